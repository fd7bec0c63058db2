/* Digests against published vectors, UUIDs against RFC 9562, appendix A.6. */
#include "../tap.h"
#include "base/digest.h"

static void digests_agree_with_published_vectors(void **state)
{
	assert_true(digest_add(DIGEST_START, "", 0) == UINT64_C(0xcbf29ce484222325));
	assert_true(digest_add(DIGEST_START, "a", 1) == UINT64_C(0xaf63dc4c8601ec8c));
	assert_true(digest_add(DIGEST_START, "foobar", 6) == UINT64_C(0x85944171f73967e8));
}

static void digests_chain(void **state)
{
	const uint64_t half = digest_add(DIGEST_START, "foo", 3);

	assert_true(digest_add(half, "bar", 3) == digest_add(DIGEST_START, "foobar", 6));
}

static void uuids_have_time_version_and_variant(void **state)
{
	const uint8_t random[10] = {0xfc, 0xc3, 0xd8, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f};
	const uint8_t zeroes[10] = {0};
	char text[UUID_TEXT_SIZE];

	uuid_print(uuid_make(INT64_C(0x017f22e279b0), random), text);
	assert_string_equal(text, "017f22e2-79b0-7cc3-98c4-dc0c0c07398f");
	uuid_print(uuid_make(0, zeroes), text);
	assert_string_equal(text, "00000000-0000-7000-8000-000000000000");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(digests_agree_with_published_vectors),
		cmocka_unit_test(digests_chain),
		cmocka_unit_test(uuids_have_time_version_and_variant),
	};

	return cmocka_run_group_tests_name("digest", tests, NULL, NULL);
}
