/* People and organizations are found by any part of their names, as people type them. */
#include "../tap.h"
#include "base/array.h"
#include "sample.h"
#include "store/address_rows.h"
#include "store/name_rows.h"
#include "store/person_rows.h"

static struct person people[][3] = {
	{{.id = "dana", .name = "Dana Lee", .email = "Dana.Lee@Acme.example"},
		{.id = "jordan", .name = "Jordan Müller", .email = "jo@eu.acme.example"}},
	{{.id = "lee", .name = "Lee Lee-Long"}, {.id = "zoe", .name = "Zoë O'Neil"},
		{.id = "li", .name = "李 小龙"}},
};

static void store_process(struct store *store, int n, const char *organization, int count)
{
	const struct process process = {.role = "Analyst",
		.organization = organization,
		.timezone = "UTC",
		.via = NOBODY,
		.people_count = count,
		.people = people[n]};
	struct error err;
	int64_t number;

	assert_true(process_row_insert(store, sample_uuid((uint64_t)n), &process, &number, &err));
}

static int set_up(void **state)
{
	struct store *store = sample_open(sample_path(), STORE_CREATE);

	store_process(store, 0, "Acme Ltd.", 2);
	store_process(store, 1, "Müller & Söhne 100%", 3);
	*state = store;
	return 0;
}

static int tear_down(void **state)
{
	store_close(*state);
	sample_remove();
	return 0;
}

/* Expects these names, in any order, separated by ';'. */
static void finds(struct store *store, const char *part, const char *expected)
{
	struct name_hit *hits;
	struct arena arena;
	struct error err;
	size_t count, length = 0;
	bool more;

	arena_init(&arena);
	assert_true(name_rows_find(store, part, 10, &arena, &hits, &count, &more, &err));
	assert_false(more);
	for (size_t i = 0; i < count; i++) {
		if (!strstr(expected, hits[i].name))
			fail_msg("\"%s\" found %s", part, hits[i].name);
		length += strlen(hits[i].name) + 1;
	}
	if (length != (*expected ? strlen(expected) + 1 : 0))
		fail_msg("\"%s\" found %zu, not %s", part, count, expected);
	arena_clear(&arena);
}

static void parts_find_whole_names(void **state)
{
	finds(*state, "dana", "Dana Lee");
	finds(*state, "Dan", "Dana Lee");
	finds(*state, "lee", "Dana Lee;Lee Lee-Long");
	finds(*state, "lee da", "Dana Lee");
	finds(*state, "ordan", "Jordan Müller");
	finds(*state, "neil", "Zoë O'Neil");
	finds(*state, "zoe", "Zoë O'Neil");
	finds(*state, "ZOË", "Zoë O'Neil");
	finds(*state, "李", "李 小龙");
	finds(*state, "acme", "Acme Ltd.");
	finds(*state, "muller", "Jordan Müller;Müller & Söhne 100%");
	finds(*state, "nobody", "");
	finds(*state, "", "");
	finds(*state, "  &  ", "");
	finds(*state, "%", "");
	finds(*state, "_ana", "Dana Lee");
	finds(*state, "'; DROP TABLE person; --", "");
}

static void hits_name_their_process(void **state)
{
	struct name_hit *hits;
	struct arena arena;
	struct error err;
	size_t count;
	bool more;

	arena_init(&arena);
	assert_true(name_rows_find(*state, "neil", 10, &arena, &hits, &count, &more, &err));
	assert_int_equal(count, 1);
	assert_int_equal(hits[0].process, 2);
	assert_int_equal(hits[0].person, 1);
	assert_string_equal(hits[0].id, "zoe");
	assert_string_equal(hits[0].organization, "Müller & Söhne 100%");
	assert_true(name_rows_find(*state, "acme", 10, &arena, &hits, &count, &more, &err));
	assert_int_equal(hits[0].person, NOBODY);
	assert_null(hits[0].id);
	assert_true(name_rows_find(*state, "lee", 1, &arena, &hits, &count, &more, &err));
	assert_int_equal(count, 1);
	assert_true(more);
	arena_clear(&arena);
}

static void whole_names_find_their_people(void **state)
{
	static const struct {
		const char *name;
		size_t count;
	} rows[] = {{"dana lee", 1}, {"Jordan Muller", 1}, {"Zoe O'Neil", 1}, {"李 小龙", 1},
		{"Lee Lee-Long", 1}, {"Dana", 0}, {"Lee Dana", 0}, {"Dana Lee-Long", 0}, {"Acme Ltd.", 0},
		{"Dana  Lee", 0}, {"", 0}, {" & ", 0}};
	struct name_hit *hits;
	struct arena arena;
	struct error err;
	size_t count;

	arena_init(&arena);
	for (size_t i = 0; i < ARRAY_COUNT(rows); i++) {
		assert_true(name_rows_of_person(*state, rows[i].name, 10, &arena, &hits, &count, &err));
		if (count != rows[i].count)
			fail_msg("\"%s\" found %zu", rows[i].name, count);
	}
	assert_true(name_rows_of_person(*state, "zoë o'neil", 10, &arena, &hits, &count, &err));
	assert_string_equal(hits[0].id, "zoe");
	assert_int_equal(hits[0].process, 2);
	arena_clear(&arena);
}

static void renamed_ones_are_found_anew(void **state)
{
	const struct person married = {.id = "dana", .name = "Dana Quist"};
	struct process_row row;
	struct process changed;
	struct arena arena;
	struct error err;

	arena_init(&arena);
	assert_true(person_row_update(*state, 1, 0, &married, &err));
	finds(*state, "dana", "Dana Quist");
	finds(*state, "lee", "Lee Lee-Long");
	assert_true(process_row_load(*state, 1, &arena, &row, &err));
	changed = row.process;
	changed.organization = "Bolt";
	assert_true(process_row_update(*state, 1, &changed, &err));
	finds(*state, "acme", "");
	finds(*state, "bolt", "Bolt");
	arena_clear(&arena);
}

static void long_names_do_no_harm(void **state)
{
	struct arena arena;
	struct error err;
	struct person person = {.id = "long"};
	char *name;

	arena_init(&arena);
	name = arena_array(&arena, char, 60001);
	for (int i = 0; i < 60000; i++)
		name[i] = "\xc3\xa9"[i % 2];
	person.name = name;
	assert_true(person_rows_append(*state, 1, 2, &person, 1, &err));
	assert_true(person_row_update(*state, 1, 2, &people[0][0], &err));
	for (int i = 0; i < 60000; i += 3)
		name[i] = ' ', name[i + 1] = 'x', name[i + 2] = (char)('a' + i % 26);
	assert_true(person_row_update(*state, 1, 2, &person, &err));
	finds(*state, name, name);
	assert_true(person_row_update(*state, 1, 2, &people[0][1], &err));
	finds(*state, "jordan", "Jordan Müller;Jordan Müller");
	arena_clear(&arena);
}

/* Who has the address, or (without a name before the sign) an address of the domain. */
static void address_finds(struct store *store, const char *address, const char *name)
{
	struct name_hit *hits;
	struct arena arena;
	struct error err;
	size_t count;
	bool fine;

	arena_init(&arena);
	fine = address[0] == '@' ? address_rows_of_domain(store, address + 1, 10, &arena, &hits, &count, &err)
				 : address_rows_find(store, address, 10, &arena, &hits, &count, &err);
	assert_true(fine);
	assert_int_equal(count, name ? 1 : 0);
	if (name)
		assert_string_equal(hits[0].name, name);
	arena_clear(&arena);
}

static void addresses_find_their_people(void **state)
{
	const struct person moved = {.id = "dana", .name = "Dana Lee", .email = "dana@bolt.example"};
	struct error err;

	address_finds(*state, "dana.lee@acme.example", "Dana Lee");
	address_finds(*state, "DANA.LEE@ACME.EXAMPLE", "Dana Lee");
	address_finds(*state, "dana.le@acme.example", NULL);
	address_finds(*state, "dana", NULL);
	address_finds(*state, "@acme.example", "Dana Lee");
	address_finds(*state, "@EU.acme.example", "Jordan Müller");
	address_finds(*state, "@example", NULL);
	address_finds(*state, "@", NULL);
	assert_true(person_row_update(*state, 1, 0, &moved, &err));
	address_finds(*state, "dana.lee@acme.example", NULL);
	address_finds(*state, "dana@bolt.example", "Dana Lee");
	finds(*state, "bolt", "");
}

/* The step of the schema that brings old databases the same words. */
static void old_databases_get_the_addresses(void **state)
{
	struct store *store = *state;
	char path[256];

	snprintf(path, sizeof(path), "%s", store_path(store));
	store_close(store);
	sample_sql(path, "DELETE FROM name_word WHERE word LIKE '@%'; DROP TABLE outbox; DROP TABLE mailbox; "
			 "DROP TABLE account; DROP TABLE taken; DROP TABLE incoming; DROP TABLE runner; "
			 "DROP TABLE outbox_hour; DROP TABLE incoming_told; "
			 "PRAGMA user_version = 2");
	store = *state = sample_open(path, STORE_WRITE);
	address_finds(store, "dana.lee@acme.example", "Dana Lee");
	address_finds(store, "@eu.acme.example", "Jordan Müller");
}

static void organizations_are_found_by_how_they_begin(void **state)
{
	static const struct {
		const char *begin;
		size_t count;
	} rows[] = {{"acme", 1}, {"ACME ltd.", 1}, {"acm", 0}, {"ltd", 0}, {"müller", 1}};
	struct name_hit *hits;
	struct arena arena;
	struct error err;
	size_t count;

	arena_init(&arena);
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		assert_true(name_rows_begun(*state, rows[i].begin, 10, &arena, &hits, &count, &err));
		assert_int_equal(count, rows[i].count);
	}
	arena_clear(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(parts_find_whole_names, set_up, tear_down),
		cmocka_unit_test_setup_teardown(hits_name_their_process, set_up, tear_down),
		cmocka_unit_test_setup_teardown(whole_names_find_their_people, set_up, tear_down),
		cmocka_unit_test_setup_teardown(renamed_ones_are_found_anew, set_up, tear_down),
		cmocka_unit_test_setup_teardown(addresses_find_their_people, set_up, tear_down),
		cmocka_unit_test_setup_teardown(old_databases_get_the_addresses, set_up, tear_down),
		cmocka_unit_test_setup_teardown(organizations_are_found_by_how_they_begin, set_up, tear_down),
		cmocka_unit_test_setup_teardown(long_names_do_no_harm, set_up, tear_down),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
