/* A picture of a process over time: data in, SVG out. */
#include "web/timeline.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

/* Across in thousandths, so that it is as wide as its place; down in pixels, so that words keep their size.
 */
enum {
	WIDTH = 1000,
	AXIS_Y = 24,
	MARKS_Y = 40, /* of theirs; yours stand below */
	DEEDS_Y = 56,
	ROWS_Y = 70,
	ROW_HEIGHT = 38,
	HEADING_HEIGHT = 36,
	BAR_HEIGHT = 8,
	NOW_HEIGHT = 22,
	BAR_LEAST = 6,   /* a moment is to be seen as well */
	TICK_ROOM = 225, /* of the words of a day, where the picture is narrow */
	TICK_ROOM_WIDE = 170,
	NOW_ROOM = 60,
	LETTER_WIDTH = 9,
	LETTER_WIDTH_MOST = 15,
	BEFORE_LEAST_DAYS = 3,
	AFTER_LEAST_DAYS = 7,
	SIDE_MOST_DAYS = 400,
};

/* So many thousandths, as an attribute says them. */
struct across {
	char words[16];
};

static struct across across(int thousandths)
{
	struct across across;

	snprintf(across.words, sizeof(across.words), "%d.%d%%", thousandths / 10, thousandths % 10);
	return across;
}

static int64_t clamp(int64_t value, int64_t least, int64_t most)
{
	return value < least ? least : value > most ? most : value;
}

static void reach(struct timeline *timeline, struct instant instant)
{
	const int64_t side = (int64_t)SIDE_MOST_DAYS * DAY_SECONDS, now = timeline->now.seconds;

	if (instant_is_never(instant) || instant.seconds < now - side || instant.seconds > now + side)
		return;
	if (instant.seconds < timeline->begin.seconds)
		timeline->begin = instant;
	if (instant.seconds > timeline->end.seconds)
		timeline->end = instant;
}

void timeline_fit(struct timeline *timeline)
{
	const int64_t now = timeline->now.seconds;
	int64_t margin;

	timeline->begin.seconds = now - BEFORE_LEAST_DAYS * DAY_SECONDS;
	timeline->end.seconds = now + AFTER_LEAST_DAYS * DAY_SECONDS;
	for (size_t i = 0; i < timeline->mark_count; i++)
		reach(timeline, timeline->marks[i].at);
	for (size_t i = 0; i < timeline->row_count; i++) {
		if (timeline->rows[i].kind == TIMELINE_HEADING)
			continue;
		reach(timeline, timeline->rows[i].begin);
		reach(timeline, timeline->rows[i].end);
	}
	margin = (timeline->end.seconds - timeline->begin.seconds) / 24;
	timeline->begin.seconds -= margin;
	timeline->end.seconds += margin;
}

/* Where a moment lies; what is outside lies at the edge. */
static int x_of(const struct timeline *timeline, struct instant instant)
{
	const int64_t begin = timeline->begin.seconds, length = timeline->end.seconds - begin;
	const int64_t at = clamp(instant.seconds, begin, timeline->end.seconds) - begin;

	return (int)((double)at * WIDTH / (double)length);
}

static bool is_inside(const struct timeline *timeline, struct instant instant)
{
	return instant.seconds >= timeline->begin.seconds && instant.seconds <= timeline->end.seconds;
}

static int row_height(const struct timeline_row *row)
{
	return row->joins ? 0 : row->kind == TIMELINE_HEADING ? HEADING_HEIGHT : ROW_HEIGHT;
}

static int height_of(const struct timeline *timeline)
{
	int height = ROWS_Y + NOW_HEIGHT;

	for (size_t i = 0; i < timeline->row_count && i < TIMELINE_ROWS_DRAWN; i++)
		height += row_height(&timeline->rows[i]);
	return height;
}

/* Days between two ticks, so that their words do not touch; whole weeks begin on Mondays. */
static int tick_days(const struct timeline *timeline)
{
	static const int steps[] = {1, 2, 7, 14, 21, 28, 42, 56, 84, 112, 168, 224, 448};
	const int64_t days = (timeline->end.seconds - timeline->begin.seconds) / DAY_SECONDS + 1;
	size_t i = 0;

	while (i + 1 < sizeof(steps) / sizeof(steps[0]) && steps[i] * WIDTH < TICK_ROOM * days)
		i++;
	return steps[i];
}

static void draw_tick(const struct timeline *timeline, struct html *html, struct day day, int bottom)
{
	const struct instant start = zone_day_start(timeline->zone, day);
	const int x = x_of(timeline, start);
	int year, month, month_day;

	if (!is_inside(timeline, start))
		return;
	day_split(day, &year, &month, &month_day);
	html_add(html, "<line class=\"rule\" x1=\"%s\" y1=\"%d\" x2=\"%s\" y2=\"%d\"/>", across(x).words,
		AXIS_Y, across(x).words, bottom);
	if (x + TICK_ROOM_WIDE > WIDTH)
		return;
	html_add(html, "<text class=\"faint%s\" x=\"%s\" y=\"%d\">%.*s %d %.*s</text>\n",
		x + TICK_ROOM > WIDTH ? " wide" : "", across(x).words, AXIS_Y - 8, 2,
		weekday_names[day_weekday(day)], month_day, 3, month_names[month - 1]);
}

static void draw_axis(const struct timeline *timeline, struct html *html, int bottom)
{
	const struct day last = zone_day(timeline->zone, timeline->end);
	struct day day = zone_day(timeline->zone, timeline->begin);
	const int step = tick_days(timeline);

	if (step >= 7)
		day.number -= day_weekday(day);
	for (; day.number <= last.number; day.number += step)
		draw_tick(timeline, html, day, bottom);
	html_add(html, "<line class=\"rule\" x1=\"0%%\" y1=\"%d\" x2=\"100%%\" y2=\"%d\"/>\n", MARKS_Y,
		MARKS_Y);
}

/* The words up to so many characters: names may be as long as somebody likes. */
static struct span cut(const char *words, int most)
{
	const size_t length = strlen(words);
	size_t at = 0;

	for (int i = 0; i < most && at < length; i++)
		text_next_point(words, length, &at);
	return (struct span){words, at};
}

/* Rather too much: fonts differ. */
static int width_of(struct span words)
{
	int width = 0;

	for (size_t at = 0; at < words.length;) {
		const uint32_t point = text_next_point(words.start, words.length, &at);
		const bool wide =
			point >= 0x80 || point == 'm' || point == 'w' || (point >= 'A' && point <= 'Z');
		width += wide ? LETTER_WIDTH_MOST : LETTER_WIDTH;
	}
	return width;
}

/* On a ground of its own, so that no line crosses it; between signs that keep a name's direction to itself.
 */
static void draw_words(struct html *html, const char *words, const char *class_name, int y)
{
	const struct span shown = cut(words, TIMELINE_WORDS_DRAWN);

	html_add(html, "<rect class=\"ground\" x=\"0\" y=\"%d\" width=\"%d\" height=\"20\"/>", y - 15,
		width_of(shown));
	html_add(html, "<text class=\"%s\" x=\"0\" y=\"%d\">\u2068%.*s\u2069%s</text>", class_name, y,
		(int)shown.length, shown.start, words[shown.length] ? "…" : "");
}

static const char *const bar_classes[] = {
	[TIMELINE_DUE] = "span",
	[TIMELINE_MISSED] = "span missed",
	[TIMELINE_HELD] = "span held",
	[TIMELINE_COMING] = "span coming",
	[TIMELINE_BAN] = "span banned",
};

static void draw_title(struct html *html, const char *words, const char *when)
{
	const struct span shown = cut(words, TIMELINE_WORDS_TOLD);

	html_add(html, "<title>%.*s%s%s%s</title>", (int)shown.length, shown.start,
		words[shown.length] ? "…" : "", when && when[0] ? ", " : "", when ? when : "");
}

/* One without an end runs to the edge. */
static void draw_bar(
	const struct timeline *timeline, struct html *html, const struct timeline_row *row, int y)
{
	int left = x_of(timeline, row->begin), right = x_of(timeline, row->end);

	if (right - left < BAR_LEAST)
		right = left + BAR_LEAST;
	if (right > WIDTH) {
		right = WIDTH;
		left = right - BAR_LEAST < left ? right - BAR_LEAST : left;
	}
	html_add(html, "<rect class=\"%s\" x=\"%s\" y=\"%d\" width=\"%s\" height=\"%d\"/>",
		bar_classes[row->kind], across(left).words, y, across(right - left).words, BAR_HEIGHT);
}

static void draw_row(
	const struct timeline *timeline, struct html *html, const struct timeline_row *row, int bottom)
{
	html_add(html, "<g>");
	if (row->kind == TIMELINE_HEADING) {
		draw_words(html, row->words, "heading", bottom - 10);
	} else if (row->kind == TIMELINE_ABSENT) {
		draw_words(html, row->words, "absent", bottom - 23);
	} else {
		draw_title(html, row->words, row->when);
		if (!row->joins)
			draw_words(html, row->words, "line", bottom - 23);
		draw_bar(timeline, html, row, bottom - 15);
	}
	html_add(html, "</g>\n");
}

static void draw_shape(struct html *html, uint8_t kind, int thousandths)
{
	const struct across x = across(thousandths);

	switch (kind) {
	case TIMELINE_INTERVIEW:
		html_add(html, "<circle class=\"dot\" cx=\"%s\" cy=\"%d\" r=\"6\"/>", x.words, MARKS_Y);
		break;
	case TIMELINE_CONTACT:
		html_add(html, "<rect class=\"dot square\" x=\"%s\" y=\"%d\" width=\"8\" height=\"8\"/>",
			x.words, DEEDS_Y - 4);
		break;
	case TIMELINE_ANSWER:
		html_add(html, "<circle class=\"ring\" cx=\"%s\" cy=\"%d\" r=\"5\"/>", x.words, MARKS_Y);
		break;
	default:
		html_add(html, "<rect class=\"ring diamond\" x=\"%s\" y=\"%d\" width=\"10\" height=\"10\"/>",
			x.words, MARKS_Y - 5);
	}
}

/* The latest ones, where there are too many. */
static void draw_marks(const struct timeline *timeline, struct html *html)
{
	const size_t first =
		timeline->mark_count > TIMELINE_MARKS_DRAWN ? timeline->mark_count - TIMELINE_MARKS_DRAWN : 0;

	for (size_t i = first; i < timeline->mark_count; i++) {
		const struct timeline_mark *mark = &timeline->marks[i];
		if (!is_inside(timeline, mark->at))
			continue;
		html_add(html, "<g>");
		draw_title(html, mark->words, NULL);
		draw_shape(html, mark->kind, x_of(timeline, mark->at));
		html_add(html, "</g>\n");
	}
}

static void draw_now(const struct timeline *timeline, struct html *html, int bottom)
{
	const int x = x_of(timeline, timeline->now);
	const char *anchor = x < NOW_ROOM ? "start" : x > WIDTH - NOW_ROOM ? "end" : "middle";

	html_add(html, "<line class=\"now\" x1=\"%s\" y1=\"%d\" x2=\"%s\" y2=\"%d\"/>", across(x).words,
		AXIS_Y, across(x).words, bottom);
	html_add(html, "<text class=\"today\" text-anchor=\"%s\" x=\"%s\" y=\"%d\">now</text>\n", anchor,
		across(x).words, bottom + 15);
}

static size_t marks_left_out(const struct timeline *timeline)
{
	size_t drawn = 0, first = 0;

	if (timeline->mark_count > TIMELINE_MARKS_DRAWN)
		first = timeline->mark_count - TIMELINE_MARKS_DRAWN;
	for (size_t i = first; i < timeline->mark_count; i++)
		drawn += is_inside(timeline, timeline->marks[i].at);
	return timeline->mark_count - drawn;
}

static void tell_left_out(const struct timeline *timeline, struct html *html)
{
	const size_t marks = marks_left_out(timeline);

	if (marks)
		html_add(html, "<p class=\"hint\">%zu more of what happened %s not in the picture.</p>\n",
			marks, marks == 1 ? "is" : "are");
	if (timeline->row_count > TIMELINE_ROWS_DRAWN)
		html_add(html, "<p class=\"hint\">%zu more lines are not in the picture.</p>\n",
			timeline->row_count - TIMELINE_ROWS_DRAWN);
}

void timeline_draw(const struct timeline *timeline, struct html *html)
{
	const int height = height_of(timeline);
	int bottom = ROWS_Y;

	assert(timeline->begin.seconds < timeline->end.seconds);
	html_add(html,
		"<svg class=\"picture timeline\" width=\"100%%\" height=\"%d\" role=\"img\" "
		"aria-labelledby=\"%s-title "
		"%s-desc\" xmlns=\"http://www.w3.org/2000/svg\">\n",
		height, timeline->id, timeline->id);
	html_add(html, "<title id=\"%s-title\">%s</title><desc id=\"%s-desc\">", timeline->id,
		timeline->title, timeline->id);
	html_add(html,
		"%zu marks and %zu spans of time from left to right; the line is now. Under the "
		"picture the same is said in words.</desc>\n",
		timeline->mark_count, timeline->row_count);
	draw_axis(timeline, html, height - NOW_HEIGHT);
	draw_now(timeline, html, height - NOW_HEIGHT);
	for (size_t i = 0; i < timeline->row_count && i < TIMELINE_ROWS_DRAWN; i++) {
		bottom += row_height(&timeline->rows[i]);
		draw_row(timeline, html, &timeline->rows[i], bottom);
	}
	draw_marks(timeline, html);
	html_add(html, "</svg>\n");
	tell_left_out(timeline, html);
}
