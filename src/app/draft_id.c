/* Ids of drafts, as they are typed: "d7". */
#include "app/draft_id.h"

#include "base/span.h"

bool draft_id_parse(const char *word, int64_t *ret_number)
{
	long number;

	if (word[0] != 'd' || word[1] == '0' || !span_number(span_of(word + 1), INT32_MAX, &number))
		return false;
	*ret_number = number;
	return true;
}
