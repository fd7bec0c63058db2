/* The fields of each event type as one table: reading, writing, `tact log` and its help follow it. */
#include "app/event_field.h"

#include "base/array.h"

#define AT(member) offsetof(struct event, member)
#define WORDS(names, none) .words = names, .word_count = ARRAY_COUNT(names), .unsaid = none

enum { optional, required };

#define ROW(event_type, field_name, field_kind, need, place, ...)                                            \
	{                                                                                                    \
		.type = event_type, .name = field_name, .kind = field_kind, .required = need,                \
		.offset = AT(place), __VA_ARGS__                                                             \
	}

const struct event_field event_fields[] = {
	ROW(EVENT_INTERVIEW, "until", FIELD_MOMENT, required, until, .help = "when it ends"),
	ROW(EVENT_INTERVIEW, "with", FIELD_PEOPLE, required, with, .help = "the people there"),
	ROW(EVENT_INTERVIEW, "stage", FIELD_WORD, required, what, WORDS(stage_names, 0),
		.help = "what kind of interview"),
	ROW(EVENT_INTERVIEW, "travelling", FIELD_FLAG, optional, travelling, .help = "you travel afterwards"),
	ROW(EVENT_INTERVIEW, "went", FIELD_WORD, optional, went, WORDS(went_names, WENT_UNSAID),
		.help = "how it went"),
	ROW(EVENT_CANCELLED, "of", FIELD_EVENT, required, of,
		.help = "the interview that will not take place"),
	ROW(EVENT_NOTED, "about", FIELD_WORD, required, what, WORDS(about_names, 0),
		.help = "what the note is about"),
	ROW(EVENT_NOTED, "text", FIELD_TEXT, required, text, .help = "the note"),
	ROW(EVENT_NOTED, "person", FIELD_PERSON, optional, person, .help = "whom it concerns"),
	ROW(EVENT_TIMELINE, "decide-by", FIELD_DATE_OR_MOMENT, required, date,
		.help = "the date by which they decide"),
	ROW(EVENT_TIMELINE, "from", FIELD_PERSON, optional, person, .help = "who said so"),
	ROW(EVENT_NO_CALLS, "from", FIELD_PERSON, optional, person, .help = "who said so"),
	ROW(EVENT_NO_CONTACT, "from", FIELD_PERSON, optional, person, .help = "who said so"),
	ROW(EVENT_CALL_ALLOWED, "person", FIELD_PERSON, required, person, .help = "whom you may call"),
	ROW(EVENT_CALL_ALLOWED, "on", FIELD_DATE, required, date, .help = "from which date on"),
	ROW(EVENT_CONNECT_ALLOWED, "person", FIELD_PERSON, required, person, .help = "who said yes"),
	ROW(EVENT_PROMISE, "text", FIELD_TEXT, required, text, .help = "what you said you would do"),
	ROW(EVENT_PROMISE, "due", FIELD_DATE, required, date, .help = "by which day"),
	ROW(EVENT_PROMISE, "to", FIELD_PERSON, optional, person, .help = "to whom"),
	ROW(EVENT_PROMISE, "action", FIELD_WORD, optional, action, WORDS(action_names, ACTION_ANY),
		.help = "which action keeps it"),
	ROW(EVENT_PROMISE, "channel", FIELD_WORD, optional, channel, WORDS(channel_names, CHANNEL_ANY),
		.help = "by which channel"),
	ROW(EVENT_DID, "action", FIELD_WORD, required, action, WORDS(action_names, 0),
		.help = "what you did"),
	ROW(EVENT_DID, "channel", FIELD_WORD, required, channel, WORDS(channel_names, 0),
		.help = "by which channel"),
	ROW(EVENT_DID, "to", FIELD_PERSON, optional, person, .help = "to whom"),
	ROW(EVENT_DID, "through", FIELD_PERSON, optional, through, .help = "the recruiter who passes it on"),
	ROW(EVENT_DID, "for", FIELD_EVENT, optional, of, .help = "the interview it belongs to"),
	ROW(EVENT_DID, "answered", FIELD_YES_NO, optional, answered, .help = "whether the call was answered"),
	ROW(EVENT_HEARD, "what", FIELD_WORD, required, what, WORDS(heard_names, 0), .help = "what was heard"),
	ROW(EVENT_HEARD, "from", FIELD_PERSON, optional, person, .help = "from whom"),
	ROW(EVENT_HEARD, "back", FIELD_DATE, optional, date, .help = "return date of an auto-reply"),
	ROW(EVENT_SKIPPED, "action", FIELD_WORD, required, action, WORDS(action_names, 0),
		.help = "what you let go"),
	ROW(EVENT_SKIPPED, "to", FIELD_PERSON, optional, person, .help = "towards whom"),
	ROW(EVENT_SKIPPED, "why", FIELD_TEXT, required, text, .help = "why"),
	ROW(EVENT_ADDRESS, "person", FIELD_PERSON, required, person, .help = "whose address"),
	ROW(EVENT_ADDRESS, "email", FIELD_TEXT, required, text, .help = "the new address"),
	ROW(EVENT_CLOSED, "why", FIELD_WORD, required, what, WORDS(closed_why_names, 0),
		.help = "why it is over"),
	ROW(EVENT_RETRACT, "of", FIELD_EVENT, required, of, .help = "the event recorded by mistake"),
};
const size_t event_field_count = ARRAY_COUNT(event_fields);

const char *const event_type_help[EVENT_TYPE_COUNT] = {
	[EVENT_INTERVIEW] = "an interview, planned or past",
	[EVENT_CANCELLED] = "an interview will not take place",
	[EVENT_NOTED] = "a fact for the messages",
	[EVENT_TIMELINE] = "a date for the decision was promised",
	[EVENT_NO_CALLS] = "\"don't call us, we'll call you\"",
	[EVENT_NO_CONTACT] = "asked not to write or call at all",
	[EVENT_CALL_ALLOWED] = "a call to that person is fine from that date on",
	[EVENT_CONNECT_ALLOWED] = "said yes to connecting on LinkedIn",
	[EVENT_DIRECT_ALLOWED] = "the agency allows writing to its client",
	[EVENT_PROMISE] = "something you said you would do",
	[EVENT_DID] = "something you did",
	[EVENT_HEARD] = "something you heard",
	[EVENT_SKIPPED] = "an item you let go on purpose",
	[EVENT_ADDRESS] = "a new email address of a person",
	[EVENT_CLOSED] = "over, from your side",
	[EVENT_RETRACT] = "an earlier event was recorded by mistake",
};

const struct event_field *event_field_rows(enum event_type type, size_t *ret_count)
{
	size_t first = 0, count = 0;

	while (first < event_field_count && event_fields[first].type != type)
		first++;
	while (first + count < event_field_count && event_fields[first + count].type == type)
		count++;
	*ret_count = count;
	return event_fields + first;
}

const struct event_field *event_field_find(enum event_type type, struct span name)
{
	size_t count;
	const struct event_field *rows = event_field_rows(type, &count);

	for (size_t i = 0; i < count; i++)
		if (span_is(name, rows[i].name))
			return &rows[i];
	return NULL;
}

void event_field_init(struct event *event, enum event_type type)
{
	*event = (struct event){
		.type = (uint8_t)type,
		.date = DAY_NONE,
		.person = NOBODY,
		.through = NOBODY,
		.of = NO_EVENT,
	};
	if (type == EVENT_INTERVIEW)
		event->went = WENT_UNSAID;
	if (type == EVENT_PROMISE) {
		event->action = ACTION_ANY;
		event->channel = CHANNEL_ANY;
	}
	if (type == EVENT_DID)
		event->answered = ANSWERED_UNSAID;
}

bool event_field_said(const struct event_field *field, const struct event *event)
{
	const void *place = event_field_in(field, event);

	if (field->required)
		return true;
	switch ((enum event_field_kind)field->kind) {
	case FIELD_DATE:
		return !day_is_none(*(const struct day *)place);
	case FIELD_TEXT:
		return *(const char *const *)place != NULL;
	case FIELD_PERSON:
		return *(const int16_t *)place != NOBODY;
	case FIELD_EVENT:
		return *(const int32_t *)place != NO_EVENT;
	case FIELD_FLAG:
		return *(const uint8_t *)place != FLAG_UNSAID;
	case FIELD_YES_NO:
		return *(const uint8_t *)place != ANSWERED_UNSAID;
	case FIELD_WORD:
		return *(const uint8_t *)place != field->unsaid;
	case FIELD_MOMENT:
	case FIELD_DATE_OR_MOMENT:
	case FIELD_PEOPLE:
		return true;
	}
	return true;
}
