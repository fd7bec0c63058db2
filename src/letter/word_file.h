/* The compiled form of several dictionaries: found, checked against its sources, made anew where it does not
 * fit them. */
#ifndef TACT_LETTER_WORD_FILE_H
#define TACT_LETTER_WORD_FILE_H

#include "letter/spelling.h"
#include "letter/word_set.h"

#include <limits.h>

struct word_source {
	char affixes[PATH_MAX], words[PATH_MAX]; /* the .aff and .dic files */
};

struct word_file {
	void *image;
	size_t length;
	bool mapped;
	struct word_set set;
	bool ordinals;
	uint32_t foreign; /* bits of sources that only hunspell understands; none of their words are in the
			     set */
};

/* Finds the dictionaries of a list such as "en_US,en_GB". */
bool word_source_find(const char *dictionaries, struct word_source ret_sources[SPELLING_MAX_DICTIONARIES],
	size_t *ret_count, struct error *err);
bool word_file_open(const struct word_source *sources, size_t count, const char *cache_folder,
	struct word_file *ret_file, struct error *err);
void word_file_close(struct word_file *file);

#endif
