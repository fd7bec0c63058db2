/* A letter made from a template and the facts of a case: nothing in it that the log does not say. */
#ifndef TACT_LETTER_COMPOSE_H
#define TACT_LETTER_COMPOSE_H

#include "core/gate.h"
#include "letter/letter.h"

struct template_set; /* template.h: those that ship, and the person's own before them */

struct compose_request {
	const struct matter *matter;
	uint8_t action, channel;
	int16_t to, through; /* person or NOBODY */
	int32_t trigger; /* the event it hangs on: interview, promise, word; NO_EVENT: found from the log */
	struct instant now;
	const char *own_name, *own_phone, *own_email; /* NULL: unknown */
	bool full_names;                              /* "Dear Dana Lee" instead of "Dear Dana" */
	size_t linkedin_max_points;
	unsigned variant; /* 0; 1, 2 …: other words, because the person asked for them */
	/* Drafted or sent before, so that nobody reads the same words twice. */
	const struct letter_earlier *earlier;
	size_t earlier_count;
	const struct template_set *templates;
};

/* What the playbook wants said and the log does not know. */
struct missing_fact {
	uint8_t topic;       /* enum topic */
	const char *what;    /* "a skill that matters" */
	const char *command; /* how to log it: "tact log noted skill 'how you …' dana" */
	struct cites cites;
};

struct composed {
	const char *subject; /* "" where the channel has none */
	const char *body;    /* lines end with LF; paragraphs are not wrapped */
	const char *template_name;
	bool generic; /* something personal is missing; it can go out all the same */
	struct missing_fact *missing;
	size_t missing_count;
};

/* ERROR_NOT_FOUND where no template fits the action and channel; ERROR_INVALID with file, line and column for
 * a template that is wrong; ERROR_USAGE where the person or interview does not fit. */
bool compose(const struct compose_request *request, struct arena *arena, struct composed *ret_composed,
	struct error *err);

#endif
