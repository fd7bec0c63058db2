/* FNV-1a digests and version 7 UUIDs. */
#include "base/digest.h"

#include <string.h>

uint64_t digest_add(uint64_t digest, const void *start, size_t length)
{
	const unsigned char *bytes = start;

	for (size_t i = 0; i < length; i++)
		digest = (digest ^ bytes[i]) * UINT64_C(0x100000001b3);
	return digest;
}

struct uuid uuid_make(int64_t milliseconds, const uint8_t random[10])
{
	struct uuid uuid;

	for (int i = 0; i < 6; i++)
		uuid.bytes[i] = (uint8_t)(milliseconds >> (40 - 8 * i));
	memcpy(uuid.bytes + 6, random, 10);
	uuid.bytes[6] = (uint8_t)(0x70 | (uuid.bytes[6] & 0x0f));
	uuid.bytes[8] = (uint8_t)(0x80 | (uuid.bytes[8] & 0x3f));
	return uuid;
}

void uuid_print(struct uuid uuid, char ret_text[UUID_TEXT_SIZE])
{
	static const char digits[] = "0123456789abcdef";
	char *next = ret_text;

	for (int i = 0; i < 16; i++) {
		if (i == 4 || i == 6 || i == 8 || i == 10)
			*next++ = '-';
		*next++ = digits[uuid.bytes[i] >> 4];
		*next++ = digits[uuid.bytes[i] & 0x0f];
	}
	*next = '\0';
}
