/* The words of an HTML page as plain text, without rendering it. */
#include "mail/message_html.h"

#include "mail/message_entity.h"

#include <string.h>
#include <strings.h>

enum { TAG_SIZE = 12, QUOTE_MAX_DEPTH = 5, BREAKS_MAX = 2 };

struct page {
	struct span rest;
	struct text *text;
	int breaks;  /* lines to begin before the next word */
	bool space;  /* a space before it */
	bool begun;  /* something was written */
	bool pre;    /* line ends count */
	int quoted;  /* how deep in quotes */
	bool no_end; /* of a comment is left: do not look for it again */
};

enum tag_kind { TAG_INLINE, TAG_LINE, TAG_BLOCK, TAG_CELL, TAG_QUOTE, TAG_PRE, TAG_SKIP };

static const struct tag_row {
	const char *name;
	enum tag_kind kind;
} tags[] = {
	{"address", TAG_LINE},
	{"article", TAG_BLOCK},
	{"blockquote", TAG_QUOTE},
	{"br", TAG_LINE},
	{"dd", TAG_LINE},
	{"div", TAG_LINE},
	{"dt", TAG_LINE},
	{"footer", TAG_BLOCK},
	{"form", TAG_BLOCK},
	{"h1", TAG_BLOCK},
	{"h2", TAG_BLOCK},
	{"h3", TAG_BLOCK},
	{"h4", TAG_BLOCK},
	{"h5", TAG_BLOCK},
	{"h6", TAG_BLOCK},
	{"header", TAG_BLOCK},
	{"hr", TAG_BLOCK},
	{"li", TAG_LINE},
	{"ol", TAG_BLOCK},
	{"p", TAG_BLOCK},
	{"pre", TAG_PRE},
	{"script", TAG_SKIP},
	{"section", TAG_BLOCK},
	{"select", TAG_SKIP},
	{"style", TAG_SKIP},
	{"svg", TAG_SKIP},
	{"table", TAG_BLOCK},
	{"td", TAG_CELL},
	{"textarea", TAG_SKIP},
	{"th", TAG_CELL},
	{"title", TAG_SKIP},
	{"tr", TAG_LINE},
	{"ul", TAG_BLOCK},
};

static void skip(struct page *page, size_t length)
{
	page->rest.start += length;
	page->rest.length -= length;
}

static void ask_breaks(struct page *page, int breaks)
{
	if (breaks > page->breaks)
		page->breaks = breaks;
}

static void begin_line(struct page *page)
{
	for (int i = 0; i < page->quoted && i < QUOTE_MAX_DEPTH; i++)
		text_add_string(page->text, "> ");
}

static void add_word(struct page *page, const char *start, size_t length)
{
	if (!page->begun)
		begin_line(page);
	for (int i = 0; page->begun && i < page->breaks; i++) {
		text_add_char(page->text, '\n');
		begin_line(page);
	}
	if (page->begun && page->space && !page->breaks)
		text_add_char(page->text, ' ');
	page->breaks = 0;
	page->space = false;
	page->begun = true;
	text_add(page->text, start, length);
}

static bool is_space(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

static void take_spaces(struct page *page)
{
	while (page->rest.length && is_space(page->rest.start[0])) {
		if (page->pre && page->rest.start[0] == '\n')
			page->breaks += page->breaks < BREAKS_MAX;
		page->space = true;
		skip(page, 1);
	}
}

static void take_entity(struct page *page)
{
	char bytes[4];
	size_t length, taken = message_entity(page->rest, bytes, &length);

	if (!taken) {
		add_word(page, page->rest.start, 1);
		skip(page, 1);
		return;
	}
	skip(page, taken);
	if (length == 1 && is_space(bytes[0]))
		page->space = true;
	else if (length)
		add_word(page, bytes, length);
}

static void take_word(struct page *page)
{
	size_t length = 1;

	while (length < page->rest.length && !is_space(page->rest.start[length]) &&
		page->rest.start[length] != '<' && page->rest.start[length] != '&')
		length++;
	add_word(page, page->rest.start, length);
	skip(page, length);
}

static size_t tag_name(struct span rest, char ret_name[TAG_SIZE])
{
	size_t length = 0;

	while (length < rest.length && length < TAG_SIZE - 1 &&
		((rest.start[length] | 0x20) >= 'a' && (rest.start[length] | 0x20) <= 'z'
				? true
				: rest.start[length] >= '0' && rest.start[length] <= '9')) {
		ret_name[length] = (char)(rest.start[length] | 0x20);
		length++;
	}
	ret_name[length] = '\0';
	return length;
}

static enum tag_kind tag_kind_of(const char *name)
{
	for (size_t i = 0; i < sizeof(tags) / sizeof(tags[0]); i++)
		if (strcmp(tags[i].name, name) == 0)
			return tags[i].kind;
	return TAG_INLINE;
}

/* Everything up to "</name", which is the rest where it does not come. */
static void skip_element(struct page *page, const char *name)
{
	const size_t length = strlen(name);

	for (size_t i = 0; i + length + 2 <= page->rest.length; i++)
		if (page->rest.start[i] == '<' && page->rest.start[i + 1] == '/' &&
			strncasecmp(page->rest.start + i + 2, name, length) == 0) {
			skip(page, i);
			return;
		}
	skip(page, page->rest.length);
}

static void apply_tag(struct page *page, const char *name, bool ends)
{
	switch (tag_kind_of(name)) {
	case TAG_INLINE:
		break;
	case TAG_LINE:
		page->breaks += strcmp(name, "br") == 0 ? page->breaks < BREAKS_MAX : page->breaks == 0;
		break;
	case TAG_BLOCK:
		ask_breaks(page, 2);
		break;
	case TAG_CELL:
		page->space = true;
		break;
	case TAG_QUOTE:
		ask_breaks(page, 2);
		page->quoted += ends ? (page->quoted > 0 ? -1 : 0) : 1;
		break;
	case TAG_PRE:
		ask_breaks(page, 2);
		page->pre = !ends;
		break;
	case TAG_SKIP:
		if (!ends)
			skip_element(page, name);
		break;
	}
}

static void take_comment(struct page *page)
{
	const char *end = page->no_end ? NULL : memmem(page->rest.start, page->rest.length, "-->", 3);

	if (!end) {
		page->no_end = true;
		skip(page, 4);
		return;
	}
	skip(page, (size_t)(end - page->rest.start) + 3);
}

static void take_tag(struct page *page)
{
	struct span rest = {page->rest.start + 1, page->rest.length - 1};
	bool ends = rest.length && rest.start[0] == '/';
	char name[TAG_SIZE];
	const char *close;

	if (span_starts(page->rest, "<!--")) {
		take_comment(page);
		return;
	}
	if (ends)
		rest = (struct span){rest.start + 1, rest.length - 1};
	if (!tag_name(rest, name) && !(rest.length && (rest.start[0] == '!' || rest.start[0] == '?'))) {
		add_word(page, "<", 1);
		skip(page, 1);
		return;
	}
	close = memchr(rest.start, '>', rest.length);
	skip(page, close ? (size_t)(close - page->rest.start) + 1 : page->rest.length);
	apply_tag(page, name, ends);
}

void message_html_text(struct span html, struct text *ret_text)
{
	struct page page = {.rest = html, .text = ret_text};

	while (page.rest.length) {
		take_spaces(&page);
		if (!page.rest.length)
			break;
		if (page.rest.start[0] == '<')
			take_tag(&page);
		else if (page.rest.start[0] == '&')
			take_entity(&page);
		else
			take_word(&page);
	}
	if (page.begun)
		text_add_char(ret_text, '\n');
}
