/* Runs the examples beside the rules of a playbook: what they say has to come out. */
#include "app/example_run.h"

#include "base/text.h"
#include "core/playbook_hold.h"

int example_run(const struct playbook *playbook, struct arena *arena,
	void (*fail)(void *closure, const struct source_place *place, const char *message), void *closure)
{
	int count = 0;

	for (uint32_t i = 0; i < playbook->example_count; i++) {
		const struct example *example = &playbook->examples[i];
		for (uint32_t j = 0; j < example->check_count; j++) {
			TEXT_CLEANUP struct text text = {0};
			count++;
			if (!playbook_check_holds(playbook, example, &example->checks[j], arena, &text))
				fail(closure, &example->checks[j].place,
					text.start ? text.start : "it does not hold");
		}
	}
	return count;
}
