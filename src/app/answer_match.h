/* Which process, and whom of it, a mail comes from. */
#ifndef TACT_APP_ANSWER_MATCH_H
#define TACT_APP_ANSWER_MATCH_H

#include "base/arena.h"
#include "core/event.h"
#include "mail/message_read.h"
#include "store/store.h"

/* How a place was found, the surest first. */
enum answer_way {
	WAY_CHOSEN,    /* the person said so */
	WAY_THREAD,    /* it answers a letter of ours, or a mail that is known */
	WAY_ADDRESS,   /* somebody's own address */
	WAY_DOMAIN,    /* the domain of somebody's address */
	WAY_RESEMBLES, /* a domain that is the organization's name */
	WAY_SUBJECT,   /* the organization is named in the subject, or by the sender's name */
	WAY_NAME,      /* somebody's name on an address that is not theirs */
};

struct answer_place {
	int64_t process;
	int16_t person;                      /* NOBODY: somebody new, or nobody in person */
	uint8_t way;                         /* enum answer_way */
	int64_t draft;                       /* the letter of ours that it answers or returns, or 0 */
	const char *person_id, *person_name; /* NULL where NOBODY */
	const char *organization, *role;
};

enum { ANSWER_MAX_PLACES = 20 };

struct answer_places {
	size_t count;
	bool more; /* that were not looked at */
	struct answer_place list[ANSWER_MAX_PLACES];
};

/* Open processes that the mail may be about, one place each, all found the same way: none, one, or several
 * that neither subject nor text tells apart. Where all that are meant are closed, the closed ones. `number`
 * is the process that the person named, or 0. */
bool answer_match(struct store *store, const struct message *message, int64_t number, struct arena *arena,
	struct answer_places *ret_places, struct error *err);

#endif
