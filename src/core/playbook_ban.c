/* Reads what a playbook forbids: bans, limits and spacing. */
#include "base/array.h"
#include "core/playbook_rule.h"

#include <string.h>

enum { MOST_MAX = 99, SPAN_DAYS_MAX = 999 };

static const uint32_t ban_conditions = IF_DATE_KNOWN | IF_DATE_UNKNOWN | IF_RECRUITER | IF_NO_RECRUITER;

/* A ban belongs to no item, so it knows only what the whole process knows. */
static const uint32_t ban_anchors = 1 << ANCHOR_INTERVIEW | 1 << ANCHOR_FIRST_INTERVIEW |
				    1 << ANCHOR_DECISION_DATE | 1 << ANCHOR_LAST_CONTACT |
				    1 << ANCHOR_LAST_WORD | 1 << ANCHOR_FIRST_EVENT;

/* What a subject may begin with, for the error. */
static bool subject_unknown(struct playbook_lex *lex)
{
	const char *words[ACTION_COUNT + CHANNEL_COUNT + 1] = {"anything"};
	memcpy(words + 1, channel_names, sizeof(channel_names));
	memcpy(words + 1 + CHANNEL_COUNT, action_names, sizeof(action_names));
	const struct playbook_phrases phrases = {
		"action or channel", "actions and channels", words, ARRAY_COUNT(words)};
	return playbook_phrase_unknown(lex, &phrases);
}

/* "a, b" as bits; a comma before the span of a limit is not one of the list. */
static bool read_members(struct playbook_lex *lex, const struct playbook_phrases *phrases, uint32_t *bits)
{
	for (;;) {
		struct span found = playbook_lex_peek(lex);
		uint8_t value = 0;
		if (!playbook_phrase_read(lex, phrases, &value))
			return false;
		if ((*bits & UINT32_C(1) << value) != 0)
			return source_error(
				&lex->source, found.start, "\"%s\" is said twice", phrases->phrases[value]);
		*bits |= UINT32_C(1) << value;
		const char *mark = lex->next;
		if (!playbook_lex_skip(lex, ","))
			return true;
		if (playbook_lex_skip(lex, "since") || playbook_lex_skip(lex, "in") ||
			playbook_lex_skip(lex, "to")) {
			lex->next = mark;
			return true;
		}
	}
}

/* "status, announce-call by phone", "phone", "anything" */
static bool read_subject(struct playbook_lex *lex, struct subject *subject)
{
	const char *mark = lex->next;
	if (playbook_lex_skip(lex, "anything"))
		return true;
	bool by_channel = playbook_phrase_match(lex, &playbook_channels) >= 0;
	if (!by_channel && playbook_phrase_match(lex, &playbook_actions) < 0)
		return subject_unknown(lex);
	lex->next = mark;
	if (by_channel)
		return read_members(lex, &playbook_channels, &subject->channels);
	if (!read_members(lex, &playbook_actions, &subject->actions))
		return false;
	return !playbook_lex_skip(lex, "by") || read_members(lex, &playbook_channels, &subject->channels);
}

static bool read_never(struct playbook_lex *lex, void *rule)
{
	struct subject *subject = &((struct ban_rule *)rule)->subject;
	return read_subject(lex, subject) && playbook_lex_expect(lex, "to") &&
	       playbook_phrase_read(lex, &playbook_towards, &subject->toward);
}

static bool read_ban_except(struct playbook_lex *lex, void *rule)
{
	return playbook_phrase_set(lex, &playbook_actions, &((struct ban_rule *)rule)->subject.except);
}

static bool read_ban_if(struct playbook_lex *lex, void *rule)
{
	struct ban_rule *ban = rule;
	struct span found = playbook_lex_item(lex);
	uint32_t conditions;
	if (!playbook_phrase_set(lex, &playbook_conditions, &conditions))
		return false;
	if ((conditions & ~ban_conditions) != 0)
		return source_error(&lex->source, found.start,
			"a ban can ask only for the decision date and for a recruiter (conditions: %s, %s, "
			"%s, %s)",
			playbook_conditions.phrases[0], playbook_conditions.phrases[1],
			playbook_conditions.phrases[2], playbook_conditions.phrases[3]);
	ban->conditions = conditions;
	return true;
}

static bool read_ban_before(struct playbook_lex *lex, void *rule)
{
	struct ban_rule *ban = rule;
	struct span found = playbook_lex_item(lex);
	if (!playbook_read_time(lex, &ban->before))
		return false;
	if ((ban_anchors >> ban->before.anchor & 1) == 0)
		return source_error(&lex->source, found.start,
			"a ban cannot count from \"%s\", which belongs to one duty",
			playbook_anchors.phrases[ban->before.anchor]);
	ban->has_before = true;
	return true;
}

static bool read_ban_after(struct playbook_lex *lex, void *rule)
{
	return playbook_phrase_read(lex, &playbook_happenings, &((struct ban_rule *)rule)->after);
}

static bool read_ban_until(struct playbook_lex *lex, void *rule)
{
	return playbook_phrase_read(lex, &playbook_happenings, &((struct ban_rule *)rule)->until);
}

static const struct playbook_key ban_keys[] = {
	{"never", read_never, KEY_REQUIRED},
	{"except", read_ban_except, KEY_OPTIONAL},
	{"if", read_ban_if, KEY_OPTIONAL},
	{"before", read_ban_before, KEY_OPTIONAL},
	{"after", read_ban_after, KEY_OPTIONAL},
	{"until", read_ban_until, KEY_OPTIONAL},
};

bool playbook_read_ban(struct playbook_lex *lex, struct ban_rule *ret_ban)
{
	struct ban_rule ban = {0};
	if (!playbook_rule_head(lex, "ban", &ban.name, &ban.cites, &ban.place) ||
		!playbook_rule_lines(lex, "ban", ban.place, ban_keys, ARRAY_COUNT(ban_keys), &ban))
		return false;
	*ret_ban = ban;
	return true;
}

/* "since the last step", "in the whole process", "in any 30 days" */
static bool read_span(struct playbook_lex *lex, struct limit_rule *limit)
{
	int days;
	if (!playbook_phrase_read(lex, &playbook_spans, &limit->span))
		return false;
	if (limit->span != LIMIT_DAYS)
		return true;
	if (!playbook_lex_number(lex, 1, SPAN_DAYS_MAX, &days))
		return false;
	limit->span_days = (int16_t)days;
	return playbook_lex_skip(lex, "day") || playbook_lex_expect(lex, "days");
}

/* "2 status by phone to the employer, to each person, since the last step" */
static bool read_at_most(struct playbook_lex *lex, void *rule)
{
	struct limit_rule *limit = rule;
	int most;
	if (!playbook_lex_number(lex, 1, MOST_MAX, &most) || !read_subject(lex, &limit->subject))
		return false;
	limit->most = (int16_t)most;
	limit->each_person = playbook_lex_skip(lex, "to each person");
	if (!limit->each_person && playbook_lex_skip(lex, "to")) {
		if (!playbook_phrase_read(lex, &playbook_towards, &limit->subject.toward))
			return false;
		limit->each_person = playbook_lex_skip(lex, ", to each person");
	}
	if (playbook_lex_peek(lex).length == 0)
		return playbook_phrase_unknown(lex, &playbook_spans);
	return playbook_lex_expect(lex, ",") && read_span(lex, limit);
}

static bool read_limit_except(struct playbook_lex *lex, void *rule)
{
	return playbook_phrase_set(lex, &playbook_actions, &((struct limit_rule *)rule)->subject.except);
}

static const struct playbook_key limit_keys[] = {
	{"at most", read_at_most, KEY_REQUIRED},
	{"except", read_limit_except, KEY_OPTIONAL},
};

bool playbook_read_limit(struct playbook_lex *lex, struct limit_rule *ret_limit)
{
	struct limit_rule limit = {0};
	if (!playbook_rule_head(lex, "limit", &limit.name, &limit.cites, &limit.place) ||
		!playbook_rule_lines(lex, "limit", limit.place, limit_keys, ARRAY_COUNT(limit_keys), &limit))
		return false;
	*ret_limit = limit;
	return true;
}

/* "7 days between status" */
static bool read_at_least(struct playbook_lex *lex, void *rule)
{
	struct spacing_rule *spacing = rule;
	if (!playbook_read_length(lex, &spacing->least) || !playbook_lex_expect(lex, "between") ||
		!read_subject(lex, &spacing->subject))
		return false;
	return !playbook_lex_skip(lex, "to") ||
	       playbook_phrase_read(lex, &playbook_towards, &spacing->subject.toward);
}

static bool read_spacing_except(struct playbook_lex *lex, void *rule)
{
	return playbook_phrase_set(lex, &playbook_actions, &((struct spacing_rule *)rule)->subject.except);
}

static const struct playbook_key spacing_keys[] = {
	{"at least", read_at_least, KEY_REQUIRED},
	{"except", read_spacing_except, KEY_OPTIONAL},
};

bool playbook_read_spacing(struct playbook_lex *lex, struct spacing_rule *ret_spacing)
{
	struct spacing_rule spacing = {0};
	if (!playbook_rule_head(lex, "spacing", &spacing.name, &spacing.cites, &spacing.place) ||
		!playbook_rule_lines(
			lex, "spacing", spacing.place, spacing_keys, ARRAY_COUNT(spacing_keys), &spacing))
		return false;
	*ret_spacing = spacing;
	return true;
}
