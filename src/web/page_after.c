/* Right after an interview: what is noted while it is fresh, on one page that a thumb can fill. */
#include "app/after_interview.h"
#include "app/when.h"
#include "web/pages.h"
#include "web/seen_process.h"
#include "web/sheet.h"

#include <string.h>

enum { ASKED_MAX = 40, NOTES_MAX = ASKED_MAX * AFTER_SLOTS_EACH + AFTER_SLOT_COUNT, ROWS = 3, ID_MAX = 900 };

static const char *const went_words[] = {"", "well", "badly", "unsure", NULL};
static const char *const went_labels[] = {"not said", "well", "badly", "not sure"};

static bool was_there(const struct event *interview, int person)
{
	for (int i = 0; i < interview->with_count; i++)
		if (interview->with[i] == person)
			return true;
	return false;
}

/* Those of the employer, and whoever was there; the rest was not asked. */
static bool is_asked(const struct process *process, const struct event *interview, int person)
{
	return was_there(interview, person) ||
	       (person_is_employer(process, person) && !person_is_recruiter(process, person));
}

/* One question, as it stands on the page; those of a person end with their number. */
static const struct {
	const char *field, *label, *hint;
} questions[AFTER_SLOT_COUNT] = {
	[AFTER_DETAIL] = {"detail", "Something from your talk", "such as: they asked about the move to Rust"},
	[AFTER_CALL] = {"call", "You may call, from which day on", "such as: fri, 4 dec; empty: not said"},
	[AFTER_CONNECT] = {"connect", "said yes to connecting", NULL},
	[AFTER_FORGOT] = {"forgot", "What you forgot to say", NULL},
	[AFTER_SKILL] = {"skill", "A skill that matters to them", NULL},
	[AFTER_CONCERN] = {"concern", "What they doubted", NULL},
	[AFTER_DECIDE_BY] = {"decide-by", "They decide by", "such as: fri, 4 dec; empty: not said"},
	[AFTER_NO_CALLS] = {"no-calls", "They said: don't call us, we'll call you", NULL},
	[AFTER_PROMISE] = {"promise", "What you promised", "such as: send the code sample; empty: nothing"},
};

/* What the page is about. */
struct asking {
	struct visit *visit;
	const struct process *process;
	int32_t interview;
	bool corrects;
};

static const char *name_of(struct visit *visit, const char *what, int person)
{
	return person == NOBODY ? what : arena_format(visit->arena, "%s-%d", what, person);
}

static const char *field_of(struct visit *visit, enum after_slot slot, int person)
{
	return name_of(visit, questions[slot].field, person);
}

/* "was-detail-0": the id of the event that the field was filled from. */
static const char *before_of(struct visit *visit, enum after_slot slot, int person)
{
	return arena_format(visit->arena, "was-%s", field_of(visit, slot, person));
}

static const char *day_words(struct visit *visit, struct day day)
{
	char words[DAY_TEXT_SIZE];

	if (day_is_none(day))
		return NULL;
	day_print(day, words);
	return arena_strdup(visit->arena, words);
}

/* The event that was noted before, which the form names so that it can be taken back. */
static const struct event *noted(const struct asking *asking, enum after_slot slot, int person)
{
	struct visit *visit = asking->visit;
	const int32_t number =
		after_interview_noted(asking->process, asking->interview, slot, (int16_t)person);
	const struct event *event = number == NO_EVENT ? NULL : &asking->process->events[number];
	const char *name = before_of(visit, slot, person), *before = visit_field(visit, name);

	if (!visit->again)
		before = event ? event->id : NULL;
	if (before)
		html_add(&visit->html, "<input type=\"hidden\" name=\"%s\" value=\"%s\">\n", name, before);
	return event;
}

static void ask(const struct asking *asking, enum after_slot slot, int person)
{
	struct visit *visit = asking->visit;
	const struct event *event = noted(asking, slot, person);
	const char *name = field_of(visit, slot, person), *label = questions[slot].label,
		   *hint = questions[slot].hint, *text = event ? event->text : NULL;

	if (slot == AFTER_CONNECT || slot == AFTER_NO_CALLS)
		sheet_flag_field(visit, name, label, event != NULL);
	else if (slot == AFTER_CALL || slot == AFTER_DECIDE_BY)
		sheet_line_field(visit, name, label, event ? day_words(visit, event->date) : NULL, hint);
	else if (hint && (!text || !strchr(text, '\n')))
		sheet_line_field(visit, name, label, text, hint);
	else
		sheet_text_field(visit, name, label, text, ROWS);
}

static void add_person(const struct asking *asking, int person)
{
	struct visit *visit = asking->visit;

	html_add(&visit->html, "<fieldset><legend><bdi>%s</bdi></legend>\n",
		asking->process->people[person].name);
	if (asking->corrects)
		sheet_flag_field(visit, name_of(visit, "there", person), "was there",
			was_there(&asking->process->events[asking->interview], person));
	for (int slot = 0; slot < AFTER_SLOTS_EACH; slot++)
		ask(asking, (enum after_slot)slot, person);
	html_add(&visit->html, "</fieldset>\n");
}

static void add_people(const struct asking *asking)
{
	const struct process *process = asking->process;
	struct visit *visit = asking->visit;
	int asked = 0;

	html_add(&visit->html, "<h2>Who was there</h2>\n");
	for (int i = 0; i < process->people_count && asked < ASKED_MAX; i++)
		if (is_asked(process, &process->events[asking->interview], i)) {
			add_person(asking, i);
			asked++;
		}
	if (!asking->corrects) {
		html_add(&visit->html, "<p class=\"hint\">What you did since hangs on this interview, so who "
				       "was there stays as it is.</p>\n");
		return;
	}
	sheet_text_field(
		visit, "others", "Somebody else, one a line: Max Ode: asked about tests", NULL, ROWS);
}

/* What the candidate said they would do: with its day it becomes something to do. */
static void add_promise(const struct asking *asking)
{
	struct visit *visit = asking->visit;
	const struct process *process = asking->process;
	const int32_t number = after_interview_noted(process, asking->interview, AFTER_PROMISE, NOBODY);
	const struct event *event = number == NO_EVENT ? NULL : &process->events[number];
	const int count = process->people_count < ASKED_MAX ? process->people_count : ASKED_MAX;
	const char *words[ASKED_MAX + 1] = {""}, *labels[ASKED_MAX + 1] = {"nobody in particular"};

	for (int i = 0; i < count; i++) {
		words[i + 1] = arena_format(visit->arena, "%d", i);
		labels[i + 1] = process->people[i].name;
	}
	html_add(&visit->html, "<fieldset><legend>Something you said you would do</legend>\n");
	ask(asking, AFTER_PROMISE, NOBODY);
	sheet_line_field(visit, "promise-day", "By which day", event ? day_words(visit, event->date) : NULL,
		"such as: tomorrow, fri, 4 dec");
	if (count)
		sheet_choice_field(visit, "promise-to", "To whom", words, labels, (size_t)count + 1,
			event && event->person >= 0 && event->person < count ? words[event->person + 1] : "");
	html_add(&visit->html, "</fieldset>\n");
}

static void add_rest(const struct asking *asking)
{
	const struct event *interview = &asking->process->events[asking->interview];

	html_add(&asking->visit->html, "<h2>What matters now</h2>\n");
	ask(asking, AFTER_DECIDE_BY, NOBODY);
	ask(asking, AFTER_NO_CALLS, NOBODY);
	add_promise(asking);
	ask(asking, AFTER_FORGOT, NOBODY);
	ask(asking, AFTER_CONCERN, NOBODY);
	ask(asking, AFTER_SKILL, NOBODY);
	if (asking->corrects)
		sheet_choice_field(asking->visit, "went", "How it went", went_words, went_labels,
			WENT_COUNT + 1, interview->went < WENT_COUNT ? went_names[interview->went] : "");
}

static bool run(struct visit *visit, struct error *err)
{
	struct asking asking = {.visit = visit};
	const struct event *interview;
	struct seen_process seen;

	if (!seen_process_read(visit, &seen, err) ||
		!after_interview_find(
			&seen.process, visit_word(visit, 1), visit->now, &asking.interview, err))
		return false;
	interview = &seen.process.events[asking.interview];
	if (strlen(html_part(interview->id, visit->arena)) > ID_MAX)
		return error_set(err, ERROR_INVALID, "the id of this interview is too long for a page");
	asking.process = &seen.process;
	asking.corrects = after_interview_may_correct(&seen.process, asking.interview);
	sheet_begin(visit, ROOM_PROCESSES, "Right after the interview");
	seen_process_link(visit, &seen);
	html_add(&visit->html, "<p>");
	sheet_when(visit, &seen.matter, interview->at.instant);
	html_add(&visit->html,
		". Note it while it is fresh; leave empty what was not said. <a "
		"href=\"/process/%lld\">Not now: show me what to do</a></p>\n",
		(long long)seen.number);
	sheet_form(visit, "/process/%lld/after/%s", (long long)seen.number,
		html_part(interview->id, visit->arena));
	add_people(&asking);
	add_rest(&asking);
	sheet_form_end(visit, "Keep it");
	sheet_end(visit);
	return true;
}

/* What was answered, on its way to events. */
struct answering {
	struct visit *visit;
	const struct process *process;
	const struct zone *zone;
	struct after_interview *after;
	struct after_note *notes;
	int16_t *with;
};

static bool read_day(
	const struct answering *answering, const char *field, struct day *ret_day, struct error *err)
{
	struct visit *visit = answering->visit;
	const char *words = visit_field(visit, field);

	*ret_day = DAY_NONE;
	return !words || when_parse_day(words, visit->now, answering->zone, WHEN_FUTURE, ret_day, err) ||
	       visit_wrong(visit, field);
}

static bool read_answer(struct answering *answering, enum after_slot slot, int16_t person, struct error *err)
{
	struct visit *visit = answering->visit;
	const char *field = field_of(visit, slot, person), *typed = visit_field(visit, field);
	struct after_note *note = &answering->notes[answering->after->note_count++];

	*note = (struct after_note){.slot = (uint8_t)slot,
		.person = person,
		.said = typed != NULL,
		.day = DAY_NONE,
		.before = visit_field(visit, before_of(visit, slot, person))};
	if (slot == AFTER_CALL || slot == AFTER_DECIDE_BY)
		return read_day(answering, field, &note->day, err);
	if (slot != AFTER_CONNECT && slot != AFTER_NO_CALLS)
		note->text = typed;
	return true;
}

static bool half_a_promise(struct visit *visit, const char *what, const char *field, struct error *err)
{
	error_set(err, ERROR_INVALID, "%s", what);
	error_hint(err, "nothing was recorded, and what you typed is kept: a promise has words and a day");
	return visit_wrong(visit, field);
}

/* Words and a day, or neither. */
static bool read_promise(struct answering *answering, struct error *err)
{
	struct visit *visit = answering->visit;
	struct after_note *note = &answering->notes[answering->after->note_count];
	const char *to = visit_field(visit, "promise-to");
	long person;

	if (!read_answer(answering, AFTER_PROMISE, NOBODY, err) ||
		!read_day(answering, "promise-day", &note->day, err))
		return false;
	if (note->said && day_is_none(note->day))
		return half_a_promise(visit, "the day is missing", "promise-day", err);
	if (!note->said && !day_is_none(note->day) && !note->before)
		return half_a_promise(visit, "what you promised is missing", "promise", err);
	if (to && note->said) {
		if (!span_number(span_of(to), INT16_MAX, &person) ||
			person >= answering->process->people_count)
			return half_a_promise(visit, "that person is not in this process", "promise-to", err);
		note->person = (int16_t)person;
	}
	return true;
}

static bool read_people(struct answering *answering, struct error *err)
{
	const struct process *process = answering->process;
	struct after_interview *after = answering->after;
	const struct event *interview = &process->events[after->interview];
	int asked = 0;

	for (int16_t i = 0; i < process->people_count; i++) {
		const bool shown = is_asked(process, interview, i) && asked++ < ASKED_MAX;
		if (shown ? visit_flag(answering->visit, name_of(answering->visit, "there", i))
			  : was_there(interview, i))
			answering->with[after->with_count++] = i;
		for (int slot = 0; shown && slot < AFTER_SLOTS_EACH; slot++)
			if (!read_answer(answering, (enum after_slot)slot, i, err))
				return false;
	}
	return true;
}

static bool read_form(struct visit *visit, const struct process_change *change, struct after_interview *after,
	struct error *err)
{
	static const uint8_t rest[] = {
		AFTER_FORGOT, AFTER_SKILL, AFTER_CONCERN, AFTER_DECIDE_BY, AFTER_NO_CALLS};
	const char *went = visit_field(visit, "went");
	const int way = went ? word_find(went_names, WENT_COUNT, span_of(went)) : -1;
	struct answering answering = {visit, &change->before, change->matter.zone, after,
		arena_array(visit->arena, struct after_note, NOTES_MAX),
		arena_array(visit->arena, int16_t, change->before.people_count + 1)};

	after->corrects = after_interview_may_correct(&change->before, after->interview);
	after->others = visit_field(visit, "others");
	after->went = way >= 0 ? (uint8_t)way : WENT_UNSAID;
	after->notes = answering.notes;
	after->with = answering.with;
	if (!read_people(&answering, err))
		return false;
	for (size_t i = 0; i < sizeof(rest); i++)
		if (!read_answer(&answering, (enum after_slot)rest[i], NOBODY, err))
			return false;
	return read_promise(&answering, err);
}

static bool keep(struct visit *visit, struct error *err)
{
	struct process_change change;
	struct after_interview after = {0};
	int64_t number;
	int added;

	if (!visit_number(visit, 0, "", &number, err) ||
		!process_change_begin(visit->store, visit->desk, number, AFTER_INTERVIEW_PEOPLE,
			after_interview_events(NOTES_MAX), visit->arena, &change, err) ||
		!after_interview_find(
			&change.before, visit_word(visit, 1), visit->now, &after.interview, err) ||
		!read_form(visit, &change, &after, err))
		return false;
	if (!after_interview_add(visit->store, &change, &after, process_change_moment(&change, visit->now),
		    visit->arena, &added, err))
		return after.others ? visit_wrong(visit, "others") : false;
	if (added &&
		!process_change_commit(visit->store, visit->desk, &change, visit->now, visit->arena, err))
		return false;
	if (added)
		visit_go(visit, "/process/%lld?noted=%s", (long long)number,
			change.entry.process.events[change.entry.process.events_count - 1].id);
	else
		visit_go(visit, "/process/%lld", (long long)number);
	return true;
}

static const struct field_row fields[] = {
	{.name = "there-*", .kind = FIELD_FLAG},
	{.name = "detail-*", .kind = FIELD_TEXT, .max_bytes = 4000},
	{.name = "call-*", .kind = FIELD_LINE, .max_bytes = 200},
	{.name = "connect-*", .kind = FIELD_FLAG},
	{.name = "others", .kind = FIELD_TEXT, .max_bytes = 20000},
	{.name = "decide-by", .kind = FIELD_LINE, .max_bytes = 200},
	{.name = "no-calls", .kind = FIELD_FLAG},
	{.name = "forgot", .kind = FIELD_TEXT, .max_bytes = 20000},
	{.name = "concern", .kind = FIELD_TEXT, .max_bytes = 20000},
	{.name = "skill", .kind = FIELD_TEXT, .max_bytes = 20000},
	{.name = "promise", .kind = FIELD_TEXT, .max_bytes = 4000},
	{.name = "promise-day", .kind = FIELD_LINE, .max_bytes = 200},
	{.name = "promise-to", .kind = FIELD_NUMBER},
	{.name = "was-*", .kind = FIELD_LINE},
	{.name = "went", .kind = FIELD_WORD, .words = went_words},
	{.name = NULL},
};

const struct route page_after = {
	.method = "GET", .path = "/process/{}/after/{}", .store = ROUTE_READ, .run = run};
const struct route form_after = {
	.method = "POST",
	.path = "/process/{}/after/{}",
	.store = ROUTE_WRITE,
	.fields = fields,
	.page = &page_after,
	.run = keep,
};
