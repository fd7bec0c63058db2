/* Fields of forms that stand several on one page. */
#include "web/process_field.h"

#include "core/reason.h"
#include "web/field_problem.h"

#include <string.h>

static const char *filled(const struct process_form *form, const char *name, const char *value)
{
	const char *typed = form->again ? visit_field(form->visit, name) : value;

	return typed ? typed : "";
}

static struct field_place place_of(
	const struct process_form *form, const char *name, const char *label, const char *hint)
{
	return (struct field_place){.name = name,
		.id = arena_format(form->visit->arena, "%s-%s", form->name, name),
		.label = label,
		.hint = hint,
		.other = !form->again};
}

void process_field_line(const struct process_form *form, const char *name, const char *label,
	const char *value, const char *hint)
{
	const struct field_place place = place_of(form, name, label, hint);
	struct html *html = &form->visit->html;

	html_add(html, "<p class=\"field\"><label for=\"%s\">%s</label>", place.id, label);
	html_add(html, "<input id=\"%s\" name=\"%s\" value=\"%s\" autocomplete=\"off\"", place.id, name,
		filled(form, name, value));
	field_problem_attributes(form->visit, &place);
	html_add(html, ">");
	field_problem_words(form->visit, &place);
	html_add(html, "</p>\n");
}

void process_field_text(const struct process_form *form, const char *name, const char *label)
{
	const struct field_place place = place_of(form, name, label, NULL);
	struct html *html = &form->visit->html;

	html_add(html,
		"<p class=\"field\"><label for=\"%s\">%s</label><textarea id=\"%s\" name=\"%s\" rows=\"2\"",
		place.id, label, place.id, name);
	field_problem_attributes(form->visit, &place);
	html_add(html, ">\n%s</textarea>", filled(form, name, NULL));
	field_problem_words(form->visit, &place);
	html_add(html, "</p>\n");
}

static void begin_choice(struct html *html, const struct process_form *form, const struct field_place *place)
{
	html_add(html, "<p class=\"field\"><label for=\"%s\">%s</label><select id=\"%s\" name=\"%s\"",
		place->id, place->label, place->id, place->name);
	field_problem_attributes(form->visit, place);
	html_add(html, ">\n");
}

static void end_choice(struct html *html, const struct process_form *form, const struct field_place *place)
{
	html_add(html, "</select>");
	field_problem_words(form->visit, place);
	html_add(html, "</p>\n");
}

static void add_option(struct html *html, const char *word, const char *label, const char *chosen)
{
	html_add(html, "<option value=\"%s\"", word);
	if (strcmp(word, chosen) == 0)
		html_add(html, " selected");
	html_add(html, ">%s</option>\n", label);
}

void process_field_choice(const struct process_form *form, const char *name, const char *label,
	const char *const *words, const char *const *labels, const char *value)
{
	const struct field_place place = place_of(form, name, label, NULL);
	struct html *html = &form->visit->html;
	const char *chosen = filled(form, name, value);

	begin_choice(html, form, &place);
	for (size_t i = 0; words[i]; i++)
		add_option(html, words[i], labels[i], chosen);
	end_choice(html, form, &place);
}

/* Of very many people a part at a time: "/process/7?people=100" goes on. */
static int32_t first_listed(const struct process_form *form)
{
	const char *word = visit_field(form->visit, "people");
	long first;

	if (word && strcmp(form->visit->request->method, "GET") == 0 &&
		span_number(span_of(word), form->seen->process.people_count - 1, &first))
		return (int32_t)first;
	return 0;
}

static void add_people(const struct process_form *form, const char *chosen)
{
	const struct process *process = &form->seen->process;
	const int32_t first = first_listed(form);
	char word[16];

	for (int32_t i = 0; i < process->people_count; i++) {
		snprintf(word, sizeof(word), "%d", (int)i);
		if ((i >= first && i < first + PROCESS_FIELD_PEOPLE) || strcmp(word, chosen) == 0)
			add_option(&form->visit->html, word, process->people[i].name, chosen);
	}
}

static void add_others(const struct process_form *form)
{
	const int32_t count = form->seen->process.people_count,
		      next = first_listed(form) + PROCESS_FIELD_PEOPLE;

	if (count > PROCESS_FIELD_PEOPLE)
		html_add(&form->visit->html,
			" <span class=\"hint\">%d of %d people stand here: <a "
			"href=\"/process/%lld?people=%d#entry\">other people</a></span>",
			PROCESS_FIELD_PEOPLE, (int)count, (long long)form->seen->number,
			(int)(next < count ? next : 0));
}

void process_field_person(const struct process_form *form, const char *label, bool nobody)
{
	struct html *html = &form->visit->html;
	char likely[16] = "";
	const char *chosen;

	if (form->seen->process.people_count == 0)
		return;
	if (form->likely != NOBODY)
		snprintf(likely, sizeof(likely), "%d", form->likely);
	chosen = filled(form, "person", likely);
	html_add(html,
		"<p class=\"field\"><label for=\"%s-person\">%s</label><select id=\"%s-person\" "
		"name=\"person\">\n",
		form->name, label, form->name);
	add_people(form, chosen);
	if (nobody)
		add_option(html, "", "nobody in particular", chosen);
	html_add(html, "</select>");
	add_others(form);
	html_add(html, "</p>\n");
}

void process_field_people(const struct process_form *form, const char *name, const char *legend)
{
	const struct process *process = &form->seen->process;
	struct html *html = &form->visit->html;
	char field[32];

	if (process->people_count == 0)
		return;
	html_add(html, "<fieldset><legend>%s</legend>\n", legend);
	for (int i = 0; i < process->people_count && i < PROCESS_FIELD_BOXES; i++) {
		snprintf(field, sizeof(field), "%s-%d", name, i);
		html_add(html,
			"<p class=\"flag\"><input type=\"checkbox\" id=\"%s-%s\" name=\"%s\" value=\"yes\"",
			form->name, field, field);
		if (form->again && visit_flag(form->visit, field))
			html_add(html, " checked");
		html_add(html, "><label for=\"%s-%s\"><bdi>%s</bdi></label></p>\n", form->name, field,
			process->people[i].name);
	}
	html_add(html, "</fieldset>\n");
}

static bool is_planned(const struct visit *visit, const struct event *event)
{
	return event->type == EVENT_INTERVIEW && !event->retracted && !event->cancelled_ever &&
	       event->at.instant.seconds > visit->now.seconds;
}

bool process_field_is_planned(const struct visit *visit, const struct seen_process *seen)
{
	for (int32_t i = 0; i < seen->process.events_count; i++)
		if (is_planned(visit, &seen->process.events[i]))
			return true;
	return false;
}

void process_field_planned(const struct process_form *form, const char *name, const char *label)
{
	const struct process *process = &form->seen->process;
	const struct field_place place = place_of(form, name, label, NULL);
	struct html *html = &form->visit->html;

	begin_choice(html, form, &place);
	for (int32_t i = 0; i < process->events_count; i++) {
		TEXT_CLEANUP struct text words = {0};
		if (!is_planned(form->visit, &process->events[i]))
			continue;
		reason_add_when(&form->seen->matter, process->events[i].at.instant, form->visit->now, &words);
		add_option(html, process->events[i].id, words.start, filled(form, name, NULL));
	}
	end_choice(html, form, &place);
}
