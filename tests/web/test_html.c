/* The writer of HTML: whatever is written, only literals are markup. */
#include "../tap.h"
#include "web/html.h"

#include <string.h>

static void assert_written(struct html *html, const char *wanted)
{
	assert_string_equal(html->text.start ? html->text.start : "", wanted);
	text_clear(&html->text);
	*html = (struct html){0};
}

static void literals_stay_and_texts_are_escaped(void **state)
{
	struct html html = {0};

	html_add(&html, "<a title=\"%s\">%s</a>", "\" onclick='x'", "<b>&amp;</b>");
	assert_written(&html, "<a title=\"&quot; onclick=&#39;x&#39;\">&lt;b&gt;&amp;amp;&lt;/b&gt;</a>");
	html_add(&html, "%.*s|%d|%lld|%zu|100%%", 3, "<ab>", -7, 1234567890123LL, (size_t)42);
	assert_written(&html, "&lt;ab|-7|1234567890123|42|100%");
	html_add(&html, "%s", "%s%n%d");
	assert_written(&html, "%s%n%d");
}

static void what_is_no_text_is_shown_as_such(void **state)
{
	struct html html = {0};

	html_text(&html, (struct span){"a\0b\x01\x7f\tc\n", 8});
	assert_written(&html, "a\xef\xbf\xbd"
			      "b\xef\xbf\xbd\xef\xbf\xbd\tc\n");
	/* Cut in the middle of a character, a surrogate, a byte that begins none. */
	html_add(&html, "%s|%s|%s", "caf\xc3", "\xed\xa0\x80", "\xff<");
	assert_written(&html, "caf\xef\xbf\xbd|\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd|\xef\xbf\xbd&lt;");
	html_add(&html, "%s", "Gr\xc3\xbc\xc3\x9f \xf0\x9f\x98\x80");
	assert_written(&html, "Gr\xc3\xbc\xc3\x9f \xf0\x9f\x98\x80");
}

static void lines_become_breaks(void **state)
{
	struct html html = {0};

	html_lines(&html, "one\n<two>\n\nthree");
	assert_written(&html, "one<br>\n&lt;two&gt;<br>\n<br>\nthree");
}

static void addresses_are_encoded_byte_by_byte(void **state)
{
	struct html html = {0};

	html_url(&html, "a b/c?d=\"\xc3\xa9\"&#%~_-.");
	assert_written(&html, "a%20b%2Fc%3Fd%3D%22%C3%A9%22%26%23%25~_-.");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(literals_stay_and_texts_are_escaped),
		cmocka_unit_test(what_is_no_text_is_shown_as_such),
		cmocka_unit_test(lines_become_breaks),
		cmocka_unit_test(addresses_are_encoded_byte_by_byte),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
