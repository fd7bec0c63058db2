/* What was probably meant by a word that nobody knows. */
#include "letter/spelling_private.h"

size_t spelling_suggest(const struct spelling *spelling, struct span word, struct arena *arena,
	const char **ret_words, size_t max)
{
	return 0;
}
