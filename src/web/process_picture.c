/* The timeline of a process: gathered from its log and outlook, drawn, and told as a list. */
#include "web/process_picture.h"

#include "app/event_tell.h"
#include "core/deed.h"
#include "core/reason.h"
#include "web/sheet.h"

enum { LISTED = 60, BANS_DRAWN = 12, ITEMS_DRAWN = 40 };

/* What each type of event is in the picture; the others stand in the log only. */
static const struct {
	bool drawn;
	uint8_t kind;
} marks[EVENT_TYPE_COUNT] = {
	[EVENT_INTERVIEW] = {true, TIMELINE_INTERVIEW},
	[EVENT_TIMELINE] = {true, TIMELINE_ANSWER},
	[EVENT_NO_CALLS] = {true, TIMELINE_ANSWER},
	[EVENT_NO_CONTACT] = {true, TIMELINE_ANSWER},
	[EVENT_CALL_ALLOWED] = {true, TIMELINE_ANSWER},
	[EVENT_CONNECT_ALLOWED] = {true, TIMELINE_ANSWER},
	[EVENT_DIRECT_ALLOWED] = {true, TIMELINE_ANSWER},
	[EVENT_DID] = {true, TIMELINE_CONTACT},
	[EVENT_HEARD] = {true, TIMELINE_ANSWER},
};

static const char *taken(struct visit *visit, struct text *text)
{
	const char *copy = arena_strdup(visit->arena, text->start ? text->start : "");

	text->length = 0;
	return copy;
}

static const char *dated(
	struct visit *visit, const struct matter *matter, struct instant at, const char *words)
{
	TEXT_CLEANUP struct text text = {0};

	reason_add_when(matter, at, visit->now, &text);
	text_format(&text, ": %s", words);
	return taken(visit, &text);
}

static int mark_compare(const void *a, const void *b)
{
	const struct timeline_mark *one = a, *two = b;

	return (one->at.seconds > two->at.seconds) - (one->at.seconds < two->at.seconds);
}

/* The day by which they decide stands where it ends. */
static struct instant decision_of(const struct matter *matter, const struct event *event)
{
	if (event->decide_by_instant)
		return event->until.instant;
	return zone_day_start(matter->zone, (struct day){event->date.number + 1});
}

static int32_t last_timeline(const struct process *process)
{
	for (int32_t i = process->events_count - 1; i >= 0; i--)
		if (process->events[i].type == EVENT_TIMELINE && !process->events[i].retracted)
			return i;
	return NO_EVENT;
}

void process_picture_marks(struct visit *visit, const struct matter *matter, struct timeline *timeline)
{
	const struct process *process = matter->process;
	const int32_t decision = last_timeline(process);
	struct timeline_mark *list =
		arena_array(visit->arena, struct timeline_mark, process->events_count + 2);
	TEXT_CLEANUP struct text words = {0};
	size_t count = 0;

	for (int32_t i = 0; i < process->events_count; i++) {
		const struct event *event = &process->events[i];
		if (!marks[event->type].drawn || event->retracted || event->cancelled_ever)
			continue;
		words.length = 0;
		event_tell(matter, event, visit->now, &words);
		list[count++] = (struct timeline_mark){marks[event->type].kind, event->at.instant,
			dated(visit, matter, event->at.instant, words.start)};
		if (i == decision)
			list[count++] = (struct timeline_mark){
				TIMELINE_DECISION, decision_of(matter, event), taken(visit, &words)};
	}
	qsort(list, count, sizeof(*list), mark_compare);
	timeline->marks = list;
	timeline->mark_count = count;
}

static const uint8_t row_kinds[ITEM_DONE] = {
	[ITEM_DUE] = TIMELINE_DUE,
	[ITEM_MISSED] = TIMELINE_MISSED,
	[ITEM_HELD] = TIMELINE_HELD,
	[ITEM_UPCOMING] = TIMELINE_COMING,
};

/* What can still be done goes before what was missed. */
static const uint8_t row_order[] = {ITEM_DUE, ITEM_HELD, ITEM_UPCOMING, ITEM_MISSED};

struct timeline_row process_picture_item(
	struct visit *visit, const struct matter *matter, const struct item *item)
{
	TEXT_CLEANUP struct text words = {0};
	struct timeline_row row = {.kind = row_kinds[item->state], .begin = item->opens, .end = item->closes};

	deed_add_action(matter, item->duty->action, item->to, &words);
	row.words = taken(visit, &words);
	deed_add_time(matter, item, visit->now, &words);
	row.when = taken(visit, &words);
	return row;
}

static size_t add_items(struct visit *visit, const struct matter *matter, const struct agenda *agenda,
	struct timeline_row *rows)
{
	size_t count = 0;

	for (size_t i = 0; i < sizeof(row_order); i++)
		for (size_t j = 0; j < agenda->count && count < ITEMS_DRAWN; j++)
			if (agenda->items[j].state == row_order[i])
				rows[count++] = process_picture_item(visit, matter, &agenda->items[j]);
	return count;
}

static bool worth_drawing(const struct outlook *outlook, size_t number)
{
	const struct ban *ban = &outlook->forbidden[number];

	return !deed_ban_is_standing(ban) && !deed_ban_is_echo(outlook->forbidden, number) && ban->gate != 8;
}

static size_t add_bans(struct visit *visit, const struct seen_process *seen, struct timeline_row *rows)
{
	TEXT_CLEANUP struct text words = {0};
	size_t count = 0;

	for (size_t i = 0; i < seen->outlook.forbidden_count && count < BANS_DRAWN; i++) {
		const struct ban *ban = &seen->outlook.forbidden[i];
		if (!worth_drawing(&seen->outlook, i))
			continue;
		rows[count] =
			(struct timeline_row){.kind = TIMELINE_BAN, .begin = visit->now, .end = ban->until};
		deed_add_ban(&seen->matter, ban, &words);
		rows[count].words = taken(visit, &words);
		if (!instant_is_never(ban->until)) {
			text_add_string(&words, "until ");
			reason_add_when(&seen->matter, ban->until, visit->now, &words);
		}
		rows[count++].when = taken(visit, &words);
	}
	return count;
}

static const char *group_of(const struct timeline_row *row)
{
	static const uint8_t states[TIMELINE_BAN] = {[TIMELINE_DUE] = ITEM_DUE,
		[TIMELINE_MISSED] = ITEM_MISSED,
		[TIMELINE_HELD] = ITEM_HELD,
		[TIMELINE_COMING] = ITEM_UPCOMING};

	return row->kind == TIMELINE_BAN ? "Better not" : deed_headings[states[row->kind]];
}

/* What the colours mean, said above the lines. */
static struct timeline with_headings(struct visit *visit, const struct timeline *timeline)
{
	struct timeline_row *rows =
		arena_array(visit->arena, struct timeline_row, timeline->row_count + TIMELINE_BAN + 1);
	struct timeline headed = *timeline;
	size_t count = 0;

	for (size_t i = 0; i < timeline->row_count; i++) {
		if (i == 0 || timeline->rows[i].kind != timeline->rows[i - 1].kind)
			rows[count++] = (struct timeline_row){
				.kind = TIMELINE_HEADING, .words = group_of(&timeline->rows[i])};
		rows[count++] = timeline->rows[i];
	}
	headed.rows = rows;
	headed.row_count = count;
	return headed;
}

static void add_list(struct html *html, const struct timeline *timeline)
{
	size_t first = timeline->mark_count > LISTED ? timeline->mark_count - LISTED : 0;

	html_add(html, "<details><summary>The picture in words</summary>\n<ul>\n");
	if (first)
		html_add(html, "<li>%zu earlier ones: in the log below</li>\n", first);
	for (size_t i = first; i < timeline->mark_count; i++)
		html_add(html, "<li><bdi>%s</bdi></li>\n", timeline->marks[i].words);
	for (size_t i = 0; i < timeline->row_count; i++)
		html_add(html, "<li>%s: <bdi>%s</bdi>%s%s</li>\n", group_of(&timeline->rows[i]),
			timeline->rows[i].words, timeline->rows[i].when[0] ? ", " : "",
			timeline->rows[i].when);
	html_add(html, "</ul></details>\n");
}

static void add_figure(struct visit *visit, const struct timeline *timeline)
{
	const struct timeline headed = with_headings(visit, timeline);

	html_add(&visit->html, "<figure>\n");
	timeline_draw(&headed, &visit->html);
	html_add(&visit->html, "<figcaption>● interview · ■ what you did · ○ what they said · ◇ the day they "
			       "named</figcaption>\n");
	add_list(&visit->html, timeline);
	html_add(&visit->html, "</figure>\n");
}

void process_picture_add(struct visit *visit, const struct seen_process *seen)
{
	struct timeline_row *rows =
		arena_array(visit->arena, struct timeline_row, seen->outlook.agenda.count + BANS_DRAWN + 1);
	struct timeline timeline = {
		.id = "timeline",
		.title = arena_format(visit->arena, "%s over time", seen_process_title(seen, visit->arena)),
		.zone = seen->matter.zone,
		.now = visit->now,
		.rows = rows,
	};

	process_picture_marks(visit, &seen->matter, &timeline);
	timeline.row_count = add_items(visit, &seen->matter, &seen->outlook.agenda, rows);
	timeline.row_count += add_bans(visit, seen, rows + timeline.row_count);
	if (timeline.mark_count + timeline.row_count == 0)
		return;
	timeline_fit(&timeline);
	add_figure(visit, &timeline);
}
