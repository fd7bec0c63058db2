/* Errors of the world: a kind, one sentence, a hint. Bugs assert; answers of the domain are no errors. */
#ifndef TACT_BASE_ERROR_H
#define TACT_BASE_ERROR_H

#include <stdarg.h>
#include <stdbool.h>

/* One table in error.c maps each kind to the exit status of language.md, section 5, and to a status of HTTP.
 */
enum error_kind {
	ERROR_NONE,
	ERROR_USAGE,       /* the command line is wrong: exit 2 */
	ERROR_INVALID,     /* the input is wrong: exit 2 */
	ERROR_NOT_FOUND,   /* no such thing: exit 3 */
	ERROR_FORBIDDEN,   /* a rule forbids it: exit 4 */
	ERROR_CHANGED,     /* changed meanwhile: exit 5 */
	ERROR_UNAVAILABLE, /* not now: busy, full, read-only, unreadable: exit 6 */
	ERROR_UNCERTAIN,   /* the outcome is not known: exit 7 */
};

struct error {
	enum error_kind kind;
	char message[768]; /* what is wrong and where; no full stop at the end */
	char hint[512];    /* the way out; may be empty */
};

/* Fills err (which may be NULL) and returns false, so that callers can `return error_set(…)`. */
bool error_set(struct error *err, enum error_kind kind, const char *format, ...)
	__attribute__((format(printf, 3, 4)));
/* Adds the way out; returns false. */
bool error_hint(struct error *err, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* Puts "prefix: " before the message, such as a file's name; returns false. */
bool error_prefix(struct error *err, const char *format, ...) __attribute__((format(printf, 2, 3)));
#ifdef __clang_analyzer__ /* which cannot see from outside that these return false */
#define error_set(...) ((error_set)(__VA_ARGS__), false)
#define error_hint(...) ((error_hint)(__VA_ARGS__), false)
#define error_prefix(...) ((error_prefix)(__VA_ARGS__), false)
#endif
int error_exit_status(enum error_kind kind);
int error_http_status(enum error_kind kind); /* RFC 9110, section 15 */

#endif
