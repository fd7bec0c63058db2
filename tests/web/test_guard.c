/* Who gets in: names, cookies, the address that is good for one time, tokens of forms. */
#include "../tap.h"
#include "web/guard.h"

#include <stdio.h>
#include <string.h>

static struct guard guard;

static int set_up(void **state)
{
	struct error err = {0};

	if (!guard_init(&guard, &err))
		return -1;
	guard_set_port(&guard, 8228);
	return 0;
}

static void only_our_names_are_taken_to_the_letter(void **state)
{
	static const char *const wrong[] = {NULL, "", "127.0.0.1", "127.0.0.1:80", "127.0.0.1:82280",
		"localhost", "Localhost:8228", "evil.example:8228", "127.0.0.1:8228 ", " 127.0.0.1:8228",
		"127.0.0.1:08228", "127.0.0.1.:8228", "2130706433:8228", "[::1]:8228"};

	assert_true(guard_host(&guard, &(struct request){.host = "127.0.0.1:8228"}));
	assert_true(guard_host(&guard, &(struct request){.host = "localhost:8228"}));
	for (size_t i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++)
		assert_false(guard_host(&guard, &(struct request){.host = wrong[i]}));
}

static void the_address_is_good_for_one_time(void **state)
{
	char before[GUARD_TOKEN_LENGTH + 1];

	assert_int_equal(strlen(guard.entry), GUARD_TOKEN_LENGTH);
	assert_false(guard_enter(&guard, span_of("")));
	assert_false(guard_enter(&guard, (struct span){guard.entry, GUARD_TOKEN_LENGTH - 1}));
	assert_true(guard_enter(&guard, span_of(guard.entry)));
	assert_false(guard_enter(&guard, span_of(guard.entry)));
	snprintf(before, sizeof(before), "%s", guard.entry);
	assert_true(guard_renew(&guard, NULL));
	assert_string_not_equal(before, guard.entry);
	assert_false(guard_enter(&guard, span_of(before)));
	assert_true(guard_enter(&guard, span_of(guard.entry)));
}

static void the_cookie_is_asked_for_by_the_name_of_the_port(void **state)
{
	char cookie[160];

	snprintf(cookie, sizeof(cookie), "a=b; tact-8228=%s", guard.session);
	assert_true(guard_person(&guard, &(struct request){.cookie = cookie}));
	snprintf(cookie, sizeof(cookie), "tact-8229=%s", guard.session);
	assert_false(guard_person(&guard, &(struct request){.cookie = cookie}));
	snprintf(cookie, sizeof(cookie), "tact-8228=%s", guard.entry);
	assert_false(guard_person(&guard, &(struct request){.cookie = cookie}));
	assert_false(guard_person(&guard, &(struct request){.cookie = "tact-8228="}));
	assert_false(guard_person(&guard, &(struct request){0}));
}

static bool from(const char *origin, const char *site)
{
	return guard_origin(
		&guard, &(struct request){.host = "127.0.0.1:8228", .origin = origin, .fetch_site = site});
}

static void forms_come_from_our_own_pages(void **state)
{
	assert_true(from("http://127.0.0.1:8228", "same-origin"));
	assert_false(from("http://localhost:8228", "same-origin"));
	assert_false(from("https://127.0.0.1:8228", "same-origin"));
	assert_false(from("http://127.0.0.1:8228/", "same-origin"));
	assert_true(from("null", "same-origin"));
	assert_false(from("null", "cross-site"));
	assert_false(from("null", "same-site"));
	assert_false(from("null", "none"));
	assert_false(from("null", NULL));
	assert_false(from(NULL, "same-origin"));
	assert_false(from("http://127.0.0.1:8228", NULL));
	assert_false(from("http://127.0.0.1:8228", "same-site"));
	assert_false(from("http://127.0.0.1:8228", "none"));
}

static void each_form_has_its_own_token(void **state)
{
	for (size_t i = 0; i < route_count; i++)
		for (size_t j = 0; j < route_count; j++)
			assert_int_equal(
				guard_form_holds(&guard, routes[i], span_of(guard_form(&guard, routes[j]))),
				i == j);
	assert_false(guard_form_holds(&guard, routes[0], span_of("")));
}

static void nothing_of_chance_is_the_same_twice(void **state)
{
	struct guard other;

	assert_true(guard_init(&other, NULL));
	assert_string_not_equal(other.entry, guard.entry);
	assert_string_not_equal(other.session, guard.session);
	assert_string_not_equal(other.forms[0], guard.forms[0]);
	assert_string_not_equal(other.entry, other.session);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup(only_our_names_are_taken_to_the_letter, set_up),
		cmocka_unit_test_setup(the_address_is_good_for_one_time, set_up),
		cmocka_unit_test_setup(the_cookie_is_asked_for_by_the_name_of_the_port, set_up),
		cmocka_unit_test_setup(forms_come_from_our_own_pages, set_up),
		cmocka_unit_test_setup(each_form_has_its_own_token, set_up),
		cmocka_unit_test_setup(nothing_of_chance_is_the_same_twice, set_up),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
