/* The table of routes: each declares what it takes, and none can do more than its method may. */
#include "../tap.h"
#include "web/route.h"

#include <stdio.h>
#include <string.h>

static bool is_get(const struct route *route)
{
	return strcmp(route->method, "GET") == 0;
}

static void every_row_is_whole(void **state)
{
	for (size_t i = 0; i < route_count; i++) {
		const struct route *route = routes[i];
		int parts = 0;

		print_message("# %s %s\n", route->method, route->path);
		assert_true(is_get(route) || strcmp(route->method, "POST") == 0);
		assert_int_equal(route->path[0], '/');
		assert_true(route->who <= WHO_FEED);
		assert_true(route->store <= ROUTE_WRITE);
		assert_non_null(route->run);
		for (const char *p = route->path; (p = strstr(p, "{}")); p += 2)
			parts++;
		assert_in_range(parts, 0, ROUTE_MAX_PARTS);
		assert_true(route->max_body <= 64u << 20);
	}
}

static void a_page_never_gets_a_store_that_writes(void **state)
{
	for (size_t i = 0; i < route_count; i++)
		if (is_get(routes[i])) {
			assert_int_not_equal(routes[i]->store, ROUTE_WRITE);
			assert_int_equal(routes[i]->max_body, 0);
		}
}

static void a_form_is_the_persons_alone_and_so_is_its_page(void **state)
{
	for (size_t i = 0; i < route_count; i++) {
		const struct route *route = routes[i];
		if (is_get(route))
			continue;
		print_message("# %s\n", route->path);
		assert_int_equal(route->who, WHO_PERSON);
		if (route->page) {
			assert_true(is_get(route->page));
			assert_int_equal(route->page->who, WHO_PERSON);
			assert_int_not_equal(route->page->store, ROUTE_WRITE);
		}
	}
}

static void only_what_is_nobodys_is_shown_to_anyone(void **state)
{
	for (size_t i = 0; i < route_count; i++) {
		if (routes[i]->who == WHO_ANYONE)
			assert_int_equal(routes[i]->store, ROUTE_NO_STORE);
		if (routes[i]->who == WHO_FEED)
			assert_int_equal(strncmp(routes[i]->path, "/calendar/{}", 12), 0);
	}
}

static void every_field_can_be_checked(void **state)
{
	for (size_t i = 0; i < route_count; i++)
		for (const struct field_row *row = routes[i]->fields; row && row->name; row++) {
			print_message("# %s: %s\n", routes[i]->path, row->name);
			assert_true(row->name[0]);
			assert_string_not_equal(row->name, "form");
			assert_true(row->kind <= FIELD_TIME);
			assert_int_equal(row->kind == FIELD_WORD, row->words != NULL);
			if (row->kind == FIELD_FILE)
				assert_true(routes[i]->max_body >= row->max_bytes && row->max_bytes);
			for (const struct field_row *other = routes[i]->fields; other < row; other++)
				assert_string_not_equal(other->name, row->name);
		}
}

/* A path made of the pattern, each {} as "7". */
static void example_of(const struct route *route, char ret_path[200])
{
	size_t length = 0;

	for (const char *p = route->path; *p && length < 198; p++) {
		ret_path[length++] = *p == '{' ? '7' : *p;
		p += *p == '{';
	}
	ret_path[length] = '\0';
}

static void every_route_is_found_and_by_its_own_path_first(void **state)
{
	for (size_t i = 0; i < route_count; i++) {
		struct span parts[ROUTE_MAX_PARTS];
		char path[200];
		bool other;

		example_of(routes[i], path);
		print_message("# %s\n", path);
		assert_ptr_equal(route_find(routes[i]->method, path, parts, &other), routes[i]);
		assert_null(route_find("DELETE", path, parts, &other));
		assert_true(other);
	}
}

static void what_only_looks_like_a_route_is_none(void **state)
{
	static const char *const wrong[] = {
		"", "//", "//process/7", "/process/7/", "/process//log", "/Process/7", "/process/7/log/x"};
	struct span parts[ROUTE_MAX_PARTS];
	bool other;

	for (size_t i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++)
		if (route_find("GET", wrong[i], parts, &other))
			fail_msg("found: %s", wrong[i]);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_row_is_whole),
		cmocka_unit_test(a_page_never_gets_a_store_that_writes),
		cmocka_unit_test(a_form_is_the_persons_alone_and_so_is_its_page),
		cmocka_unit_test(only_what_is_nobodys_is_shown_to_anyone),
		cmocka_unit_test(every_field_can_be_checked),
		cmocka_unit_test(every_route_is_found_and_by_its_own_path_first),
		cmocka_unit_test(what_only_looks_like_a_route_is_none),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
