/* JSON Lines in, JSON Lines out: each line answered as soon as it was read. */
#include "cli/line_answers.h"

#include "app/json_line.h"
#include "app/line_read.h"

enum { EXIT_WRONG_INPUT = 2 };

void line_answers_begin(struct session *session, const char *id, struct json_text *json)
{
	text_format(&session->out, "{\"id\": %s, ", id);
	/* The rest of the object: its brace was written with the id. */
	json_text_init(json, &session->out, 0);
	json->depth = 1;
}

void line_answers_refuse(struct session *session, const char *id, long number, const char *message)
{
	struct json_text json;

	line_answers_begin(session, id, &json);
	json_text_key(&json, "line");
	json_text_integer(&json, number);
	json_text_pair(&json, "error", message);
	text_add_string(&session->out, "}\n");
	session->status = EXIT_WRONG_INPUT;
}

/* The next line that is not too large; those that are, are refused. */
static bool next_line(struct session *session, struct line_read *reader, bool *ret_found,
	struct span *ret_line, struct error *err)
{
	struct error trouble = {0};

	while (!line_read_next(reader, ret_found, ret_line, &trouble)) {
		if (trouble.kind != ERROR_INVALID) {
			*err = trouble;
			return false;
		}
		if (!line_read_skip(reader, err))
			return false;
		error_set(&trouble, ERROR_INVALID, "too large: more than %d bytes", JSON_LINE_MAX);
		line_answers_refuse(session, "null", reader->line, trouble.message);
	}
	return true;
}

bool line_answers(struct session *session, const char *path,
	void (*answer)(
		struct session *session, void *about, struct span line, long number, struct arena *arena),
	void *about, struct error *err)
{
	struct line_read reader;
	struct arena arena;
	struct span line;
	bool fine, found = true;

	if (!line_read_open(&reader, path, JSON_LINE_MAX, err))
		return false;
	arena_init(&arena);
	while ((fine = next_line(session, &reader, &found, &line, err)) && found) {
		if (span_trim(line).length == 0)
			continue;
		arena_reset(&arena);
		answer(session, about, line, reader.line, &arena);
		fine = session_flush(session, err);
		if (!fine)
			break;
	}
	arena_clear(&arena);
	line_read_close(&reader);
	return fine;
}
