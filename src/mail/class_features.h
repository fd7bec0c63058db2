/* What the model weighs of a mail: the concepts that were found and the words themselves. */
#ifndef TACT_MAIL_CLASS_FEATURES_H
#define TACT_MAIL_CLASS_FEATURES_H

#include "mail/class_words.h"

#define CLASS_NGRAM_BIT UINT32_C(0x80000000)

struct class_feature {
	uint32_t id; /* a concept's stance, or the hash of one or two words' beginnings with its highest bit
			set */
	uint32_t sentence;
};

struct class_features {
	struct class_text text;
	struct class_feature *items; /* each id once for each sentence at most */
	size_t count;
	bool answers;       /* a decision about a job, and nothing of another business */
	uint32_t first_own; /* sentences before this one are the sender's name */
};

void class_features_read(struct span subject, struct span from, struct span body, struct arena *arena,
	struct class_features *ret_features);

#endif
