/* What is due and the interviews as a calendar to subscribe to; what the person noted is not in it. */
#include "app/calendar_feed.h"

#include "app/today.h"
#include "calendar/ical_write.h"
#include "core/deed.h"

enum {
	REFRESH_SECONDS = HOUR_SECONDS,
	POINT_SECONDS = 30 * 60,         /* of what has no end */
	LONG_SECONDS = 4 * HOUR_SECONDS, /* from then on the end is announced too */
	BEFORE_END_SECONDS = 2 * HOUR_SECONDS,
	BEFORE_INTERVIEW_SECONDS = HOUR_SECONDS,
	PAST_SECONDS = 30 * DAY_SECONDS, /* interviews stay so long */
};

struct feeding {
	struct today today;
	struct arena *arena;
	struct ical_entry_out *entries;
	size_t count;
};

/* When the log last grew: what was written with it was written then. */
static struct instant stamp_of(const struct process *process, struct instant now)
{
	struct instant latest = INSTANT_FIRST;

	for (int32_t i = 0; i < process->events_count; i++) {
		const struct instant at = process->events[i].at.instant;
		if (at.seconds <= now.seconds && at.seconds > latest.seconds)
			latest = at;
	}
	return latest.seconds == INT64_MIN ? now : latest;
}

static const char *summary_of(struct feeding *feeding, struct text *words, const struct process *process)
{
	if (words->start[0] >= 'a' && words->start[0] <= 'z')
		words->start[0] = (char)(words->start[0] - 'a' + 'A');
	text_format(words, " – %s", process->organization);
	return arena_copy(feeding->arena, words->start, words->length);
}

static struct instant end_of(const struct item *item)
{
	struct instant end = instant_is_never(item->closes) ? item->target : item->closes;

	if (instant_is_never(end) || end.seconds <= item->opens.seconds)
		end = (struct instant){item->opens.seconds + POINT_SECONDS};
	return end;
}

/* What belongs into the interview itself has no hour of its own. */
static void add_item(struct feeding *feeding, const struct today_row *row)
{
	TEXT_CLEANUP struct text words = {0};
	const struct process *process = &row->process->process;
	const struct item *item = row->item;
	struct ical_entry_out entry = {
		.uid = arena_format(feeding->arena, "item-%s@tact.invalid", row->id),
		.description = arena_format(feeding->arena, "%s, %s", process->role, process->organization),
		.start = item->opens,
		.end = end_of(item),
		.stamp = stamp_of(process, feeding->today.now),
		.alarms = {{0, false}, {BEFORE_END_SECONDS, true}},
		.alarm_count = 1,
	};

	if ((item->state != ITEM_DUE && item->state != ITEM_UPCOMING) ||
		action_in_interview(item->duty->action) || item->opens.seconds < 0)
		return;
	if (entry.end.seconds - entry.start.seconds >= LONG_SECONDS)
		entry.alarm_count = 2;
	deed_add_item(&row->process->matter, item, &words);
	entry.summary = summary_of(feeding, &words, process);
	feeding->entries[feeding->count++] = entry;
}

static const char *people_of(
	struct feeding *feeding, const struct process *process, const struct event *event)
{
	TEXT_CLEANUP struct text words = {0};

	text_format(&words, "%s, %s", process->role, process->organization);
	for (int16_t i = 0; i < event->with_count; i++)
		text_format(&words, "%s%s", i ? ", " : "\nWith ", process->people[event->with[i]].name);
	return arena_copy(feeding->arena, words.start, words.length);
}

static void add_interview(struct feeding *feeding, const struct today_process *process, int32_t n)
{
	const struct event *event = &process->process.events[n];
	const struct instant start = event->at.instant, end = event->until.instant;

	if (event->type != EVENT_INTERVIEW || event->retracted || event->cancelled_ever ||
		start.seconds < 0 || end.seconds < feeding->today.now.seconds - PAST_SECONDS)
		return;
	feeding->entries[feeding->count++] = (struct ical_entry_out){
		.uid = arena_format(
			feeding->arena, "interview-%lld-%d@tact.invalid", (long long)process->number, (int)n),
		.summary = arena_format(feeding->arena, "Interview – %s", process->process.organization),
		.description = people_of(feeding, &process->process, event),
		.start = start,
		.end = end,
		.stamp = stamp_of(&process->process, feeding->today.now),
		.busy = true,
		.alarms = {{DAY_SECONDS, false}, {BEFORE_INTERVIEW_SECONDS, false}},
		.alarm_count = 2,
	};
}

static void add_all(struct feeding *feeding)
{
	const struct today *today = &feeding->today;
	size_t room = today->row_count;

	for (size_t i = 0; i < today->process_count; i++)
		room += (size_t)today->processes[i].process.events_count;
	feeding->entries = arena_array(feeding->arena, struct ical_entry_out, room + 1);
	for (size_t i = 0; i < today->process_count; i++)
		for (int32_t n = 0; n < today->processes[i].process.events_count; n++)
			add_interview(feeding, &today->processes[i], n);
	for (size_t i = 0; i < today->row_count; i++)
		add_item(feeding, &today->rows[i]);
}

bool calendar_feed_write(struct store *store, struct desk *desk, struct instant now, struct arena *arena,
	struct text *text, struct error *err)
{
	struct feeding feeding = {.today = {.now = now, .limit = CALENDAR_FEED_MAX_ITEMS}, .arena = arena};
	struct ical_out calendar = {.name = "tact",
		.description = "Interviews, and what is due after them",
		.refresh_seconds = REFRESH_SECONDS};

	if (store && !today_load(store, desk, arena, &feeding.today, err))
		return false;
	add_all(&feeding);
	if (feeding.today.more || feeding.today.rows_left)
		calendar.description = "Interviews, and what is due after them: only the most urgent";
	calendar.entries = feeding.entries;
	calendar.entry_count = feeding.count;
	return ical_write(&calendar, text, err);
}
