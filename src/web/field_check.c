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

static bool refuse(const char *what, const char *way_out, struct error *err)
{
	error_set(err, ERROR_INVALID, "%s", what);
	return error_hint(err, "nothing was recorded, and what you typed is kept: %s", way_out);
}

static bool refuse_missing(struct error *err)
{
	return refuse("this is missing", "fill it in and send it again", err);
}

static bool refuse_long(size_t max_bytes, struct error *err)
{
	error_set(err, ERROR_INVALID, "this is too long: at most %zu letters or so fit", max_bytes);
	return error_hint(
		err, "nothing was recorded, and what you typed is kept: shorten it and send it again");
}

static bool check_value(const struct field_row *row, const struct request_field *field, struct error *err)
{
	const size_t max_bytes = row->max_bytes ? row->max_bytes : BYTES_DEFAULT;
	const struct span value = field->value;
	struct day day;
	long number;

	if ((row->kind == FIELD_FILE) != (field->file != NULL))
		return refuse(
			"a file stands where text should, or the other way round", "open the page anew", err);
	if (value.length > max_bytes)
		return refuse_long(max_bytes, err);
	if (!value.length)
		return !row->needed || refuse_missing(err);
	if (row->kind != FIELD_TEXT && row->kind != FIELD_FILE && memchr(value.start, '\n', value.length))
		return refuse("this has to be one line", "take the line ends out and send it again", err);
	if (row->kind == FIELD_NUMBER && !span_number(value, INT32_MAX, &number))
		return refuse("this has to be a number", "write digits alone and send it again", err);
	if (row->kind == FIELD_WORD && !is_word(row, value))
		return refuse("this is none of the words that are offered",
			"choose one of them and send it again", err);
	if (row->kind == FIELD_DAY && !day_parse(value, &day))
		return refuse("this has to be a day such as 2026-12-04", "correct it and send it again", err);
	return true;
}

static bool check_field(const struct route *route, const struct request *request, size_t i, struct error *err)
{
	const struct request_field *field = &request->fields[i];
	const struct field_row *row = row_of(route, field->name);

	if (!row)
		return refuse("this form has no such field", "open the page anew", err);
	for (size_t j = 0; j < i && !row->repeats; j++)
		if (strcmp(request->fields[j].name, field->name) == 0)
			return refuse("this was sent twice", "open the page anew", err);
	return check_value(row, field, err);
}

static bool is_there(const struct request *request, const struct field_row *row)
{
	for (size_t i = 0; i < request->field_count; i++)
		if (is_named(row, request->fields[i].name) && request->fields[i].value.length)
			return true;
	return false;
}

bool field_check_all(
	const struct route *route, const struct request *request, const char **ret_field, struct error *err)
{
	for (size_t i = 0; i < request->field_count; i++)
		if (strcmp(request->fields[i].name, "form") != 0 && !check_field(route, request, i, err)) {
			*ret_field = request->fields[i].name;
			return false;
		}
	for (const struct field_row *row = route->fields; row && row->name; row++)
		if (row->needed && !is_there(request, row)) {
			*ret_field = row->name;
			return refuse_missing(err);
		}
	return true;
}
