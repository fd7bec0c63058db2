/* Writes JSON text: commas, escapes and line breaks in one place. */
#ifndef TACT_APP_JSON_TEXT_H
#define TACT_APP_JSON_TEXT_H

#include "base/text.h"

enum { JSON_MAX_DEPTH = 16, JSON_VERSION = 1 /* "tact" in cases and answers */ };

struct json_text {
	struct text *text;
	int depth, break_depth; /* a line for each element down to this depth; 0: all on one line */
	bool filled[JSON_MAX_DEPTH];
	bool after_key;
};

void json_text_init(struct json_text *json, struct text *text, int break_depth);
/* Begins a case or an answer: an object whose first key tells the version; json_text_end_object() ends it. */
void json_text_answer(struct json_text *json, struct text *text, int break_depth);
void json_text_object(struct json_text *json);
void json_text_list(struct json_text *json);
void json_text_end_object(struct json_text *json);
void json_text_end_list(struct json_text *json);
void json_text_key(struct json_text *json, const char *key);
void json_text_string(struct json_text *json, const char *value); /* NULL writes null */
void json_text_integer(struct json_text *json, long long value);
/* Hundredths of one, as "0.97". */
void json_text_hundredths(struct json_text *json, unsigned hundredths);
void json_text_bool(struct json_text *json, bool value);
/* A key and its string; nothing where value is NULL. */
void json_text_pair(struct json_text *json, const char *key, const char *value);

#endif
