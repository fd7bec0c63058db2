/* Sentences read with the rules of usage, for tests: what has to be found in them, and what has not. */
#include "usage_test.h"

#include "../tap.h"
#include "letter/spelling.h"

#include <string.h>

static struct arena reader_arena;
static struct spelling *spelling;
static struct proofreader *reader;

int usage_test_open(void **state)
{
	struct error err;

	(void)state;
	arena_init(&reader_arena);
	if (spelling_open("en_US,en_GB", NULL, &spelling, &err))
		reader = proofreader_new(spelling, false, &reader_arena);
	else
		print_message("# skipped: %s\n", err.message);
	return 0;
}

int usage_test_close(void **state)
{
	(void)state;
	spelling_close(spelling);
	arena_clear(&reader_arena);
	return 0;
}

struct proofread_result usage_test_read(
	const struct letter *letter, const char *role, const char *company, struct arena *arena)
{
	const struct letter_context context = {.action = ACTION_ANY,
		.channel = CHANNEL_ANY,
		.role = role,
		.company = company,
		.today = DAY_NONE,
		.interview = DAY_NONE,
		.decision = DAY_NONE};
	struct proofread_result result;
	struct error err;

	if (!reader)
		skip();
	assert_true(proofread(reader, letter, &context, arena, &result, &err));
	return result;
}

static const char *place_sentence(const char *sentence, enum usage_place place, struct arena *arena)
{
	if (place == USAGE_ALONE)
		return sentence;
	return arena_format(arena, "Dear Dana,\n\n%s\n\nKind regards,\nSam\n", sentence);
}

static bool is_found(const struct finding *finding, const struct mistake *mistake)
{
	const size_t length = finding->end - finding->start;

	return finding->severity != SEVERITY_HINT && finding->suggestion_count > 0 &&
	       length == strlen(mistake->wrong) &&
	       memcmp(mistake->text + finding->start, mistake->wrong, length) == 0 &&
	       strcmp(finding->suggestions[0], mistake->right) == 0;
}

bool usage_test_finds(const struct proofread_result *result, const struct mistake *mistake, bool in_subject)
{
	for (size_t i = 0; i < result->count; i++)
		if (result->findings[i].in_subject == in_subject && is_found(&result->findings[i], mistake))
			return true;
	return false;
}

static bool finds(const struct mistake *mistake, enum usage_place place)
{
	struct arena arena;

	arena_init(&arena);
	const struct mistake placed = {
		place_sentence(mistake->text, place, &arena), mistake->wrong, mistake->right};
	const struct letter letter = {.body = span_of(placed.text)};
	const struct proofread_result result = usage_test_read(&letter, NULL, NULL, &arena);
	const bool found = usage_test_finds(&result, &placed, false);
	arena_clear(&arena);
	if (!found)
		print_message("# not found: \"%s\" -> \"%s\" in: %s\n", mistake->wrong, mistake->right,
			mistake->text);
	return found;
}

void usage_test_expect_found(const struct mistake *mistakes, size_t count, enum usage_place place)
{
	size_t missed = 0;

	for (size_t i = 0; i < count; i++)
		missed += !finds(&mistakes[i], place);
	assert_int_equal(missed, 0);
}

static size_t count_alarms(const char *sentence, enum usage_place place)
{
	struct arena arena;
	size_t alarms = 0;

	arena_init(&arena);
	const char *text = place_sentence(sentence, place, &arena);
	const struct letter letter = {.body = span_of(text)};
	const struct proofread_result result = usage_test_read(&letter, NULL, NULL, &arena);
	for (size_t i = 0; i < result.count; i++) {
		const struct finding *finding = &result.findings[i];

		if (finding->severity == SEVERITY_HINT ||
			(finding->kind != FINDING_GRAMMAR && finding->kind != FINDING_SPELLING))
			continue;
		alarms++;
		print_message("# \"%.*s\" (%s) in: %s\n", (int)(finding->end - finding->start),
			text + finding->start, finding->message, sentence);
	}
	arena_clear(&arena);
	return alarms;
}

void usage_test_expect_silence(const char *const *sentences, size_t count, enum usage_place place)
{
	size_t alarms = 0;

	for (size_t i = 0; i < count; i++)
		alarms += count_alarms(sentences[i], place);
	assert_int_equal(alarms, 0);
}
