/* A draft as a mailto: address, as a message, on paper. */
#include "app/draft_form.h"

#include "app/draft_approve.h"
#include "mail/mailto.h"
#include "mail/mime_write.h"

#include <string.h>

static bool address_of(
	const struct draft_form *form, const char **ret_name, const char **ret_address, struct error *err)
{
	const struct draft *draft = form->draft;

	if (draft->channel != CHANNEL_EMAIL) {
		error_set(err, ERROR_USAGE, "this is no email: its channel is %s",
			channel_names[draft->channel]);
		return error_hint(
			err, "--channel email makes an email of it; --print and --copy give the words");
	}
	if (draft->address) {
		*ret_name = draft->name;
		*ret_address = draft->address;
		return true;
	}
	return draft_address(form->matter->process, draft, ret_name, ret_address, err);
}

bool draft_form_mailto(const struct draft_form *form, struct text *text, struct error *err)
{
	const char *name, *address;

	if (!address_of(form, &name, &address, err))
		return false;
	mailto_write(address, form->draft->subject, form->draft->body, text);
	return true;
}

bool draft_form_message(
	const struct draft_form *form, struct arena *arena, struct span *ret_bytes, struct error *err)
{
	struct mime_letter letter = {
		.from_name = form->own->name,
		.from_address = form->own->email,
		.subject = form->draft->subject,
		.body = form->draft->body,
		.date = form->now,
		.offset_seconds = zone_offset(form->matter->zone, form->now),
	};

	return address_of(form, &letter.to_name, &letter.to_address, err) &&
	       mime_write(&letter, arena, ret_bytes, err);
}

static bool paper_named(const char *name, enum paper *ret_paper, struct error *err)
{
	for (int i = 0; i < PAPER_COUNT; i++) {
		if (!span_is_nocase(span_of(name), paper_names[i]))
			continue;
		*ret_paper = (enum paper)i;
		return true;
	}
	error_set(err, ERROR_USAGE, "unknown paper \"%.60s\"", name);
	return error_hint(err, "known: A4 (envelope DL), Letter (envelope #10), A6 (a card, envelope DL)");
}

static const char *date_of(const struct draft_form *form, enum paper paper, struct arena *arena)
{
	int year, month, day;

	day_split(zone_day(form->matter->zone, form->now), &year, &month, &day);
	return paper == PAPER_LETTER ? arena_format(arena, "%s %d, %d", month_names[month - 1], day, year)
				     : arena_format(arena, "%d %s %d", day, month_names[month - 1], year);
}

bool draft_form_paper(const struct draft_form *form, const char *paper, struct arena *arena,
	struct paper_result *ret_result, enum paper *ret_paper, struct error *err)
{
	const struct process *process = form->matter->process;
	const int16_t to = draft_recipient(form->draft);
	const struct person *person = to >= 0 && to < process->people_count ? &process->people[to] : NULL;
	const bool card =
		form->draft->channel == CHANNEL_HANDWRITTEN || form->draft->channel == CHANNEL_DROP_OFF;
	struct paper_letter letter = {
		.own_name = form->own->name,
		.own_address = form->own->postal_address,
		.to_name = person ? person->name : NULL,
		.to_organization = person && person_is_employer(process, to) ? process->organization : NULL,
		.to_address = person ? person->address : NULL,
		.body = form->draft->body,
		.made = form->now,
	};

	if (!paper_named(paper ? paper : card ? "A6" : form->own->paper, ret_paper, err))
		return false;
	letter.date = date_of(form, *ret_paper, arena);
	return paper_set(&letter, *ret_paper, arena, ret_result, err);
}
