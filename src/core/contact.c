/* Contacts: which count, to which interview they belong, which promise they keep. */
#include "core/contact.h"

static int32_t interview_going_on(const struct history *history, struct instant instant)
{
	int32_t latest = NO_EVENT;

	history_each (i, history, EVENT_INTERVIEW) {
		const struct event *e = history_event(history, i);

		if (e->at.instant.seconds <= instant.seconds && instant.seconds < e->until.instant.seconds)
			latest = i;
	}
	return latest;
}

int32_t contact_interview(const struct history *history, int32_t did, int16_t person)
{
	const struct event *e = history_event(history, did);
	int32_t interview = NO_EVENT;

	if (e->of != NO_EVENT)
		return e->of;
	if (e->action == ACTION_THANK)
		return history_ended_interview(history, person, e->at.instant);
	if (action_in_interview((enum action)e->action))
		interview = interview_going_on(history, e->at.instant);
	return interview != NO_EVENT ? interview : history_ended_interview(history, NOBODY, e->at.instant);
}

static int16_t delivered_to(const struct event *did)
{
	return did->through != NOBODY ? did->through : did->person;
}

/* A bounce voids the latest email delivered to that person before it. */
static bool bounced(const struct history *history, int32_t did, int32_t bounce)
{
	const struct event *b = history_event(history, bounce);
	const struct event *e = history_event(history, did);

	if (e->channel != CHANNEL_EMAIL || b->person == NOBODY || delivered_to(e) != b->person ||
		e->at.instant.seconds > b->at.instant.seconds)
		return false;
	history_each (i, history, EVENT_DID) {
		const struct event *other = history_event(history, i);

		if (i != did && other->channel == CHANNEL_EMAIL && delivered_to(other) == b->person &&
			other->at.instant.seconds <= b->at.instant.seconds && history_later(history, i, did))
			return false;
	}
	return true;
}

bool contact_search_stands(const struct history *history, int32_t did)
{
	if (!(history->heard & 1u << HEARD_BOUNCE))
		return true;
	history_each (i, history, EVENT_HEARD)
		if (history_event(history, i)->what == HEARD_BOUNCE && bounced(history, did, i))
			return false;
	return true;
}

static void sort_promises(const struct history *history, struct promises *promises)
{
	for (int32_t i = 1; i < promises->count; i++) {
		int32_t promise = promises->promise[i];
		int32_t j = i;

		while (j > 0 && history_event(history, promises->promise[j - 1])->date.number >
					history_event(history, promise)->date.number) {
			promises->promise[j] = promises->promise[j - 1];
			j--;
		}
		promises->promise[j] = promise;
	}
}

bool promise_was_let_go(const struct history *history, int32_t promise)
{
	for (int32_t i = 0; history->skips && i < history->skips->count; i++) {
		const struct skip *skip = &history->skips->list[i];

		if (skip->found && skip->action == ACTION_KEEP_PROMISE && skip->trigger == promise &&
			history_sees(history, skip->event))
			return true;
	}
	return false;
}

static bool keeps(const struct history *history, int32_t did, int32_t promise)
{
	const struct event *d = history_event(history, did);
	const struct event *p = history_event(history, promise);

	if (d->at.instant.seconds < p->at.instant.seconds)
		return false;
	if (d->action != ACTION_KEEP_PROMISE && d->action != p->action)
		return false;
	return d->person == NOBODY || p->person == NOBODY || d->person == p->person;
}

/* Marks the earliest due promise that the contact keeps, of those let go or of the others. */
static bool keep_first(const struct history *history, struct promises *promises, int32_t did, bool let_go)
{
	for (int32_t p = 0; p < promises->count; p++) {
		int32_t promise = promises->promise[p];

		if (promises->kept_by[p] != NO_EVENT || !keeps(history, did, promise) ||
			promise_was_let_go(history, promise) != let_go)
			continue;
		promises->kept_by[p] = did;
		return true;
	}
	return false;
}

void promises_match(const struct history *history, struct promises *promises)
{
	promises->count = 0;
	history_each (i, history, EVENT_PROMISE) {
		if (promises->count == HISTORY_MAX_PROMISES)
			break;
		promises->promise[promises->count] = i;
		promises->kept_by[promises->count++] = NO_EVENT;
	}
	sort_promises(history, promises);
	history_each (i, history, EVENT_DID)
		if (contact_stands(history, i) && !keep_first(history, promises, i, false))
			keep_first(history, promises, i, true);
}

/* What keeps the promise of a status is one. */
static void mark_kept_statuses(struct history *history)
{
	struct promises promises;

	promises_match(history, &promises);
	for (int32_t i = 0; i < promises.count; i++) {
		int32_t did = promises.kept_by[i];

		if (did != NO_EVENT && history_event(history, did)->action == ACTION_KEEP_PROMISE &&
			history_event(history, promises.promise[i])->action == ACTION_STATUS)
			history->status_contacts |= UINT64_C(1) << did;
	}
}

void contact_marks(struct history *history)
{
	if (history->heard & 1u << HEARD_BOUNCE)
		history_each (i, history, EVENT_DID)
			if (!contact_search_stands(history, i))
				history->void_contacts |= UINT64_C(1) << i;
	history_each (i, history, EVENT_DID)
		if (history_event(history, i)->action == ACTION_STATUS)
			history->status_contacts |= UINT64_C(1) << i;
	if ((history->did & 1u << ACTION_KEEP_PROMISE) && (history->types & 1u << EVENT_PROMISE))
		mark_kept_statuses(history);
}

bool contact_search_status(const struct history *history, int32_t did)
{
	const struct event *e = history_event(history, did);
	struct promises promises;

	if (e->action == ACTION_STATUS)
		return true;
	if (e->action != ACTION_KEEP_PROMISE || !(history->types & 1u << EVENT_PROMISE))
		return false;
	promises_match(history, &promises);
	for (int32_t p = 0; p < promises.count; p++)
		if (promises.kept_by[p] == did)
			return history_event(history, promises.promise[p])->action == ACTION_STATUS;
	return false;
}

static bool is_toward(const struct process *process, uint8_t toward, int16_t person)
{
	switch (toward) {
	case TOWARD_EMPLOYER:
		return person_is_employer(process, person);
	case TOWARD_RECRUITER:
		return person_is_recruiter(process, person);
	default:
		return true;
	}
}

static bool words_match(const struct subject *subject, uint8_t action, bool is_status, uint8_t channel)
{
	uint32_t actions = 1u << action | (is_status ? 1u << ACTION_STATUS : 0);

	if (subject->actions && !(subject->actions & actions))
		return false;
	if (subject->except & 1u << action)
		return false;
	return !subject->channels || (subject->channels & 1u << channel);
}

bool subject_matches(const struct process *process, const struct subject *subject, uint8_t action,
	bool is_status, uint8_t channel, int16_t person)
{
	return words_match(subject, action, is_status, channel) &&
	       is_toward(process, subject->toward, person);
}

/* Actions that go to the employer side when nobody is named. */
static bool is_to_employer_by_nature(uint8_t action)
{
	const uint32_t others = 1u << ACTION_LINE_UP_REFERENCES | 1u << ACTION_DEBRIEF |
				1u << ACTION_TELL_REFERENCES | 1u << ACTION_CHASE_REFERENCE;

	return !(others & 1u << action);
}

bool contact_matches(const struct history *history, int32_t did, const struct subject *subject)
{
	const struct event *e = history_event(history, did);

	if (!contact_stands(history, did))
		return false;
	if (!words_match(subject, e->action, contact_is_status(history, did), e->channel))
		return false;
	if (e->person == NOBODY)
		return subject->toward == TOWARD_ANYONE || is_to_employer_by_nature(e->action);
	return is_toward(history->process, subject->toward, e->person);
}

bool contact_was_made(const struct history *history, enum action action, int16_t person, struct instant since)
{
	if (!(history->did & 1u << action))
		return false;
	history_each (i, history, EVENT_DID) {
		const struct event *e = history_event(history, i);

		if (e->action == action && e->at.instant.seconds >= since.seconds &&
			(person == NOBODY || contact_is_to(e, person)) && contact_stands(history, i))
			return true;
	}
	return false;
}

int32_t contact_thanked(const struct history *history, int16_t person, int32_t interview)
{
	if (!(history->did & 1u << ACTION_THANK))
		return NO_EVENT;
	history_each (i, history, EVENT_DID) {
		const struct event *e = history_event(history, i);

		if (e->action == ACTION_THANK && contact_is_to(e, person) && contact_stands(history, i) &&
			contact_interview(history, i, person) == interview)
			return i;
	}
	return NO_EVENT;
}
