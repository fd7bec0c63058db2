/* The parts of a letter while it is made: which of them, in which words. */
#ifndef TACT_LETTER_COMPOSE_PARTS_H
#define TACT_LETTER_COMPOSE_PARTS_H

#include "letter/facts.h"

/* One part, and the words chosen for it. */
struct chosen_part {
	const struct template_part *part;
	const char *text;     /* NULL: left out */
	const char *shortest; /* of its phrasings */
};

struct compose_parts {
	const struct facts *facts;
	const struct content_rule *rule; /* NULL: the playbook says nothing */
	const struct template *template;
	struct chosen_part list[TEMPLATE_MAX_PARTS];
	size_t count;
};

/* The playbook's rule about what such a letter says, or NULL. */
const struct content_rule *compose_rule(const struct compose_request *request);
/* Fills in every part that belongs into the letter. */
void compose_parts_choose(struct compose_parts *parts);
/* The words of one part; NULL where no phrasing has all its facts. */
const char *compose_part_text(const struct compose_parts *parts, const struct template_part *part,
	size_t number, const char **ret_shortest);
/* The letter's text. */
const char *compose_parts_join(const struct compose_parts *parts);
/* Leaves out what may go until at most so many characters are left; false where too much stays. */
bool compose_parts_shorten(struct compose_parts *parts, size_t max_points);
bool compose_parts_say(const struct compose_parts *parts, uint8_t topic);

/* compose_missing.c: what the playbook wants said and is not; sets missing and generic. */
void compose_missing(const struct compose_parts *parts, struct composed *composed);

#endif
