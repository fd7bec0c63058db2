/* Message ids as they stand between the angle brackets. */
#include "mail/message_id.h"

#include <string.h>

bool message_id_is_plain(const char *id)
{
	const char *at = strchr(id, '@');
	size_t length = 0;

	for (; id[length]; length++)
		if (id[length] <= ' ' || id[length] >= 0x7f || strchr("<>()\\\",;", id[length]))
			return false;
	return length <= MESSAGE_ID_MAX_BYTES && at && at > id && at[1] && !strchr(at + 1, '@');
}
