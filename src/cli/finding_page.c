/* What was found in a letter, for people: each with its line, the place marked, and what to write instead. */
#include "cli/finding_page.h"

#include "cli/page.h"
#include "cli/screen.h"

enum { LINE_INDENT = 6, LINE_BEFORE = 48, LINE_MAX_BYTES = 90 };

static const enum paint paints[SEVERITY_COUNT] = {
	[SEVERITY_ERROR] = PAINT_RED,
	[SEVERITY_WARNING] = PAINT_YELLOW,
	[SEVERITY_HINT] = PAINT_BLUE,
};

/* A position on the border of a character, not before `least`. */
static size_t whole_character(struct span text, size_t at, size_t least)
{
	while (at > least && at < text.length && ((unsigned char)text.start[at] & 0xc0) == 0x80)
		at--;
	return at;
}

static size_t line_begin(struct span text, size_t at)
{
	while (at > 0 && text.start[at - 1] != '\n')
		at--;
	return at;
}

static long line_number(struct span text, size_t at)
{
	long number = 1;

	for (size_t i = 0; i < at; i++)
		number += text.start[i] == '\n';
	return number;
}

/* A whole word back or forward from a cut, so that no half word is shown. */
static size_t word_begin(struct span text, size_t at, size_t most)
{
	size_t begin = at;

	while (begin < most && text.start[begin] != ' ')
		begin++;
	return begin < most ? begin + 1 : at;
}

static size_t word_end(struct span text, size_t at, size_t least)
{
	size_t end = at;

	while (end > least && text.start[end] != ' ')
		end--;
	return end > least ? end : at;
}

/* The part of the line round the place. */
static void window(struct span text, const struct finding *finding, size_t *ret_begin, size_t *ret_end)
{
	size_t begin = line_begin(text, finding->start), end = finding->start;

	if (finding->start - begin > LINE_BEFORE)
		begin = word_begin(
			text, whole_character(text, finding->start - LINE_BEFORE, begin), finding->start);
	while (end < text.length && text.start[end] != '\n' && end - begin < LINE_MAX_BYTES)
		end++;
	if (end < text.length && text.start[end] != '\n')
		end = word_end(text, whole_character(text, end, finding->start), finding->end);
	*ret_begin = begin;
	*ret_end = end;
}

static const char *plain_part(struct session *session, struct span text, size_t begin, size_t end)
{
	return screen_plain(session, arena_copy(&session->arena, text.start + begin, end - begin));
}

/* That part, and the place marked below. */
static void print_place(struct session *session, struct span text, const struct finding *finding)
{
	size_t begin, end, stop, columns;
	const char *before, *shown, *cut;
	bool more;

	window(text, finding, &begin, &end);
	stop = finding->end < end ? finding->end : end;
	cut = begin > 0 && text.start[begin - 1] != '\n' ? "… " : "";
	more = end < text.length && text.start[end] != '\n';
	before = arena_format(&session->arena, "%s%s", cut, plain_part(session, text, begin, finding->start));
	shown = plain_part(session, text, finding->start, stop);
	screen_line(session, "%*s%s%s%s%s", LINE_INDENT, "", before, shown,
		plain_part(session, text, stop, end), more ? " …" : "");
	text_format(&session->out, "%*s", LINE_INDENT + (int)text_columns(before, strlen(before)), "");
	columns = text_columns(shown, strlen(shown));
	for (size_t i = 0; i < columns || i == 0; i++)
		screen_paint(session, paints[finding->severity], "^");
	text_add_char(&session->out, '\n');
}

static void print_suggestions(struct session *session, const struct finding *finding)
{
	if (finding->suggestion_count == 0)
		return;
	text_format(&session->out, "%*swrite: ", LINE_INDENT, "");
	for (int i = 0; i < finding->suggestion_count; i++) {
		const char *words = screen_plain(session, finding->suggestions[i]);
		text_format(&session->out, "%s%s", i ? " / " : "", words[0] ? words : "(nothing)");
	}
	text_add_char(&session->out, '\n');
}

void finding_page(struct session *session, const struct letter_proof *proof, const struct finding *finding,
	size_t number)
{
	const struct span text = letter_proof_part(proof, finding);
	bool somewhere = finding->end > finding->start && finding->end <= text.length;

	text_format(&session->out, "%3zu  ", number);
	screen_paint(session, paints[finding->severity], "%s", severity_names[finding->severity]);
	text_format(&session->out, ", %s", finding_kind_names[finding->kind]);
	if (somewhere && finding->in_subject)
		text_add_string(&session->out, ", subject");
	else if (somewhere)
		text_format(&session->out, ", line %ld", line_number(text, finding->start));
	screen_line(session, ": %s%s%s", screen_plain(session, finding->message),
		finding->cites.count ? " " : "",
		finding->cites.count ? page_cites(session, &finding->cites, 3) : "");
	if (somewhere)
		print_place(session, text, finding);
	print_suggestions(session, finding);
}

void finding_page_all(struct session *session, const struct letter_proof *proof, enum severity least)
{
	for (size_t i = 0; i < proof->result.count; i++)
		if (proof->result.findings[i].severity <= least)
			finding_page(session, proof, &proof->result.findings[i], i + 1);
}

static void add_count(struct session *session, const char **between, size_t count, const char *what)
{
	if (count == 0)
		return;
	text_format(&session->out, "%s%zu %s%s", *between, count, what, count == 1 ? "" : "s");
	*between = ", ";
}

void finding_page_sum(struct session *session, const struct letter_proof *proof)
{
	const struct proofread_result *result = &proof->result;
	size_t hints = result->count - result->error_count - result->warning_count;
	const char *between = "";

	if (result->count == 0) {
		screen_paint(session, PAINT_GREEN, "Nothing to correct");
		text_add_string(&session->out, ": the letter reads well");
	} else {
		text_add_char(&session->out, '\n');
	}
	add_count(session, &between, result->error_count, "error");
	add_count(session, &between, result->warning_count, "warning");
	add_count(session, &between, hints, "hint");
	if (result->dropped)
		text_format(&session->out, "; %zu more are not listed", result->dropped);
	if (proof->marked)
		text_format(&session->out, "; %zu you called right", proof->marked);
	text_add_string(&session->out, ".\n");
}
