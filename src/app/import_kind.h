/* What a file that is to be taken in is, by its name and its first bytes. */
#ifndef TACT_APP_IMPORT_KIND_H
#define TACT_APP_IMPORT_KIND_H

#include "base/span.h"

enum import_sort {
	IMPORT_CALENDAR,
	IMPORT_MAILBOX,
	IMPORT_MAIL,
	IMPORT_TEXT,
	IMPORT_CASES,
	IMPORT_SORT_COUNT
};

bool import_kind_is_calendar(const char *name, struct span head);
bool import_kind_is_mailbox(const char *name, struct span head); /* a Maildir too, where `name` is a path */
bool import_kind_is_mail(const char *name, struct span head);
bool import_kind_is_text(const char *name, struct span head);
bool import_kind_is_cases(const char *name, struct span head);
/* The first of them that it is; IMPORT_SORT_COUNT: none. */
enum import_sort import_kind_of(const char *name, struct span head);

#endif
