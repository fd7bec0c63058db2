/* What a person can set, as one table: name, type, default, help. */
#ifndef TACT_SETTINGS_SETTING_H
#define TACT_SETTINGS_SETTING_H

#include "base/error.h"

#include <stddef.h>

enum setting {
	SETTING_ZONE,
	SETTING_PLAYBOOK,
	SETTING_HOLIDAYS,
	SETTING_ROWS,
	SETTING_NAME,
	SETTING_ADDRESSES,
	SETTING_PHONE,
	SETTING_SALUTATION,
	SETTING_LINKEDIN_LENGTH,
	SETTING_DICTIONARIES,
	SETTING_POSTAL_ADDRESS,
	SETTING_PAPER,
	SETTING_COUNT,
};

enum setting_type {
	SETTING_TEXT,
	SETTING_NUMBER,
	SETTING_ZONE_ID,       /* the owner of zones checks it */
	SETTING_PLAYBOOK_NAME, /* the owner of playbooks checks it */
	SETTING_COUNTRY,       /* the owner of holidays checks it */
	SETTING_EMAILS,        /* separated by commas */
	SETTING_WORD,          /* one of `words` */
	SETTING_SPELLING,      /* the owner of dictionaries checks it */
};

enum { SETTING_MAX_BYTES = 1000 };

struct setting_row {
	const char *name;
	enum setting_type type;
	const char *preset; /* in words where it depends on the system */
	long least, most;   /* SETTING_NUMBER */
	const char *help;
	const char *words; /* SETTING_WORD: separated by spaces */
};

extern const struct setting_row setting_rows[SETTING_COUNT];

/* By name; an unknown one is an error that names the nearest. */
bool setting_find(const char *name, enum setting *ret_setting, struct error *err);
/* What can be told from the text alone. */
bool setting_check(enum setting setting, const char *value, struct error *err);

#endif
