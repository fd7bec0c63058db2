/* JSON Lines in, JSON Lines out: each line answered as soon as it was read. */
#ifndef TACT_CLI_LINE_ANSWERS_H
#define TACT_CLI_LINE_ANSWERS_H

#include "app/json_text.h"
#include "cli/session.h"

/* Calls `answer` for each line that is not empty; it writes one line. What is too large is refused, and the
 * others are answered all the same. "-" is standard input. */
bool line_answers(struct session *session, const char *path,
	void (*answer)(
		struct session *session, void *about, struct span line, long number, struct arena *arena),
	void *about, struct error *err);
/* Begins the answer's object with the id, which is JSON; its "}" and line break are the caller's. */
void line_answers_begin(struct session *session, const char *id, struct json_text *json);
/* Answers a line that is wrong and sets the exit status. */
void line_answers_refuse(struct session *session, const char *id, long number, const char *message);

#endif
