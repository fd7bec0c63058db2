/* The secret word in the address of the calendar: kept beside the database, never in it. */
#ifndef TACT_APP_CALENDAR_TOKEN_H
#define TACT_APP_CALENDAR_TOKEN_H

#include "base/error.h"
#include "base/span.h"

enum { CALENDAR_TOKEN_LENGTH = 32 };

/* ERROR_NOT_FOUND where none was made. */
bool calendar_token_load(char ret_token[CALENDAR_TOKEN_LENGTH + 1], struct error *err);
/* A new one; the one before is worth nothing from then on. */
bool calendar_token_renew(struct error *err);
bool calendar_token_forget(struct error *err);
/* Is it the one? Takes as long whatever differs. */
bool calendar_token_holds(struct span word);

#endif
