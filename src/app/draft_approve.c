/* Freezing a draft: to whom it goes, what it says, and the digest of both. */
#include "app/draft_approve.h"

#include "app/letter_case.h"
#include "app/letter_read.h"
#include "mail/mime_write.h"

int16_t draft_recipient(const struct draft *draft)
{
	return draft->through != NOBODY ? draft->through : draft->person;
}

struct ask draft_ask(const struct process *process, const struct draft *draft)
{
	return (struct ask){
		.action = draft->action,
		.channel = draft->channel,
		.to = draft->person,
		.through = draft->through,
		.interview = letter_case_interview(process, draft->action, draft->trigger),
		.promise = draft->action == ACTION_KEEP_PROMISE ? draft->trigger : NO_EVENT,
	};
}

/* By mail it goes nowhere without an address; what is handed over or said may do without. */
static const char *address_of(const struct person *person, uint8_t channel)
{
	switch ((enum channel)channel) {
	case CHANNEL_EMAIL:
		return person->email;
	case CHANNEL_PHONE:
		return person->phone ? person->phone : "";
	case CHANNEL_LINKEDIN:
		return person->linkedin ? person->linkedin : "";
	case CHANNEL_HANDWRITTEN:
	case CHANNEL_DROP_OFF:
		return person->address ? person->address : "";
	case CHANNEL_IN_PERSON:
	case CHANNEL_COUNT:
	case CHANNEL_ANY:
		break;
	}
	return "";
}

bool draft_address(const struct process *process, const struct draft *draft, const char **ret_name,
	const char **ret_address, struct error *err)
{
	const int16_t to = draft_recipient(draft);
	const struct person *person;
	const char *address;

	if (to < 0 || to >= process->people_count) {
		error_set(err, ERROR_INVALID, "d%lld is addressed to nobody", (long long)draft->number);
		return error_hint(err, "draft it again with the person: tact draft %s PERSON --process %lld",
			action_names[draft->action], (long long)draft->process);
	}
	person = &process->people[to];
	address = address_of(person, draft->channel);
	if (!address || (draft->channel == CHANNEL_EMAIL && !address[0])) {
		error_set(err, ERROR_INVALID, "the email address of %.100s is not known", person->name);
		return error_hint(err, "tact person change %.60s --email ADDRESS --process %lld", person->id,
			(long long)draft->process);
	}
	*ret_name = person->name;
	*ret_address = address;
	return true;
}

bool draft_approve(struct store *store, const struct process *process, struct instant now,
	struct arena *arena, struct draft *draft, struct error *err)
{
	TEXT_CLEANUP struct text whole = {0};
	char digest[MIME_DIGEST_LENGTH + 1];
	struct draft frozen = *draft;

	if (!draft_address(process, draft, &frozen.name, &frozen.address, err))
		return false;
	letter_write(arena_format(arena, "%s <%s>", frozen.name, frozen.address), draft->subject, draft->body,
		&whole);
	if (!mime_digest((struct span){whole.start, whole.length}, digest, err))
		return false;
	frozen.frozen = now;
	frozen.digest = arena_strdup(arena, digest);
	frozen.state = DRAFT_APPROVED;
	if (!draft_row_freeze(store, draft, &frozen, err))
		return false;
	*draft = frozen;
	return true;
}
