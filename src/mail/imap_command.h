/* One command to a mailbox, and what comes in answer to it. */
#ifndef TACT_MAIL_IMAP_COMMAND_H
#define TACT_MAIL_IMAP_COMMAND_H

#include "mail/imap_wire.h"

/* Takes an untagged answer that comes meanwhile; false where it ended the connection. */
struct imap_hearer {
	bool (*hear)(struct imap *imap, void *closure);
	void *closure;
};

/* Begins a call: false where the connection has ended. */
bool imap_command_begin(struct imap *imap);
/* Writes the command behind a tag of its own, imap->tag. */
bool imap_command_send(struct imap *imap, const char *command, struct imap_deadline *deadline);
/* Waits for the next answer, having taken note of what any answer may tell. */
bool imap_command_next(struct imap *imap, struct imap_deadline *deadline);
/* Takes note of an answer that is there. */
bool imap_command_note(struct imap *imap);
/* Is the answer that is there the end of the command of that tag? */
bool imap_command_ends(const struct imap *imap, uint32_t tag);
/* Whether the end of the command says OK; else the problem is IMAP_REFUSED. */
bool imap_command_judge(struct imap *imap);
/* All of it: sends, hears, judges. */
bool imap_command_run(struct imap *imap, const char *command, const struct imap_hearer *hearer);
/* The folder is not there, says the end of the command, which was no OK. */
bool imap_command_gone(const struct imap *imap);
/* Between quotes, for a command. */
const char *imap_command_quote(struct imap *imap, const char *text);
/* Fills err with the problem; returns false. */
bool imap_command_explain(const struct imap *imap, struct error *err);

#endif
