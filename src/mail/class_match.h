/* Which concepts the sentences of a text hold, and how they stand there. */
#ifndef TACT_MAIL_CLASS_MATCH_H
#define TACT_MAIL_CLASS_MATCH_H

#include "mail/class_concept.h"
#include "mail/class_words.h"

/* A concept and its stance, and the sentence where it was found. */
struct class_found {
	uint16_t feature;
	uint32_t sentence;
};

/* All that is found, in the order of the text; at most `room`. */
size_t class_match(const struct class_text *text, struct class_found *ret_found, size_t room);

#endif
