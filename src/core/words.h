/* The fixed words of tact and their spelling: actions, channels, relations and the values of events
 * (language.md, section 1). */
#ifndef TACT_CORE_WORDS_H
#define TACT_CORE_WORDS_H

#include "base/span.h"

#include <stdbool.h>

/* In the order of language.md, which is also the order in which the agenda sorts them. */
enum action {
	ACTION_LINE_UP_REFERENCES,
	ACTION_THANK_IN_PERSON,
	ACTION_COLLECT_CONTACTS,
	ACTION_ASK_TIMELINE,
	ACTION_ASK_CALL,
	ACTION_ASK_CONNECT,
	ACTION_DEBRIEF,
	ACTION_THANK,
	ACTION_TELL_REFERENCES,
	ACTION_CHASE_REFERENCE,
	ACTION_CONNECT,
	ACTION_STATUS,
	ACTION_ANNOUNCE_CALL,
	ACTION_ASK_NEXT_CALL,
	ACTION_ANSWER_REJECTION,
	ACTION_KEEP_PROMISE,
	ACTION_KEEP_IN_TOUCH,
	ACTION_COUNT,
	ACTION_ANY = 0xff, /* "*" in a ban */
};

enum channel {
	CHANNEL_EMAIL,
	CHANNEL_PHONE,
	CHANNEL_HANDWRITTEN,
	CHANNEL_DROP_OFF,
	CHANNEL_LINKEDIN,
	CHANNEL_IN_PERSON,
	CHANNEL_COUNT,
	CHANNEL_ANY = 0xff, /* "*" in a ban */
};

/* Bits of a set. */
enum relation {
	RELATION_INTERVIEWER = 1 << 0,
	RELATION_MANAGER = 1 << 1,
	RELATION_RECRUITER = 1 << 2,
	RELATION_REFERENCE = 1 << 3,
	RELATION_RECEPTION = 1 << 4,
	RELATION_OTHER = 1 << 5,
};
enum { RELATION_COUNT = 6 };

enum event_type {
	EVENT_INTERVIEW,
	EVENT_CANCELLED,
	EVENT_NOTED,
	EVENT_TIMELINE,
	EVENT_NO_CALLS,
	EVENT_NO_CONTACT,
	EVENT_CALL_ALLOWED,
	EVENT_CONNECT_ALLOWED,
	EVENT_DIRECT_ALLOWED,
	EVENT_PROMISE,
	EVENT_DID,
	EVENT_HEARD,
	EVENT_SKIPPED,
	EVENT_ADDRESS,
	EVENT_CLOSED,
	EVENT_RETRACT,
	EVENT_TYPE_COUNT,
};

enum stage { STAGE_PHONE_SCREEN, STAGE_VIDEO, STAGE_ONSITE, STAGE_PANEL, STAGE_OTHER, STAGE_COUNT };
enum went { WENT_WELL, WENT_BADLY, WENT_UNSURE, WENT_COUNT, WENT_UNSAID = 0xff };
enum about { ABOUT_DETAIL, ABOUT_FORGOT, ABOUT_SKILL, ABOUT_CONCERN, ABOUT_COUNT };
enum heard {
	HEARD_REPLY,
	HEARD_UNDECIDED,
	HEARD_NEXT_STEP,
	HEARD_REJECTION,
	HEARD_NOT_INTERESTED,
	HEARD_OFFER,
	HEARD_AUTO_REPLY,
	HEARD_BOUNCE,
	HEARD_REFERENCE_UNREACHABLE,
	HEARD_COUNT,
};
enum closed_why { CLOSED_WITHDRAWN, CLOSED_ACCEPTED, CLOSED_DECLINED, CLOSED_OTHER, CLOSED_WHY_COUNT };

/* Spellings as in case files, indexed by the enums above; relation_names by bit number. */
extern const char *const action_names[ACTION_COUNT];
extern const char *const channel_names[CHANNEL_COUNT];
extern const char *const relation_names[RELATION_COUNT];
extern const char *const event_type_names[EVENT_TYPE_COUNT];
extern const char *const stage_names[STAGE_COUNT];
extern const char *const went_names[WENT_COUNT];
extern const char *const about_names[ABOUT_COUNT];
extern const char *const heard_names[HEARD_COUNT];
extern const char *const closed_why_names[CLOSED_WHY_COUNT];

/* Index of the word in names[count], or -1. */
int word_find(const char *const *names, int count, struct span word);

/* thank-in-person to ask-connect. */
static inline bool action_in_interview(enum action action)
{
	return action >= ACTION_THANK_IN_PERSON && action <= ACTION_ASK_CONNECT;
}

#endif
