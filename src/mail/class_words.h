/* The words of a text as the classifier sees them: folded, contractions taken apart, by sentence. */
#ifndef TACT_MAIL_CLASS_WORDS_H
#define TACT_MAIL_CLASS_WORDS_H

#include "base/arena.h"
#include "base/span.h"

#include <stdbool.h>
#include <stdint.h>

struct class_word {
	const char *text; /* folded, NUL-terminated; numbers are "#" */
	uint32_t hash;
};

struct class_sentence {
	struct span text; /* where it stands */
	uint32_t first, count;
	bool in_subject;
};

struct class_text {
	struct class_word *words;
	struct class_sentence *sentences;
	size_t word_count, sentence_count;
	size_t word_room, sentence_room;
};

enum { CLASS_TEXT_MAX = 48 * 1024, CLASS_WORD_MAX = 40 };

uint32_t class_hash(const char *text, size_t length);
void class_text_init(struct class_text *text, size_t bytes, struct arena *arena);
/* Adds the sentences of a piece of text; of a long one only the beginning. */
void class_text_add(struct class_text *text, struct span piece, bool in_subject, struct arena *arena);

#endif
