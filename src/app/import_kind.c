/* What a file that is to be taken in is, by its name and its first bytes. */
#include "app/import_kind.h"

#include "app/answer_file.h"
#include "base/array.h"

#include <string.h>
#include <strings.h>

static bool ends_in(const char *name, const char *const *endings, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		const size_t length = strlen(name), ending = strlen(endings[i]);
		if (length > ending && strcasecmp(name + length - ending, endings[i]) == 0)
			return true;
	}
	return false;
}

bool import_kind_is_calendar(const char *name, struct span head)
{
	static const char *const endings[] = {".ics", ".vcs", ".ical", ".ifb", ".icalendar"};
	const struct span text = span_trim(head);

	return ends_in(name, endings, ARRAY_COUNT(endings)) ||
	       (text.length >= 15 && strncasecmp(text.start, "BEGIN:VCALENDAR", 15) == 0);
}

bool import_kind_is_mailbox(const char *name, struct span head)
{
	static const char *const endings[] = {".mbox", ".mbx"};

	return ends_in(name, endings, ARRAY_COUNT(endings)) || answer_file_is_mailbox(name, head);
}

bool import_kind_is_mail(const char *name, struct span head)
{
	static const char *const endings[] = {".eml", ".mime"};

	return ends_in(name, endings, ARRAY_COUNT(endings)) || answer_file_begins_mail(head);
}

bool import_kind_is_text(const char *name, struct span head)
{
	static const char *const endings[] = {".txt"};

	return ends_in(name, endings, ARRAY_COUNT(endings));
}

bool import_kind_is_cases(const char *name, struct span head)
{
	static const char *const endings[] = {".json", ".jsonl", ".ndjson"};
	const struct span text = span_trim(head);

	return (text.length > 0 && text.start[0] == '{') || ends_in(name, endings, ARRAY_COUNT(endings));
}

enum import_sort import_kind_of(const char *name, struct span head)
{
	static bool (*const tests[IMPORT_SORT_COUNT])(const char *name, struct span head) = {
		[IMPORT_CALENDAR] = import_kind_is_calendar,
		[IMPORT_MAILBOX] = import_kind_is_mailbox,
		[IMPORT_MAIL] = import_kind_is_mail,
		[IMPORT_TEXT] = import_kind_is_text,
		[IMPORT_CASES] = import_kind_is_cases,
	};
	int sort = 0;

	while (sort < IMPORT_SORT_COUNT && !tests[sort](name, head))
		sort++;
	return (enum import_sort)sort;
}
