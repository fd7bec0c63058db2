/* A playbook as data: what its text says, nothing more. Filled by playbook_parse, written by playbook_print,
 * read by the gate and the agenda. Every word a rule can use is an enumerator here. */
#ifndef TACT_CORE_PLAYBOOK_H
#define TACT_CORE_PLAYBOOK_H

#include "base/arena.h"
#include "base/error.h"
#include "base/source.h"
#include "core/event.h"
#include "core/process.h"

#include <stddef.h>

/* When a duty arises. */
enum when {
	WHEN_PROCESS_BEGINS,     /* "the process begins": once a process */
	WHEN_INTERVIEW_BEGINS,   /* "an interview begins": each interview, window at … until */
	WHEN_INTERVIEW_ENDS,     /* "an interview ends": each interview */
	WHEN_INTERVIEWS_OVER,    /* "the interviews are over": the latest ended one, none going on or planned;
				    the first status */
	WHEN_FIRST_STATUS_OVER,  /* "the first status is over": done, skipped or missed; the second status */
	WHEN_SECOND_STATUS_OVER, /* "the second status is over": the third */
	WHEN_ANY_STATUS_OVER,    /* "a status is over": the second and every later one */
	WHEN_REJECTED,           /* "a rejection is heard": rejection or not-interested */
	WHEN_UNDECIDED,          /* "undecided is heard" */
	WHEN_UNREACHABLE,        /* "a reference is unreachable" */
	WHEN_CONNECT_ALLOWED,    /* "connecting is allowed" */
	WHEN_PROMISED,           /* "something was promised" */
	WHEN_COUNT,
};

/* Conditions; all of a rule's have to hold. Bits. */
enum condition {
	IF_DATE_KNOWN = 1 << 0,   /* "the decision date is known" */
	IF_DATE_UNKNOWN = 1 << 1, /* "the decision date is unknown" */
	IF_RECRUITER = 1 << 2,    /* "a recruiter arranged it" */
	IF_NO_RECRUITER = 1 << 3, /* "no recruiter arranged it" */
	IF_UNANSWERED = 1 << 4,   /* "nothing was heard since": no word since the last status */
	IF_UNDECIDED_SINCE =
		1 << 5, /* "undecided was heard since": since the last status; that word is the trigger */
	IF_CALL_ALLOWED_SINCE = 1 << 6, /* "a call was allowed with it": with that word or later */
};
enum { CONDITION_COUNT = 7 };

/* Whom a duty concerns; alternatives are tried in order. */
enum whom {
	WHOM_NOBODY,         /* no "to", or "…, else nobody": the item has no person */
	WHOM_EACH_EMPLOYER,  /* "each person of the employer who was there" */
	WHOM_EACH_REFERENCE, /* "each reference" */
	WHOM_THAT_REFERENCE, /* "that reference": who was said to be unreachable, if a reference */
	WHOM_THAT_PERSON,    /* "that person": who said it, to whom it was promised, with whom connecting is
				allowed */
	WHOM_RECRUITER,      /* "the recruiter": via */
	WHOM_MANAGER,        /* "the manager": the first in people with that relation */
	WHOM_INTERVIEWER,    /* "the interviewer": the first in `with` of the latest ended interview */
	WHOM_COUNT,
};
enum { PLAYBOOK_MAX_WHOM = 4 };

/* What a time counts from. */
enum anchor {
	ANCHOR_IT,        /* the trigger itself: "the word", "the promise", …; the default opening */
	ANCHOR_INTERVIEW, /* "the interview": end of the trigger interview; for a status, of the latest one */
	ANCHOR_FIRST_INTERVIEW, /* "the first interview": end of the first of the process to end */
	ANCHOR_DECISION_DATE,   /* "the decision date": D */
	ANCHOR_LAST_CONTACT,    /* "the last contact": C */
	ANCHOR_LAST_STATUS,     /* "the last status": when the status before came and went */
	ANCHOR_LAST_WORD,       /* "the last word": the latest word since the latest interview ended */
	ANCHOR_AGREED_DAY,   /* "the agreed day": of the latest call-allowed for that person since the latest
			      * interview began   (for a call after an undecided: with that word or later); does
			      * not move */
	ANCHOR_PROMISED_DAY, /* "the promised day": due */
	ANCHOR_OPENING,      /* "it opens": the opening of the item's window */
	ANCHOR_FIRST_EVENT,  /* "the first event": the process's first event, or the start of the day of an
				interview that is the first */
	ANCHOR_COUNT,
};

enum unit {
	UNIT_NONE,    /* the anchor itself */
	UNIT_HOURS,   /* exact */
	UNIT_DAYS,    /* civil days */
	UNIT_FEW,     /* "few": the playbook's few, in days */
	UNIT_SEVERAL, /* "several" */
};

/* "3 days after the decision date", "24 hours after the interview", "few after the decision date", "the
 * agreed day". */
struct when_time {
	uint8_t anchor; /* enum anchor */
	uint8_t unit;   /* enum unit */
	int16_t number;
};

enum { PLAYBOOK_MAX_TIMES = 3 };

/* Openings: the first of `else` whose anchor is known counts; without any known the duty does not arise. */
struct opening {
	uint8_t count; /* 0: at the trigger */
	struct when_time times[PLAYBOOK_MAX_TIMES];
};

enum aim_kind {
	AIM_NONE,
	AIM_TIME,        /* "aim 14 days after the last contact" */
	AIM_END_OF_DAY,  /* "aim the end of the day" */
	AIM_NEXT_DAY_AT, /* "aim the next day 09:00": minutes in `clock_minutes`; where later than the close,
			    the close */
	AIM_END,         /* "aim the end of the interview" (in-interview duties) */
};

struct aim {
	uint8_t kind;
	int16_t clock_minutes;
	struct when_time time;
};

enum close_kind {
	CLOSE_NEVER,                   /* no "until" */
	CLOSE_TIME,                    /* "until 24 hours after the interview" */
	CLOSE_END_OF_DAY,              /* "until the end of the day": of the opening's local date */
	CLOSE_END_OF_NEXT_DAY,         /* "until the end of the next day" */
	CLOSE_END_OF_NEXT_WORKING_DAY, /* "until the end of the next working day" */
	CLOSE_DAYS,          /* "until 7 days after it opens": end of the local date of the opening plus n */
	CLOSE_INTERVIEW_END, /* "until the interview ends" (in-interview duties) */
	CLOSE_FIRST_INTERVIEW, /* "until the first interview": its begin */
};

struct close {
	uint8_t kind;
	struct when_time time; /* CLOSE_TIME; CLOSE_DAYS: number (and unit) */
};

/* What else counts as having done it ("also done by …"). Bits. */
enum done_by {
	DONE_BY_TIMELINE =
		1 << 0, /* "a timeline": told since that interview's at; for the first interview ever */
	DONE_BY_CALL_ANSWER = 1 << 1,     /* "a word about calls": call-allowed or no-calls, likewise */
	DONE_BY_CONNECT_ALLOWED = 1 << 2, /* "a yes to connecting": likewise */
	DONE_BY_CONTACTS =
		1 << 3, /* "contacts of everyone there": everyone in `with` has an email or a phone */
	DONE_BY_REFERENCE = 1 << 4,       /* "having a reference" */
	DONE_BY_PROMISED_ACTION = 1 << 5, /* "the promised action": to that person, the earliest due first */
};
enum { DONE_BY_COUNT = 6 };

/* What makes it pointless ("void once …"). Bits. */
enum void_once {
	VOID_ONCE_THANKED = 1 << 0,         /* "thanked": that person, for that interview */
	VOID_ONCE_CONNECT_ALLOWED = 1 << 1, /* "connecting is allowed": by that person */
	VOID_ONCE_CALL_ALLOWED = 1 << 2,    /* "a call is allowed": since the trigger */
	VOID_ONCE_STATUS_OVER =
		1 << 3, /* "the status is over": the status item beside it is done, skipped or missed */
};
enum { VOID_ONCE_COUNT = 4 };

struct cites {
	uint8_t count;
	const char *const *ids; /* clause ids, in the order given */
};

enum { CHANNELS_MAX = CHANNEL_COUNT };

struct channels {
	uint8_t count;
	uint8_t order[CHANNELS_MAX]; /* enum channel, preferred first */
};

/* A duty or, where optional, a permission. */
struct duty {
	const char *name;
	struct cites cites;
	struct source_place place;
	bool optional;
	uint8_t action;
	uint8_t when;
	uint32_t conditions;
	uint8_t whom_count; /* 0: nobody */
	uint8_t whom[PLAYBOOK_MAX_WHOM];
	struct channels channels;   /* "by" */
	struct channels travelling; /* "travelling": instead of `channels` where the interview says so; count
				       0: no difference */
	bool promised_channel; /* "by the promised channel, else …": the promise's channel alone where it
				  names one */
	struct opening opens;
	uint8_t floor_count; /* "not before": floors with unknown anchors do not count; an agreed day obeys
				only those counted from an interview */
	struct when_time floors[PLAYBOOK_MAX_TIMES];
	struct aim aim;
	struct close closes;
	uint32_t done_by;
	uint32_t void_once;
	uint32_t waits_for; /* bits of enum action: not listed while one of these is due, held or upcoming
			       ("after debrief, thank") */
	bool once_a_person; /* one item a person, the first trigger since the last lift of a rejection (for
			       connect: ever) */
};

/* Towards whom a ban, limit or spacing holds. */
enum toward {
	TOWARD_ANYONE,
	TOWARD_EMPLOYER, /* the employer side */
	TOWARD_RECRUITER,
};

/* Things that happen, for "after …" and "until …" of a ban. */
enum happening {
	HAPPENS_NONE,
	HAPPENS_REPLY,
	HAPPENS_UNDECIDED,
	HAPPENS_NEXT_STEP,
	HAPPENS_REJECTION,
	HAPPENS_NOT_INTERESTED,
	HAPPENS_OFFER,
	HAPPENS_ANY_WORD,  /* "any word" */
	HAPPENS_INTERVIEW, /* "an interview": from its at on */
	HAPPENS_TIMELINE,
	HAPPENS_NO_CALLS,
	HAPPENS_NO_CONTACT,
	HAPPENS_CALL_ALLOWED,
	HAPPENS_CONNECT_ALLOWED,
	HAPPENS_DIRECT_ALLOWED,
	HAPPENS_COUNT,
};

/* What a ban, limit or spacing speaks about: actions (0: every action) by channels (0: every channel) toward
 * somebody, except some actions. */
struct subject {
	uint32_t actions;  /* bits of enum action */
	uint32_t except;   /* bits of enum action */
	uint32_t channels; /* bits of enum channel */
	uint8_t toward;
};

struct ban_rule {
	const char *name;
	struct cites cites;
	struct source_place place;
	struct subject subject;
	uint32_t conditions; /* IF_RECRUITER, IF_NO_RECRUITER, IF_DATE_KNOWN, IF_DATE_UNKNOWN */
	bool has_before;
	struct when_time before; /* in force before the start of that day (days) or that instant (hours);
				  * "before the decision date" ends at the start of the day after it; an
				  * unknown anchor forbids nothing */
	uint8_t after, until;    /* enum happening: in force after the latest such event, until a later one */
};

enum limit_span {
	LIMIT_ROUND,   /* "since the last step": counts start anew at a restart */
	LIMIT_PROCESS, /* "in the whole process" */
	LIMIT_DAYS,    /* "in any 30 days": civil days */
};

struct limit_rule {
	const char *name;
	struct cites cites;
	struct source_place place;
	struct subject subject;
	int16_t most;
	uint8_t span;
	int16_t span_days;
	bool each_person; /* "to each person": counted per person */
};

struct spacing_rule {
	const char *name;
	struct cites cites;
	struct source_place place;
	struct subject subject;
	struct when_time least; /* number and unit (hours, days, few, several); days are civil: from the start
				   of the day that many after the last */
};

/* What a message of some action says or may not say; letters read it. */
struct content_rule {
	const char *name;
	struct cites cites;
	struct source_place place;
	uint32_t actions;  /* bits of enum action */
	uint32_t channels; /* bits; 0: every channel */
	uint8_t says_count, may_count, avoids_count;
	uint8_t says[16], may[16], avoids[16]; /* enum topic; "may say": welcome, not missed */
};

/* What a letter can say; the words of "says" and "avoids". */
enum topic {
	TOPIC_NAME,           /* "the person's name" */
	TOPIC_THANKS,         /* "thanks for the time" */
	TOPIC_INTEREST,       /* "interest" */
	TOPIC_FIT,            /* "why you fit" */
	TOPIC_DETAIL,         /* "a detail from the meeting" */
	TOPIC_FORGOTTEN,      /* "what was forgotten" */
	TOPIC_SKILL,          /* "a skill that matters" */
	TOPIC_CONCERN,        /* "the concern" */
	TOPIC_DATE_PASSED,    /* "that the date has passed" */
	TOPIC_ASK_STATUS,     /* "a question about the status" */
	TOPIC_ASK_FEEDBACK,   /* "a question for feedback" */
	TOPIC_THANKS_AGAIN,   /* "thanks again" */
	TOPIC_KEEP_ON_FILE,   /* "a request to keep the CV on file" */
	TOPIC_WHAT_YOU_BRING, /* "what you would bring" */
	TOPIC_OWN_NOTE,       /* "a detailed note of its own" */
	TOPIC_ASK_CONNECT,    /* "a question about connecting" */
	TOPIC_WILL_CALL,      /* "that you will call" */
	TOPIC_ASK_CALL,       /* "a question about a call" */
	TOPIC_WHO_YOU_MET,    /* "whom you met" */
	TOPIC_HOW_IT_WENT,    /* "how it went" */
	/* for "avoids" */
	TOPIC_PRESSURE, /* "pressure" */
	TOPIC_PLEADING, /* "pleading" */
	TOPIC_CHUMMY,   /* "a chummy tone" */
	TOPIC_VAGUE,    /* "vague words" */
	TOPIC_COUNT,
};

/* What the program shows about a clause of kind note. */
struct note_rule {
	const char *name;
	struct cites cites;
	struct source_place place;
	const char *shows; /* one line of text, shown where `where` says */
	uint8_t where;     /* enum note_where */
};

enum note_where {
	NOTE_ALWAYS,      /* "always": on the playbook's page and in `show` */
	NOTE_LIKELY_LOST, /* "when the date has passed without a word": state likely-lost */
	NOTE_WAITING,     /* "while waiting": an open status that waits for its day */
	NOTE_MISSED,      /* "when something was missed" */
	NOTE_THANK_DUE,   /* "while a thank-you is due" */
	NOTE_WHERE_COUNT,
};

/* What a stranger may grow in a playbook. */
enum {
	PLAYBOOK_MAX_BYTES = 256 * 1024,
	PLAYBOOK_MAX_RULES = 200,
	PLAYBOOK_MAX_EXAMPLES = 200,
	PLAYBOOK_MAX_NAME = 60,
	PLAYBOOK_MAX_LINE = 400, /* bytes of a title, of what a note shows */
	PLAYBOOK_MAX_CITES = 40,
	PLAYBOOK_MAX_STORY = 100, /* people, events or checks of an example, each */
};

/* An example beside the rules: a story in UTC and what has to follow from it. */
struct example_check {
	struct instant at;
	struct source_place place;
	uint8_t kind;            /* enum example_check_kind */
	uint8_t action, channel; /* CHANNEL_ANY where not named */
	int16_t person;          /* NOBODY where not named */
	int16_t through;
	uint8_t state;  /* EXAMPLE_ITEM: enum item_state (agenda.h); EXAMPLE_STATE: enum process_state */
	bool allowed;   /* EXAMPLE_MAY */
	bool has_until; /* EXAMPLE_MAY: "no, until …": the instant from which it may; EXAMPLE_ITEM:
			   "from …", its opening; held: "until …", its end */
	struct instant until;
};

enum example_check_kind {
	EXAMPLE_ITEM,   /* "status to dana is due by phone" */
	EXAMPLE_ABSENT, /* "status to dana is not listed" */
	EXAMPLE_MAY,    /* "may status by phone to dana: no, until Mon 28 Sep" */
	EXAMPLE_STATE,  /* "the process is waiting" */
};

struct example {
	const char *title;
	struct source_place place;
	struct process process; /* timezone UTC, no holidays */
	uint32_t check_count;
	const struct example_check *checks;
};

struct playbook {
	const char *name, *title, *source; /* source: file names of the articles, comma-separated, as given */
	int16_t few_days, several_days;
	bool errors_block; /* "errors block sending"; else they warn */
	struct cites proofreading_cites;
	uint32_t duty_count, ban_count, limit_count, spacing_count, content_count, note_count, example_count;
	const struct duty *duties;
	const struct ban_rule *bans;
	const struct limit_rule *limits;
	const struct spacing_rule *spacings;
	const struct content_rule *contents;
	const struct note_rule *notes;
	const struct example *examples;
};

/* Reads a playbook's text. `file` is named in errors ("one-call.playbook:14:12: …"). On failure *ret_playbook
 * is untouched. */
bool playbook_parse(const char *file, struct span text, struct arena *arena, struct playbook *ret_playbook,
	struct error *err);

struct text;
/* Writes a text that parses to the same rules, in canonical layout. */
void playbook_print(const struct playbook *playbook, struct text *text);

#endif
