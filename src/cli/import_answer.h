/* Telling what a mail means, and asking where that is not certain. */
#ifndef TACT_CLI_IMPORT_ANSWER_H
#define TACT_CLI_IMPORT_ANSWER_H

#include "app/intake.h"
#include "cli/progress.h"
#include "cli/session.h"

/* One source of mails on its way in. */
struct mail_import {
	struct session *session;
	const char *path;
	struct answer_reader reader;
	bool single;    /* one mail: each outcome is told; of a mailbox, the rest is told as a sum */
	bool asks;      /* somebody is there to answer */
	int64_t number; /* of the question (m7) that is told now; 0: there is none */
	size_t outcomes[ANSWER_OUTCOME_COUNT], mails, invitations, unreadable;
	struct progress progress; /* of a mailbox */
};

/* Tells what it would be recorded as. */
bool import_answer(
	struct mail_import *import, const struct answer *answer, struct arena *arena, struct error *err);
/* Commits what was begun, tells it, and asks where it is not certain and somebody is there. */
bool import_intake(struct mail_import *import, struct intake *intake, struct arena *arena, struct error *err);

#endif
