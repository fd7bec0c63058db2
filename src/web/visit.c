/* One request on its way through a route: what it asks for, and what it says back. */
#include "web/visit.h"

#include "app/own_settings.h"
#include "app/when.h"

#include <assert.h>
#include <stdarg.h>
#include <string.h>

static const struct request_field *find(const struct visit *visit, const char *name, size_t n)
{
	for (size_t i = 0; i < visit->request->field_count; i++)
		if (strcmp(visit->request->fields[i].name, name) == 0 && n-- == 0)
			return &visit->request->fields[i];
	return NULL;
}

const char *visit_field_at(const struct visit *visit, const char *name, size_t n)
{
	const struct request_field *field = find(visit, name, n);

	return field && !field->file && field->value.length ? field->value.start : NULL;
}

const char *visit_field(const struct visit *visit, const char *name)
{
	return visit_field_at(visit, name, 0);
}

bool visit_file_at(
	const struct visit *visit, const char *name, size_t n, const char **ret_file, struct span *ret_bytes)
{
	const struct request_field *field = find(visit, name, n);

	if (!field || !field->file)
		return false;
	*ret_file = field->file;
	*ret_bytes = field->value;
	return true;
}

bool visit_flag(const struct visit *visit, const char *name)
{
	return find(visit, name, 0) != NULL;
}

bool visit_number(
	const struct visit *visit, int part, const char *prefix, int64_t *ret_number, struct error *err)
{
	struct span word = visit->parts[part];
	const size_t length = strlen(prefix);
	long number;

	if (word.length > length && memcmp(word.start, prefix, length) == 0) {
		word.start += length;
		word.length -= length;
		if (span_number(word, INT32_MAX, &number) && number > 0) {
			*ret_number = number;
			return true;
		}
	}
	return error_set(err, ERROR_NOT_FOUND, "there is no such page");
}

const char *visit_word(const struct visit *visit, int part)
{
	return arena_copy(visit->arena, visit->parts[part].start, visit->parts[part].length);
}

bool visit_moment(struct visit *visit, const char *field, const struct zone *zone, struct moment *ret_moment,
	struct error *err)
{
	const char *words = visit_field(visit, field);

	*ret_moment = (struct moment){.instant = visit->now, .offset_seconds = zone_offset(zone, visit->now)};
	return !words || when_parse(words, visit->now, zone, WHEN_PAST, ret_moment, err) ||
	       visit_wrong(visit, field);
}

bool visit_setting(struct visit *visit, enum setting setting, const char **ret_value, struct error *err)
{
	*ret_value = NULL;
	return !visit->store || own_settings_get(visit->store, setting, visit->arena, ret_value, err);
}

bool visit_wrong(struct visit *visit, const char *name)
{
	visit->wrong = arena_strdup(visit->arena, name);
	return false;
}

void visit_go(struct visit *visit, const char *format, ...)
{
	va_list args;
	char line[1024];

	va_start(args, format);
	vsnprintf(line, sizeof(line), format, args);
	va_end(args);
	visit->reply = (struct reply){.status = 303, .location = arena_strdup(visit->arena, line)};
}
