/* The spelling of the fixed words. */
#include "core/words.h"

const char *const action_names[ACTION_COUNT] = {
	[ACTION_LINE_UP_REFERENCES] = "line-up-references",
	[ACTION_THANK_IN_PERSON] = "thank-in-person",
	[ACTION_COLLECT_CONTACTS] = "collect-contacts",
	[ACTION_ASK_TIMELINE] = "ask-timeline",
	[ACTION_ASK_CALL] = "ask-call",
	[ACTION_ASK_CONNECT] = "ask-connect",
	[ACTION_DEBRIEF] = "debrief",
	[ACTION_THANK] = "thank",
	[ACTION_TELL_REFERENCES] = "tell-references",
	[ACTION_CHASE_REFERENCE] = "chase-reference",
	[ACTION_CONNECT] = "connect",
	[ACTION_STATUS] = "status",
	[ACTION_ANNOUNCE_CALL] = "announce-call",
	[ACTION_ASK_NEXT_CALL] = "ask-next-call",
	[ACTION_ANSWER_REJECTION] = "answer-rejection",
	[ACTION_KEEP_PROMISE] = "keep-promise",
	[ACTION_KEEP_IN_TOUCH] = "keep-in-touch",
};

const char *const channel_names[CHANNEL_COUNT] = {
	[CHANNEL_EMAIL] = "email",
	[CHANNEL_PHONE] = "phone",
	[CHANNEL_HANDWRITTEN] = "handwritten",
	[CHANNEL_DROP_OFF] = "drop-off",
	[CHANNEL_LINKEDIN] = "linkedin",
	[CHANNEL_IN_PERSON] = "in-person",
};

const char *const relation_names[RELATION_COUNT] = {
	"interviewer",
	"manager",
	"recruiter",
	"reference",
	"reception",
	"other",
};

const char *const event_type_names[EVENT_TYPE_COUNT] = {
	[EVENT_INTERVIEW] = "interview",
	[EVENT_CANCELLED] = "cancelled",
	[EVENT_NOTED] = "noted",
	[EVENT_TIMELINE] = "timeline",
	[EVENT_NO_CALLS] = "no-calls",
	[EVENT_NO_CONTACT] = "no-contact",
	[EVENT_CALL_ALLOWED] = "call-allowed",
	[EVENT_CONNECT_ALLOWED] = "connect-allowed",
	[EVENT_DIRECT_ALLOWED] = "direct-allowed",
	[EVENT_PROMISE] = "promise",
	[EVENT_DID] = "did",
	[EVENT_HEARD] = "heard",
	[EVENT_SKIPPED] = "skipped",
	[EVENT_ADDRESS] = "address",
	[EVENT_CLOSED] = "closed",
	[EVENT_RETRACT] = "retract",
};

const char *const stage_names[STAGE_COUNT] = {
	[STAGE_PHONE_SCREEN] = "phone-screen",
	[STAGE_VIDEO] = "video",
	[STAGE_ONSITE] = "onsite",
	[STAGE_PANEL] = "panel",
	[STAGE_OTHER] = "other",
};

const char *const went_names[WENT_COUNT] = {
	[WENT_WELL] = "well",
	[WENT_BADLY] = "badly",
	[WENT_UNSURE] = "unsure",
};

const char *const about_names[ABOUT_COUNT] = {
	[ABOUT_DETAIL] = "detail",
	[ABOUT_FORGOT] = "forgot",
	[ABOUT_SKILL] = "skill",
	[ABOUT_CONCERN] = "concern",
};

const char *const heard_names[HEARD_COUNT] = {
	[HEARD_REPLY] = "reply",
	[HEARD_UNDECIDED] = "undecided",
	[HEARD_NEXT_STEP] = "next-step",
	[HEARD_REJECTION] = "rejection",
	[HEARD_NOT_INTERESTED] = "not-interested",
	[HEARD_OFFER] = "offer",
	[HEARD_AUTO_REPLY] = "auto-reply",
	[HEARD_BOUNCE] = "bounce",
	[HEARD_REFERENCE_UNREACHABLE] = "reference-unreachable",
};

const char *const closed_why_names[CLOSED_WHY_COUNT] = {
	[CLOSED_WITHDRAWN] = "withdrawn",
	[CLOSED_ACCEPTED] = "accepted",
	[CLOSED_DECLINED] = "declined",
	[CLOSED_OTHER] = "other",
};

int word_find(const char *const *names, int count, struct span word)
{
	for (int i = 0; i < count; i++)
		if (span_is(word, names[i]))
			return i;
	return -1;
}
