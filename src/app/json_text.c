/* Writes JSON text: commas, escapes and line breaks in one place. */
#include "app/json_text.h"

#include <assert.h>

void json_text_init(struct json_text *json, struct text *text, int break_depth)
{
	*json = (struct json_text){.text = text, .break_depth = break_depth};
}

static void line_break(struct json_text *json)
{
	text_add_char(json->text, '\n');
	for (int i = 0; i < json->depth; i++)
		text_add_char(json->text, ' ');
}

static void value_begin(struct json_text *json)
{
	if (json->after_key) {
		json->after_key = false;
		return;
	}
	if (json->filled[json->depth])
		text_add_char(json->text, ',');
	if (json->depth > 0 && json->depth <= json->break_depth)
		line_break(json);
	else if (json->filled[json->depth])
		text_add_char(json->text, ' ');
	json->filled[json->depth] = true;
}

static void bracket_open(struct json_text *json, char bracket)
{
	value_begin(json);
	text_add_char(json->text, bracket);
	json->depth++;
	assert(json->depth < JSON_MAX_DEPTH);
	json->filled[json->depth] = false;
}

static void bracket_close(struct json_text *json, char bracket)
{
	bool broken = json->filled[json->depth] && json->depth <= json->break_depth;

	json->depth--;
	assert(json->depth >= 0);
	if (broken)
		line_break(json);
	text_add_char(json->text, bracket);
}

void json_text_object(struct json_text *json)
{
	bracket_open(json, '{');
}

void json_text_list(struct json_text *json)
{
	bracket_open(json, '[');
}

void json_text_end_object(struct json_text *json)
{
	bracket_close(json, '}');
}

void json_text_end_list(struct json_text *json)
{
	bracket_close(json, ']');
}

static void add_escaped(struct text *text, const char *value)
{
	const char *plain = value;

	text_add_char(text, '"');
	for (const char *p = value; *p; p++) {
		unsigned char c = (unsigned char)*p;
		if (c >= 0x20 && c != '"' && c != '\\' && c != 0x7f)
			continue;
		text_add(text, plain, (size_t)(p - plain));
		plain = p + 1;
		if (c == '\n')
			text_add(text, "\\n", 2);
		else if (c == '"' || c == '\\')
			text_add(text, (char[]){'\\', *p}, 2);
		else
			text_format(text, "\\u%04x", c);
	}
	text_add_string(text, plain);
	text_add_char(text, '"');
}

void json_text_key(struct json_text *json, const char *key)
{
	value_begin(json);
	add_escaped(json->text, key);
	text_add(json->text, ": ", 2);
	json->after_key = true;
}

void json_text_string(struct json_text *json, const char *value)
{
	value_begin(json);
	if (value)
		add_escaped(json->text, value);
	else
		text_add(json->text, "null", 4);
}

void json_text_integer(struct json_text *json, long long value)
{
	value_begin(json);
	text_format(json->text, "%lld", value);
}

void json_text_hundredths(struct json_text *json, unsigned hundredths)
{
	value_begin(json);
	text_format(json->text, "%u.%02u", hundredths / 100, hundredths % 100);
}

void json_text_bool(struct json_text *json, bool value)
{
	value_begin(json);
	text_add_string(json->text, value ? "true" : "false");
}

void json_text_pair(struct json_text *json, const char *key, const char *value)
{
	if (!value)
		return;
	json_text_key(json, key);
	json_text_string(json, value);
}

void json_text_answer(struct json_text *json, struct text *text, int break_depth)
{
	json_text_init(json, text, break_depth);
	json_text_object(json);
	json_text_key(json, "tact");
	json_text_integer(json, JSON_VERSION);
}
