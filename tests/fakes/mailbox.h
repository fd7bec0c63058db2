/* A mail server in memory, behind struct imap_service: folders, UIDs, and failures on demand. */
#ifndef TACT_TESTS_FAKES_MAILBOX_H
#define TACT_TESTS_FAKES_MAILBOX_H

#include "mail/imap.h"

struct fake_server;

/* The service; its `data` is a struct fake_server. */
extern const struct imap_service fake_imap;

struct fake_server *fake_server_new(void);
void fake_server_free(struct fake_server *server);

enum fake_role { FAKE_INBOX, FAKE_SENT, FAKE_JUNK, FAKE_OTHER };
/* A new folder without messages; UIDs begin at 1. */
void fake_folder_add(struct fake_server *server, const char *name, enum fake_role role);
void fake_folder_rename(struct fake_server *server, const char *name, const char *to);
/* The text with LF is kept with CRLF; returns its UID. */
uint32_t fake_deliver(struct fake_server *server, const char *folder, const char *mail, struct instant at);
void fake_expunge(struct fake_server *server, const char *folder, uint32_t uid);
/* The folder is made anew: another UIDVALIDITY, UIDs from `first` on, the same messages. */
void fake_renumber(struct fake_server *server, const char *folder, uint32_t first);
size_t fake_count(const struct fake_server *server, const char *folder);
/* The newest message; NULL: none. */
const char *fake_last(const struct fake_server *server, const char *folder);

enum fake_call {
	FAKE_OPEN,
	FAKE_FOLDERS,
	FAKE_EXAMINE,
	FAKE_SEARCH,
	FAKE_HEADS,
	FAKE_BODY,
	FAKE_APPEND,
	FAKE_ANY,
	FAKE_CALL_COUNT
};
/* That call, counted from the next on (0), fails so; the connection is lost but for FINE, REFUSED and GONE.
 */
void fake_fail(struct fake_server *server, enum fake_call call, int after, enum imap_problem problem);
/* None of what was asked for above happens any more. */
void fake_mend(struct fake_server *server);
/* The next APPEND puts the message there and fails all the same. */
void fake_append_unsaid(struct fake_server *server);
/* The body of that message cannot be had, for as long as this is not called with 0. */
void fake_refuse_body(struct fake_server *server, uint32_t uid);
/* Heads leave that message out, though it is there. */
void fake_hide_head(struct fake_server *server, uint32_t uid);
/* Searches leave that message out, though it is there: a server that is behind. */
void fake_hide(struct fake_server *server, uint32_t uid);
/* Calls of that kind so far. */
int fake_calls(const struct fake_server *server, enum fake_call call);

#endif
