/* An entry of the log as one plain sentence. */
#include "app/event_tell.h"

#include "core/reason.h"

#include <string.h>

struct telling {
	const struct matter *matter;
	const struct event *event;
	struct instant now;
	struct text *text;
};

/* What was done; %s is the person. */
static const char *const done[ACTION_COUNT] = {
	[ACTION_LINE_UP_REFERENCES] = "You lined up references",
	[ACTION_THANK_IN_PERSON] = "You thanked %s before leaving",
	[ACTION_COLLECT_CONTACTS] = "You collected contact details",
	[ACTION_ASK_TIMELINE] = "You asked when they decide",
	[ACTION_ASK_CALL] = "You asked whether a call is fine",
	[ACTION_ASK_CONNECT] = "You asked %s about connecting",
	[ACTION_DEBRIEF] = "You told %s how it went",
	[ACTION_THANK] = "You thanked %s",
	[ACTION_TELL_REFERENCES] = "You told %s that a call may come",
	[ACTION_CHASE_REFERENCE] = "You asked %s to call back",
	[ACTION_CONNECT] = "You asked %s to connect",
	[ACTION_STATUS] = "You asked %s how things stand",
	[ACTION_ANNOUNCE_CALL] = "You told %s that you will call",
	[ACTION_ASK_NEXT_CALL] = "You asked %s for another call",
	[ACTION_ANSWER_REJECTION] = "You answered the no of %s",
	[ACTION_KEEP_PROMISE] = "You kept your promise to %s",
	[ACTION_KEEP_IN_TOUCH] = "You kept in touch with %s",
};

static const char *const channels[CHANNEL_COUNT] = {
	[CHANNEL_EMAIL] = "by email",
	[CHANNEL_PHONE] = "by phone",
	[CHANNEL_HANDWRITTEN] = "by a handwritten note",
	[CHANNEL_DROP_OFF] = "by a note dropped off",
	[CHANNEL_LINKEDIN] = "on LinkedIn",
	[CHANNEL_IN_PERSON] = "in person",
};

static const char *const heard_words[HEARD_COUNT] = {
	[HEARD_REPLY] = "wrote or called back",
	[HEARD_UNDECIDED] = "said: not decided yet",
	[HEARD_NEXT_STEP] = "named a next step",
	[HEARD_REJECTION] = "said no",
	[HEARD_NOT_INTERESTED] = "said they are not interested",
	[HEARD_OFFER] = "made an offer",
	[HEARD_AUTO_REPLY] = "is away: an automatic reply came",
	[HEARD_BOUNCE] = "could not be reached: the mail came back",
	[HEARD_REFERENCE_UNREACHABLE] = "did not call back as a reference",
};

static const char *const about_words[ABOUT_COUNT] = {
	[ABOUT_DETAIL] = "A detail from the meeting",
	[ABOUT_FORGOT] = "What you forgot to say",
	[ABOUT_SKILL] = "A skill that matters",
	[ABOUT_CONCERN] = "A concern",
};

static const char *const stage_words[STAGE_COUNT] = {
	[STAGE_PHONE_SCREEN] = "A first call",
	[STAGE_VIDEO] = "A video interview",
	[STAGE_ONSITE] = "An interview on site",
	[STAGE_PANEL] = "A panel interview",
	[STAGE_OTHER] = "An interview",
};

static const char *const went_words[WENT_COUNT] = {
	[WENT_WELL] = "it went well",
	[WENT_BADLY] = "it went badly",
	[WENT_UNSURE] = "hard to say how it went",
};

static const char *const closed_words[CLOSED_WHY_COUNT] = {
	[CLOSED_WITHDRAWN] = "you withdrew",
	[CLOSED_ACCEPTED] = "you accepted the offer",
	[CLOSED_DECLINED] = "you declined the offer",
	[CLOSED_OTHER] = "for another reason",
};

const char *event_tell_channel(uint8_t channel)
{
	return channel < CHANNEL_COUNT ? channels[channel] : NULL;
}

static const char *name_of(const struct telling *telling, int16_t person, const char *nobody)
{
	return person >= 0 ? telling->matter->process->people[person].name : nobody;
}

static void add_day(const struct telling *telling, struct day day)
{
	reason_add_when(
		telling->matter, zone_day_start(telling->matter->zone, day), telling->now, telling->text);
}

static void add_with(const struct telling *telling)
{
	const struct event *event = telling->event;

	for (int i = 0; i < event->with_count; i++)
		text_format(telling->text, "%s %s", i ? "," : " with", name_of(telling, event->with[i], ""));
}

/* "You thanked %s" with the name in place of %s. */
static void add_done(const struct telling *telling, uint8_t action, const char *name)
{
	const char *format = done[action], *gap = strstr(format, "%s");

	if (!gap) {
		text_add_string(telling->text, format);
		return;
	}
	text_add(telling->text, format, (size_t)(gap - format));
	text_add_string(telling->text, name);
	text_add_string(telling->text, gap + 2);
}

static void tell_interview(const struct telling *telling)
{
	const struct event *event = telling->event;

	text_add_string(telling->text, stage_words[event->what]);
	add_with(telling);
	if (event->went != WENT_UNSAID)
		text_format(telling->text, ": %s", went_words[event->went]);
	if (event->cancelled_ever)
		text_add_string(telling->text, " (cancelled)");
}

static void tell_cancelled(const struct telling *telling)
{
	const struct event *event = &telling->matter->process->events[telling->event->of];

	text_add_string(telling->text, "The interview of ");
	reason_add_when(telling->matter, event->at.instant, telling->now, telling->text);
	text_add_string(telling->text, " will not take place");
}

static void tell_noted(const struct telling *telling)
{
	text_add_string(telling->text, about_words[telling->event->what]);
	if (telling->event->person >= 0)
		text_format(telling->text, ", %s", name_of(telling, telling->event->person, ""));
	text_format(telling->text, ": %s", telling->event->text);
}

static void tell_timeline(const struct telling *telling)
{
	const struct event *event = telling->event;

	text_format(telling->text, "%s said: they decide by ", name_of(telling, event->person, "They"));
	if (event->decide_by_instant)
		reason_add_when(telling->matter, event->until.instant, telling->now, telling->text);
	else
		add_day(telling, event->date);
}

static void tell_no_calls(const struct telling *telling)
{
	text_format(telling->text, "%s said: do not call, we will call you",
		name_of(telling, telling->event->person, "They"));
}

static void tell_no_contact(const struct telling *telling)
{
	text_format(telling->text, "%s asked you not to write or call at all",
		name_of(telling, telling->event->person, "They"));
}

static void tell_call_allowed(const struct telling *telling)
{
	text_format(
		telling->text, "%s said: a call is fine", name_of(telling, telling->event->person, "They"));
	if (!day_is_none(telling->event->date)) {
		text_add_string(telling->text, " from ");
		add_day(telling, telling->event->date);
		text_add_string(telling->text, " on");
	}
}

static void tell_connect_allowed(const struct telling *telling)
{
	text_format(telling->text, "%s said yes to connecting on LinkedIn",
		name_of(telling, telling->event->person, "They"));
}

static void tell_direct_allowed(const struct telling *telling)
{
	text_format(telling->text, "%s said: you may write to the employer yourself",
		name_of(telling, telling->event->person, "The agency"));
}

static void tell_promise(const struct telling *telling)
{
	const struct event *event = telling->event;

	text_format(telling->text, "You promised %s", name_of(telling, event->person, "them"));
	if (event->text)
		text_format(telling->text, ": %s", event->text);
	if (!day_is_none(event->date)) {
		text_add_string(telling->text, ", for ");
		add_day(telling, event->date);
	}
}

static void tell_did(const struct telling *telling)
{
	const struct event *event = telling->event;
	const char *by = event_tell_channel(event->channel);

	add_done(telling, event->action, name_of(telling, event->person, "them"));
	if (by)
		text_format(telling->text, " %s", by);
	if (event->through >= 0)
		text_format(telling->text, ", passed on by %s", name_of(telling, event->through, ""));
	if (event->answered != ANSWERED_UNSAID)
		text_add_string(telling->text,
			event->answered == ANSWERED_YES ? ": they answered" : ": nobody answered");
}

static void tell_heard(const struct telling *telling)
{
	const struct event *event = telling->event;
	const char *who = event->what == HEARD_AUTO_REPLY || event->what == HEARD_BOUNCE ||
					  event->what == HEARD_REFERENCE_UNREACHABLE
				  ? "Somebody"
				  : "They";

	text_format(telling->text, "%s %s", name_of(telling, event->person, who), heard_words[event->what]);
	if (!day_is_none(event->date)) {
		text_add_string(telling->text, ", back on ");
		add_day(telling, event->date);
	}
}

static void tell_skipped(const struct telling *telling)
{
	const struct event *event = telling->event;

	text_format(telling->text, "You let go: %s", action_names[event->action]);
	if (event->person >= 0)
		text_format(telling->text, " %s", name_of(telling, event->person, ""));
	text_format(telling->text, " – %s", event->text);
}

static void tell_address(const struct telling *telling)
{
	text_format(telling->text, "A new address of %s: %s",
		name_of(telling, telling->event->person, "somebody"), telling->event->text);
}

static void tell_closed(const struct telling *telling)
{
	text_format(telling->text, "It is over: %s", closed_words[telling->event->what]);
}

static void tell_retract(const struct telling *telling)
{
	struct telling of = *telling;

	of.event = &telling->matter->process->events[telling->event->of];
	text_add_string(telling->text, "Taken back: ");
	if (of.event->type != EVENT_RETRACT)
		event_tell(of.matter, of.event, of.now, of.text);
}

static void (*const tellers[EVENT_TYPE_COUNT])(const struct telling *telling) = {
	[EVENT_INTERVIEW] = tell_interview,
	[EVENT_CANCELLED] = tell_cancelled,
	[EVENT_NOTED] = tell_noted,
	[EVENT_TIMELINE] = tell_timeline,
	[EVENT_NO_CALLS] = tell_no_calls,
	[EVENT_NO_CONTACT] = tell_no_contact,
	[EVENT_CALL_ALLOWED] = tell_call_allowed,
	[EVENT_CONNECT_ALLOWED] = tell_connect_allowed,
	[EVENT_DIRECT_ALLOWED] = tell_direct_allowed,
	[EVENT_PROMISE] = tell_promise,
	[EVENT_DID] = tell_did,
	[EVENT_HEARD] = tell_heard,
	[EVENT_SKIPPED] = tell_skipped,
	[EVENT_ADDRESS] = tell_address,
	[EVENT_CLOSED] = tell_closed,
	[EVENT_RETRACT] = tell_retract,
};

void event_tell(const struct matter *matter, const struct event *event, struct instant now, struct text *text)
{
	const struct telling telling = {matter, event, now, text};

	tellers[event->type](&telling);
}
