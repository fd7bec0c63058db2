/* People found by what is typed. */
#include "../tap.h"
#include "app/person_find.h"
#include "base/arena.h"
#include "base/array.h"

static struct person people[] = {
	{.id = "dana", .name = "Dana Lee", .email = "dana@acme.example"},
	{.id = "dana2", .name = "Dana-Sophie Schröder", .email = "DS@acme.example"},
	{.id = "lee", .name = "Max Leeds"},
	{.id = "x", .name = "王小明"},
};
static const struct process process = {.people = people, .people_count = ARRAY_COUNT(people)};

static void finds(const char *word, const char *id)
{
	int16_t person = NOBODY;
	struct error err = {0};

	if (!person_find(&process, word, &person, &err))
		fail_msg("\"%s\": %s", word, err.message);
	assert_string_equal(people[person].id, id);
}

static void refuses(const char *word, enum error_kind kind, const char *says)
{
	int16_t person = 77;
	struct error err = {0};

	assert_false(person_find(&process, word, &person, &err));
	assert_int_equal(err.kind, kind);
	assert_int_equal(person, 77);
	if (!strstr(err.message, says))
		fail_msg("\"%s\": %s", word, err.message);
}

static void the_id_comes_before_any_name(void **state)
{
	finds("dana", "dana");
	finds("lee", "lee");
}

static void whole_words_come_before_parts(void **state)
{
	finds("LEE", "dana");
	finds("leeds", "lee");
	finds("Dana L", "dana");
}

static void letter_case_and_accents_do_not_matter(void **state)
{
	finds("schroder", "dana2");
	finds("SCHRÖ", "dana2");
	finds("ds@ACME.example", "dana2");
	finds("小明", "x");
	finds("ophi", "dana2");
}

static void several_are_listed_and_nobody_is_told(void **state)
{
	refuses("Dana", ERROR_USAGE, "Dana Lee (dana), Dana-Sophie Schröder (dana2)");
	refuses("bob", ERROR_NOT_FOUND, "nobody");
	refuses("", ERROR_NOT_FOUND, "nobody");
	refuses("Dnaa Lee", ERROR_NOT_FOUND, "did you mean Dana Lee?");
}

static void new_ids_are_free(void **state)
{
	struct arena arena;

	arena_init(&arena);
	assert_string_equal(person_new_id(&process, "Dana Smith", &arena), "dana3");
	assert_string_equal(person_new_id(&process, "Élodie Martin", &arena), "elodie");
	assert_string_equal(person_new_id(&process, "李", &arena), "p");
	arena_clear(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_id_comes_before_any_name),
		cmocka_unit_test(whole_words_come_before_parts),
		cmocka_unit_test(letter_case_and_accents_do_not_matter),
		cmocka_unit_test(several_are_listed_and_nobody_is_told),
		cmocka_unit_test(new_ids_are_free),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
