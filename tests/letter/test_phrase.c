/* Noted texts inside sentences: a thing, a clause, or a remark after a colon; never wrong, rather not used.
 */
#include "../tap.h"
#include "base/array.h"
#include "letter/phrase.h"

#include <string.h>

/* D detail, F forgot, S skill, C concern, P promise; small: of nobody in particular. T thing, L clause, R
 * remark, - not usable. */
struct row {
	char use, form;
	const char *note, *phrase;
};

static const struct row rows[] = {
	{'D', 'T', "the migration to Kafka", "the migration to Kafka"},
	{'D', 'T', "The migration to Kafka.", "the migration to Kafka"},
	{'D', 'T', "We talked about the crane", "the crane"},
	{'D', 'T', "We talked about her garden.", "your garden"},
	{'D', 'T', "She asked how I handle conflict", "how I handle conflict"},
	{'D', 'T', "Dana asked me how I handle conflict", "how I handle conflict"},
	{'d', 'T', "She asked how I handle conflict", "how I handle conflict"},
	{'D', 'T', "asked if I like the night shift", "whether I like the night shift"},
	{'D', 'T', "how she built the team", "how you built the team"},
	{'D', 'T', "the greenhouse on the roof", "the greenhouse on the roof"},
	{'D', 'T', "moving to Kafka", "moving to Kafka"},
	{'D', 'T', "their new plant in Leeds", "your new plant in Leeds"},
	{'D', 'T', "our shared love of chess", "our shared love of chess"},
	{'D', 'T', "Discussed the reader council", "the reader council"},
	{'D', 'R', "her lab has a new sequencer", "your lab has a new sequencer"},
	{'D', 'R', "She said that the tests are slow", "you said that the tests are slow"},
	{'D', 'R', "She works on the weekend", "you work on the weekend"},
	{'D', 'R', "She really likes sailing", "you really like sailing"},
	{'D', 'R', "He's moving to Spain", "you are moving to Spain"},
	{'D', 'R', "They are hiring two people", "you are hiring two people"},
	{'D', 'R', "Kafka migration", "Kafka migration"},
	{'D', 'R', "weekly releases", "weekly releases"},
	{'D', 'R', "the team ships every Friday", "the team ships every Friday"},
	{'D', 'R', "I told her about the crane", "I told you about the crane"},
	{'D', 'R', "We laughed about his parrot. It was loud.", "we laughed about your parrot"},
	{'D', 'R', "thinks Rust is the future", "you think Rust is the future"},
	{'D', 'R', "both of us love climbing", "both of us love climbing"},
	{'D', 'R', "that they want to hire two more people", "you want to hire two more people"},
	{'D', 'R', "they're hiring", "you are hiring"},
	{'D', 'T', "Dana's dog", "your dog"},
	{'D', '-', "she", NULL},
	{'D', '-', "went to the same university", NULL},
	{'F', 'R', "certified welder", "certified welder"},
	{'F', 'L', "I'm certified in welding", "that I am certified in welding"},
	{'F', 'L', "can start in January", "that I can start in January"},
	{'S', 'R', "can drive a forklift", "I can drive a forklift"},
	{'S', 'L', "writing", "writing"},
	{'C', 'R', "no experience with Kubernetes", "no experience with Kubernetes"},
	{'C', 'L', "whether I can travel", "whether I can travel"},
	{'C', 'R', "afraid that I would leave after a year", "I would leave after a year"},
	{'C', 'R', "overqualified", "overqualified"},
	{'C', 'T', "they doubt my Excel skills", "my Excel skills"},
	{'P', 'L', "Send him the link", "send you the link"},
	{'P', 'L', "let them know by Monday", "let you know by Monday"},
	{'P', 'L', "I'll call back", "call back"},
	{'D', '-', "we talked about …", NULL},
	{'F', '-', "that I ...", NULL},
	{'D', '-', "applied", NULL},
	{'d', '-', "She works on the weekend", NULL},
	{'d', '-', "thinks Rust is the future", NULL},
	{'D', '-', "She runs the lab and sings", NULL},
	{'D', '-', "", NULL},
	{'D', '-', "   ", NULL},
	{'D', '-', "the {{role}} thing", NULL},
	{'D', '-', "ask about [X]", NULL},
	{'F', 'T', "the prize for the assay", "the prize for the assay"},
	{'F', 'T', "to mention my AWS certificate", "my AWS certificate"},
	{'F', 'L', "I speak Spanish.", "that I speak Spanish"},
	{'F', 'L', "that I speak Spanish", "that I speak Spanish"},
	{'F', 'L', "I forgot to mention that I ran the on-call rota", "that I ran the on-call rota"},
	{'F', 'R', "AWS certificate", "AWS certificate"},
	{'F', 'L', "led a team of five", "that I led a team of five"},
	{'S', 'T', "flow cytometry", "flow cytometry"},
	{'S', 'T', "SQL", "SQL"},
	{'S', 'T', "ten years of Python", "ten years of Python"},
	{'S', 'T', "project management", "project management"},
	{'S', 'T', "experience with Kubernetes", "experience with Kubernetes"},
	{'S', 'T', "my experience with alerts that wake nobody", "experience with alerts that wake nobody"},
	{'S', 'L', "building dashboards", "building dashboards"},
	{'S', 'L', "Leading a team of five", "leading a team of five"},
	{'S', 'R', "forklift license", "forklift license"},
	{'S', 'R', "I have led two migrations", "I have led two migrations"},
	{'S', 'R', "built the data warehouse", "I built the data warehouse"},
	{'C', 'T', "worried about the gap in my CV", "the gap in my CV"},
	{'C', 'T', "my notice period", "my notice period"},
	{'C', 'L', "not sure whether I would move", "whether I would move"},
	{'C', 'L', "She wonders if I can manage people", "whether I can manage people"},
	{'C', 'R', "thinks I live far away", "I live far away"},
	{'C', 'R', "They worry that I have never managed a team", "I have never managed a team"},
	{'C', 'R', "too junior", "too junior"},
	{'P', 'L', "send her the slides", "send you the slides"},
	{'P', 'L', "I will send the slides", "send the slides"},
	{'P', 'L', "to call back", "call back"},
	{'P', 'T', "the code sample", "the code sample"},
	{'P', 'R', "slides", "slides"},
};

static enum phrase_use use_of(char use)
{
	switch (use) {
	case 'F':
		return PHRASE_FORGOT;
	case 'S':
		return PHRASE_SKILL;
	case 'C':
		return PHRASE_CONCERN;
	case 'P':
		return PHRASE_PROMISE;
	default:
		return PHRASE_DETAIL;
	}
}

static bool check_row(const struct row *row, struct arena *arena)
{
	struct phrase_reader reader = {.first = "Dana", .is_meant = row->use != 'd', .is_of_company = true};
	struct phrase phrase = {0};
	bool usable = phrase_make(row->note, use_of(row->use), &reader, arena, &phrase);
	const char *found = phrase.thing ? phrase.thing : phrase.clause ? phrase.clause : phrase.remark;
	char form = !usable ? '-' : phrase.thing ? 'T' : phrase.clause ? 'L' : 'R';

	if (form == row->form && (!row->phrase || (found && strcmp(found, row->phrase) == 0)))
		return true;
	print_error("\"%s\" is %c \"%s\", not %c \"%s\"\n", row->note, form, found ? found : "", row->form,
		row->phrase ? row->phrase : "");
	return false;
}

static void notes_become_phrases(void **state)
{
	struct arena arena;
	int failed = 0;

	arena_init(&arena);
	for (size_t i = 0; i < ARRAY_COUNT(rows); i++)
		failed += !check_row(&rows[i], &arena);
	assert_int_equal(failed, 0);
	arena_clear(&arena);
}

/* However long and odd, it is answered. */
static void odd_notes_are_survived(void **state)
{
	static const char *const parts[] = {"she", " ", "'s", "\n", "Her", "ing", ".", "?", "é", "🙂",
		"they", "and", "the", "sings", ",", "to", "I", "\t"};
	uint32_t seed = 7;
	struct arena arena;

	arena_init(&arena);
	for (int round = 0; round < 20000; round++) {
		char note[600] = "";
		size_t length = 0;
		struct phrase phrase;
		struct phrase_reader reader = {.first = "she", .is_meant = true};
		for (int i = 0; i < 60; i++) {
			const char *part;
			seed = seed * 1664525 + 1013904223;
			part = parts[(seed >> 16) % ARRAY_COUNT(parts)];
			if (length + strlen(part) + 1 >= sizeof(note))
				break;
			memcpy(note + length, part, strlen(part) + 1);
			length += strlen(part);
		}
		if (phrase_make(note, (enum phrase_use)(round % 5), &reader, &arena, &phrase))
			assert_true(
				(phrase.thing != NULL) + (phrase.clause != NULL) + (phrase.remark != NULL) ==
				1);
		arena_reset(&arena);
	}
	arena_clear(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(notes_become_phrases),
		cmocka_unit_test(odd_notes_are_survived),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
