/* What a letter says, and what the person or the playbook would miss in it. */
#include "letter/content.h"

#include "base/array.h"
#include "letter/detail.h"

#include <string.h>

enum { NOTE_HALF = 2, NOTE_MOST = 3, NOTE_MOST_OF = 4 };

const struct content_rule *content_rule_for(
	const struct playbook *playbook, enum action action, uint8_t channel)
{
	const struct content_rule *found = NULL;
	for (uint32_t i = 0; playbook && (unsigned)action < ACTION_COUNT && i < playbook->content_count;
		i++) {
		const struct content_rule *rule = &playbook->contents[i];
		if (!(rule->actions >> action & 1))
			continue;
		if (rule->channels == 0 || channel == CHANNEL_ANY)
			found = found ? found : rule;
		else if (channel < CHANNEL_COUNT && (rule->channels >> channel & 1))
			return rule;
	}
	return found;
}

static bool reading_holds(const struct reading *reading, struct span word)
{
	for (uint32_t i = 0; i < reading->token_count; i++)
		if (reading->tokens[i].kind == TOKEN_WORD && span_is_nocase(word, reading->tokens[i].lower))
			return true;
	return false;
}

/* How much of a note stands in the letter: of its telling words, or of all. */
static void match_note(const struct proof *proof, const struct reading *note, bool telling, size_t *ret_words,
	size_t *ret_held)
{
	*ret_words = *ret_held = 0;
	for (uint32_t i = 0; i < note->token_count; i++) {
		const char *lower = note->tokens[i].lower;
		if (note->tokens[i].kind != TOKEN_WORD ||
			(telling && (strlen(lower) < 4 || word_is_generic(lower))))
			continue;
		++*ret_words;
		*ret_held += reading_holds(&proof->body, span_of(lower));
	}
}

/* Half of what tells something in a note stands in the letter; where no word tells, most of it. */
static bool says_note(const struct proof *proof, const char *text)
{
	size_t words, held;
	struct reading note;
	reading_make(span_of(text), true, proof->lexicon, proof->arena, &note);
	match_note(proof, &note, true, &words, &held);
	if (words > 0)
		return held * NOTE_HALF >= words;
	match_note(proof, &note, false, &words, &held);
	return words > 0 && held * NOTE_MOST_OF >= words * NOTE_MOST;
}

/* Noted of nobody in particular, or of who gets the letter. */
static bool is_meant(const struct letter_context *context, const struct letter_note *note)
{
	for (size_t i = 0; note->person && i < context->people_count; i++)
		if (strcmp(context->people[i].name, note->person) == 0)
			return context->people[i].addressed;
	return true;
}

static bool has_note(const struct letter_context *context, enum about about)
{
	for (size_t i = 0; i < context->note_count; i++)
		if (context->notes[i].about == about && context->notes[i].text &&
			is_meant(context, &context->notes[i]))
			return true;
	return false;
}

/* Something that was noted about it stands in the letter. */
static bool says_noted(const struct proof *proof, enum about about)
{
	for (size_t i = 0; i < proof->context->note_count; i++) {
		const struct letter_note *note = &proof->context->notes[i];
		if (note->about == about && note->text && says_note(proof, note->text))
			return true;
	}
	return false;
}

static bool names_person(const struct proof *proof)
{
	for (size_t i = 0; i < proof->context->people_count; i++) {
		const struct letter_person *person = &proof->context->people[i];
		struct span rest = span_of(person->name), word;
		while (person->addressed && span_cut(&rest, ' ', &word))
			if (word.length > 1 && reading_holds(&proof->body, word))
				return true;
	}
	return false;
}

static bool has_finding(const struct proof *proof, const char *family)
{
	for (size_t i = 0; i < proof->findings.count; i++)
		if (proof->findings.list[i].family && strcmp(proof->findings.list[i].family, family) == 0)
			return true;
	return false;
}

static bool says_by_phrase(const struct proof *proof, enum topic topic)
{
	return proof->topics >> topic & 1;
}

static bool says_of_notes(const struct proof *proof, enum topic topic, enum about about)
{
	return says_noted(proof, about) || says_by_phrase(proof, topic);
}

bool content_says(const struct proof *proof, enum topic topic)
{
	switch (topic) {
	case TOPIC_NAME:
		return names_person(proof);
	case TOPIC_DETAIL:
		return says_of_notes(proof, topic, ABOUT_DETAIL) || detail_is_there(proof);
	case TOPIC_FORGOTTEN:
		return says_of_notes(proof, topic, ABOUT_FORGOT);
	case TOPIC_SKILL:
		return says_of_notes(proof, topic, ABOUT_SKILL);
	case TOPIC_CONCERN:
		return says_of_notes(proof, topic, ABOUT_CONCERN);
	case TOPIC_PRESSURE:
		return has_finding(proof, "pressing") || has_finding(proof, "angry");
	case TOPIC_PLEADING:
		return has_finding(proof, "pleading");
	case TOPIC_CHUMMY:
		return has_finding(proof, "chummy") || has_finding(proof, "short forms");
	case TOPIC_OWN_NOTE:
		return proof->body.word_count >= 12;
	default:
		return says_by_phrase(proof, topic);
	}
}

/* Who declines or withdraws is not interested, however friendly the words. */
static bool states_interest(const struct proof *proof)
{
	enum letter_kind kind = proof->context->kind;
	return kind != LETTER_DECLINE && kind != LETTER_WITHDRAW &&
	       !(kind == LETTER_NETWORKING && !proof->context->role) && content_says(proof, TOPIC_INTEREST);
}

static struct finding *miss(struct proof *proof, enum severity severity, const char *message)
{
	struct finding *finding = findings_add(&proof->findings, FINDING_CONTENT, severity, false, 0, 0);
	finding->message = message;
	return finding;
}

/* What is asked of a letter of thanks and of one that follows up. */
static void miss_what_every_letter_has(struct proof *proof, const struct content *content)
{
	const struct letter_context *context = proof->context;
	if (context->kind != LETTER_THANK && context->kind != LETTER_FOLLOW_UP)
		return;
	if (content->has_thanks == SAID_NO)
		miss(proof, SEVERITY_WARNING, "It thanks nobody; say thank you for the time they took");
	if (content->names_role == SAID_NO && context->role)
		miss(proof, SEVERITY_WARNING, "It does not name the role; a reader has several to fill");
	if (content->names_company == SAID_NO && context->company)
		miss(proof, SEVERITY_WARNING, "It does not name the company, so it could go to any");
	if (content->personal_detail == SAID_NO)
		miss(proof, SEVERITY_WARNING,
			"Nothing in it comes from the meeting; name one thing that was said or shown");
	if (content->restates_interest == SAID_NO)
		miss(proof, SEVERITY_WARNING, "It does not say that you still want the job");
}

/* What a rule asks for or does not want, in words for the person. */
static const struct {
	const char *missing; /* for "says"; NULL: told by miss_what_every_letter_has */
} topics[TOPIC_COUNT] = {
	[TOPIC_NAME] = {"It does not greet the person by name"},
	[TOPIC_THANKS] = {"It thanks nobody; say thank you for the time they took"},
	[TOPIC_INTEREST] = {"It does not say that you still want the job"},
	[TOPIC_FIT] = {"It does not say why you fit"},
	[TOPIC_DETAIL] = {"Nothing in it comes from the meeting; name one thing that was said or shown"},
	[TOPIC_FORGOTTEN] = {"It does not add what you forgot to say"},
	[TOPIC_SKILL] = {"It does not name a skill that matters to them"},
	[TOPIC_CONCERN] = {"It does not answer the concern that they had"},
	[TOPIC_DATE_PASSED] = {"It does not say that the date for their answer has passed"},
	[TOPIC_ASK_STATUS] = {"It does not ask how things stand"},
	[TOPIC_ASK_FEEDBACK] = {"It does not ask for feedback"},
	[TOPIC_THANKS_AGAIN] = {"It does not thank once more"},
	[TOPIC_KEEP_ON_FILE] = {"It does not ask to keep your CV on file"},
	[TOPIC_WHAT_YOU_BRING] = {"It does not say what you would bring"},
	[TOPIC_OWN_NOTE] = {"It has no words of its own; a bare request is easily overlooked"},
	[TOPIC_ASK_CONNECT] = {"It does not ask whether you may connect"},
	[TOPIC_WILL_CALL] = {"It does not say that you will call"},
	[TOPIC_ASK_CALL] = {"It does not ask about a call"},
	[TOPIC_WHO_YOU_MET] = {"It does not say whom you met"},
	[TOPIC_HOW_IT_WENT] = {"It does not say how it went"},
};

/* Facts that only the log can tell are asked for only where it tells them; else they are a hint. */
static enum severity severity_of(const struct proof *proof, enum topic topic)
{
	switch (topic) {
	case TOPIC_SKILL:
		return has_note(proof->context, ABOUT_SKILL) ? SEVERITY_WARNING : SEVERITY_HINT;
	case TOPIC_FIT:
	case TOPIC_THANKS_AGAIN:
	case TOPIC_DATE_PASSED:
	case TOPIC_WHAT_YOU_BRING:
		return SEVERITY_HINT;
	default:
		return SEVERITY_WARNING;
	}
}

/* A finding that is there already gets the rule's clauses. */
static bool cite(struct proof *proof, const char *message, struct cites cites)
{
	for (size_t i = 0; i < proof->findings.count; i++) {
		struct finding *finding = &proof->findings.list[i];
		if (finding->kind != FINDING_CONTENT || strcmp(finding->message, message) != 0)
			continue;
		finding->cites = cites;
		return true;
	}
	return false;
}

/* A date can only have passed where one is known; nothing was forgotten, and nobody has doubts, where nothing
 * of the kind was noted. */
static bool is_asked(const struct proof *proof, enum topic topic)
{
	const struct letter_context *context = proof->context;
	if (topic == TOPIC_FORGOTTEN || topic == TOPIC_CONCERN)
		return has_note(context, topic == TOPIC_CONCERN ? ABOUT_CONCERN : ABOUT_FORGOT);
	if (topic != TOPIC_DATE_PASSED)
		return true;
	return context->decision.number != DAY_NONE.number && context->today.number != DAY_NONE.number &&
	       context->today.number > context->decision.number;
}

static void miss_what_the_rule_asks(struct proof *proof, const struct content_rule *rule)
{
	for (unsigned i = 0; i < rule->says_count; i++) {
		enum topic topic = (enum topic)rule->says[i];
		const char *message = topics[topic].missing;
		if (!message || !is_asked(proof, topic) || content_says(proof, topic) ||
			cite(proof, message, rule->cites))
			continue;
		miss(proof, severity_of(proof, topic), message)->cites = rule->cites;
	}
}

static const struct {
	uint8_t topic;
	const char *family;
} avoided[] = {
	{TOPIC_PRESSURE, "pressing"},
	{TOPIC_PRESSURE, "angry"},
	{TOPIC_PLEADING, "pleading"},
	{TOPIC_CHUMMY, "chummy"},
	{TOPIC_CHUMMY, "short forms"},
};

static void cite_tone(struct proof *proof, enum topic topic, struct cites cites)
{
	for (size_t i = 0; i < ARRAY_COUNT(avoided); i++)
		for (size_t j = 0; avoided[i].topic == topic && j < proof->findings.count; j++) {
			struct finding *finding = &proof->findings.list[j];
			if (finding->family && strcmp(finding->family, avoided[i].family) == 0)
				finding->cites = cites;
		}
}

static void report_what_the_rule_avoids(struct proof *proof, const struct content_rule *rule)
{
	for (unsigned i = 0; i < rule->avoids_count; i++) {
		enum topic topic = (enum topic)rule->avoids[i];
		cite_tone(proof, topic, rule->cites);
		if (topic != TOPIC_VAGUE || !content_says(proof, topic))
			continue;
		struct finding *finding =
			findings_add(&proof->findings, FINDING_TONE, SEVERITY_HINT, false, 0, 0);
		finding->message = "Some of it is vague; say plainly what you ask for";
		finding->cites = rule->cites;
	}
}

void content_check(struct proof *proof, struct content *ret_content)
{
	const struct letter_context *context = proof->context;
	struct content content = {
		.has_thanks = content_says(proof, TOPIC_THANKS) ? SAID_YES : SAID_NO,
		.names_role = proof->names_role,
		.names_company = proof->names_company,
		.personal_detail = content_says(proof, TOPIC_DETAIL) ? SAID_YES : SAID_NO,
		.restates_interest = states_interest(proof) ? SAID_YES : SAID_NO,
	};
	const struct content_rule *rule =
		content_rule_for(context->playbook, (enum action)context->action, context->channel);
	miss_what_every_letter_has(proof, &content);
	if (rule) {
		miss_what_the_rule_asks(proof, rule);
		report_what_the_rule_avoids(proof, rule);
	}
	*ret_content = content;
}
