/* The fields of each event type as one table: reading, writing, `tact log` and its help follow it. */
#ifndef TACT_APP_EVENT_FIELD_H
#define TACT_APP_EVENT_FIELD_H

#include "core/event.h"

#include <stdbool.h>
#include <stddef.h>

enum event_field_kind {
	FIELD_MOMENT,         /* struct moment */
	FIELD_DATE,           /* struct day */
	FIELD_DATE_OR_MOMENT, /* decide-by: `date`, or `until` and `decide_by_instant` */
	FIELD_TEXT,           /* const char * */
	FIELD_PERSON,         /* int16_t */
	FIELD_PEOPLE,         /* with */
	FIELD_EVENT,          /* int32_t */
	FIELD_FLAG,           /* uint8_t: FLAG_… */
	FIELD_YES_NO,         /* uint8_t: ANSWERED_… */
	FIELD_WORD,           /* uint8_t, an index into `words` */
};

struct event_field {
	uint8_t type; /* enum event_type */
	uint8_t kind; /* enum event_field_kind */
	bool required;
	uint8_t word_count;
	uint16_t offset; /* in struct event */
	uint8_t unsaid;  /* FIELD_WORD: the value where the field is missing */
	const char *name;
	const char *const *words;
	const char *help;
};

extern const struct event_field event_fields[];
extern const size_t event_field_count;

/* What each type means, in a few words, by enum event_type. */
extern const char *const event_type_help[EVENT_TYPE_COUNT];

/* The rows of one type lie together. */
const struct event_field *event_field_rows(enum event_type type, size_t *ret_count);
const struct event_field *event_field_find(enum event_type type, struct span name);
/* An event of that type with nothing said yet. */
void event_field_init(struct event *event, enum event_type type);
/* True where the optional field was said. */
bool event_field_said(const struct event_field *field, const struct event *event);

static inline void *event_field_at(const struct event_field *field, struct event *event)
{
	return (char *)event + field->offset;
}

static inline const void *event_field_in(const struct event_field *field, const struct event *event)
{
	return (const char *)event + field->offset;
}

#endif
