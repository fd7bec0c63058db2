/* What people note most about a process, as forms of one tap. */
#include "web/process_entry.h"

#include "web/pages.h"
#include "web/process_field.h"

#include <string.h>

const struct entry_deed entry_deeds[] = {
	{"called-nobody", "now", "I called: nobody answered", EVENT_DID, ANSWERED_NO},
	{"called-answered", "now", "I called: they answered", EVENT_DID, ANSWERED_YES},
	{"heard-undecided", "now", "They said: not yet", EVENT_HEARD, HEARD_UNDECIDED},
	{"heard-rejection", "now", "They said: no", EVENT_HEARD, HEARD_REJECTION},
	{"heard-next-step", "now", "They named a next step", EVENT_HEARD, HEARD_NEXT_STEP},
	{"heard-offer", "now", "They made an offer", EVENT_HEARD, HEARD_OFFER},
	{"heard-reply", "now", "They answered something else", EVENT_HEARD, HEARD_REPLY},
	{"timeline", "by", "They decide by then", EVENT_TIMELINE, 0},
	{"wrote", "wrote", "I wrote it", EVENT_DID, ANSWERED_UNSAID},
	{"promised", "promise", "I promised that", EVENT_PROMISE, 0},
	{"call-allowed", "told", "I may call", EVENT_CALL_ALLOWED, 0},
	{"no-calls", "told", "I am not to call", EVENT_NO_CALLS, 0},
	{"connect-allowed", "told", "I may connect on LinkedIn", EVENT_CONNECT_ALLOWED, 0},
	{"direct-allowed", "told", "I may write to the employer myself", EVENT_DIRECT_ALLOWED, 0},
	{"no-contact", "told", "I am not to write or call at all", EVENT_NO_CONTACT, 0},
	{"noted-detail", "note", "A detail from the meeting", EVENT_NOTED, ABOUT_DETAIL},
	{"noted-forgot", "note", "I forgot to say it", EVENT_NOTED, ABOUT_FORGOT},
	{"noted-skill", "note", "A skill that matters", EVENT_NOTED, ABOUT_SKILL},
	{"noted-concern", "note", "A concern of theirs", EVENT_NOTED, ABOUT_CONCERN},
	{"interview", "interview", "Note the interview", EVENT_INTERVIEW, 0},
	{"cancelled", "cancel", "It will not take place", EVENT_CANCELLED, 0},
	{"closed-withdrawn", "over", "I withdrew", EVENT_CLOSED, CLOSED_WITHDRAWN},
	{"closed-accepted", "over", "I accepted their offer", EVENT_CLOSED, CLOSED_ACCEPTED},
	{"closed-declined", "over", "I declined their offer", EVENT_CLOSED, CLOSED_DECLINED},
	{"closed-other", "over", "Over for another reason", EVENT_CLOSED, CLOSED_OTHER},
	{"retract", NULL, NULL, EVENT_RETRACT, 0},
	{.word = NULL},
};

const char *const entry_deed_words[] = {"called-nobody", "called-answered", "heard-undecided",
	"heard-rejection", "heard-next-step", "heard-offer", "heard-reply", "timeline", "wrote", "promised",
	"call-allowed", "no-calls", "connect-allowed", "direct-allowed", "no-contact", "noted-detail",
	"noted-forgot", "noted-skill", "noted-concern", "closed-withdrawn", "closed-accepted",
	"closed-declined", "closed-other", "retract", "interview", "cancelled", NULL};

const char *const entry_action_words[] = {"thank", "status", "debrief", "answer-rejection", "keep-promise",
	"announce-call", "ask-next-call", "ask-connect", "connect", "tell-references", "chase-reference",
	"keep-in-touch", NULL};
static const char *const action_labels[] = {"to thank", "to ask how things stand", "to tell how it went",
	"to answer their no", "to keep a promise", "to say that I will call", "to ask for another call",
	"to ask about connecting", "to connect", "to tell a reference that a call may come",
	"to ask a reference to call back", "to keep in touch", NULL};

const char *const entry_channel_words[] = {
	"email", "handwritten", "drop-off", "linkedin", "phone", "in-person", NULL};
static const char *const channel_labels[] = {
	"by email", "a handwritten note", "a note dropped off", "on LinkedIn", "by phone", "in person", NULL};

const char *const entry_stage_words[] = {"onsite", "video", "phone-screen", "panel", "other", NULL};
static const char *const stage_labels[] = {
	"at their place", "by video", "a first phone call", "several people at once", "something else", NULL};

const struct entry_deed *entry_deed_find(const char *word)
{
	for (const struct entry_deed *row = entry_deeds; row->word; row++)
		if (strcmp(row->word, word) == 0)
			return row;
	return NULL;
}

static bool has_channel(const struct channels *channels, uint8_t channel)
{
	for (int i = 0; i < channels->count; i++)
		if (channels->order[i] == channel)
			return true;
	return false;
}

uint8_t process_entry_action(const struct agenda *agenda, int16_t person, uint8_t channel)
{
	for (size_t i = 0; i < agenda->count && agenda->items[i].state < ITEM_DONE; i++) {
		const struct item *item = &agenda->items[i];
		if ((item->to == person || person == NOBODY) && has_channel(&item->duty->channels, channel))
			return item->duty->action;
	}
	return ACTION_STATUS;
}

/* Whom it most likely concerns. */
static int16_t likely_person(const struct seen_process *seen)
{
	const struct agenda *agenda = &seen->outlook.agenda;

	for (size_t i = 0; i < agenda->count; i++)
		if (agenda->items[i].to != NOBODY)
			return agenda->items[i].to;
	if (seen->process.via != NOBODY)
		return seen->process.via;
	return seen->process.people_count ? 0 : NOBODY;
}

static void add_buttons(struct visit *visit, const char *form)
{
	html_add(&visit->html, "<p class=\"send\">\n");
	for (const struct entry_deed *row = entry_deeds; row->word; row++)
		if (row->form && strcmp(row->form, form) == 0)
			html_add(&visit->html,
				"<button class=\"quiet\" name=\"deed\" value=\"%s\">%s</button>\n", row->word,
				row->words);
	html_add(&visit->html, "</p>\n</form>\n");
}

static void add_now(const struct process_form *form)
{
	process_field_person(form, "Who", true);
	process_field_line(form, "at", "When", NULL, "Empty is now. Or: yesterday 15:00, Friday 9:30");
}

static void add_by(const struct process_form *form)
{
	process_field_line(form, "day", "They decide by", NULL, "Friday, 4 December or 2026-12-04");
	process_field_person(form, "Who said it", true);
	process_field_line(form, "at", "When they said it", NULL, "Empty is now");
}

static void add_wrote(const struct process_form *form)
{
	const uint8_t action = process_entry_action(&form->seen->outlook.agenda, form->likely, CHANNEL_EMAIL);

	process_field_person(form, "To whom", false);
	process_field_choice(
		form, "about", "What for", entry_action_words, action_labels, action_names[action]);
	process_field_choice(form, "channel", "How", entry_channel_words, channel_labels, "email");
	process_field_line(form, "at", "When", NULL, "Empty is now");
}

static void add_promise(const struct process_form *form)
{
	process_field_text(form, "text", "What I will do");
	process_field_person(form, "For whom", true);
	process_field_line(form, "day", "On which day", NULL, "Tomorrow, Friday or 4 December");
}

static void add_told(const struct process_form *form)
{
	process_field_person(form, "By whom", true);
	process_field_line(form, "day", "From which day on I may call", NULL, "For \"I may call\" only");
	process_field_line(form, "at", "When I was told", NULL, "Empty is now");
}

static void add_note(const struct process_form *form)
{
	process_field_text(form, "text", "What to remember");
	process_field_person(form, "With whom it has to do", true);
}

static void add_interview(const struct process_form *form)
{
	process_field_line(form, "at", "When it begins", NULL, "Friday 14:00 or 4 December 9:30");
	process_field_line(form, "until", "When it ends", NULL, "Empty is an hour later");
	process_field_choice(form, "stage", "What it is", entry_stage_words, stage_labels, "onsite");
	process_field_people(form, "with", "Who will be there");
}

static void add_cancel(const struct process_form *form)
{
	process_field_planned(form, "event", "Which interview");
}

static void add_over(const struct process_form *form)
{
	process_field_line(form, "at", "Since when", NULL, "Empty is now");
}

static const struct form_row {
	const char *name, *summary; /* no summary: always open */
	void (*add)(const struct process_form *form);
} forms[] = {
	{"now", NULL, add_now},
	{"by", "They said by when they decide", add_by},
	{"wrote", "I wrote, called or met somebody", add_wrote},
	{"promise", "I promised something", add_promise},
	{"told", "I was told what I may do", add_told},
	{"note", "Something to remember", add_note},
	{"interview", "There is another interview", add_interview},
	{"cancel", "An interview will not take place", add_cancel},
	{"over", "It is over", add_over},
};

static void add_form(struct visit *visit, const struct seen_process *seen, const struct form_row *row)
{
	const char *deed = visit_field(visit, "deed");
	const struct entry_deed *typed = deed ? entry_deed_find(deed) : NULL;
	const struct process_form form = {.visit = visit,
		.seen = seen,
		.name = row->name,
		.likely = likely_person(seen),
		.again = visit->problem.kind != ERROR_NONE && typed && typed->form &&
			 strcmp(typed->form, row->name) == 0};

	if (row->summary)
		html_add(&visit->html, "<details%s><summary>%s</summary>\n", form.again ? " open" : "",
			row->summary);
	sheet_form(visit, "/process/%lld/log", (long long)seen->number);
	row->add(&form);
	add_buttons(visit, row->name);
	if (row->summary)
		html_add(&visit->html, "</details>\n");
}

void process_entry_add(struct visit *visit, const struct seen_process *seen)
{
	html_add(&visit->html, "<section class=\"entry noprint\" id=\"entry\"><h2>What happened?</h2>\n");
	for (size_t i = 0; i < sizeof(forms) / sizeof(forms[0]); i++)
		if (strcmp(forms[i].name, "cancel") != 0 || process_field_is_planned(visit, seen))
			add_form(visit, seen, &forms[i]);
	html_add(&visit->html, "</section>\n");
}
