/* Short digests for ids, and UUIDs of version 7 (RFC 9562, section 5.7). */
#ifndef TACT_BASE_DIGEST_H
#define TACT_BASE_DIGEST_H

#include <stddef.h>
#include <stdint.h>

struct uuid {
	uint8_t bytes[16];
};

enum { UUID_TEXT_SIZE = 37 };
#define DIGEST_START UINT64_C(0xcbf29ce484222325)

/* FNV-1a of 64 bits, chained: start with DIGEST_START. */
uint64_t digest_add(uint64_t digest, const void *start, size_t length);
/* From the milliseconds since 1970 and 10 random bytes; the caller gets both. */
struct uuid uuid_make(int64_t milliseconds, const uint8_t random[10]);
void uuid_print(struct uuid uuid, char ret_text[UUID_TEXT_SIZE]);

#endif
