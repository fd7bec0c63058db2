/* Templates: letters with gaps, as texts that a person can read and edit. */
#include "letter/template.h"

#include <string.h>

struct template_set *template_set_new(struct arena *arena)
{
	struct template_set *set = arena_new(arena, struct template_set);

	set->arena = arena;
	return set;
}

static size_t find(const struct template_set *set, const char *name)
{
	size_t i = 0;

	while (i < set->count && strcmp(set->list[i]->name, name) != 0)
		i++;
	return i;
}

const struct template *template_set_find(const struct template_set *set, const char *name)
{
	size_t found = find(set, name);

	return found < set->count ? set->list[found] : NULL;
}

bool template_set_add(
	struct template_set *set, const char *file, struct span text, bool own, struct error *err)
{
	struct template *template = arena_new(set->arena, struct template);
	size_t at;

	if (!template_parse(file, text, set->arena, template, err))
		return false;
	template->own = own;
	at = find(set, template->name);
	if (at < set->count && own && set->list[at]->own)
		return error_set(err, ERROR_INVALID, "%s:1:1: there is a template \"%s\" already, in %s",
			file, template->name, set->list[at]->file);
	if (at == TEMPLATE_MAX_COUNT)
		return error_set(
			err, ERROR_INVALID, "%s: too many templates: at most %d", file, TEMPLATE_MAX_COUNT);
	if (at < set->count && !own)
		return true;
	set->list[at] = template;
	set->count += at == set->count;
	return true;
}

bool template_set_add_shipped(struct template_set *set, struct error *err)
{
	for (const struct embedded_file *file = template_files; file->name; file++)
		if (!template_set_add(set, file->name, (struct span){file->start, file->length}, false, err))
			return false;
	return true;
}

static int weight(const struct template *template)
{
	const struct template_condition *condition = &template->condition;

	return (template->own ? 1000 : 0) + __builtin_popcount(condition->when) +
	       __builtin_popcount(condition->unless) + __builtin_popcount(condition->with) +
	       __builtin_popcount(condition->without);
}

const struct template *template_set_choose(const struct template_set *set, uint8_t action, uint8_t channel,
	bool (*holds)(const struct template_condition *condition, const void *data), const void *data)
{
	const struct template *best = NULL;

	for (size_t i = 0; i < set->count; i++) {
		const struct template *template = set->list[i];
		if (template->actions >> action & 1 && template->channels >> channel & 1 &&
			holds(&template->condition, data) && (!best || weight(template) > weight(best)))
			best = template;
	}
	return best;
}
