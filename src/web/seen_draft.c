/* The draft that a page speaks of, with its process and what was found in it. */
#include "web/seen_draft.h"

#include "app/draft_list.h"
#include "app/process_list.h"
#include "base/digest.h"
#include "core/deed.h"
#include "web/proofing.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

void seen_draft_changed(struct seen_draft *seen)
{
	uint64_t digest = digest_add(DIGEST_START, seen->draft.subject, strlen(seen->draft.subject) + 1);

	digest = digest_add(digest, seen->draft.body, strlen(seen->draft.body));
	snprintf(seen->digest, sizeof(seen->digest), "%016llx", (unsigned long long)digest);
}

bool seen_draft_load(struct visit *visit, int part, struct seen_draft *ret_seen, struct error *err)
{
	int64_t number;

	if (!visit_number(visit, part, "d", &number, err))
		return false;
	if (!visit->store) {
		error_set(err, ERROR_NOT_FOUND, "there is no draft d%lld", (long long)number);
		return error_hint(err, "nothing is recorded yet: begin on today's page");
	}
	if (!draft_list_load(visit->store, number, visit->arena, &ret_seen->draft, err) ||
		!process_list_load(
			visit->store, ret_seen->draft.process, visit->arena, &ret_seen->process, err) ||
		!desk_matter(visit->desk, &ret_seen->process, NULL, &ret_seen->matter, err))
		return false;
	seen_draft_changed(ret_seen);
	return true;
}

const struct event *seen_draft_done(
	const struct process *process, const struct draft *draft, struct instant at)
{
	for (int32_t i = process->events_count; i-- > 0;) {
		const struct event *event = &process->events[i];
		if (event->type == EVENT_DID && !event->retracted && event->action == draft->action &&
			event->channel == draft->channel && event->person == draft->person &&
			event->through == draft->through &&
			(event->at.instant.seconds >= draft->at.seconds ||
				event->at.instant.seconds == at.seconds))
			return event;
	}
	return NULL;
}

bool seen_draft_read(struct visit *visit, const struct seen_draft *seen, struct letter_proof *ret_proof,
	bool *ret_blocked, struct error *err)
{
	struct proof_desk *desk;

	if (!proofing_take(visit, &desk, err) || !letter_proof_draft(desk, &seen->matter, &seen->draft,
							 visit->now, visit->arena, ret_proof, err))
		return false;
	*ret_blocked = seen->matter.playbook->errors_block && ret_proof->result.error_count > 0;
	return true;
}

const char *seen_draft_title(struct visit *visit, const struct seen_draft *seen)
{
	TEXT_CLEANUP struct text words = {0};
	const struct draft *draft = &seen->draft;
	const int count = seen->process.people_count;

	deed_add_action(&seen->matter, draft->action, draft->person < count ? draft->person : NOBODY, &words);
	words.start[0] = (char)toupper((unsigned char)words.start[0]);
	text_format(&words, " by %s", channel_names[draft->channel]);
	if (draft->through >= 0 && draft->through < count)
		text_format(&words, " through %s", seen->process.people[draft->through].name);
	return arena_strdup(visit->arena, words.start);
}
