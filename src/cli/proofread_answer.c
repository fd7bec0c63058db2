/* The answers of `tact proofread`: for people, as JSON, a line a letter. */
#include "cli/proofread_answer.h"

#include "app/finding_write.h"
#include "app/letter_line.h"
#include "app/line_read.h"
#include "cli/finding_page.h"
#include "cli/screen.h"

enum { HINTS_MILLISECONDS = 5000, EXIT_WRONG_INPUT = 2 };

static void write_json(struct session *session, const struct letter_proof *proof)
{
	struct json_text json;

	json_text_answer(&json, &session->out, 2);
	finding_write_all(proof, &session->arena, &json);
	json_text_key(&json, "errors");
	json_text_integer(&json, (long long)proof->result.error_count);
	json_text_key(&json, "warnings");
	json_text_integer(&json, (long long)proof->result.warning_count);
	json_text_end_object(&json);
	text_add_char(&session->out, '\n');
}

static bool is_among(const struct finding *finding, const struct finding *list, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (list[i].in_subject == finding->in_subject && list[i].start == finding->start &&
			list[i].end == finding->end && list[i].kind == finding->kind)
			return true;
	return false;
}

/* What was printed already is not printed again. */
static void print_more(struct session *session, const struct letter_proof *proof,
	const struct finding *before, size_t before_count)
{
	size_t number = before_count;

	for (size_t i = 0; i < proof->result.count; i++)
		if (!is_among(&proof->result.findings[i], before, before_count))
			finding_page(session, proof, &proof->result.findings[i], ++number);
	if (number == before_count)
		screen_line(session, "Nothing more to look at again.");
}

static bool print_hints(struct session *session, struct letter_proof *proof, struct error *err)
{
	const size_t count = proof->result.count;
	struct finding *before = arena_array(&session->arena, struct finding, count + 1);
	struct error trouble = {0};

	if (count)
		memcpy(before, proof->result.findings, count * sizeof(*before));
	if (!session_flush(session, err))
		return false;
	if (letter_proof_look_again(proof, HINTS_MILLISECONDS, &session->arena, &trouble))
		print_more(session, proof, before, count);
	else
		screen_line(session, "No hints: %s", screen_plain(session, trouble.message));
	return true;
}

bool proofread_answer(struct session *session, struct letter_proof *proof, struct error *err)
{
	bool hints = session_flag(session, OPTION_HINTS);

	if (session_flag(session, OPTION_JSON)) {
		if (hints)
			letter_proof_look_again(proof, HINTS_MILLISECONDS, &session->arena, NULL);
		write_json(session, proof);
		return true;
	}
	finding_page_all(session, proof, SEVERITY_HINT);
	finding_page_sum(session, proof);
	return !hints || print_hints(session, proof, err);
}

/* Reads and answers one letter; what is wrong with it is the answer too. */
static void answer_line(
	struct session *session, struct proof_desk *desk, struct span bytes, long number, struct arena *arena)
{
	struct letter_line line;
	struct letter_proof proof;
	struct json_text json;
	struct error trouble = {0};
	bool fine = letter_line_read(bytes, arena, &line, &trouble);

	line.context.known_words = desk->words;
	line.context.known_word_count = desk->word_count;
	line.context.linkedin_max_points = desk->own.linkedin_max_points;
	fine = fine && letter_proof_read(desk, &line.text, &line.context, 0, arena, &proof, &trouble);
	if (fine && session_flag(session, OPTION_HINTS))
		letter_proof_look_again(&proof, HINTS_MILLISECONDS, arena, NULL);
	text_format(&session->out, "{\"id\": %s, ", line.id);
	/* The rest of the object: its brace was written with the id. */
	json_text_init(&json, &session->out, 0);
	json.depth = 1;
	if (fine) {
		finding_write_all(&proof, arena, &json);
	} else {
		json_text_key(&json, "line");
		json_text_integer(&json, number);
		json_text_pair(&json, "error", trouble.message);
		session->status = EXIT_WRONG_INPUT;
	}
	text_add_string(&session->out, "}\n");
}

/* The next line that is not too large; those that are, are answered. */
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
		text_format(&session->out,
			"{\"id\": null, \"line\": %ld, \"error\": \"too large: more than %d bytes\"}\n",
			reader->line, LETTER_LINE_MAX);
		session->status = EXIT_WRONG_INPUT;
	}
	return true;
}

bool proofread_lines(struct session *session, struct proof_desk *desk, const char *path, struct error *err)
{
	struct line_read reader;
	struct arena arena;
	struct span line;
	bool fine, found = true;

	if (!line_read_open(&reader, path, LETTER_LINE_MAX, err))
		return false;
	arena_init(&arena);
	while ((fine = next_line(session, &reader, &found, &line, err)) && found) {
		if (span_trim(line).length == 0)
			continue;
		arena_reset(&arena);
		answer_line(session, desk, line, reader.line, &arena);
		fine = session_flush(session, err);
		if (!fine)
			break;
	}
	arena_clear(&arena);
	line_read_close(&reader);
	return fine;
}
