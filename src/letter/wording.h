/* A short run of words looked for at one place: frames such as "join X" or "I will send". */
#ifndef TACT_LETTER_WORDING_H
#define TACT_LETTER_WORDING_H

#include "letter/reading.h"

/* Elements stand apart by one space: "will|shall" one of these words, "very?" there or not, "*" any word,
 * "..4" at most four tokens of any kind. Returns how many tokens from `token` to `end` match, as few as
 * possible; 0: it does not match. */
uint32_t wording_match(const struct reading *reading, uint32_t token, uint32_t end, const char *wording);
/* The first token from `from` on at which it matches; `end`: none. */
uint32_t wording_find(const struct reading *reading, uint32_t from, uint32_t end, const char *wording);
/* The same for any of the wordings. */
uint32_t wording_find_any(const struct reading *reading, uint32_t from, uint32_t end,
	const char *const *wordings, size_t count);
/* A wording that ends just before the token and begins at `from` or later. */
bool wording_before(const struct reading *reading, uint32_t from, uint32_t token, const char *wording);

#endif
