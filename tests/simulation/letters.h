/* The letters of a world: the database that they are in, and their approval. */
#ifndef TACT_TESTS_SIMULATION_LETTERS_H
#define TACT_TESTS_SIMULATION_LETTERS_H

#include "world.h"

/* The database that every world begins with, made once in that folder. */
void letters_make(const char *folder);
void letters_begin(void);
void letters_end(void);
/* The person approves that letter. */
void letters_approve(int letter);
/* Opens the database for the person, anew where another file is there. */
void letters_open(void);
void letters_copy_file(const char *from, const char *to);
/* The letter of that draft, or -1. */
int letters_find(int64_t draft);
/* The letter whose Message-ID stands in those bytes, or -1. */
int letters_of_message(struct span message);
/* The person's word that it goes out: a new approval. */
void letters_approved(int letter);

/* The person records that this employer may not be written to. */
void letters_forbid(int letter);
/* … or that somebody there answered by phone. */
void letters_heard(int letter);

#endif
