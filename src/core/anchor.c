/* Anchors of times in a log. */
#include "core/anchor.h"

static bool point_at(const struct history *history, struct instant instant, struct anchor_point *point)
{
	*point = (struct anchor_point){instant, history_day(history, instant), false};
	return true;
}

static bool point_on(const struct history *history, struct day day, struct anchor_point *point)
{
	*point = (struct anchor_point){history_day_start(history, day), day, true};
	return true;
}

static bool interview_end(
	const struct history *history, const struct anchor_context *context, struct anchor_point *point)
{
	int32_t interview = history->latest_interview;

	if (context->trigger != NO_EVENT && history_event(history, context->trigger)->type == EVENT_INTERVIEW)
		interview = context->trigger;
	return interview != NO_EVENT &&
	       point_at(history, history_event(history, interview)->until.instant, point);
}

/* The latest word since the latest interview ended. */
static bool word_since_interview(const struct history *history, struct anchor_point *point)
{
	struct instant at;

	if (history->last_word == NO_EVENT)
		return false;
	at = history_event(history, history->last_word)->at.instant;
	if (history->latest_interview != NO_EVENT &&
		at.seconds < history_event(history, history->latest_interview)->until.instant.seconds)
		return false;
	return point_at(history, at, point);
}

/* The latest yes to a call since the latest interview began or, for a call after an undecided, since that
 * word. */
static bool agreed_day(
	const struct history *history, const struct anchor_context *context, struct anchor_point *point)
{
	struct instant since = INSTANT_FIRST;
	int32_t latest = NO_EVENT;

	if (context->word != NO_EVENT)
		since = history_event(history, context->word)->at.instant;
	else if (history->latest_interview != NO_EVENT)
		since = history_event(history, history->latest_interview)->at.instant;
	history_each (i, history, EVENT_CALL_ALLOWED) {
		const struct event *e = history_event(history, i);

		if (e->at.instant.seconds < since.seconds)
			continue;
		if (context->word == NO_EVENT && e->person != context->to)
			continue;
		if (latest == NO_EVENT || history_later(history, i, latest))
			latest = i;
	}
	return latest != NO_EVENT && point_on(history, history_event(history, latest)->date, point);
}

/* The process's first event, or the start of the day of an interview that is the first. */
static bool first_event(const struct history *history, struct anchor_point *point)
{
	int32_t first = history->first_event;
	struct day day;

	if (first == NO_EVENT)
		return false;
	if (history_event(history, first)->type != EVENT_INTERVIEW)
		return point_at(history, history_event(history, first)->at.instant, point);
	day = history_day(history, history_event(history, first)->at.instant);
	return point_at(history, history_day_start(history, day), point);
}

bool anchor_find(const struct history *history, enum anchor anchor, const struct anchor_context *context,
	struct anchor_point *point)
{
	switch (anchor) {
	case ANCHOR_IT:
		return point_at(history, context->it, point);
	case ANCHOR_INTERVIEW:
		return interview_end(history, context, point);
	case ANCHOR_FIRST_INTERVIEW:
		return history->first_interview != NO_EVENT &&
		       point_at(history, history_event(history, history->first_interview)->until.instant,
			       point);
	case ANCHOR_DECISION_DATE:
		return !day_is_none(history->decision) && point_on(history, history->decision, point);
	case ANCHOR_LAST_CONTACT:
		return history->last_contact.seconds != INSTANT_FIRST.seconds &&
		       point_at(history, history->last_contact, point);
	case ANCHOR_LAST_STATUS:
		return context->status.seconds != INSTANT_FIRST.seconds &&
		       point_at(history, context->status, point);
	case ANCHOR_LAST_WORD:
		return context->word != NO_EVENT
			       ? point_at(history, history_event(history, context->word)->at.instant, point)
			       : word_since_interview(history, point);
	case ANCHOR_AGREED_DAY:
		return agreed_day(history, context, point);
	case ANCHOR_PROMISED_DAY:
		return context->trigger != NO_EVENT &&
		       history_event(history, context->trigger)->type == EVENT_PROMISE &&
		       point_on(history, history_event(history, context->trigger)->date, point);
	case ANCHOR_OPENING:
		return point_at(history, context->opening, point);
	case ANCHOR_FIRST_EVENT:
		return first_event(history, point);
	case ANCHOR_COUNT:
		break;
	}
	return false;
}

int32_t anchor_days(const struct playbook *playbook, const struct when_time *time)
{
	switch ((enum unit)time->unit) {
	case UNIT_DAYS:
		return time->number;
	case UNIT_FEW:
		return playbook->few_days;
	case UNIT_SEVERAL:
		return playbook->several_days;
	default:
		return 0;
	}
}

bool anchor_is_agreed(enum anchor anchor)
{
	return anchor == ANCHOR_AGREED_DAY || anchor == ANCHOR_PROMISED_DAY;
}

bool anchor_is_interview(enum anchor anchor)
{
	return anchor == ANCHOR_INTERVIEW || anchor == ANCHOR_FIRST_INTERVIEW;
}

bool anchor_time(const struct history *history, const struct when_time *time,
	const struct anchor_context *context, struct instant *ret_instant)
{
	struct anchor_point point;

	if (!anchor_find(history, (enum anchor)time->anchor, context, &point))
		return false;
	if (time->unit == UNIT_HOURS)
		ret_instant->seconds = point.instant.seconds + (int64_t)time->number * HOUR_SECONDS;
	else if (time->unit == UNIT_NONE)
		*ret_instant = point.instant;
	else
		*ret_instant = history_day_start(
			history, day_plus(point.day, anchor_days(history->matter->playbook, time)));
	return true;
}

bool anchor_contact_day(const struct history *history, const struct when_time *time,
	const struct anchor_context *context, struct day *ret_day)
{
	struct anchor_point point;

	if (!anchor_find(history, (enum anchor)time->anchor, context, &point))
		return false;
	if (time->unit == UNIT_HOURS)
		point.day = history_day(history,
			(struct instant){point.instant.seconds + (int64_t)time->number * HOUR_SECONDS});
	*ret_day = day_plus(point.day, anchor_days(history->matter->playbook, time));
	return true;
}
