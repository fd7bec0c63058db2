/* When an approved letter may leave, and when it is too late. */
#include "app/send_window.h"

#include "app/clock_watch.h"
#include "app/outlook.h"
#include "store/draft_rows.h"

enum { DAYS_SEARCHED = 400, TURNS_SEARCHED = 100 };

static struct day day_after(struct day day, int days)
{
	return (struct day){day.number + days};
}

static bool any_day(uint8_t action)
{
	return action == ACTION_THANK;
}

static struct instant opening(const struct zone *zone, struct day day)
{
	return zone_at(zone, day, SEND_FROM_HOUR * HOUR_SECONDS, ZONE_LATER);
}

static struct instant closing(const struct zone *zone, struct day day)
{
	return zone_at(zone, day, SEND_TILL_HOUR * HOUR_SECONDS, ZONE_EARLIER);
}

struct instant send_window_next(const struct matter *matter, uint8_t action, struct instant from)
{
	struct day day = zone_day(matter->zone, from);

	if (day_is_none(day))
		return INSTANT_NEVER;
	for (int i = 0; i < DAYS_SEARCHED; i++, day = day_after(day, 1)) {
		if (!any_day(action) && !workday_is(matter->holidays, day))
			continue;
		if (from.seconds < opening(matter->zone, day).seconds)
			return opening(matter->zone, day);
		if (from.seconds < closing(matter->zone, day).seconds)
			return from;
	}
	return INSTANT_NEVER;
}

bool send_window_is_free(struct instant free_till, struct instant now)
{
	return free_till.seconds > now.seconds &&
	       free_till.seconds <= now.seconds + SEND_FREELY_SECONDS + CLOCK_JUMP_SECONDS;
}

static bool find_opening(
	const struct matter *matter, const struct ask *ask, struct instant now, struct instant *ret_opening)
{
	const int64_t last = now.seconds + (int64_t)SEND_AHEAD_DAYS * DAY_SECONDS;
	struct instant at = now;

	for (int i = 0; i < TURNS_SEARCHED; i++) {
		struct permission permission;
		at = send_window_next(matter, ask->action, at);
		if (at.seconds > last)
			return false;
		gate_may(matter, ask, at, &permission);
		if (permission.allowed) {
			*ret_opening = at;
			return true;
		}
		at = permission.opens;
		if (instant_is_never(at))
			return false;
	}
	return false;
}

/* Where nothing else says when it is too late. */
static struct instant usual_end(const struct matter *matter, uint8_t action, struct instant begin)
{
	struct day day = zone_day(matter->zone, begin);

	if (any_day(action))
		return closing(matter->zone, day_after(day, SEND_THANK_DAYS));
	for (int i = 1; i < SEND_WORKDAYS; i++)
		day = workday_on_or_after(matter->holidays, day_after(day, 1));
	return closing(matter->zone, day);
}

/* The last decent hour before the time is over. */
static struct instant last_hour(const struct matter *matter, struct instant closes)
{
	const struct instant before = {closes.seconds - 1};
	const struct instant end = closing(matter->zone, zone_day(matter->zone, before));

	return end.seconds < closes.seconds ? end : closes;
}

bool send_window_find(const struct matter *matter, const struct ask *ask, struct instant closes,
	struct instant now, struct send_window *ret_window)
{
	struct send_window window = {.closes = closes};

	if (!find_opening(matter, ask, now, &window.not_before))
		return false;
	window.expires = instant_is_never(closes) ? usual_end(matter, ask->action, window.not_before)
						  : last_hour(matter, closes);
	if (window.expires.seconds <= window.not_before.seconds) {
		window.late = true;
		window.expires = usual_end(matter, ask->action, window.not_before);
	}
	*ret_window = window;
	return true;
}

struct instant send_window_closes(
	const struct matter *matter, const struct draft *draft, struct instant now, struct arena *arena)
{
	struct instant closes = INSTANT_NEVER;
	struct agenda agenda;

	outlook_plan(matter, now, false, arena, &agenda);
	for (size_t i = 0; i < agenda.count; i++) {
		const struct item *item = &agenda.items[i];
		if (item->duty->action != draft->action || item->to != draft->person)
			continue;
		if (item->trigger == draft->trigger)
			return item->closes;
		if (instant_is_never(closes))
			closes = item->closes;
	}
	return closes;
}
