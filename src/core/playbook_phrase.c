/* The phrases of the playbook language, one a meaning; the parser and the printer read the same tables. */
#include "core/playbook_phrase.h"

#include "base/array.h"
#include "base/text.h"

#include <assert.h>
#include <string.h>

static const char *const whens[WHEN_COUNT] = {
	[WHEN_PROCESS_BEGINS] = "the process begins",
	[WHEN_INTERVIEW_BEGINS] = "an interview begins",
	[WHEN_INTERVIEW_ENDS] = "an interview ends",
	[WHEN_INTERVIEWS_OVER] = "the interviews are over",
	[WHEN_FIRST_STATUS_OVER] = "the first status is over",
	[WHEN_SECOND_STATUS_OVER] = "the second status is over",
	[WHEN_ANY_STATUS_OVER] = "a status is over",
	[WHEN_REJECTED] = "a rejection is heard",
	[WHEN_UNDECIDED] = "undecided is heard",
	[WHEN_UNREACHABLE] = "a reference is unreachable",
	[WHEN_CONNECT_ALLOWED] = "connecting is allowed",
	[WHEN_PROMISED] = "something was promised",
};

/* By bit number. */
static const char *const conditions[CONDITION_COUNT] = {
	"the decision date is known",
	"the decision date is unknown",
	"a recruiter arranged it",
	"no recruiter arranged it",
	"nothing was heard since",
	"undecided was heard since",
	"a call was allowed with it",
};

static const char *const whoms[WHOM_COUNT] = {
	[WHOM_NOBODY] = "nobody",
	[WHOM_EACH_EMPLOYER] = "each person of the employer who was there",
	[WHOM_EACH_REFERENCE] = "each reference",
	[WHOM_THAT_REFERENCE] = "that reference",
	[WHOM_THAT_PERSON] = "that person",
	[WHOM_RECRUITER] = "the recruiter",
	[WHOM_MANAGER] = "the manager",
	[WHOM_INTERVIEWER] = "the interviewer",
};

static const char *const anchors[ANCHOR_COUNT] = {
	[ANCHOR_IT] = "that",
	[ANCHOR_INTERVIEW] = "the interview",
	[ANCHOR_FIRST_INTERVIEW] = "the first interview",
	[ANCHOR_DECISION_DATE] = "the decision date",
	[ANCHOR_LAST_CONTACT] = "the last contact",
	[ANCHOR_LAST_STATUS] = "the last status",
	[ANCHOR_LAST_WORD] = "the last word",
	[ANCHOR_AGREED_DAY] = "the agreed day",
	[ANCHOR_PROMISED_DAY] = "the promised day",
	[ANCHOR_OPENING] = "it opens",
	[ANCHOR_FIRST_EVENT] = "the first event",
};

static const char *const aims[] = {
	[AIM_END_OF_DAY] = "the end of the day",
	[AIM_NEXT_DAY_AT] = "the next day",
	[AIM_END] = "the end of the interview",
};

static const char *const closes[] = {
	[CLOSE_END_OF_DAY] = "the end of the day",
	[CLOSE_END_OF_NEXT_DAY] = "the end of the next day",
	[CLOSE_END_OF_NEXT_WORKING_DAY] = "the end of the next working day",
	[CLOSE_INTERVIEW_END] = "the interview ends",
	[CLOSE_FIRST_INTERVIEW] = "the first interview",
};

static const char *const done_bys[DONE_BY_COUNT] = {
	"a timeline",
	"a word about calls",
	"a yes to connecting",
	"contacts of everyone there",
	"having a reference",
	"the promised action",
};

static const char *const void_onces[VOID_ONCE_COUNT] = {
	"thanked",
	"connecting is allowed",
	"a call is allowed",
	"the status is over",
};

static const char *const towards[] = {
	[TOWARD_ANYONE] = "anyone",
	[TOWARD_EMPLOYER] = "the employer",
	[TOWARD_RECRUITER] = "the recruiter",
};

static const char *const happenings[HAPPENS_COUNT] = {
	[HAPPENS_REPLY] = "reply",
	[HAPPENS_UNDECIDED] = "undecided",
	[HAPPENS_NEXT_STEP] = "next-step",
	[HAPPENS_REJECTION] = "rejection",
	[HAPPENS_NOT_INTERESTED] = "not-interested",
	[HAPPENS_OFFER] = "offer",
	[HAPPENS_ANY_WORD] = "any word",
	[HAPPENS_INTERVIEW] = "an interview",
	[HAPPENS_TIMELINE] = "timeline",
	[HAPPENS_NO_CALLS] = "no-calls",
	[HAPPENS_NO_CONTACT] = "no-contact",
	[HAPPENS_CALL_ALLOWED] = "call-allowed",
	[HAPPENS_CONNECT_ALLOWED] = "connect-allowed",
	[HAPPENS_DIRECT_ALLOWED] = "direct-allowed",
};

static const char *const spans[] = {
	[LIMIT_ROUND] = "since the last step",
	[LIMIT_PROCESS] = "in the whole process",
	[LIMIT_DAYS] = "in any",
};

static const char *const topics[TOPIC_COUNT] = {
	[TOPIC_NAME] = "the person's name",
	[TOPIC_THANKS] = "thanks for the time",
	[TOPIC_INTEREST] = "interest",
	[TOPIC_FIT] = "why you fit",
	[TOPIC_DETAIL] = "a detail from the meeting",
	[TOPIC_FORGOTTEN] = "what was forgotten",
	[TOPIC_SKILL] = "a skill that matters",
	[TOPIC_CONCERN] = "the concern",
	[TOPIC_DATE_PASSED] = "that the date has passed",
	[TOPIC_ASK_STATUS] = "a question about the status",
	[TOPIC_ASK_FEEDBACK] = "a question for feedback",
	[TOPIC_THANKS_AGAIN] = "thanks again",
	[TOPIC_KEEP_ON_FILE] = "a request to keep the CV on file",
	[TOPIC_WHAT_YOU_BRING] = "what you would bring",
	[TOPIC_OWN_NOTE] = "a detailed note of its own",
	[TOPIC_ASK_CONNECT] = "a question about connecting",
	[TOPIC_WILL_CALL] = "that you will call",
	[TOPIC_ASK_CALL] = "a question about a call",
	[TOPIC_WHO_YOU_MET] = "whom you met",
	[TOPIC_HOW_IT_WENT] = "how it went",
	[TOPIC_PRESSURE] = "pressure",
	[TOPIC_PLEADING] = "pleading",
	[TOPIC_CHUMMY] = "a chummy tone",
	[TOPIC_VAGUE] = "vague words",
};

static const char *const wheres[NOTE_WHERE_COUNT] = {
	[NOTE_ALWAYS] = "always",
	[NOTE_LIKELY_LOST] = "when the date has passed without a word",
	[NOTE_WAITING] = "while waiting",
	[NOTE_MISSED] = "when something was missed",
	[NOTE_THANK_DUE] = "while a thank-you is due",
};

const struct playbook_phrases playbook_actions = {"action", "actions", action_names, ACTION_COUNT};
const struct playbook_phrases playbook_channels = {"channel", "channels", channel_names, CHANNEL_COUNT};
const struct playbook_phrases playbook_whens = {"occasion", "occasions", whens, ARRAY_COUNT(whens)};
const struct playbook_phrases playbook_conditions = {
	"condition", "conditions", conditions, ARRAY_COUNT(conditions)};
const struct playbook_phrases playbook_whoms = {"recipient", "recipients", whoms, ARRAY_COUNT(whoms)};
const struct playbook_phrases playbook_anchors = {
	"point in time", "points in time", anchors, ARRAY_COUNT(anchors)};
const struct playbook_phrases playbook_aims = {"aim", "aims", aims, ARRAY_COUNT(aims)};
const struct playbook_phrases playbook_closes = {"end", "ends", closes, ARRAY_COUNT(closes)};
const struct playbook_phrases playbook_done_bys = {
	"other way of doing it", "ways", done_bys, ARRAY_COUNT(done_bys)};
const struct playbook_phrases playbook_void_onces = {
	"reason to be void", "reasons", void_onces, ARRAY_COUNT(void_onces)};
const struct playbook_phrases playbook_towards = {"side", "sides", towards, ARRAY_COUNT(towards)};
const struct playbook_phrases playbook_happenings = {
	"happening", "happenings", happenings, ARRAY_COUNT(happenings)};
const struct playbook_phrases playbook_spans = {"span of a limit", "spans", spans, ARRAY_COUNT(spans)};
const struct playbook_phrases playbook_topics = {"topic", "topics", topics, ARRAY_COUNT(topics)};
const struct playbook_phrases playbook_wheres = {"place of a note", "places", wheres, ARRAY_COUNT(wheres)};

int playbook_phrase_match(struct playbook_lex *lex, const struct playbook_phrases *phrases)
{
	const char *mark = lex->next, *longest_end = NULL;
	int longest = -1;
	for (size_t i = 0; i < phrases->count; i++) {
		if (phrases->phrases[i] != NULL && playbook_lex_skip(lex, phrases->phrases[i])) {
			if (longest_end == NULL || lex->next > longest_end) {
				longest = (int)i;
				longest_end = lex->next;
			}
			lex->next = mark;
		}
	}
	if (longest_end != NULL)
		lex->next = longest_end;
	return longest;
}

static bool is_single_words(const struct playbook_phrases *phrases)
{
	for (size_t i = 0; i < phrases->count; i++)
		if (phrases->phrases[i] != NULL && strchr(phrases->phrases[i], ' ') != NULL)
			return false;
	return true;
}

/* "(channels: email phone …)"; with commas where a phrase has more than a word. */
static void list_print(const struct playbook_phrases *phrases, char *ret_text, size_t size)
{
	const char *separator = is_single_words(phrases) ? " " : ", ";
	size_t length = (size_t)snprintf(ret_text, size, " (%s:", phrases->nouns);
	bool first = true;
	for (size_t i = 0; i < phrases->count && length < size; i++) {
		if (phrases->phrases[i] == NULL)
			continue;
		length += (size_t)snprintf(ret_text + length, size - length, "%s%s", first ? " " : separator,
			phrases->phrases[i]);
		first = false;
	}
	if (length < size)
		snprintf(ret_text + length, size - length, ")");
}

/* Shortens *found word by word until some phrase is near; NULL, and *found as it was, if none ever is. */
static const char *nearest_find(const struct playbook_phrases *phrases, struct span *found)
{
	struct span words = *found;
	while (words.length > 0) {
		const char *nearest = text_nearest(words, phrases->phrases, phrases->count);
		if (nearest != NULL) {
			*found = words;
			return nearest;
		}
		while (words.length > 0 && words.start[words.length - 1] != ' ')
			words.length--;
		words = span_trim(words);
	}
	return NULL;
}

bool playbook_phrase_unknown(struct playbook_lex *lex, const struct playbook_phrases *phrases)
{
	struct span found = is_single_words(phrases) ? playbook_lex_peek(lex) : playbook_lex_item(lex);
	char list[560];
	list_print(phrases, list, sizeof(list));
	const char *article = strchr("aeiou", phrases->noun[0]) != NULL ? "an" : "a";
	if (found.length == 0 || *found.start == ',')
		return source_error(
			&lex->source, found.start, "%s %s is missing%s", article, phrases->noun, list);
	const char *nearest = nearest_find(phrases, &found);
	if (nearest == NULL)
		return source_error(&lex->source, found.start, "\"%.*s\" is no %s%s", source_shown(found),
			found.start, phrases->noun, list);
	return source_error(&lex->source, found.start, "\"%.*s\" is no %s; did you mean %s?%s",
		source_shown(found), found.start, phrases->noun, nearest, list);
}

bool playbook_phrase_read(
	struct playbook_lex *lex, const struct playbook_phrases *phrases, uint8_t *ret_value)
{
	int value = playbook_phrase_match(lex, phrases);
	if (value < 0)
		return playbook_phrase_unknown(lex, phrases);
	*ret_value = (uint8_t)value;
	return true;
}

bool playbook_phrase_list(struct playbook_lex *lex, const struct playbook_phrases *phrases, size_t most,
	uint8_t *ret_values, uint8_t *ret_count)
{
	uint8_t count = 0;
	do {
		struct span found = playbook_lex_peek(lex);
		uint8_t value = 0;
		if (!playbook_phrase_read(lex, phrases, &value))
			return false;
		if (memchr(ret_values, value, count) != NULL)
			return source_error(
				&lex->source, found.start, "\"%s\" is said twice", phrases->phrases[value]);
		if (count == most)
			return source_error(&lex->source, found.start, "more than %zu %s in one line", most,
				phrases->nouns);
		ret_values[count++] = value;
	} while (playbook_lex_skip(lex, ","));
	*ret_count = count;
	return true;
}

bool playbook_phrase_set(struct playbook_lex *lex, const struct playbook_phrases *phrases, uint32_t *ret_bits)
{
	uint8_t values[32] = {0}, count = 0;
	assert(phrases->count <= ARRAY_COUNT(values));
	if (!playbook_phrase_list(lex, phrases, ARRAY_COUNT(values), values, &count))
		return false;
	uint32_t bits = 0;
	for (size_t i = 0; i < count; i++)
		bits |= UINT32_C(1) << values[i];
	*ret_bits = bits;
	return true;
}
