/* Letters for people: a draft, what is missing in it, what was frozen. */
#include "cli/letter_page.h"

#include "app/draft_approve.h"
#include "app/draft_missing.h"
#include "cli/page.h"
#include "cli/screen.h"

const char *letter_page_title(struct session *session, const struct matter *matter, const struct draft *draft)
{
	const int count = matter->process->people_count;

	return arena_format(&session->arena, "%s by %s%s%s",
		page_action(session, matter, draft->action, draft->person < count ? draft->person : NOBODY),
		channel_names[draft->channel],
		draft->through >= 0 && draft->through < count ? " through " : "",
		draft->through >= 0 && draft->through < count
			? screen_plain(session, matter->process->people[draft->through].name)
			: "");
}

static void print_to(struct session *session, const struct process *process, const struct draft *draft)
{
	const int16_t to = draft_recipient(draft);
	const struct person *person;

	if (draft->address) {
		screen_line(session, "To: %s <%s>", screen_plain(session, draft->name),
			screen_plain(session, draft->address));
		return;
	}
	if (to < 0 || to >= process->people_count)
		return;
	person = &process->people[to];
	if (person->email && draft->channel == CHANNEL_EMAIL)
		screen_line(session, "To: %s <%s>", screen_plain(session, person->name),
			screen_plain(session, person->email));
	else
		screen_line(session, "To: %s", screen_plain(session, person->name));
}

void letter_page_text(struct session *session, const struct matter *matter, const struct draft *draft)
{
	struct span rest = span_of(draft->body), line;

	print_to(session, matter->process, draft);
	if (draft->subject[0])
		screen_line(session, "Subject: %s", screen_plain(session, draft->subject));
	text_add_char(&session->out, '\n');
	while (span_cut(&rest, '\n', &line))
		screen_line(session, "%s",
			screen_plain(session, arena_copy(&session->arena, line.start, line.length)));
}

void letter_page_missing(struct session *session, const struct draft *draft)
{
	struct missing_fact *missing;
	size_t count;

	draft_missing_parse(draft->missing, &session->arena, &missing, &count);
	if (draft->generic)
		screen_paint(session, PAINT_YELLOW,
			"\nThis letter is generic: it could go to anybody. It can go out all the same.\n");
	if (count == 0)
		return;
	screen_line(session, "\nWhat the log does not know yet:");
	for (size_t i = 0; i < count; i++) {
		screen_line(session, "  %s %s", screen_plain(session, missing[i].what),
			missing[i].cites.count ? page_cites(session, &missing[i].cites, 3) : "");
		if (missing[i].command[0])
			screen_line(session, "      %s", screen_plain(session, missing[i].command));
	}
}

void letter_page_frozen(struct session *session, const struct chosen *chosen, const struct draft *draft)
{
	letter_page_text(session, &chosen->matter, draft);
	screen_line(session, "\nFrozen %s, SHA-256 %s",
		page_when(session, &chosen->matter, draft->frozen, chosen->now), draft->digest);
}

bool letter_page_gate(struct session *session, const struct chosen *chosen, const struct draft *draft)
{
	const struct matter *matter = &chosen->matter;
	const struct ask ask = draft_ask(&chosen->process, draft);
	struct permission permission;

	gate_may(matter, &ask, chosen->now, &permission);
	if (permission.allowed)
		return true;
	screen_paint(session, PAINT_RED, "\nNot to be sent now");
	if (instant_is_never(permission.opens))
		screen_line(session, "; as things stand no later day is in sight.");
	else
		screen_line(session, ", and not before %s.",
			page_when(session, matter, permission.opens, chosen->now));
	page_bans(session, matter, permission.bans, permission.ban_count, chosen->now);
	return false;
}
