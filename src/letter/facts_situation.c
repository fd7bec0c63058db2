/* What is so of a letter: the situations of the template language. */
#include "core/contact.h"
#include "letter/facts.h"

#define SITUATION(name, holds) ((uint32_t)(holds) << SITUATION_##name)

/* Statuses of that kind so far, as the limit counts them. */
static int count_so_far(const struct facts *facts, const struct limit_rule *limit)
{
	int count = 0;

	if (limit->span == LIMIT_ROUND && !limit->subject.channels)
		return facts->history.status_count;
	history_each (i, &facts->history, EVENT_DID) {
		count += contact_matches(&facts->history, i, &limit->subject) &&
			 contact_stands(&facts->history, i) &&
			 (limit->span != LIMIT_ROUND ||
				 history_event(&facts->history, i)->at.instant.seconds >=
					 facts->history.restart.seconds);
	}
	return count;
}

/* No more statuses would be allowed after this one. */
static bool is_last_status(const struct facts *facts)
{
	const struct compose_request *request = facts->request;
	const struct playbook *playbook = request->matter->playbook;

	if (facts->history.status_count >= 4)
		return true;
	for (uint32_t i = 0; i < playbook->limit_count; i++) {
		const struct limit_rule *limit = &playbook->limits[i];
		if (limit->span != LIMIT_DAYS &&
			subject_matches(facts->process, &limit->subject, request->action, true,
				request->channel, request->to) &&
			count_so_far(facts, limit) + 1 >= limit->most)
			return true;
	}
	return false;
}

static uint32_t of_interview(const struct facts *facts)
{
	const struct event *interview;

	if (facts->interview == NO_EVENT)
		return 0;
	interview = history_event(&facts->history, facts->interview);
	return SITUATION(WAS_THERE, history_was_there(interview, facts->request->to)) |
	       SITUATION(SEVERAL, facts->known[FACT_EVERYONE].people_count > 1) |
	       SITUATION(BEFORE, interview->until.instant.seconds > facts->request->now.seconds) |
	       SITUATION(PHONE, interview->what == STAGE_PHONE_SCREEN) |
	       SITUATION(VIDEO, interview->what == STAGE_VIDEO) |
	       SITUATION(ONSITE, interview->what == STAGE_ONSITE) |
	       SITUATION(WENT_WELL, interview->went == WENT_WELL) |
	       SITUATION(WENT_BADLY, interview->went == WENT_BADLY) |
	       SITUATION(WENT_UNSURE, interview->went == WENT_UNSURE);
}

static uint32_t of_person(const struct facts *facts)
{
	const struct compose_request *request = facts->request;
	bool connected = false;

	history_each (i, &facts->history, EVENT_CONNECT_ALLOWED)
		connected |= history_event(&facts->history, i)->person == request->to;
	return SITUATION(THROUGH, request->through != NOBODY) |
	       SITUATION(TO_RECRUITER, person_is_recruiter(facts->process, request->to)) |
	       SITUATION(TO_EMPLOYER, person_is_employer(facts->process, request->to)) |
	       SITUATION(RECRUITER, facts->process->via != NOBODY) | SITUATION(CONNECTED, connected) |
	       SITUATION(ON_PAPER,
		       request->channel == CHANNEL_HANDWRITTEN || request->channel == CHANNEL_DROP_OFF);
}

uint32_t facts_situations(const struct facts *facts)
{
	const struct history *history = &facts->history;
	uint8_t what = facts->word == NO_EVENT ? HEARD_REPLY : history_event(history, facts->word)->what;

	return of_interview(facts) | of_person(facts) |
	       SITUATION(FIRST_STATUS, day_is_none(facts->known[FACT_LAST].day)) |
	       SITUATION(LAST_STATUS, facts->request->action == ACTION_STATUS && is_last_status(facts)) |
	       SITUATION(DATE_PASSED,
		       !day_is_none(history->decision) && history->decision.number < facts->today.number) |
	       SITUATION(REJECTED, what == HEARD_REJECTION || what == HEARD_NOT_INTERESTED) |
	       SITUATION(NOT_INTERESTED, what == HEARD_NOT_INTERESTED);
}

bool facts_hold(const struct template_condition *condition, const void *data)
{
	const struct facts *facts = data;

	if ((condition->when & ~facts->situations) || (condition->unless & facts->situations))
		return false;
	for (int i = 0; i < FACT_COUNT; i++) {
		bool known = facts_know(facts, (enum fact)i);
		if ((condition->with >> i & 1 && !known) || (condition->without >> i & 1 && known))
			return false;
	}
	return true;
}
