/* Events as they are typed: fields by option, or by the words that are left, in the order of the table of
 * fields. */
#include "cli/event_words.h"

#include "app/event_field.h"
#include "app/person_find.h"
#include "app/when.h"
#include "cli/word.h"

const uint8_t event_words_options[] = {OPTION_AT, OPTION_UNTIL, OPTION_WITH, OPTION_STAGE, OPTION_TRAVELLING,
	OPTION_WENT, OPTION_OF, OPTION_ABOUT, OPTION_TEXT, OPTION_PERSON, OPTION_DECIDE_BY, OPTION_FROM,
	OPTION_ON, OPTION_DUE, OPTION_TO, OPTION_ACTION, OPTION_CHANNEL, OPTION_THROUGH, OPTION_FOR,
	OPTION_ANSWERED, OPTION_WHAT, OPTION_BACK, OPTION_WHY, OPTION_EMAIL, OPTION_COUNT};

struct reading {
	struct session *session;
	const struct process *process;
	const struct zone *zone;
	struct event *event;
	struct error *err;
};

bool event_words_at(struct session *session, const struct zone *zone, struct instant now,
	enum event_type type, struct moment *ret_at, struct error *err)
{
	const char *words = session_option(session, OPTION_AT);
	struct moment at = {.instant = now, .offset_seconds = zone_offset(zone, now)};

	if (words &&
		!when_parse(words, now, zone, type == EVENT_INTERVIEW ? WHEN_FUTURE : WHEN_PAST, &at, err))
		return error_prefix(err, "--at");
	*ret_at = at;
	return true;
}

/* One list with commas into people, behind those there are. */
static bool read_people(struct reading *reading, const char *words)
{
	struct event *event = reading->event;
	struct span rest = span_of(words), part;

	while (span_cut(&rest, ',', &part)) {
		const char *name;
		int16_t *with;
		part = span_trim(part);
		if (part.length == 0)
			continue;
		if (event->with_count == PROCESS_MAX_WITH)
			return error_set(
				reading->err, ERROR_USAGE, "too many people: at most %d", PROCESS_MAX_WITH);
		name = arena_copy(&reading->session->arena, part.start, part.length);
		with = arena_array(&reading->session->arena, int16_t, event->with_count + 1);
		if (event->with_count)
			memcpy(with, event->with, (size_t)event->with_count * sizeof(*with));
		if (!person_find(reading->process, name, &with[event->with_count], reading->err))
			return false;
		event->with = with;
		event->with_count++;
	}
	return true;
}

static bool read_text(struct reading *reading, const char *words, const char **ret_text)
{
	if (strlen(words) > PROCESS_MAX_TEXT)
		return error_set(reading->err, ERROR_USAGE, "too long: at most %d bytes", PROCESS_MAX_TEXT);
	*ret_text = words;
	return true;
}

/* A date, or a time where the words have one. */
static bool read_day_or_moment(struct reading *reading, const char *words)
{
	struct event *event = reading->event;
	struct error day_err = {0};

	if (when_parse_day(words, event->at.instant, reading->zone, WHEN_FUTURE, &event->date, &day_err))
		return true;
	if (when_parse(words, event->at.instant, reading->zone, WHEN_FUTURE, &event->until, NULL)) {
		event->decide_by_instant = true;
		event->date = DAY_NONE;
		return true;
	}
	if (reading->err)
		*reading->err = day_err;
	return false;
}

static bool read_field(struct reading *reading, const struct event_field *field, const char *words)
{
	struct event *event = reading->event;
	struct error *err = reading->err;
	void *place = event_field_at(field, event);
	bool yes;

	switch ((enum event_field_kind)field->kind) {
	case FIELD_MOMENT:
		return when_parse(words, event->at.instant, reading->zone, WHEN_FUTURE, place, err);
	case FIELD_DATE:
		return when_parse_day(words, event->at.instant, reading->zone, WHEN_FUTURE, place, err);
	case FIELD_DATE_OR_MOMENT:
		return read_day_or_moment(reading, words);
	case FIELD_TEXT:
		return read_text(reading, words, place);
	case FIELD_PERSON:
		return person_find(reading->process, words, place, err);
	case FIELD_PEOPLE:
		return read_people(reading, words);
	case FIELD_EVENT:
		return word_read_event(reading->process, words, place, err);
	case FIELD_FLAG:
		*(uint8_t *)place = FLAG_YES;
		return true;
	case FIELD_YES_NO:
		if (!word_read_yes_no("answered", words, &yes, err))
			return false;
		*(uint8_t *)place = yes ? ANSWERED_YES : ANSWERED_NO;
		return true;
	case FIELD_WORD:
		return word_read(field->name, words, field->words, field->word_count, place, err);
	}
	return false;
}

/* Reads a field from its option, each time it was given. */
static bool read_options(struct reading *reading, const struct event_field *field, bool *ret_given)
{
	const struct session *session = reading->session;
	int option = option_find(field->name);

	*ret_given = false;
	for (int i = 0; i < session->option_count; i++) {
		if ((int)session->options[i].option != option)
			continue;
		if (!read_field(reading, field, session->options[i].value))
			return error_prefix(reading->err, "--%s", field->name);
		*ret_given = true;
	}
	return true;
}

static bool may_be_left_out(const struct event_field *field)
{
	return !field->required || field->kind == FIELD_PEOPLE ||
	       (field->type == EVENT_INTERVIEW && field->kind == FIELD_WORD);
}

static bool missing(const struct event_field *field, struct error *err)
{
	error_set(err, ERROR_USAGE, "%s: %s is missing (%s)", event_type_names[field->type], field->name,
		field->help);
	return error_hint(err, "say it with --%s", field->name);
}

/* An option that no field of this type takes. */
static bool check_strangers(const struct session *session, enum event_type type, struct error *err)
{
	for (int i = 0; i < session->option_count; i++) {
		enum option option = session->options[i].option;
		if (!option_listed(event_words_options, (enum option)option) || option == OPTION_AT ||
			event_field_find(type, span_of(option_rows[option].name)))
			continue;
		error_set(err, ERROR_USAGE, "an event of type %s has no %s", event_type_names[type],
			option_rows[option].name);
		return error_hint(err, "tact help log lists the fields of each type");
	}
	return true;
}

bool event_words_read(struct session *session, struct entry *entry, const struct zone *zone,
	struct event *event, const char *const *words, int word_count, struct error *err)
{
	struct reading reading = {session, &entry->process, zone, event, err};
	size_t count;
	const struct event_field *rows = event_field_rows(event->type, &count);
	bool given[16] = {false};
	int required = 0, next = 0;

	if (!check_strangers(session, event->type, err))
		return false;
	if (event->type == EVENT_INTERVIEW)
		event->what = STAGE_OTHER;
	for (size_t i = 0; i < count; i++) {
		if (!read_options(&reading, &rows[i], &given[i]))
			return false;
		required += !given[i] && !may_be_left_out(&rows[i]);
	}
	for (size_t i = 0; i < count; i++) {
		bool optional = may_be_left_out(&rows[i]);
		if (given[i] || (optional && (rows[i].kind == FIELD_FLAG || word_count - next <= required)))
			continue;
		if (next == word_count)
			return missing(&rows[i], err);
		if (!read_field(&reading, &rows[i], words[next]))
			return error_prefix(err, "%s", rows[i].name);
		next++;
		required -= !optional;
	}
	if (next == word_count)
		return true;
	error_set(err, ERROR_USAGE, "one word too many: \"%.100s\"", words[next]);
	return error_hint(err, "a text of several words stands in quotes");
}
