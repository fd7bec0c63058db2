/* Reasons in plain sentences. */
#include "core/reason.h"

#include "core/anchor.h"
#include "core/gate_rules.h"

/* Said of an item: "Thank Dana Lee …"; %s is the person, or who is meant where nobody is named. */
static const char *const action_phrases[ACTION_COUNT] = {
	[ACTION_LINE_UP_REFERENCES] = "Line up people who will speak for you",
	[ACTION_THANK_IN_PERSON] = "Thank them for their time before you leave",
	[ACTION_COLLECT_CONTACTS] = "Collect a card or contact details of everyone there",
	[ACTION_ASK_TIMELINE] = "Ask when the decision is expected, or what comes next",
	[ACTION_ASK_CALL] = "Ask whether, and when, a call would be fine",
	[ACTION_ASK_CONNECT] = "Ask %s whether connecting on LinkedIn would be welcome",
	[ACTION_DEBRIEF] = "Tell %s how the interview went",
	[ACTION_THANK] = "Thank %s",
	[ACTION_TELL_REFERENCES] = "Tell %s whom you met and that a call may come",
	[ACTION_CHASE_REFERENCE] = "Ask %s to return the call",
	[ACTION_CONNECT] = "Connect with %s on LinkedIn, with a note of its own",
	[ACTION_STATUS] = "Ask %s how things stand",
	[ACTION_ANNOUNCE_CALL] = "Tell %s that you will call",
	[ACTION_ASK_NEXT_CALL] = "Ask %s whether another call in a week is fine",
	[ACTION_ANSWER_REJECTION] = "Answer %s and ask to be kept in mind",
	[ACTION_KEEP_PROMISE] = "Keep your promise to %s",
	[ACTION_KEEP_IN_TOUCH] = "Keep in touch with %s",
};

static const char *name_of(const struct matter *matter, int16_t person)
{
	return person >= 0 ? matter->process->people[person].name : "them";
}

/* Who said it: a name, or the organization. */
static const char *said_by(const struct matter *matter, const struct event *e)
{
	return e->person != NOBODY ? matter->process->people[e->person].name : matter->process->organization;
}

static void add_day(struct day day, struct day today, struct text *text)
{
	int year, month, month_day, this_year, ignored;

	day_split(day, &year, &month, &month_day);
	day_split(today, &this_year, &ignored, &ignored);
	text_add_string(text, weekday_names[day_weekday(day)]);
	text_add_char(text, ' ');
	text_add_number(text, month_day);
	text_add_char(text, ' ');
	text_add_string(text, month_names[month - 1]);
	if (year != this_year)
		text_format(text, " %d", year);
}

static void add_two_digits(struct text *text, int number)
{
	text_add_char(text, (char)('0' + number / 10));
	text_add_char(text, (char)('0' + number % 10));
}

void reason_add_when(
	const struct matter *matter, struct instant instant, struct instant now, struct text *text)
{
	struct day day = zone_day(matter->zone, instant);
	int64_t local = instant.seconds + zone_offset(matter->zone, instant);
	int second = (int)(local - (int64_t)day.number * DAY_SECONDS);

	add_day(day, zone_day(matter->zone, now), text);
	if (instant.seconds == zone_day_start(matter->zone, day).seconds)
		return;
	text_add_string(text, ", ");
	add_two_digits(text, second / HOUR_SECONDS);
	text_add_char(text, ':');
	add_two_digits(text, second / 60 % 60);
}

static void add_event_day(
	const struct matter *matter, const struct event *e, struct instant now, struct text *text)
{
	add_day(zone_day(matter->zone, e->at.instant), zone_day(matter->zone, now), text);
}

static void add_heard(
	const struct matter *matter, const struct event *e, struct instant now, struct text *text)
{
	static const char *const phrases[HEARD_COUNT] = {
		[HEARD_REPLY] = "answered",
		[HEARD_UNDECIDED] = "had not decided",
		[HEARD_NEXT_STEP] = "spoke of the next step",
		[HEARD_REJECTION] = "said no",
		[HEARD_NOT_INTERESTED] = "was not interested",
		[HEARD_OFFER] = "made an offer",
		[HEARD_AUTO_REPLY] = "sent an automatic answer",
		[HEARD_BOUNCE] = "could not be reached by mail",
		[HEARD_REFERENCE_UNREACHABLE] = "was reported as not returning calls",
	};

	text_format(text, "%s %s on ", said_by(matter, e), phrases[e->what]);
	add_event_day(matter, e, now, text);
}

static void add_trigger(
	const struct matter *matter, const struct event *e, struct instant now, struct text *text)
{
	switch ((enum event_type)e->type) {
	case EVENT_INTERVIEW:
		text_add_string(text, e->until.instant.seconds <= now.seconds ? "you had an interview on "
									      : "an interview is on ");
		break;
	case EVENT_HEARD:
		add_heard(matter, e, now, text);
		return;
	case EVENT_DID:
		text_add_string(text, "you last asked on ");
		break;
	case EVENT_SKIPPED:
		text_add_string(text, "you let the last question go on ");
		break;
	case EVENT_CONNECT_ALLOWED:
		text_format(text, "%s said yes on ", said_by(matter, e));
		break;
	case EVENT_PROMISE:
		text_format(text, "\"%s\", said on ", e->text);
		break;
	default:
		text_add_string(text, "the process began on ");
		break;
	}
	add_event_day(matter, e, now, text);
}

void reason_item(const struct matter *matter, const struct item *item, struct instant now, struct text *text)
{
	const char *phrase = action_phrases[item->duty->action];
	const char *place = strstr(phrase, "%s");
	const char *who = item->to != NOBODY                          ? name_of(matter, item->to)
			  : item->duty->action == ACTION_KEEP_PROMISE ? "yourself"
								      : "them";

	if (place) {
		text_add(text, phrase, (size_t)(place - phrase));
		text_add_string(text, who);
		text_add_string(text, place + 2);
	} else {
		text_add_string(text, phrase);
	}
	if (item->through != NOBODY)
		text_format(text, " through %s", name_of(matter, item->through));
	if (item->trigger == NO_EVENT)
		return;
	text_add_string(text, ": ");
	add_trigger(matter, &matter->process->events[item->trigger], now, text);
}

static const struct event *evidence(const struct matter *matter, const struct ban *ban)
{
	return ban->evidence_count > 0 ? &matter->process->events[ban->evidence[0]] : NULL;
}

static void add_over(const struct matter *matter, const struct ban *ban, const struct event *e,
	struct instant now, struct text *text)
{
	if (ban->action == ACTION_ANSWER_REJECTION) {
		text_add_string(text, "you answered this rejection on ");
		add_event_day(matter, e, now, text);
	} else if (e->type == EVENT_CLOSED) {
		text_add_string(text, "you closed this process on ");
		add_event_day(matter, e, now, text);
	} else {
		add_heard(matter, e, now, text);
		text_add_string(text, "; what is left is to answer it once, to connect where that was "
				      "welcome, and to keep in touch");
	}
}

enum gate_name { NAMES_NOBODY, NAMES_SAYER, NAMES_WHO };

/* Of the others more is to be told. */
static const struct gate_phrase {
	const char *before;
	enum gate_name name;
	const char *after;
	const char *end; /* behind the day of the evidence; NULL: no day is told */
} gate_phrases[] = {
	[1] = {"", NAMES_SAYER, " asked for no contact on ", ""},
	[3] = {"turning up in person is for the interview itself, never to ask", NAMES_NOBODY, "", NULL},
	[4] = {"", NAMES_SAYER, " said \"don't call us, we'll call you\" on ", ""},
	[7] = {"LinkedIn is for connecting once, after a yes, and for keeping in touch afterwards",
		NAMES_NOBODY, "", NULL},
	[8] = {"you thanked ", NAMES_WHO, " for this interview on ", ""},
	[10] = {"mail to ", NAMES_WHO, " came back on ", "; a new address is needed"},
};

static void add_gate_phrase(
	const struct matter *matter, const struct ban *ban, struct instant now, struct text *text)
{
	const struct gate_phrase *phrase = &gate_phrases[ban->gate];
	const struct event *e = evidence(matter, ban);

	text_add_string(text, phrase->before);
	if (phrase->name != NAMES_NOBODY)
		text_add_string(
			text, phrase->name == NAMES_SAYER ? said_by(matter, e) : name_of(matter, ban->to));
	text_add_string(text, phrase->after);
	if (!phrase->end)
		return;
	add_event_day(matter, e, now, text);
	text_add_string(text, phrase->end);
}

static void add_gate(
	const struct matter *matter, const struct ban *ban, struct instant now, struct text *text)
{
	const struct event *e = evidence(matter, ban);
	const char *via;

	switch (ban->gate) {
	case 2:
		add_over(matter, ban, e, now, text);
		break;
	case 5:
		via = name_of(matter, matter->process->via);
		text_format(text,
			"%s represents you, and writing to the client directly was not allowed: go through "
			"%s",
			via, via);
		break;
	case 6:
		text_add_string(text, instant_is_never(ban->until)
					      ? "five questions in a row went unanswered, the last on "
					      : "two questions lie three days apart, and you asked on ");
		add_event_day(matter, e, now, text);
		break;
	case 9:
		text_format(text, "%s is away until ", name_of(matter, ban->to));
		add_day(e->date, zone_day(matter->zone, now), text);
		break;
	default:
		add_gate_phrase(matter, ban, now, text);
		break;
	}
}

static const struct ban_rule *ban_rule_of(const struct matter *matter, const struct ban *ban)
{
	for (uint32_t i = 0; i < matter->playbook->ban_count; i++)
		if (matter->playbook->bans[i].name == ban->rule)
			return &matter->playbook->bans[i];
	return NULL;
}

static const struct limit_rule *limit_rule_of(const struct matter *matter, const struct ban *ban)
{
	for (uint32_t i = 0; i < matter->playbook->limit_count; i++)
		if (matter->playbook->limits[i].name == ban->rule)
			return &matter->playbook->limits[i];
	return NULL;
}

static const struct spacing_rule *spacing_rule_of(const struct matter *matter, const struct ban *ban)
{
	for (uint32_t i = 0; i < matter->playbook->spacing_count; i++)
		if (matter->playbook->spacings[i].name == ban->rule)
			return &matter->playbook->spacings[i];
	return NULL;
}

/* "Dana said 'by Friday 4 December'". */
static void add_promised_date(
	const struct matter *matter, const struct event *e, struct instant now, struct text *text)
{
	struct day day = e->decide_by_instant ? zone_day(matter->zone, e->until.instant) : e->date;

	text_format(text, "%s said \"by ", said_by(matter, e));
	add_day(day, zone_day(matter->zone, now), text);
	text_add_string(text, "\"");
}

static void add_ban_rule(const struct matter *matter, const struct ban_rule *rule, const struct event *e,
	struct instant now, struct text *text)
{
	if (e && e->type == EVENT_TIMELINE) {
		add_promised_date(matter, e, now, text);
	} else if (e && e->type == EVENT_INTERVIEW) {
		text_add_string(text, "too soon after the interview of ");
		add_event_day(matter, e, now, text);
	} else if (rule->conditions & IF_RECRUITER) {
		text_format(text, "%s does the asking", name_of(matter, matter->process->via));
	} else {
		text_format(text, "the playbook forbids it (%s)", rule->name);
	}
}

static void add_rule(
	const struct matter *matter, const struct ban *ban, struct instant now, struct text *text)
{
	const struct event *e = evidence(matter, ban);
	const struct ban_rule *ban_rule = ban_rule_of(matter, ban);
	const struct limit_rule *limit = limit_rule_of(matter, ban);
	const struct spacing_rule *spacing = spacing_rule_of(matter, ban);

	if (ban_rule) {
		add_ban_rule(matter, ban_rule, e, now, text);
	} else if (limit) {
		text_format(text, "at most %d of these, and %s", limit->most,
			limit->most == 1 ? "it was on " : "the first was on ");
		if (e)
			add_event_day(matter, e, now, text);
	} else if (spacing) {
		if (spacing->least.unit == UNIT_HOURS)
			text_format(text, "%d hours lie between two of these, and the last was on ",
				spacing->least.number);
		else
			text_format(text, "%d days lie between two of these, and the last was on ",
				anchor_days(matter->playbook, &spacing->least));
		if (e)
			add_event_day(matter, e, now, text);
	}
}

void reason_ban(const struct matter *matter, const struct ban *ban, struct instant now, struct text *text)
{
	if (instant_is_never(ban->until)) {
		text_add_string(text, "Not now: ");
	} else {
		text_add_string(text, "Not before ");
		reason_add_when(matter, ban->until, now, text);
		text_add_string(text, ": ");
	}
	if (ban->gate)
		add_gate(matter, ban, now, text);
	else
		add_rule(matter, ban, now, text);
}
