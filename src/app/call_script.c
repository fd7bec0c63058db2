/* What to say in a call or face to face, made from the facts of the log as a letter is. */
#include "app/call_script.h"

#include "app/own_letters.h"
#include "app/own_templates.h"
#include "letter/compose.h"

#include <string.h>

const char *call_script_spoken(const char *script, struct arena *arena)
{
	const char *command = strstr(script, "tact log "), *end = NULL;

	for (const char *gap = strstr(script, "\n\n"); gap && command && gap < command;
		gap = strstr(gap + 2, "\n\n"))
		end = gap;
	return end ? arena_copy(arena, script, (size_t)(end - script)) : script;
}

bool call_script_make(struct store *store, const struct matter *matter, const struct item *item,
	uint8_t channel, struct instant now, struct arena *arena, const char **ret_text, struct error *err)
{
	struct template_set *templates;
	struct own_letters own;
	struct composed composed;

	if (!own_letters_load(store, arena, &own, err) || !own_templates_load(arena, &templates, err))
		return false;

	const struct compose_request request = {
		.matter = matter,
		.action = item->duty->action,
		.channel = channel,
		.to = item->to,
		.through = item->through,
		.trigger = item->trigger,
		.now = now,
		.own_name = own.name,
		.own_phone = own.phone,
		.own_email = own.email,
		.full_names = own.full_names,
		.linkedin_max_points = own.linkedin_max_points,
		.templates = templates,
	};
	if (!compose(&request, arena, &composed, err))
		return false;
	*ret_text = call_script_spoken(composed.body, arena);
	return true;
}
