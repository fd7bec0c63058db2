/* Whether a mail is the person's own. */
#include "app/answer_own.h"

#include "base/text.h"

enum { FOLDED_BYTES = 400 };

static bool same_folded(const char *a, const char *b)
{
	char first[FOLDED_BYTES], second[FOLDED_BYTES];

	text_fold(a, first, sizeof(first));
	text_fold(b, second, sizeof(second));
	return first[0] && strcmp(first, second) == 0;
}

bool answer_own(const struct answer_reader *reader, const struct message_address *from)
{
	if (reader->in_sent)
		return true;
	if (!from->address)
		return false;
	for (size_t i = 0; i < reader->own_address_count; i++)
		if (span_is_nocase(span_of(from->address), reader->own_addresses[i]))
			return true;
	return reader->own_address_count == 0 && reader->own_name && from->name &&
	       same_folded(reader->own_name, from->name);
}
