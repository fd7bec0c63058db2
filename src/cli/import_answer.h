/* Telling what a mail means, and asking where that is not certain. */
#ifndef TACT_CLI_IMPORT_ANSWER_H
#define TACT_CLI_IMPORT_ANSWER_H

#include "app/answer.h"
#include "cli/progress.h"
#include "cli/session.h"

/* One source of mails on its way in. */
struct mail_import {
	struct session *session;
	const char *path;
	struct answer_reader reader;
	bool single; /* one mail: each outcome is told; of a mailbox, the rest is told as a sum */
	bool asks;   /* somebody is there to answer */
	size_t outcomes[ANSWER_OUTCOME_COUNT], mails, invitations, unreadable;
	struct progress progress; /* of a mailbox */
};

/* Records the answer where it is certain, or where the person says so, and tells what came of it. */
bool import_answer(struct mail_import *import, struct answer *answer, struct arena *arena, struct error *err);

#endif
