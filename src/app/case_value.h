/* Reads single values of a case: texts, words, times, people. */
#ifndef TACT_APP_CASE_VALUE_H
#define TACT_APP_CASE_VALUE_H

#include "app/case_place.h"
#include "app/event_field.h"

/* Each reads one JSON value at the reader's place. */
bool case_value_text(
	struct case_reader *reader, const json_t *value, size_t max_bytes, const char **ret_text);
bool case_value_name(struct case_reader *reader, const json_t *value, size_t max_bytes,
	const char **ret_text); /* not empty */
bool case_value_bool(struct case_reader *reader, const json_t *value, bool *ret_bool);
bool case_value_moment(struct case_reader *reader, const json_t *value, struct moment *ret_moment);
bool case_value_person(struct case_reader *reader, const json_t *value, int16_t *ret_person);
bool case_value_relations(struct case_reader *reader, const json_t *value, uint8_t *ret_relations);
/* The value of a field of an event's type, into the event. */
bool case_value_field(struct case_reader *reader, const struct event_field *field, const json_t *value,
	struct event *event);

#endif
