/* Every enumerator has its phrase, and a phrase means one thing. */
#include "../tap.h"
#include "base/array.h"
#include "core/playbook_phrase.h"
#include "core/playbook_story.h"

#include <stdio.h>
#include <string.h>

/* Values from `first` on are said; those that are said otherwise (a time, nothing) are in `unsaid`. */
static const struct {
	const struct playbook_phrases *phrases;
	size_t count;
	uint32_t unsaid;
} tables[] = {
	{&playbook_actions, ACTION_COUNT, 0},
	{&playbook_channels, CHANNEL_COUNT, 0},
	{&playbook_whens, WHEN_COUNT, 0},
	{&playbook_conditions, CONDITION_COUNT, 0},
	{&playbook_whoms, WHOM_COUNT, 0},
	{&playbook_anchors, ANCHOR_COUNT, 0},
	{&playbook_aims, AIM_END + 1, 1 << AIM_NONE | 1 << AIM_TIME},
	{&playbook_closes, CLOSE_FIRST_INTERVIEW + 1, 1 << CLOSE_NEVER | 1 << CLOSE_TIME | 1 << CLOSE_DAYS},
	{&playbook_done_bys, DONE_BY_COUNT, 0},
	{&playbook_void_onces, VOID_ONCE_COUNT, 0},
	{&playbook_towards, TOWARD_RECRUITER + 1, 0},
	{&playbook_happenings, HAPPENS_COUNT, 1 << HAPPENS_NONE},
	{&playbook_spans, LIMIT_DAYS + 1, 0},
	{&playbook_topics, TOPIC_COUNT, 0},
	{&playbook_wheres, NOTE_WHERE_COUNT, 0},
	{&playbook_event_types, EVENT_TYPE_COUNT, 0},
	{&playbook_relations, RELATION_COUNT, 0},
	{&playbook_stages, STAGE_COUNT, 0},
	{&playbook_wents, WENT_COUNT, 0},
	{&playbook_abouts, ABOUT_COUNT, 0},
	{&playbook_heards, HEARD_COUNT, 0},
	{&playbook_closed_whys, CLOSED_WHY_COUNT, 0},
	{&playbook_item_states, 6, 0},
	{&playbook_process_states, 6, 0},
};

static void every_enumerator_is_said(void **state)
{
	for (size_t i = 0; i < ARRAY_COUNT(tables); i++) {
		const struct playbook_phrases *phrases = tables[i].phrases;
		assert_int_equal(phrases->count, tables[i].count);
		for (size_t j = 0; j < phrases->count; j++)
			assert_int_equal(phrases->phrases[j] == NULL, tables[i].unsaid >> j & 1);
	}
}

static void a_phrase_means_one_thing(void **state)
{
	for (size_t i = 0; i < ARRAY_COUNT(tables); i++) {
		const struct playbook_phrases *phrases = tables[i].phrases;
		for (size_t j = 0; j < phrases->count; j++)
			for (size_t k = 0; k < j; k++)
				if (phrases->phrases[j] != NULL && phrases->phrases[k] != NULL)
					assert_string_not_equal(phrases->phrases[j], phrases->phrases[k]);
	}
}

/* Read from a text, each phrase gives its own value, also where another is its beginning. */
static void each_phrase_is_read_as_itself(void **state)
{
	struct arena arena;
	struct error error = {0};
	arena_init(&arena);
	for (size_t i = 0; i < ARRAY_COUNT(tables); i++) {
		const struct playbook_phrases *phrases = tables[i].phrases;
		for (size_t j = 0; j < phrases->count; j++) {
			struct playbook_lex lex;
			uint8_t value = 0xff;
			if (phrases->phrases[j] == NULL)
				continue;
			assert_true(
				playbook_lex_init(&lex, "p", span_of(phrases->phrases[j]), &arena, &error));
			assert_true(playbook_lex_line(&lex));
			assert_true(playbook_phrase_read(&lex, phrases, &value));
			assert_int_equal(value, j);
			assert_true(playbook_lex_end(&lex));
		}
	}
	arena_clear(&arena);
}

/* The manual says every phrase, in one piece or at a margin of its literal blocks. */
static void the_manual_says_every_phrase(void **state)
{
	static char manual[1 << 16];
	FILE *file = fopen("doc/tact-playbook.5", "rb");
	assert_non_null(file);
	size_t length = fread(manual, 1, sizeof(manual) - 1, file);
	fclose(file);
	assert_true(length < sizeof(manual) - 1);
	for (size_t i = 0; i < ARRAY_COUNT(tables); i++) {
		const struct playbook_phrases *phrases = tables[i].phrases;
		for (size_t j = 0; j < phrases->count; j++)
			if (phrases->phrases[j] != NULL && strstr(manual, phrases->phrases[j]) == NULL)
				fail_msg("doc/tact-playbook.5 does not say \"%s\"", phrases->phrases[j]);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_enumerator_is_said),
		cmocka_unit_test(a_phrase_means_one_thing),
		cmocka_unit_test(each_phrase_is_read_as_itself),
		cmocka_unit_test(the_manual_says_every_phrase),
	};

	return cmocka_run_group_tests_name("playbook phrases", tests, NULL, NULL);
}
