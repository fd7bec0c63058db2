/* What is due and the interviews as a calendar to subscribe to; what the person noted is not in it. */
#ifndef TACT_APP_CALENDAR_FEED_H
#define TACT_APP_CALENDAR_FEED_H

#include "app/desk.h"
#include "base/text.h"

struct store;

/* Of so many, the most urgent. */
enum { CALENDAR_FEED_MAX_ITEMS = 500 };

/* `store` NULL: there is nothing yet. */
bool calendar_feed_write(struct store *store, struct desk *desk, struct instant now, struct arena *arena,
	struct text *text, struct error *err);

#endif
