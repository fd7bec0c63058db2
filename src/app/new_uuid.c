/* Ids for what is made here and now. */
#include "app/new_uuid.h"

#include "app/own_zone.h"

#include <stdlib.h>
#include <sys/random.h>

struct uuid new_uuid(void)
{
	uint8_t chance[10];

	if (getrandom(chance, sizeof(chance), 0) != (ssize_t)sizeof(chance))
		abort();
	return uuid_make(own_clock_seconds() * 1000, chance);
}
