/* The ten gates that no playbook can loosen (language.md, section 2). */
#include "core/gate_rules.h"

static const char *const clause_over[] = {"light-touch.9"};
static const char *const clause_in_person[] = {"one-call.11"};
static const char *const clause_no_calls[] = {"one-call.7"};
static const char *const clause_represented[] = {"direct-ask.1"};
static const char *const clause_status[] = {"light-touch.8"};
static const char *const clause_linkedin[] = {"light-touch.3"};
static const char *const clause_away[] = {"recruiter-first.12"};

/* Name, clauses, and what a ban of the gate forbids in general. */
static const struct gate_row {
	const char *name;
	struct cites cites;
	uint8_t action, channel;
} gate_rows[GATE_COUNT + 1] = {
	[1] = {"gate-1", {0, NULL}, ACTION_ANY, CHANNEL_ANY},
	[2] = {"gate-2", {1, clause_over}, ACTION_ANY, CHANNEL_ANY},
	[3] = {"gate-3", {1, clause_in_person}, ACTION_ANY, CHANNEL_IN_PERSON},
	[4] = {"gate-4", {1, clause_no_calls}, ACTION_ANY, CHANNEL_PHONE},
	[5] = {"gate-5", {1, clause_represented}, ACTION_ANY, CHANNEL_ANY},
	[6] = {"gate-6", {1, clause_status}, ACTION_STATUS, CHANNEL_ANY},
	[7] = {"gate-7", {1, clause_linkedin}, ACTION_ANY, CHANNEL_LINKEDIN},
	[8] = {"gate-8", {0, NULL}, ACTION_THANK, CHANNEL_ANY},
	[9] = {"gate-9", {1, clause_away}, ACTION_ANY, CHANNEL_ANY},
	[10] = {"gate-10", {0, NULL}, ACTION_ANY, CHANNEL_EMAIL},
};

enum { STATUS_APART_DAYS = 3, STATUS_RUN_MAX = 5 };

void ban_of_gate(struct ban *ban, int gate, const struct question *question)
{
	*ban = (struct ban){
		.gate = (uint8_t)gate,
		.rule = gate_rows[gate].name,
		.cites = gate_rows[gate].cites,
		.action = gate_rows[gate].action,
		.channel = gate_rows[gate].channel,
		.to = question->ask.to,
		.until = INSTANT_NEVER,
	};
}

void ban_add_evidence(struct ban *ban, int32_t event)
{
	if (ban->evidence_count < BAN_EVIDENCE_MAX)
		ban->evidence[ban->evidence_count++] = event;
}

static bool is_side(const struct history *history, int16_t person)
{
	return person_is_employer(history->process, person) || person_is_recruiter(history->process, person);
}

/* A no-contact or no-calls said by `from` (NOBODY: by the employer) concerns that person. */
static bool concerns(const struct history *history, const struct event *said, int16_t person)
{
	if (said->type == EVENT_NO_CONTACT && said->person != NOBODY &&
		person_is_mere_reference(history->process, said->person))
		return said->person == person;
	if (person_is_employer(history->process, person))
		return true;
	return said->person == person && person_is_recruiter(history->process, person);
}

static bool no_contact_with(struct history *history, int16_t person, struct ban *ban)
{
	struct instant until;

	for (int32_t i = history_last(history, EVENT_NO_CONTACT); i != NO_EVENT;
		i = history_previous(history, EVENT_NO_CONTACT, i)) {
		if (person == NOBODY || !concerns(history, history_event(history, i), person))
			continue;
		if (history_lifted(history, i, &until))
			return false;
		ban->until = until;
		ban->to = person;
		ban_add_evidence(ban, i);
		return true;
	}
	return false;
}

bool gate_no_contact(struct history *history, const struct question *question, struct ban *ret_ban)
{
	if (!(history->types & 1u << EVENT_NO_CONTACT))
		return false;
	ban_of_gate(ret_ban, 1, question);
	return no_contact_with(history, question->ask.to, ret_ban) ||
	       no_contact_with(history, question->ask.through, ret_ban);
}

/* Answered that person's rejection since the last lift. */
static int32_t answered_rejection(const struct history *history, int16_t person)
{
	int32_t lift = history_over_lift(history);

	for (int32_t i = history_next(history, EVENT_DID, lift); i != NO_EVENT;
		i = history_next(history, EVENT_DID, i)) {
		const struct event *e = history_event(history, i);

		if (e->action == ACTION_ANSWER_REJECTION && contact_is_to(e, person) &&
			contact_stands(history, i))
			return i;
	}
	return NO_EVENT;
}

/* The next planned interview after `event` in the log begins the count anew; of a closed process, only one
 * recorded before that. */
static struct instant counted_anew(struct history *history, int32_t event)
{
	int32_t closing = history_next(history, EVENT_CLOSED, -1);
	struct instant lift = INSTANT_NEVER;

	history_each (i, history, EVENT_INTERVIEW) {
		struct instant at = history_event(history, i)->at.instant;

		if (i > event && (closing == NO_EVENT || i < closing) && at.seconds < lift.seconds &&
			!history_reached(history, at))
			lift = at;
	}
	return lift;
}

bool gate_over(struct history *history, const struct question *question, struct ban *ret_ban)
{
	const uint32_t open = 1u << ACTION_CONNECT | 1u << ACTION_KEEP_IN_TOUCH | 1u << ACTION_DEBRIEF;
	int32_t rejection, answer;
	struct instant until;

	if (!history->closed && history->last_rejection == NO_EVENT)
		return false;
	rejection = history_rejection(history, &until);
	if (!history->closed && rejection == NO_EVENT)
		return false;
	if (!is_side(history, question->ask.to))
		return false;
	if (question->ask.action != ACTION_ANY && (open & 1u << question->ask.action))
		return false;
	ban_of_gate(ret_ban, 2, question);
	ret_ban->until = history->closed ? INSTANT_NEVER : until;
	if (question->ask.action == ACTION_ANSWER_REJECTION) {
		answer = answered_rejection(history, question->ask.to);
		if (answer == NO_EVENT)
			return false;
		ret_ban->action = ACTION_ANSWER_REJECTION;
		ret_ban->until =
			counted_anew(history, history->closed || answer < rejection ? answer : rejection);
		ban_add_evidence(ret_ban, answer);
	}
	ban_add_evidence(ret_ban, history->closed ? history_next(history, EVENT_CLOSED, -1) : rejection);
	return true;
}

/* When the next interview with that person that has not yet begun begins, or the next that has not ended
 * ends. */
static struct instant next_with(struct history *history, int16_t person, bool end)
{
	struct instant next = INSTANT_NEVER;

	history_each (i, history, EVENT_INTERVIEW) {
		const struct event *e = history_event(history, i);
		struct instant instant = end ? e->until.instant : e->at.instant;

		if (instant.seconds < next.seconds && history_was_there(e, person) &&
			!history_reached(history, instant))
			next = instant;
	}
	return next;
}

struct instant question_next_interview(struct history *history, const struct question *question)
{
	if (question->ask.channel != CHANNEL_IN_PERSON || question->ask.action == ACTION_ANY ||
		!action_in_interview((enum action)question->ask.action))
		return INSTANT_NEVER;
	return next_with(history, question->ask.to, false);
}

bool gate_in_person(struct history *history, const struct question *question, struct ban *ret_ban)
{
	if (question->ask.channel != CHANNEL_IN_PERSON || question->during_interview)
		return false;
	ban_of_gate(ret_ban, 3, question);
	ret_ban->until = question_next_interview(history, question);
	return true;
}

/* From when a later yes for a day lifts that "don't call us" for that person. */
static struct instant call_allowed_from(const struct history *history, int32_t no_calls, int16_t person)
{
	struct instant from = INSTANT_NEVER;

	for (int32_t i = history_next(history, EVENT_CALL_ALLOWED, no_calls); i != NO_EVENT;
		i = history_next(history, EVENT_CALL_ALLOWED, i)) {
		const struct event *e = history_event(history, i);
		struct instant start;

		if (e->person != person)
			continue;
		start = history_day_start(history, e->date);
		if (start.seconds < from.seconds)
			from = start;
	}
	return from;
}

static bool no_calls_to(struct history *history, int16_t person, struct ban *ban)
{
	for (int32_t i = history_last(history, EVENT_NO_CALLS); i != NO_EVENT;
		i = history_previous(history, EVENT_NO_CALLS, i)) {
		if (person == NOBODY || !concerns(history, history_event(history, i), person))
			continue;
		ban->until = call_allowed_from(history, i, person);
		if (history_reached(history, ban->until))
			return false;
		ban->to = person;
		ban_add_evidence(ban, i);
		return true;
	}
	return false;
}

bool gate_no_calls(struct history *history, const struct question *question, struct ban *ret_ban)
{
	if (question->ask.channel != CHANNEL_PHONE || !(history->types & 1u << EVENT_NO_CALLS))
		return false;
	ban_of_gate(ret_ban, 4, question);
	return no_calls_to(history, question->ask.to, ret_ban) ||
	       no_calls_to(history, question->ask.through, ret_ban);
}

bool gate_represented(struct history *history, const struct question *question, struct ban *ret_ban)
{
	const struct ask *ask = &question->ask;
	int16_t via = history->process->via;

	if (!history->barred || question->during_interview || ask->to == via ||
		!person_is_employer(history->process, ask->to))
		return false;
	if ((ask->action == ACTION_THANK || ask->action == ACTION_ANSWER_REJECTION) &&
		ask->channel == CHANNEL_EMAIL && ask->through == via)
		return false;
	ban_of_gate(ret_ban, 5, question);
	ret_ban->until = question_next_interview(history, question);
	return true;
}

/* Status contacts in a row that no word answered, since the restart. */
static int32_t unanswered_run(const struct history *history)
{
	int32_t run = 0;

	history_each (i, history, EVENT_DID) {
		const struct event *e = history_event(history, i);

		if (e->at.instant.seconds >= history->restart.seconds && contact_stands(history, i) &&
			contact_is_status(history, i) && !history_answered(history, i))
			run++;
	}
	return run;
}

static int32_t last_status_contact(const struct history *history)
{
	int32_t last = NO_EVENT;

	history_each (i, history, EVENT_DID)
		if (contact_stands(history, i) && contact_is_status(history, i) &&
			(last == NO_EVENT || history_later(history, i, last)))
			last = i;
	return last;
}

bool gate_status(struct history *history, const struct question *question, struct ban *ret_ban)
{
	int32_t last;

	if (!question->is_status || !(history->types & 1u << EVENT_DID))
		return false;
	last = last_status_contact(history);
	if (last == NO_EVENT)
		return false;
	ban_of_gate(ret_ban, 6, question);
	ban_add_evidence(ret_ban, last);
	if (unanswered_run(history) >= STATUS_RUN_MAX) {
		ret_ban->until = history->next_interview;
		return true;
	}
	ret_ban->until = history_day_start(history,
		day_plus(history_day(history, history_event(history, last)->at.instant), STATUS_APART_DAYS));
	return !history_reached(history, ret_ban->until);
}

static bool is_connect_allowed(const struct history *history, int16_t person)
{
	history_each (i, history, EVENT_CONNECT_ALLOWED)
		if (history_event(history, i)->person == person)
			return true;
	return false;
}

bool gate_linkedin(struct history *history, const struct question *question, struct ban *ret_ban)
{
	const struct ask *ask = &question->ask;
	bool connects = ask->action == ACTION_CONNECT ||
			(ask->action == ACTION_ANY && ask->channel == CHANNEL_LINKEDIN);
	bool connected;

	if (!connects && ask->channel != CHANNEL_LINKEDIN)
		return false;
	ban_of_gate(ret_ban, 7, question);
	connected = contact_was_made(history, ACTION_CONNECT, ask->to, INSTANT_FIRST);
	if (ask->action == ACTION_ANY)
		return true;
	if (!connects)
		return ask->action != ACTION_KEEP_IN_TOUCH || !connected;
	ret_ban->action = ACTION_CONNECT;
	ret_ban->channel = CHANNEL_ANY;
	return ask->channel != CHANNEL_LINKEDIN || connected || !is_connect_allowed(history, ask->to);
}

bool gate_thanked(struct history *history, const struct question *question, struct ban *ret_ban)
{
	const struct ask *ask = &question->ask;
	int32_t interview = ask->interview;
	int32_t did;

	if (ask->action != ACTION_THANK || !(history->types & 1u << EVENT_DID))
		return false;
	if (interview == NO_EVENT)
		interview = history_ended_interview(history, ask->to, history->clock);
	if (interview == NO_EVENT)
		return false;
	did = contact_thanked(history, ask->to, interview);
	if (did == NO_EVENT)
		return false;
	ban_of_gate(ret_ban, 8, question);
	if (ask->interview == NO_EVENT)
		/* After that there is something new to thank for. */
		ret_ban->until = next_with(history, ask->to, true);
	ban_add_evidence(ret_ban, did);
	return true;
}

/* That person wrote or said something herself after the automatic answer. */
static bool word_from_after(const struct history *history, int16_t person, int32_t auto_reply)
{
	history_each (i, history, EVENT_HEARD) {
		const struct event *e = history_event(history, i);

		if (e->person == person && e->what <= HEARD_OFFER && history_later(history, i, auto_reply))
			return true;
	}
	return false;
}

static bool away(struct history *history, int16_t person, struct ban *ban)
{
	struct instant until = INSTANT_FIRST;
	int32_t evidence = NO_EVENT;

	history_each (i, history, EVENT_HEARD) {
		const struct event *e = history_event(history, i);
		struct instant back;

		if (person == NOBODY || e->what != HEARD_AUTO_REPLY || e->person != person ||
			day_is_none(e->date) || word_from_after(history, person, i))
			continue;
		back = history_day_start(history, day_plus(e->date, 1));
		if (back.seconds > until.seconds) {
			until = back;
			evidence = i;
		}
	}
	if (evidence == NO_EVENT || history_reached(history, until))
		return false;
	ban->until = until;
	ban->to = person;
	ban_add_evidence(ban, evidence);
	return true;
}

bool gate_away(struct history *history, const struct question *question, struct ban *ret_ban)
{
	if (!(history->heard & 1u << HEARD_AUTO_REPLY))
		return false;
	ban_of_gate(ret_ban, 9, question);
	return away(history, question->ask.to, ret_ban) || away(history, question->ask.through, ret_ban);
}

static bool has_new_address(const struct history *history, int16_t person, int32_t bounce)
{
	for (int32_t i = history_next(history, EVENT_ADDRESS, bounce); i != NO_EVENT;
		i = history_next(history, EVENT_ADDRESS, i))
		if (history_event(history, i)->person == person)
			return true;
	return false;
}

bool gate_bounced(struct history *history, const struct question *question, struct ban *ret_ban)
{
	int16_t person = question->ask.through != NOBODY ? question->ask.through : question->ask.to;

	if (question->ask.channel != CHANNEL_EMAIL || !(history->heard & 1u << HEARD_BOUNCE))
		return false;
	for (int32_t i = history_last(history, EVENT_HEARD); i != NO_EVENT;
		i = history_previous(history, EVENT_HEARD, i)) {
		const struct event *e = history_event(history, i);

		if (e->person != person || e->what != HEARD_BOUNCE)
			continue;
		if (has_new_address(history, person, i))
			return false;
		ban_of_gate(ret_ban, 10, question);
		ret_ban->to = person;
		ban_add_evidence(ret_ban, i);
		return true;
	}
	return false;
}
