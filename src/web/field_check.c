/* What was sent against what the route takes. */
#include "web/field_check.h"

#include "base/instant.h"
#include "base/text.h"

#include <string.h>

enum { BYTES_DEFAULT = 1000 };

static bool is_named(const struct field_row *row, const char *name)
{
	const size_t length = strlen(row->name);

	if (length && row->name[length - 1] == '*')
		return strncmp(row->name, name, length - 1) == 0;
	return strcmp(row->name, name) == 0;
}

static const struct field_row *row_of(const struct route *route, const char *name)
{
	for (const struct field_row *row = route->fields; row && row->name; row++)
		if (is_named(row, name))
			return row;
	return NULL;
}

static bool is_word(const struct field_row *row, struct span value)
{
	for (const char *const *word = row->words; *word; word++)
		if (span_is(value, *word))
			return true;
	return false;
}

static bool refuse(const struct request_field *field, const char *what, struct error *err)
{
	return error_set(err, ERROR_INVALID, "%.60s: %s", field->name, what);
}

static bool check_value(const struct field_row *row, const struct request_field *field, struct error *err)
{
	const struct span value = field->value;
	struct day day;
	long number;

	if ((row->kind == FIELD_FILE) != (field->file != NULL))
		return refuse(field, "a file stands where text should, or the other way round", err);
	if (value.length > (row->max_bytes ? row->max_bytes : BYTES_DEFAULT))
		return refuse(field, "this is too long", err);
	if (!value.length)
		return !row->needed || refuse(field, "this is missing", err);
	if (row->kind != FIELD_TEXT && row->kind != FIELD_FILE && memchr(value.start, '\n', value.length))
		return refuse(field, "this has to be one line", err);
	if (row->kind == FIELD_NUMBER && !span_number(value, INT32_MAX, &number))
		return refuse(field, "this has to be a number", err);
	if (row->kind == FIELD_WORD && !is_word(row, value))
		return refuse(field, "this is none of the words that are offered", err);
	if (row->kind == FIELD_DAY && !day_parse(value, &day))
		return refuse(field, "this has to be a day such as 2026-12-04", err);
	return true;
}

static bool check_field(const struct route *route, const struct request *request, size_t i, struct error *err)
{
	const struct request_field *field = &request->fields[i];
	const struct field_row *row = row_of(route, field->name);

	if (!row)
		return refuse(field, "this form has no such field", err);
	for (size_t j = 0; j < i && !row->repeats; j++)
		if (strcmp(request->fields[j].name, field->name) == 0)
			return refuse(field, "this was sent twice", err);
	return check_value(row, field, err);
}

static bool is_there(const struct request *request, const struct field_row *row)
{
	for (size_t i = 0; i < request->field_count; i++)
		if (is_named(row, request->fields[i].name) && request->fields[i].value.length)
			return true;
	return false;
}

bool field_check_all(const struct route *route, const struct request *request, struct error *err)
{
	for (size_t i = 0; i < request->field_count; i++)
		if (strcmp(request->fields[i].name, "form") != 0 && !check_field(route, request, i, err))
			return false;
	for (const struct field_row *row = route->fields; row && row->name; row++)
		if (row->needed && !is_there(request, row))
			return error_set(err, ERROR_INVALID, "%.60s: this is missing", row->name);
	return true;
}
