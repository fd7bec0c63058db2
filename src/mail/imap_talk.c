/* A mailbox opened, closed, and what it says of itself. */
#include "mail/imap_talk.h"

#include "mail/imap_command.h"
#include "mail/imap_login.h"

#include <stdlib.h>
#include <string.h>

enum { IN_SIZE = 64 * 1024, LEAVE_SECONDS = 2 };

static struct imap_limits with_defaults(const struct imap_limits *limits)
{
	struct imap_limits all = limits ? *limits : (struct imap_limits){0};
	if (all.connect_seconds == 0)
		all.connect_seconds = 60;
	if (all.command_seconds == 0)
		all.command_seconds = 60;
	if (all.total_seconds == 0)
		all.total_seconds = 600;
	if (all.idle_seconds == 0)
		all.idle_seconds = 600;
	if (all.poll_seconds == 0)
		all.poll_seconds = 60;
	return all;
}

static struct imap *imap_new(const struct imap_account *account, const struct imap_limits *limits)
{
	struct imap *imap = calloc(1, sizeof(*imap));
	char *in = malloc(IN_SIZE);
	if (!imap || !in)
		abort();
	imap->in = in;
	arena_init(&imap->arena);
	arena_init(&imap->scratch);
	imap_frame_init(&imap->frame);
	imap->limits = with_defaults(limits);
	imap->account = *account;
	imap->account.host = arena_strdup(&imap->arena, account->host);
	imap->account.user = arena_strdup(&imap->arena, account->user);
	imap->account.password = arena_strdup(&imap->arena, account->password);
	imap->account.token = arena_strdup(&imap->arena, account->token);
	imap->account.ca_file = arena_strdup(&imap->arena, account->ca_file);
	return imap;
}

static void wipe(const char *secret)
{
	if (secret)
		explicit_bzero((char *)secret, strlen(secret));
}

static void imap_free(struct imap *imap)
{
	wipe(imap->account.password);
	wipe(imap->account.token);
	imap_wire_end(imap);
	arena_clear(&imap->scratch);
	arena_clear(&imap->arena);
	free(imap->in);
	free(imap);
}

/* What it can do is asked once it knows who asks. */
static bool hear_capability(struct imap *imap, void *closure)
{
	bool *lists_more = closure;
	if (imap->answer.kind != IMAP_ANSWER_CAPABILITY)
		return true;
	for (;;) {
		struct imap_token token = imap_cursor_next(&imap->answer.data);
		if (token.kind != IMAP_TOKEN_ATOM)
			return token.kind == IMAP_TOKEN_END || imap_wire_fail(imap, IMAP_BAD_ANSWER);
		imap->can_idle |= span_is_nocase(token.text, "IDLE");
		imap->knows_uses |= span_is_nocase(token.text, "SPECIAL-USE");
		*lists_more |= span_is_nocase(token.text, "LIST-EXTENDED");
	}
}

static bool ask_capability(struct imap *imap)
{
	bool lists_more = false;
	const struct imap_hearer hearer = {hear_capability, &lists_more};
	if (!imap_command_begin(imap) || !imap_command_run(imap, "CAPABILITY", &hearer))
		return imap->problem != IMAP_REFUSED ? false : imap_wire_fail(imap, IMAP_SERVER_REFUSED);
	imap->knows_uses &= lists_more;
	return true;
}

bool imap_open(void *data, const struct imap_account *account, const struct imap_limits *limits,
	struct imap **ret_imap, enum imap_problem *ret_problem, struct error *err)
{
	struct imap *imap = imap_new(account, limits);
	if (imap_login(imap) && ask_capability(imap)) {
		*ret_problem = IMAP_FINE;
		*ret_imap = imap;
		return true;
	}
	*ret_problem = imap->problem;
	imap_command_explain(imap, err);
	imap_free(imap);
	return false;
}

/* Its answer is waited for no longer than one would wait at a door. */
static void say_goodbye(struct imap *imap)
{
	imap->limits.command_seconds = imap->limits.total_seconds = LEAVE_SECONDS;
	imap->leaving = true;
	if (imap_command_begin(imap))
		imap_command_run(imap, "LOGOUT", NULL);
}

void imap_close(struct imap *imap)
{
	if (!imap)
		return;
	say_goodbye(imap);
	imap_free(imap);
}

enum imap_problem imap_last_problem(const struct imap *imap)
{
	return imap->problem;
}
