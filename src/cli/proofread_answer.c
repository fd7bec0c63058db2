/* The answers of `tact proofread`: for people, as JSON, a line a letter. */
#include "cli/proofread_answer.h"

#include "app/finding_write.h"
#include "app/letter_line.h"
#include "cli/finding_page.h"
#include "cli/line_answers.h"
#include "cli/screen.h"

enum { HINTS_MILLISECONDS = 5000 };

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
	struct session *session, void *about, struct span bytes, long number, struct arena *arena)
{
	struct proof_desk *desk = about;
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
	if (!fine) {
		line_answers_refuse(session, line.id, number, trouble.message);
		return;
	}
	line_answers_begin(session, line.id, &json);
	finding_write_all(&proof, arena, &json);
	text_add_string(&session->out, "}\n");
}

bool proofread_lines(struct session *session, struct proof_desk *desk, const char *path, struct error *err)
{
	return line_answers(session, path, answer_line, desk, err);
}
