/* How many rows a list shows. */
#include "cli/limit.h"

bool limit_read(struct session *session, long fallback, long most, size_t *ret_limit, struct error *err)
{
	const char *word = session_option(session, OPTION_LIMIT);
	long limit = fallback;

	if (word && (!span_number(span_of(word), most, &limit) || limit < 1))
		return error_set(err, ERROR_USAGE,
			"--limit: expected a number from 1 to %ld, found \"%.40s\"", most, word);
	*ret_limit = (size_t)limit;
	return true;
}
