/* What of today's page is on its way already, and how many questions wait. */
#ifndef TACT_APP_TODAY_LETTERS_H
#define TACT_APP_TODAY_LETTERS_H

#include "app/today.h"

/* Fills the letters of the rows and counts the questions, inside the view that read the rows. */
bool today_letters_load(
	struct store *store, struct desk *desk, struct arena *arena, struct today *today, struct error *err);

#endif
