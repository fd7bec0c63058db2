/* What leads where on the way out: the tables, and how they are asked. */
#include "core/outbox.h"

#include "base/array.h"

/* clang-format off */
const struct outbox_arrow outbox_arrows[] = {
	{OUTBOX_DRAFT,     OUTBOX_APPROVE,    OUTBOX_APPROVED,  "approve it"},

	{OUTBOX_APPROVED,  OUTBOX_CLAIM,      OUTBOX_CLAIMED,   NULL},
	{OUTBOX_APPROVED,  OUTBOX_HOLD,       OUTBOX_HELD,      NULL},
	{OUTBOX_APPROVED,  OUTBOX_STOP,       OUTBOX_STOPPED,   NULL},
	{OUTBOX_APPROVED,  OUTBOX_EXPIRE,     OUTBOX_EXPIRED,   NULL},
	{OUTBOX_APPROVED,  OUTBOX_FREEZE,     OUTBOX_FROZEN,    NULL},
	{OUTBOX_APPROVED,  OUTBOX_FIND,       OUTBOX_SENT,      NULL},
	{OUTBOX_APPROVED,  OUTBOX_BOUNCE,     OUTBOX_BOUNCED,   NULL},
	{OUTBOX_APPROVED,  OUTBOX_DROP,       OUTBOX_CANCELLED, "do not send it"},

	{OUTBOX_HELD,      OUTBOX_OPEN,       OUTBOX_APPROVED,  NULL},
	{OUTBOX_HELD,      OUTBOX_STOP,       OUTBOX_STOPPED,   NULL},
	{OUTBOX_HELD,      OUTBOX_EXPIRE,     OUTBOX_EXPIRED,   NULL},
	{OUTBOX_HELD,      OUTBOX_FREEZE,     OUTBOX_FROZEN,    NULL},
	{OUTBOX_HELD,      OUTBOX_FIND,       OUTBOX_SENT,      NULL},
	{OUTBOX_HELD,      OUTBOX_BOUNCE,     OUTBOX_BOUNCED,   NULL},
	{OUTBOX_HELD,      OUTBOX_DROP,       OUTBOX_CANCELLED, "do not send it"},

	{OUTBOX_CLAIMED,   OUTBOX_RELEASE,    OUTBOX_APPROVED,  NULL},
	{OUTBOX_CLAIMED,   OUTBOX_LEASE_OVER, OUTBOX_APPROVED,  NULL},
	{OUTBOX_CLAIMED,   OUTBOX_PERMIT,     OUTBOX_PERMITTED, NULL},
	{OUTBOX_CLAIMED,   OUTBOX_REFUSE,     OUTBOX_REJECTED,  NULL},
	{OUTBOX_CLAIMED,   OUTBOX_HOLD,       OUTBOX_HELD,      NULL},
	{OUTBOX_CLAIMED,   OUTBOX_STOP,       OUTBOX_STOPPED,   NULL},
	{OUTBOX_CLAIMED,   OUTBOX_EXPIRE,     OUTBOX_EXPIRED,   NULL},
	{OUTBOX_CLAIMED,   OUTBOX_FREEZE,     OUTBOX_FROZEN,    NULL},
	{OUTBOX_CLAIMED,   OUTBOX_FIND,       OUTBOX_SENT,      NULL},
	{OUTBOX_CLAIMED,   OUTBOX_BOUNCE,     OUTBOX_BOUNCED,   NULL},
	{OUTBOX_CLAIMED,   OUTBOX_DROP,       OUTBOX_CANCELLED, "do not send it"},

	{OUTBOX_PERMITTED, OUTBOX_ACCEPT,     OUTBOX_SENT,      NULL},
	{OUTBOX_PERMITTED, OUTBOX_REFUSE,     OUTBOX_REJECTED,  NULL},
	{OUTBOX_PERMITTED, OUTBOX_LOSE,       OUTBOX_UNKNOWN,   NULL},
	{OUTBOX_PERMITTED, OUTBOX_LEASE_OVER, OUTBOX_UNKNOWN,   NULL},
	{OUTBOX_PERMITTED, OUTBOX_FIND,       OUTBOX_SENT,      NULL},
	{OUTBOX_PERMITTED, OUTBOX_BOUNCE,     OUTBOX_BOUNCED,   NULL},

	{OUTBOX_UNKNOWN,   OUTBOX_FIND,       OUTBOX_SENT,      NULL},
	{OUTBOX_UNKNOWN,   OUTBOX_BOUNCE,     OUTBOX_BOUNCED,   NULL},
	{OUTBOX_UNKNOWN,   OUTBOX_WENT_OUT,   OUTBOX_SENT,      "it went out"},
	{OUTBOX_UNKNOWN,   OUTBOX_AGAIN,      OUTBOX_APPROVED,  "send it again, it may arrive twice"},
	{OUTBOX_UNKNOWN,   OUTBOX_DROP,       OUTBOX_DROPPED,   "drop it, it may have arrived"},

	{OUTBOX_REJECTED,  OUTBOX_STOP,       OUTBOX_STOPPED,   NULL},
	{OUTBOX_REJECTED,  OUTBOX_FIND,       OUTBOX_SENT,      NULL},
	{OUTBOX_REJECTED,  OUTBOX_BOUNCE,     OUTBOX_BOUNCED,   NULL},
	{OUTBOX_REJECTED,  OUTBOX_AGAIN,      OUTBOX_APPROVED,  "send it again"},
	{OUTBOX_REJECTED,  OUTBOX_DROP,       OUTBOX_CANCELLED, "do not send it"},

	{OUTBOX_EXPIRED,   OUTBOX_STOP,       OUTBOX_STOPPED,   NULL},
	{OUTBOX_EXPIRED,   OUTBOX_FIND,       OUTBOX_SENT,      NULL},
	{OUTBOX_EXPIRED,   OUTBOX_BOUNCE,     OUTBOX_BOUNCED,   NULL},
	{OUTBOX_EXPIRED,   OUTBOX_AGAIN,      OUTBOX_APPROVED,  "send it late"},
	{OUTBOX_EXPIRED,   OUTBOX_DROP,       OUTBOX_CANCELLED, "do not send it"},

	{OUTBOX_FROZEN,    OUTBOX_STOP,       OUTBOX_STOPPED,   NULL},
	{OUTBOX_FROZEN,    OUTBOX_EXPIRE,     OUTBOX_EXPIRED,   NULL},
	{OUTBOX_FROZEN,    OUTBOX_FIND,       OUTBOX_SENT,      NULL},
	{OUTBOX_FROZEN,    OUTBOX_BOUNCE,     OUTBOX_BOUNCED,   NULL},
	{OUTBOX_FROZEN,    OUTBOX_CONFIRM,    OUTBOX_APPROVED,  "send it: it was not sent from elsewhere"},
	{OUTBOX_FROZEN,    OUTBOX_DROP,       OUTBOX_CANCELLED, "do not send it"},

	/* Of an earlier approval there may still be word once the last one has ended. */
	{OUTBOX_SENT,      OUTBOX_BOUNCE,     OUTBOX_BOUNCED,   NULL},
	{OUTBOX_DROPPED,   OUTBOX_FIND,       OUTBOX_SENT,      NULL},
	{OUTBOX_DROPPED,   OUTBOX_BOUNCE,     OUTBOX_BOUNCED,   NULL},
	{OUTBOX_STOPPED,   OUTBOX_FIND,       OUTBOX_SENT,      NULL},
	{OUTBOX_STOPPED,   OUTBOX_BOUNCE,     OUTBOX_BOUNCED,   NULL},
	{OUTBOX_CANCELLED, OUTBOX_FIND,       OUTBOX_SENT,      NULL},
	{OUTBOX_CANCELLED, OUTBOX_BOUNCE,     OUTBOX_BOUNCED,   NULL},
};
/* clang-format on */

const size_t outbox_arrow_count = ARRAY_COUNT(outbox_arrows);

const struct outbox_state_row outbox_states[OUTBOX_STATE_COUNT] = {
	[OUTBOX_DRAFT] = {"draft", "not approved yet", OUTBOX_ASKS, false},
	[OUTBOX_APPROVED] = {"approved", "waits for its time to be sent", OUTBOX_GOES_ON, false},
	[OUTBOX_CLAIMED] = {"claimed", "is being sent, and can still be stopped", OUTBOX_GOES_ON, false},
	[OUTBOX_PERMITTED] = {"permitted", "was handed over; the answer of the server is awaited",
		OUTBOX_GOES_ON, true},
	[OUTBOX_SENT] = {"sent", "was sent", OUTBOX_ENDED, true},
	[OUTBOX_REJECTED] = {"rejected", "was not accepted and has not gone out", OUTBOX_ASKS, false},
	[OUTBOX_UNKNOWN] = {"unknown", "may have gone out or not; look before you decide", OUTBOX_ASKS, true},
	[OUTBOX_STOPPED] = {"stopped", "was stopped: an answer came, or a rule forbids it", OUTBOX_ENDED,
		false},
	[OUTBOX_HELD] = {"held", "is held until a rule allows it", OUTBOX_GOES_ON, false},
	[OUTBOX_EXPIRED] = {"expired", "was not sent in its time, and is not sent late unasked", OUTBOX_ASKS,
		false},
	[OUTBOX_CANCELLED] = {"cancelled", "is not sent, as you decided", OUTBOX_ENDED, false},
	[OUTBOX_FROZEN] = {"frozen", "is kept back: the clock or the database has changed", OUTBOX_ASKS,
		false},
	[OUTBOX_BOUNCED] = {"bounced", "came back and did not arrive", OUTBOX_ENDED, false},
	[OUTBOX_DROPPED] = {"dropped", "was dropped, and may have gone out", OUTBOX_ENDED, true},
};

const char *const outbox_event_names[OUTBOX_EVENT_COUNT] = {
	[OUTBOX_APPROVE] = "approve",
	[OUTBOX_CLAIM] = "claim",
	[OUTBOX_RELEASE] = "release",
	[OUTBOX_PERMIT] = "permit",
	[OUTBOX_ACCEPT] = "accept",
	[OUTBOX_REFUSE] = "refuse",
	[OUTBOX_LOSE] = "lose",
	[OUTBOX_LEASE_OVER] = "lease-over",
	[OUTBOX_HOLD] = "hold",
	[OUTBOX_OPEN] = "open",
	[OUTBOX_STOP] = "stop",
	[OUTBOX_EXPIRE] = "expire",
	[OUTBOX_FREEZE] = "freeze",
	[OUTBOX_FIND] = "find",
	[OUTBOX_BOUNCE] = "bounce",
	[OUTBOX_WENT_OUT] = "went-out",
	[OUTBOX_AGAIN] = "again",
	[OUTBOX_DROP] = "drop",
	[OUTBOX_CONFIRM] = "confirm",
};

const enum outbox_source outbox_event_sources[OUTBOX_EVENT_COUNT] = {
	[OUTBOX_APPROVE] = OUTBOX_BY_PERSON,
	[OUTBOX_FIND] = OUTBOX_BY_EVIDENCE,
	[OUTBOX_BOUNCE] = OUTBOX_BY_EVIDENCE,
	[OUTBOX_WENT_OUT] = OUTBOX_BY_PERSON,
	[OUTBOX_AGAIN] = OUTBOX_BY_PERSON,
	[OUTBOX_DROP] = OUTBOX_BY_PERSON,
	[OUTBOX_CONFIRM] = OUTBOX_BY_PERSON,
};

const struct outbox_arrow *outbox_arrow(enum outbox_state from, enum outbox_event event)
{
	for (size_t i = 0; i < ARRAY_COUNT(outbox_arrows); i++)
		if (outbox_arrows[i].from == from && outbox_arrows[i].event == event)
			return &outbox_arrows[i];
	return NULL;
}

size_t outbox_decisions(enum outbox_state state, const struct outbox_arrow **ret_decisions, size_t capacity)
{
	size_t count = 0;

	for (size_t i = 0; i < ARRAY_COUNT(outbox_arrows); i++) {
		if (outbox_arrows[i].from != state || !outbox_arrows[i].decision)
			continue;
		if (count < capacity)
			ret_decisions[count] = &outbox_arrows[i];
		count++;
	}
	return count;
}

bool outbox_leads(enum outbox_state from, enum outbox_state to)
{
	for (size_t i = 0; i < ARRAY_COUNT(outbox_arrows); i++)
		if (outbox_arrows[i].from == from && outbox_arrows[i].to == to)
			return true;
	return false;
}

const char *const outbox_copy_names[OUTBOX_COPY_COUNT] = {
	[OUTBOX_COPY_NONE] = "none",
	[OUTBOX_COPY_DUE] = "due",
	[OUTBOX_COPY_FILED] = "filed",
	[OUTBOX_COPY_THEIRS] = "theirs",
	[OUTBOX_COPY_FAILED] = "failed",
};

static const struct {
	enum outbox_copy from, to;
} copy_arrows[] = {
	{OUTBOX_COPY_NONE, OUTBOX_COPY_DUE},
	{OUTBOX_COPY_NONE, OUTBOX_COPY_THEIRS},
	{OUTBOX_COPY_DUE, OUTBOX_COPY_FILED},
	{OUTBOX_COPY_DUE, OUTBOX_COPY_THEIRS},
	{OUTBOX_COPY_DUE, OUTBOX_COPY_FAILED},
	{OUTBOX_COPY_FAILED, OUTBOX_COPY_DUE},
};

bool outbox_copy_leads(enum outbox_copy from, enum outbox_copy to)
{
	for (size_t i = 0; i < ARRAY_COUNT(copy_arrows); i++)
		if (copy_arrows[i].from == from && copy_arrows[i].to == to)
			return true;
	return false;
}
