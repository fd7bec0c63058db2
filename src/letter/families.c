/* The families of rules that there are: one line a file. */
#include "letter/families.h"

#include "base/array.h"

const struct family_list *const family_lists[] = {
	&tone_hard_families,
	&tone_soft_families,
	&attachment_families,
	NULL,
};
const size_t family_list_count = ARRAY_COUNT(family_lists) - 1;
