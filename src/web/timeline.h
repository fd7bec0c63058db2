/* A picture of a process over time: what happened as marks, what is to be done as windows, what is forbidden
 * as shades. Pure: data in, SVG out. */
#ifndef TACT_WEB_TIMELINE_H
#define TACT_WEB_TIMELINE_H

#include "core/zone.h"
#include "web/html.h"

/* What happened, or will, at one moment. */
enum timeline_kind {
	TIMELINE_INTERVIEW, /* a dot */
	TIMELINE_CONTACT,   /* a square: something you did */
	TIMELINE_ANSWER,    /* a ring: something they said */
	TIMELINE_DECISION,  /* a diamond: the day that was promised */
	TIMELINE_KIND_COUNT,
};

struct timeline_mark {
	uint8_t kind; /* enum timeline_kind */
	struct instant at;
	const char *words;
};

/* A line of the picture: words, and under them the span of time that they speak about. */
enum timeline_row_kind {
	TIMELINE_HEADING, /* words alone */
	TIMELINE_DUE,
	TIMELINE_MISSED,
	TIMELINE_HELD,
	TIMELINE_COMING,
	TIMELINE_BAN,
	TIMELINE_ABSENT, /* words alone: nothing is said of it */
};

struct timeline_row {
	uint8_t kind;              /* enum timeline_row_kind */
	struct instant begin, end; /* INSTANT_NEVER: no end in sight */
	const char *words, *when;
	bool joins; /* drawn on the line of the one before it, whose words are its own */
};

enum {
	TIMELINE_MARKS_DRAWN = 120,
	TIMELINE_ROWS_DRAWN = 60,
	TIMELINE_WORDS_DRAWN = 39,
	TIMELINE_WORDS_TOLD = 160
};

struct timeline {
	const char *id;    /* of the picture on its page */
	const char *title; /* what a screen reader says first */
	const struct zone *zone;
	struct instant now, begin, end; /* of the axis: begin < end */
	const struct timeline_mark *marks;
	size_t mark_count;
	const struct timeline_row *rows;
	size_t row_count;
};

/* Begins the axis early and ends it late enough for what is near: at most 400 days to both sides of now.
 */
void timeline_fit(struct timeline *timeline);
/* The picture; what is not in it for want of room is told under it. */
void timeline_draw(const struct timeline *timeline, struct html *html);

#endif
