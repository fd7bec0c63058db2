/* The phrases made ready for matching: once a process, when first asked for. */
#ifndef TACT_MAIL_CLASS_PATTERN_H
#define TACT_MAIL_CLASS_PATTERN_H

#include "mail/class_words.h"

struct class_patterns;

const struct class_patterns *class_patterns_get(void);
/* The concepts of all phrases that begin with the first word, as bits. */
uint64_t class_patterns_at(
	const struct class_patterns *patterns, const struct class_word *words, size_t count);

#endif
