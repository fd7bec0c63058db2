/* Short letters against a case, for tests: what the checks of a case find in them. */
#include "case_letter.h"

#include "../tap.h"
#include "letter/proof.h"
#include "letter/spelling.h"

#include <stdio.h>
#include <string.h>

static struct spelling *spelling;

const struct letter_context case_letters_plain = {.kind = LETTER_THANK,
	.action = ACTION_ANY,
	.channel = CHANNEL_ANY,
	.today = {INT32_MAX},
	.interview = {INT32_MAX},
	.decision = {INT32_MAX}};

int case_letters_open(void **state)
{
	struct error err;

	(void)state;
	if (spelling_open("en_US,en_GB", NULL, &spelling, &err))
		return 0;
	print_message("# no dictionaries: %s\n", err.message);
	return -1;
}

int case_letters_close(void **state)
{
	(void)state;
	spelling_close(spelling);
	spelling = NULL;
	return 0;
}

/* "error name Hollister -> Hollis" for the first finding that is no hint, or "". */
static void first_found(const struct proof *proof, char *ret_text, size_t size)
{
	*ret_text = '\0';
	for (size_t i = 0; i < proof->findings.count; i++) {
		const struct finding *finding = &proof->findings.list[i];
		const struct span text = finding->in_subject ? proof->letter->subject : proof->letter->body;

		if (finding->severity == SEVERITY_HINT)
			continue;
		assert_non_null(finding->message);
		snprintf(ret_text, size, "%s %s %.*s%s%s", severity_names[finding->severity],
			finding_kind_names[finding->kind], (int)(finding->end - finding->start),
			text.start + finding->start, finding->suggestion_count ? " -> " : "",
			finding->suggestion_count ? finding->suggestions[0] : "");
		return;
	}
}

/* Line by line, so that each of them is a comment. */
static void print_body(const char *body)
{
	while (*body) {
		const size_t length = strcspn(body, "\n");

		print_message("# in:    %.*s\n", (int)length, body);
		body += length + (body[length] == '\n');
	}
}

static bool finds(const struct case_letter *letter, const struct letter_context *more,
	void (*check)(struct proof *proof))
{
	const struct letter_person people[] = {{.name = letter->person, .addressed = true, .was_there = true},
		{.name = letter->also, .was_there = true}};
	const struct letter text = {span_of(letter->subject), span_of(letter->body)};
	struct letter_context context = *more;
	struct arena arena;
	char found[500];

	if (letter->person) {
		context.people = people;
		context.people_count = letter->also ? 2 : 1;
	}
	context.role = letter->role;
	context.company = letter->company;
	arena_init(&arena);
	struct proof proof = {.letter = &text,
		.context = &context,
		.lexicon = lexicon_new(spelling, &arena),
		.spelling = spelling,
		.findings.arena = &arena,
		.arena = &arena};

	reading_make(text.subject, true, proof.lexicon, &arena, &proof.subject);
	reading_make(text.body, false, proof.lexicon, &arena, &proof.body);
	check(&proof);
	first_found(&proof, found, sizeof(found));
	arena_clear(&arena);
	if (strcmp(found, letter->found ? letter->found : "") == 0)
		return true;
	print_message("# found: %s\n# not:   %s\n", found, letter->found ? letter->found : "");
	print_body(letter->body);
	return false;
}

void case_letters_expect(const struct case_letter *letters, size_t count, const struct letter_context *more,
	void (*check)(struct proof *proof))
{
	size_t wrong = 0;

	for (size_t i = 0; i < count; i++)
		wrong += !finds(&letters[i], more, check);
	assert_int_equal(wrong, 0);
}
