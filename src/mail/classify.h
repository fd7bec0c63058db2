/* What a mail about an application is: decided from its words, offline, the same way every time. */
#ifndef TACT_MAIL_CLASSIFY_H
#define TACT_MAIL_CLASSIFY_H

#include "base/arena.h"
#include "base/span.h"

#include <stdbool.h>

enum mail_label {
	MAIL_ACKNOWLEDGEMENT, /* "we have received your application" */
	MAIL_IN_PROCESS,      /* no decision yet, on hold, please send documents */
	MAIL_INTERVIEW,       /* an invitation to talk, to an assessment or a task */
	MAIL_OFFER,
	MAIL_OUT_OF_OFFICE,
	MAIL_REJECTION,
	MAIL_SCHEDULING, /* about the time and place of a talk that is agreed on */
	MAIL_UNRELATED,  /* alerts, recruiters' cold mails, bounces, lists, other people's business */
	MAIL_LABEL_COUNT,
};
extern const char *const mail_label_names[MAIL_LABEL_COUNT]; /* "acknowledgement" … */

struct mail_class {
	enum mail_label label;
	double confidence;    /* 0 to 1: how often such an answer is right */
	struct span evidence; /* the sentence that decided, inside the body or subject; empty: none */
};

/* `body` is plain text in UTF-8 as it came: quoted text and signatures are cut first. `from` is an address
 * with or without a name; any may be empty. */
void mail_classify(struct span subject, struct span from, struct span body, struct arena *arena,
	struct mail_class *ret_class);

#endif
