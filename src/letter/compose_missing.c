/* What the playbook wants said and the log does not know, and how to log it. */
#include "core/playbook_phrase.h"
#include "letter/compose_parts.h"

#include <string.h>

struct wanted {
	const char *what;
	const char *command; /* "%s" stands for the person, with a space before */
	bool personal;
};

static const struct wanted wanteds[TOPIC_COUNT] = {
	[TOPIC_DETAIL] = {"a detail from the meeting", "tact log noted detail 'we talked about …'%s", true},
	[TOPIC_FORGOTTEN] = {"what you forgot to say in the interview", "tact log noted forgot 'that I …'%s",
		true},
	[TOPIC_SKILL] = {"a skill that matters for the position",
		"tact log noted skill 'experience with …'%s", true},
	[TOPIC_CONCERN] = {"the concern, in words that fit into a letter",
		"tact log noted concern 'whether I …'%s", true},
	[TOPIC_OWN_NOTE] = {"a detail from the meeting, for a note of its own",
		"tact log noted detail 'we talked about …'%s", true},
	[TOPIC_WHAT_YOU_BRING] = {"a skill that you would bring",
		"tact log noted skill 'experience with …'%s", false},
	[TOPIC_FIT] = {"a skill that matters for the position", "tact log noted skill 'experience with …'%s",
		true},
	[TOPIC_DATE_PASSED] = {"the date by which they said they would decide",
		"tact log timeline 'the date'%s", false},
	[TOPIC_HOW_IT_WENT] = {"how the interview went", "tact log noted detail 'it went …'%s", false},
};

/* Nothing is missing where there is nothing that could be said. */
static bool is_due(const struct compose_parts *parts, uint8_t topic)
{
	const struct facts *facts = parts->facts;

	if (compose_parts_say(parts, topic))
		return false;
	if (topic == TOPIC_NAME)
		return facts->request->to != NOBODY;
	if (topic == TOPIC_DATE_PASSED)
		return day_is_none(facts->history.decision);
	if (topic != TOPIC_CONCERN)
		return true;
	history_each (i, &facts->history, EVENT_NOTED) {
		const struct event *note = history_event(&facts->history, i);
		if (note->what == ABOUT_CONCERN &&
			(note->person == NOBODY || note->person == facts->request->to ||
				!person_is_employer(facts->process, note->person)))
			return true;
	}
	return false;
}

static const char *person_word(const struct compose_parts *parts)
{
	const struct facts *facts = parts->facts;
	const char *id;

	if (facts->request->to == NOBODY)
		return "";
	id = facts->process->people[facts->request->to].id;
	return arena_format(facts->arena, strpbrk(id, " '\"\\$`&;|<>()*?!#~") ? " \"%s\"" : " %s", id);
}

/* The people of an interview stand in its event, which is never changed. */
static const char *who_was_there(const struct compose_parts *parts)
{
	const struct facts *facts = parts->facts;

	if (facts->interview == NO_EVENT)
		return "tact met, and the names of the people";
	return arena_format(facts->arena, "tact log retract %s, then tact met with the names of the people",
		facts->process->events[facts->interview].id);
}

static struct missing_fact *add(
	const struct compose_parts *parts, uint8_t topic, const char *what, struct composed *composed)
{
	struct missing_fact *missing = &composed->missing[composed->missing_count++];

	missing->topic = topic;
	missing->what = what;
	if (parts->rule && (memchr(parts->rule->says, topic, parts->rule->says_count) ||
				   memchr(parts->rule->may, topic, parts->rule->may_count)))
		missing->cites = parts->rule->cites;
	return missing;
}

static void add_topic(const struct compose_parts *parts, uint8_t topic, struct composed *composed)
{
	const struct wanted *wanted = &wanteds[topic];
	struct arena *arena = parts->facts->arena;

	if (wanted->what) {
		add(parts, topic, wanted->what, composed)->command = arena_format(arena, "%.*s%s",
			(int)(strlen(wanted->command) - 2), wanted->command, person_word(parts));
		composed->generic |= wanted->personal;
	} else if (topic == TOPIC_WHO_YOU_MET) {
		add(parts, topic, "who was at the interview", composed)->command = who_was_there(parts);
	} else {
		add(parts, topic, playbook_topics.phrases[topic], composed)->command =
			arena_format(arena, "a part of the template %s has to say it", parts->template->name);
	}
}

static bool has_gap(const struct template *template, enum fact fact)
{
	for (size_t i = 0; i < template->part_count; i++)
		for (size_t j = 0; j < template->parts[i].count; j++)
			for (size_t k = 0; k < template->parts[i].phrasings[j].count; k++)
				if (template->parts[i].phrasings[j].pieces[k].fact == fact)
					return true;
	return false;
}

void compose_missing(const struct compose_parts *parts, struct composed *composed)
{
	const struct content_rule *rule = parts->rule;
	uint8_t count = rule ? rule->says_count : 0;

	composed->missing = arena_array(parts->facts->arena, struct missing_fact, count + 2);
	for (uint8_t i = 0; i < count; i++)
		if (is_due(parts, rule->says[i]))
			add_topic(parts, rule->says[i], composed);
	/* A thank-you without a detail of the meeting could be anybody's, whatever the playbook says. */
	if (parts->facts->request->action == ACTION_THANK && !compose_parts_say(parts, TOPIC_DETAIL) &&
		!(rule && memchr(rule->says, TOPIC_DETAIL, count)))
		add_topic(parts, TOPIC_DETAIL, composed);
	if (!facts_know(parts->facts, FACT_OWN) && has_gap(parts->template, FACT_OWN)) {
		struct missing_fact *missing = add(parts, TOPIC_NAME, "your own name", composed);
		missing->command = "tact setting name 'First Last'";
		missing->cites = (struct cites){0};
	}
}
