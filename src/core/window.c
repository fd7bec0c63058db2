/* An item's window: when it opens, what it aims at, when it closes (language.md, section 3). */
#include "core/plan.h"

enum { CONTACT_SECOND = 9 * HOUR_SECONDS };

/* These open and aim at 09:00 and wait for a working day. */
static bool waits_for_nine(const struct duty *duty)
{
	return duty->action == ACTION_STATUS || duty->action == ACTION_ANNOUNCE_CALL;
}

static struct instant at_nine(const struct plan *plan, struct day day)
{
	return zone_at(plan->matter->zone, day, CONTACT_SECOND, ZONE_LATER);
}

static struct instant at_nine_on_workday(const struct plan *plan, struct day day)
{
	return at_nine(plan, workday_on_or_after(plan->matter->holidays, day));
}

static void raise_to(struct instant *instant, struct instant floor)
{
	if (floor.seconds > instant->seconds)
		*instant = floor;
}

/* The first opening whose anchor is known. */
static const struct when_time *known_opening(
	const struct plan *plan, const struct candidate *candidate, struct day *ret_day)
{
	static const struct when_time it = {ANCHOR_IT, UNIT_NONE, 0};
	const struct opening *opens = &candidate->duty->opens;

	if (opens->count == 0)
		return anchor_contact_day(&plan->history, &it, &candidate->context, ret_day) ? &it : NULL;
	for (int i = 0; i < opens->count; i++)
		if (anchor_contact_day(&plan->history, &opens->times[i], &candidate->context, ret_day))
			return &opens->times[i];
	return NULL;
}

/* An agreed day stays where it is and minds only the floors that count from an interview. */
static bool open_at_nine(
	const struct plan *plan, const struct candidate *candidate, struct instant *ret_opens)
{
	const struct duty *duty = candidate->duty;
	struct day day, floor;
	const struct when_time *opening = known_opening(plan, candidate, &day);
	bool agreed;

	if (!opening)
		return false;
	agreed = anchor_is_agreed((enum anchor)opening->anchor);
	*ret_opens = agreed ? at_nine(plan, day) : at_nine_on_workday(plan, day);
	for (int i = 0; i < duty->floor_count; i++) {
		const struct when_time *time = &duty->floors[i];
		bool stays = anchor_is_agreed((enum anchor)time->anchor);

		if (agreed && !anchor_is_interview((enum anchor)time->anchor))
			continue;
		if (anchor_contact_day(&plan->history, time, &candidate->context, &floor) &&
			floor.number > day.number)
			raise_to(ret_opens, stays ? at_nine(plan, floor) : at_nine_on_workday(plan, floor));
	}
	return true;
}

static bool open_at_once(
	const struct plan *plan, const struct candidate *candidate, struct instant *ret_opens)
{
	const struct duty *duty = candidate->duty;
	struct instant floor;
	bool known = duty->opens.count == 0;

	*ret_opens = candidate->context.it;
	for (int i = 0; !known && i < duty->opens.count; i++)
		known = anchor_time(&plan->history, &duty->opens.times[i], &candidate->context, ret_opens);
	for (int i = 0; known && i < duty->floor_count; i++)
		if (anchor_time(&plan->history, &duty->floors[i], &candidate->context, &floor))
			raise_to(ret_opens, floor);
	return known;
}

static struct instant end_of(const struct plan *plan, struct day day)
{
	return history_day_start(&plan->history, day_plus(day, 1));
}

static struct instant close_of(
	const struct plan *plan, const struct candidate *candidate, struct instant opens)
{
	const struct close *closes = &candidate->duty->closes;
	const struct history *history = &plan->history;
	struct instant instant;
	struct day next;

	switch ((enum close_kind)closes->kind) {
	case CLOSE_TIME:
		if (!anchor_time(history, &closes->time, &candidate->context, &instant))
			return INSTANT_NEVER;
		return closes->time.unit == UNIT_HOURS ? instant
						       : end_of(plan, history_day(history, instant));
	case CLOSE_END_OF_DAY:
		return end_of(plan, history_day(history, opens));
	case CLOSE_END_OF_NEXT_DAY:
		return end_of(plan, day_plus(history_day(history, opens), 1));
	case CLOSE_END_OF_NEXT_WORKING_DAY:
		next = workday_on_or_after(plan->matter->holidays, day_plus(history_day(history, opens), 1));
		return end_of(plan, next);
	case CLOSE_DAYS:
		return end_of(plan, day_plus(history_day(history, opens),
					    anchor_days(plan->matter->playbook, &closes->time)));
	case CLOSE_INTERVIEW_END:
		return history_event(history, candidate->context.trigger)->until.instant;
	case CLOSE_FIRST_INTERVIEW:
		return history->first_interview == NO_EVENT
			       ? INSTANT_NEVER
			       : history_event(history, history->first_interview)->at.instant;
	case CLOSE_NEVER:
		break;
	}
	return INSTANT_NEVER;
}

static struct instant aim_of(const struct plan *plan, const struct candidate *candidate, struct instant opens)
{
	const struct aim *aim = &candidate->duty->aim;
	struct instant instant;
	struct day day;

	switch ((enum aim_kind)aim->kind) {
	case AIM_TIME:
		if (waits_for_nine(candidate->duty))
			return anchor_contact_day(&plan->history, &aim->time, &candidate->context, &day)
				       ? at_nine_on_workday(plan, day)
				       : INSTANT_NEVER;
		return anchor_time(&plan->history, &aim->time, &candidate->context, &instant) ? instant
											      : INSTANT_NEVER;
	case AIM_END_OF_DAY:
		return end_of(plan, history_day(&plan->history, opens));
	case AIM_NEXT_DAY_AT:
		return zone_at(plan->matter->zone, day_plus(history_day(&plan->history, opens), 1),
			aim->clock_minutes * 60, ZONE_LATER);
	case AIM_END:
		return history_event(&plan->history, candidate->context.trigger)->until.instant;
	case AIM_NONE:
		break;
	}
	return INSTANT_NEVER;
}

bool window_find(const struct plan *plan, struct candidate *candidate, struct item *item)
{
	if (!(waits_for_nine(candidate->duty) ? open_at_nine(plan, candidate, &item->opens)
					      : open_at_once(plan, candidate, &item->opens)))
		return false;
	candidate->context.opening = item->opens;
	item->closes = close_of(plan, candidate, item->opens);
	if (item->closes.seconds <= item->opens.seconds)
		return false;
	item->target = aim_of(plan, candidate, item->opens);
	if (!instant_is_never(item->target)) {
		raise_to(&item->target, item->opens);
		if (item->target.seconds > item->closes.seconds)
			item->target = item->closes;
	}
	return true;
}
