/* What the model weighs of a mail: the concepts that were found and the words themselves. */
#include "mail/class_features.h"

#include "base/array.h"
#include "mail/class_match.h"
#include "mail/reply_cut.h"

#include <ctype.h>
#include <string.h>

enum { FOUND_BY_WORD = 6, TOLD_BY_RULES = 8, PIECE_MOST = 1000, STEM = 5, SUBJECT = 31 };

static bool is_reply(struct span subject)
{
	static const char *const marks[] = {
		"re:", "aw:", "sv:", "antw:", "re :", "rif:", "fw:", "fwd:", "wg:", "tr:", "tr :"};

	for (size_t i = 0; i < ARRAY_COUNT(marks); i++)
		if (subject.length >= strlen(marks[i]) &&
			span_is_nocase((struct span){subject.start, strlen(marks[i])}, marks[i]))
			return true;
	return false;
}

/* The name and the address as words. */
static struct span sender_words(struct span from, struct arena *arena)
{
	char *copy;

	if (from.length > PIECE_MOST)
		from.length = PIECE_MOST;
	copy = arena_copy(arena, from.start ? from.start : "", from.length);
	for (size_t i = 0; i < from.length; i++)
		if (strchr("@._<>", copy[i]) || copy[i] == '\n')
			copy[i] = ' ';
	return (struct span){copy, from.length};
}

/* Of the sender only what says that no person writes; of the subject of a reply only that. */
static bool counts(const struct class_found *found, uint32_t first_own, bool reply, uint32_t own_subject)
{
	unsigned concept = found->feature / STANCE_COUNT;

	if (found->sentence < first_own)
	return concept == CONCEPT_BOUNCE || concept == CONCEPT_ALERT;
	if (found->sentence < own_subject && reply)
	return concept == CONCEPT_AWAY || concept == CONCEPT_AUTOMATIC || concept == CONCEPT_BOUNCE;
	return true;
}

static void add_feature(struct class_features *features, uint32_t id, uint32_t sentence)
{
	features->items[features->count++] = (struct class_feature){id, sentence};
}

static void add_concepts(
	struct class_features *features, size_t room, bool reply, uint32_t own_subject, struct arena *arena)
{
	struct class_found *found = arena_array(arena, struct class_found, room);
	size_t count = class_match(&features->text, found, room);
	uint32_t last[CLASS_CONCEPT_FEATURES] = {0};

	for (size_t i = 0; i < count; i++) {
		if (!counts(&found[i], features->first_own, reply, own_subject) ||
			last[found[i].feature] == found[i].sentence + 1)
			continue;
		last[found[i].feature] = found[i].sentence + 1;
		add_feature(features, found[i].feature, found[i].sentence);
	}
}

static bool has(const struct class_features *features, unsigned first, unsigned last)
{
	for (size_t i = 0; i < features->count; i++)
		if (features->items[i].id / STANCE_COUNT >= first &&
			features->items[i].id / STANCE_COUNT <= last &&
			features->items[i].sentence >= features->first_own)
			return true;
	return false;
}

/* Not only on a condition. */
static bool has_said(const struct class_features *features, unsigned first, unsigned last)
{
	for (size_t i = 0; i < features->count; i++)
		if (features->items[i].id / STANCE_COUNT >= first &&
			features->items[i].id / STANCE_COUNT <= last &&
			features->items[i].id % STANCE_COUNT != STANCE_IF &&
			features->items[i].id % STANCE_COUNT != STANCE_NOT)
			return true;
	return false;
}

/* An offer that is taken back is none, however often it is named. */
static void drop_withdrawn(struct class_features *features)
{
	size_t kept = 0;

	if (!has_said(features, CONCEPT_WITHDRAWN, CONCEPT_WITHDRAWN))
		return;
	for (size_t i = 0; i < features->count; i++) {
		uint32_t concept = features->items[i].id / STANCE_COUNT;
		if (concept != CONCEPT_OFFERS && concept != CONCEPT_TERMS)
			features->items[kept++] = features->items[i];
	}
	features->count = kept;
}

/* "[devel] …": a list that names itself so; a ticket's number or "[EXTERNAL]" is none. */
static bool is_list(struct span subject)
{
	struct span rest = span_trim(subject);
	size_t length = 0;

	if (is_reply(rest))
		rest = span_trim((struct span){rest.start + 3, rest.length - 3});
	while (1 + length < rest.length && islower((unsigned char)rest.start[1 + length]))
		length++;
	return length > 1 && rest.start[0] == '[' && 1 + length < rest.length &&
	       rest.start[1 + length] == ']';
}

/* "Not this one, but …": an invitation behind a refusal. */
static void add_turn(struct class_features *features)
{
	uint32_t refused = UINT32_MAX, invited = 0;

	for (size_t i = 0; i < features->count; i++) {
		const struct class_feature *item = &features->items[i];
		uint32_t concept = item->id / STANCE_COUNT, stance = item->id % STANCE_COUNT;
		if (concept >= CONCEPT_DECLINES && concept <= CONCEPT_GONE && stance != STANCE_SUBJECT &&
			item->sentence < refused)
			refused = item->sentence;
		if ((concept == CONCEPT_INVITES || concept == CONCEPT_CHOSEN) &&
			(stance == STANCE_PLAIN || stance == STANCE_BUT) && item->sentence > invited)
			invited = item->sentence;
	}
	if (invited > refused)
		add_feature(features, CONCEPT_CHOSEN * STANCE_COUNT + STANCE_BUT, invited);
}

/* What is missing tells too. These stand where the word for a job has no stance of its own. */
static void add_missing(struct class_features *features)
{
	const uint32_t first = features->first_own;
	bool job = has(features, CONCEPT_JOB, CONCEPT_JOB),
	     foreign = has(features, CONCEPT_MONEY, CONCEPT_STUDY);
	bool verdict = has_said(features, CONCEPT_DECLINES, CONCEPT_WITHDRAWN) ||
		       has_said(features, CONCEPT_OFFERS, CONCEPT_OFFERS);

	features->answers = verdict && job && !foreign && !has(features, CONCEPT_BOUNCE, CONCEPT_COLD);
	if (!foreign && has(features, CONCEPT_APPLIED, CONCEPT_APPLIED) &&
		!has(features, CONCEPT_STILL, CONCEPT_WAS_NICE) &&
		!has(features, CONCEPT_INVITES, CONCEPT_AUTOMATIC))
		add_feature(features, CONCEPT_APPLIED * STANCE_COUNT + STANCE_NOT, first);
	if (!job && (foreign || !(verdict || has(features, CONCEPT_INVITES, CONCEPT_CHOSEN))))
		add_feature(features, CONCEPT_JOB * STANCE_COUNT + STANCE_NOT, first);
	if (!has(features, CONCEPT_RECEIVED, CONCEPT_AUTOMATIC))
		add_feature(features, CONCEPT_JOB * STANCE_COUNT + STANCE_IF, first);
	if (!job && foreign && (verdict || has(features, CONCEPT_INVITES, CONCEPT_INVITES)))
		add_feature(features, CONCEPT_JOB * STANCE_COUNT + STANCE_BUT, first);
}

/* Endings are cut, so that few mails teach many; a word weighs anew where it stands in the subject. */
static uint32_t stem_hash(const struct class_word *word)
{
	return class_hash(word->text, strnlen(word->text, STEM));
}

static void add_ngrams(struct class_features *features)
{
	const struct class_text *text = &features->text;

	for (uint32_t s = features->first_own; s < text->sentence_count; s++) {
		const struct class_sentence *sentence = &text->sentences[s];
		uint32_t before = 0;
		for (uint32_t i = 0; i < sentence->count; i++) {
			uint32_t stem = stem_hash(&text->words[sentence->first + i]);
			add_feature(features, stem | CLASS_NGRAM_BIT, s);
			if (sentence->in_subject)
				add_feature(features, (stem * SUBJECT) | CLASS_NGRAM_BIT, s);
			if (i > 0)
				add_feature(features, (before * 31u + stem * 7919u) | CLASS_NGRAM_BIT, s);
			before = stem;
		}
	}
}

void class_features_read(struct span subject, struct span from, struct span body, struct arena *arena,
	struct class_features *ret_features)
{
	struct class_features features = {0};
	struct span sender = sender_words(from, arena);
	struct reply_parts parts;
	uint32_t own_subject;
	size_t room;

	reply_cut(body, arena, &parts);
	if (span_trim(parts.own).length == 0)
		parts.own = body;
	if (subject.length > PIECE_MOST)
		subject.length = PIECE_MOST;
	if (parts.own.length > CLASS_TEXT_MAX)
		parts.own.length = CLASS_TEXT_MAX;
	class_text_init(&features.text, subject.length + sender.length + parts.own.length, arena);
	class_text_add(&features.text, sender, true, arena);
	features.first_own = (uint32_t)features.text.sentence_count;
	class_text_add(&features.text, subject, true, arena);
	own_subject = (uint32_t)features.text.sentence_count;
	class_text_add(&features.text, parts.own, false, arena);
	room = FOUND_BY_WORD * (features.text.word_count + 1);
	features.items =
		arena_array(arena, struct class_feature, room + 3 * features.text.word_count + TOLD_BY_RULES);
	add_concepts(&features, room, is_reply(subject), own_subject, arena);
	drop_withdrawn(&features);
	if (is_list(subject))
		add_feature(&features, CONCEPT_CODE * STANCE_COUNT + STANCE_IF, features.first_own);
	add_turn(&features);
	add_missing(&features);
	add_ngrams(&features);
	*ret_features = features;
}
