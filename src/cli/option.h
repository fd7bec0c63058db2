/* Every option of every command, once; commands list the ones they take. */
#ifndef TACT_CLI_OPTION_H
#define TACT_CLI_OPTION_H

#include "base/error.h"

#include <stdint.h>

enum option {
	OPTION_HELP,
	OPTION_VERSION,
	OPTION_DB,
	OPTION_JSON,
	OPTION_NO_COLOR,
	OPTION_NOW,
	OPTION_PROCESS,
	OPTION_CASE,
	OPTION_PLAYBOOK,
	OPTION_ALL,
	OPTION_LIMIT,
	OPTION_AT,
	OPTION_THROUGH,
	OPTION_FOR,
	OPTION_UNTIL,
	OPTION_WITH,
	OPTION_STAGE,
	OPTION_TRAVELLING,
	OPTION_WENT,
	OPTION_OF,
	OPTION_ABOUT,
	OPTION_TEXT,
	OPTION_PERSON,
	OPTION_DECIDE_BY,
	OPTION_FROM,
	OPTION_ON,
	OPTION_DUE,
	OPTION_TO,
	OPTION_ACTION,
	OPTION_CHANNEL,
	OPTION_ANSWERED,
	OPTION_WHAT,
	OPTION_BACK,
	OPTION_WHY,
	OPTION_EMAIL,
	OPTION_NAME,
	OPTION_RELATION,
	OPTION_PHONE,
	OPTION_LINKEDIN,
	OPTION_ADDRESS,
	OPTION_ZONE,
	OPTION_HOLIDAYS,
	OPTION_VIA,
	OPTION_REPRESENTED,
	OPTION_DRY_RUN,
	OPTION_AS_INTERVIEW,
	OPTION_OUTPUT,
	OPTION_PROGRESS,
	OPTION_AGAIN,
	OPTION_PRINT,
	OPTION_COPY,
	OPTION_MAILTO,
	OPTION_EML,
	OPTION_PDF,
	OPTION_PAPER,
	OPTION_CONTEXT,
	OPTION_JSONL,
	OPTION_HINTS,
	OPTION_FOREVER,
	OPTION_ONCE,
	OPTION_OUTSIDE_HOURS,
	OPTION_IMAP,
	OPTION_SMTP,
	OPTION_STARTTLS,
	OPTION_LOGIN,
	OPTION_PASSWORD_COMMAND,
	OPTION_TOKEN_COMMAND,
	OPTION_SEALED,
	OPTION_CA_FILE,
	OPTION_ACCOUNT,
	OPTION_PORT,
	OPTION_NO_BROWSER,
	OPTION_COUNT,
};
_Static_assert(OPTION_COUNT <= UINT8_MAX, "lists of options are bytes");

/* A list of options, as commands have them: ends with OPTION_COUNT; NULL is the empty one. */
#define OPTIONS(...)                                                                                         \
	(const uint8_t[])                                                                                    \
	{                                                                                                    \
		__VA_ARGS__, OPTION_COUNT                                                                    \
	}

enum option_completion { COMPLETE_NOTHING, COMPLETE_FILES, COMPLETE_PLAYBOOKS, COMPLETE_WORDS };

struct option_row {
	const char *name;  /* without the dashes */
	char letter;       /* '\0': none */
	const char *value; /* what stands behind it, in capitals; NULL: a flag */
	const char *help;
	bool repeats;
	uint8_t completion;       /* enum option_completion */
	const char *const *words; /* COMPLETE_WORDS; ends with NULL, or word_count long */
	uint8_t word_count;
};

extern const struct option_row option_rows[OPTION_COUNT];
/* Options that every command takes. */
extern const uint8_t option_everywhere[];
bool option_listed(const uint8_t *options, enum option option);

/* -1 where there is none. */
int option_find(const char *name);
int option_find_letter(char letter);

#endif
