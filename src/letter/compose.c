/* A letter made from a template and the facts of a case. */
#include "letter/compose.h"

#include "base/text.h"
#include "letter/compose_parts.h"

#include <string.h>

enum { LINKEDIN_DEFAULT_POINTS = 300 };

/* Letters that thank for an interview or report on it need one. */
static bool check_interview(const struct facts *facts, struct error *err)
{
	const struct compose_request *request = facts->request;
	const struct event *interview;
	const char *name;

	if (request->action != ACTION_THANK && request->action != ACTION_DEBRIEF &&
		request->action != ACTION_TELL_REFERENCES)
		return true;
	if (facts->interview == NO_EVENT) {
		error_set(err, ERROR_USAGE, "there was no interview yet to write about");
		return error_hint(err, "tact met records one");
	}
	if (request->action != ACTION_THANK)
		return true;
	if (request->to == NOBODY) {
		error_set(err, ERROR_USAGE, "a thank-you goes to somebody, and nobody is named");
		return error_hint(err, "name a person who was at the interview");
	}
	interview = history_event(&facts->history, facts->interview);
	name = facts->process->people[request->to].name;
	if (history_was_there(interview, request->to))
		return true;
	error_set(err, ERROR_USAGE, "%s was not at the interview that the letter would be about", name);
	return error_hint(err, "name a person who was there, or record the interview with tact met");
}

static const struct template *choose_template(const struct facts *facts, struct error *err)
{
	const struct compose_request *request = facts->request;
	const struct template *template =
		template_set_choose(request->templates, request->action, request->channel, facts_hold, facts);

	if (template)
		return template;
	error_set(err, ERROR_NOT_FOUND, "there is no template for %s by %s", action_names[request->action],
		channel_names[request->channel]);
	error_hint(err, "another channel may have one, and you can write your own (man tact-template)");
	return NULL;
}

static const char *make_subject(const struct compose_parts *parts)
{
	const struct template *template = parts->template;
	const char *text, *shortest;

	for (size_t i = 0; i < template->subject_count; i++) {
		if (!facts_hold(&template->subjects[i].condition, parts->facts))
			continue;
		text = compose_part_text(parts, &template->subjects[i], TEMPLATE_MAX_PARTS, &shortest);
		if (text)
			return text;
	}
	return "";
}

/* A request to connect on LinkedIn has room for a short note only. */
static bool make_fit(struct compose_parts *parts, struct error *err)
{
	const struct compose_request *request = parts->facts->request;
	size_t max_points = request->linkedin_max_points;

	if (request->channel != CHANNEL_LINKEDIN || request->action != ACTION_CONNECT)
		return true;
	if (max_points == 0)
		max_points = LINKEDIN_DEFAULT_POINTS;
	if (compose_parts_shorten(parts, max_points))
		return true;
	error_set(err, ERROR_USAGE, "no note for LinkedIn of at most %zu characters can be made of this",
		max_points);
	return error_hint(err, "allow more characters in the settings, or write the note by hand");
}

bool compose(const struct compose_request *request, struct arena *arena, struct composed *ret_composed,
	struct error *err)
{
	struct facts *facts = arena_new(arena, struct facts);
	struct compose_parts *parts = arena_new(arena, struct compose_parts);
	struct composed composed = {0};

	facts_gather(request, arena, facts);
	if (!check_interview(facts, err))
		return false;
	parts->facts = facts;
	parts->rule = compose_rule(request);
	parts->template = choose_template(facts, err);
	if (!parts->template)
		return false;
	compose_parts_choose(parts);
	if (!make_fit(parts, err))
		return false;
	composed.subject = make_subject(parts);
	composed.body = arena_format(arena, "%s\n", compose_parts_join(parts));
	composed.template_name = parts->template->name;
	compose_missing(parts, &composed);
	*ret_composed = composed;
	return true;
}
