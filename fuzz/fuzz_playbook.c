/* Feeds a text to the playbook parser; what parses is printed, parsed again and has to say the same, and its
 * examples are tried. */
#include "base/text.h"
#include "core/playbook_hold.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *start, size_t length);

static void check_round(const struct playbook *playbook, struct arena *arena)
{
	struct text once TEXT_CLEANUP = {0}, twice TEXT_CLEANUP = {0};
	struct playbook again;
	struct error error = {0};
	playbook_print(playbook, &once);
	if (once.length > PLAYBOOK_MAX_BYTES)
		return;
	if (!playbook_parse("again", (struct span){once.start, once.length}, arena, &again, &error))
		abort();
	playbook_print(&again, &twice);
	if (once.length != twice.length || memcmp(once.start, twice.start, once.length) != 0)
		abort();
}

/* Whatever a playbook says, its examples can be tried. */
static void try_examples(const struct playbook *playbook, struct arena *arena)
{
	for (uint32_t i = 0; i < playbook->example_count; i++) {
		const struct example *example = &playbook->examples[i];
		for (uint32_t j = 0; j < example->check_count; j++) {
			struct text found TEXT_CLEANUP = {0};
			playbook_check_holds(playbook, example, &example->checks[j], arena, &found);
		}
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *start, size_t length)
{
	struct arena arena;
	struct playbook playbook;
	struct error error = {0};
	arena_init(&arena);
	if (playbook_parse("fuzz", (struct span){(const char *)start, length}, &arena, &playbook, &error)) {
		check_round(&playbook, &arena);
		try_examples(&playbook, &arena);
	} else if (error.kind == ERROR_NONE || error.message[0] == '\0') {
		abort();
	}
	arena_clear(&arena);
	return 0;
}
