/* Feeds bytes to the reader of cases; what it takes is written, read again and has to say the same, and can
 * be planned. */
#include "app/case_read.h"
#include "app/case_write.h"
#include "app/outlook.h"
#include "base/text.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *start, size_t length);

static void check_round(const struct process *process, struct arena *arena)
{
	struct text once TEXT_CLEANUP = {0}, twice TEXT_CLEANUP = {0};
	struct process again;
	struct error err = {0};

	case_write(process, true, &once);
	if (!case_read("again", 1, (struct span){once.start, once.length}, arena, &again, &err))
		abort();
	case_write(&again, true, &twice);
	if (once.length != twice.length || memcmp(once.start, twice.start, once.length) != 0)
		abort();
}

/* Under a playbook without rules the built-in gates still answer. */
static void check_plan(const struct process *process, struct arena *arena)
{
	const struct playbook none = {.name = "none", .title = "None", .few_days = 3, .several_days = 5};
	const struct matter matter = {.process = process, .playbook = &none, .zone = &zone_utc};
	struct outlook outlook;

	outlook_make(&matter, (struct instant){INT64_C(1767225600)}, true, arena, &outlook);
}

int LLVMFuzzerTestOneInput(const uint8_t *start, size_t length)
{
	struct arena arena;
	struct process process;
	struct error err = {0};

	arena_init(&arena);
	if (case_read("fuzz", 0, (struct span){(const char *)start, length}, &arena, &process, &err)) {
		check_round(&process, &arena);
		check_plan(&process, &arena);
	} else if (err.kind == ERROR_NONE || err.message[0] == '\0') {
		abort();
	}
	arena_clear(&arena);
	return 0;
}
