/* Addresses in a text: URLs, email addresses, file names, handles; none of them are words. */
#include "base/array.h"
#include "letter/token.h"

#include <string.h>

enum { ADDRESS_MAX_ENDING = 8 };

/* Ends of host names and file names. */
static const char *const endings[] = {
	"com",
	"org",
	"net",
	"edu",
	"gov",
	"io",
	"co",
	"dev",
	"app",
	"info",
	"biz",
	"eu",
	"uk",
	"de",
	"fr",
	"ch",
	"nl",
	"ca",
	"au",
	"tech",
	"ai",
	"me",
	"ly",
	"pdf",
	"doc",
	"docx",
	"xls",
	"xlsx",
	"csv",
	"ppt",
	"pptx",
	"key",
	"txt",
	"md",
	"rtf",
	"odt",
	"zip",
	"html",
	"htm",
	"js",
	"ts",
	"py",
	"css",
	"sql",
	"json",
	"xml",
	"yaml",
	"png",
	"jpg",
	"jpeg",
	"gif",
	"mp4",
	"mp3",
	"ics",
	"eml",
	"exe",
	"sh",
};

static bool ends_like_address(const char *start, size_t length)
{
	char lower[ADDRESS_MAX_ENDING];
	if (length == 0 || length >= sizeof lower)
		return false;
	for (size_t i = 0; i < length; i++)
		lower[i] = (char)point_lower((unsigned char)start[i]);
	for (size_t i = 0; i < ARRAY_COUNT(endings); i++)
		if (strlen(endings[i]) == length && memcmp(endings[i], lower, length) == 0)
			return true;
	return false;
}

static bool plain(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
	       c == '_';
}

/* "nord.example.com/jobs", "resume_v2.pdf": plain labels, the last of them a known ending. */
static bool is_dotted_name(const char *start, size_t length)
{
	size_t at = 0, label = 0;
	bool dotted = false;
	for (; at < length && (plain(start[at]) || start[at] == '.'); at++) {
		if (start[at] != '.')
			continue;
		if (at == label)
			return false;
		label = at + 1;
		dotted = true;
	}
	if (at < length && start[at] != '/' && start[at] != ':')
		return false;
	return dotted && ends_like_address(start + label, at - label);
}

static bool is_email(const char *start, size_t length)
{
	const char *at = memchr(start, '@', length);
	return at && at > start && at + 1 < start + length && memchr(at, '.', length - (size_t)(at - start));
}

static size_t without_closing_marks(const char *start, size_t length)
{
	while (length > 0 && start[length - 1] && strchr(".,;:!?)>]}\"'", start[length - 1]))
		length--;
	return length;
}

static size_t chunk_length(struct span text, uint32_t start, uint32_t end)
{
	size_t length = 0;
	while (start + length < end && (unsigned char)text.start[start + length] > ' ' &&
		text.start[start + length] != '<' && text.start[start + length] != '>')
		length++;
	return without_closing_marks(text.start + start, length);
}

uint32_t address_length(struct span text, uint32_t start, uint32_t end)
{
	size_t length = chunk_length(text, start, end);
	const char *chunk = text.start + start;
	struct span span = {chunk, length};
	if (length < 2)
		return 0;
	bool known = span_starts(span, "www.") || span_starts(span, "http://") ||
		     span_starts(span, "https://") || span_starts(span, "mailto:") ||
		     (chunk[0] == '@' && plain(chunk[1])) || is_email(chunk, length) ||
		     is_dotted_name(chunk, length);
	const char *underscore = known ? NULL : memchr(chunk + 1, '_', length - 1);
	known = known || (underscore && plain(chunk[0]) && chunk[0] != '_' &&
				 underscore + 1 < chunk + length && underscore[1] != '_');
	return known ? (uint32_t)length : 0;
}
