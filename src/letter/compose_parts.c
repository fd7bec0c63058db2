/* The parts of a letter while it is made: which of them, in which words. */
#include "letter/compose_parts.h"

#include "base/digest.h"
#include "base/text.h"

#include <string.h>

enum { TELLING_LENGTH = 10 }; /* bytes of fixed text by which a phrasing is known again */

const struct content_rule *compose_rule(const struct compose_request *request)
{
	const struct playbook *playbook = request->matter->playbook;
	const struct content_rule *found = NULL;

	for (uint32_t i = 0; i < playbook->content_count; i++) {
		const struct content_rule *rule = &playbook->contents[i];
		if (!(rule->actions >> request->action & 1) ||
			(rule->channels && !(rule->channels >> request->channel & 1)))
			continue;
		if (!found || (rule->channels && !found->channels))
			found = rule;
	}
	return found;
}

static bool has_topic(const uint8_t *topics, uint8_t count, uint8_t topic)
{
	return memchr(topics, topic, count) != NULL;
}

static bool is_wanted(const struct compose_parts *parts, const struct template_part *part)
{
	const struct content_rule *rule = parts->rule;

	if (!facts_hold(&part->condition, parts->facts))
		return false;
	if (!part->says_count || part->always || !rule)
		return true;
	for (uint8_t i = 0; i < part->says_count; i++)
		if (has_topic(rule->says, rule->says_count, part->says[i]) ||
			has_topic(rule->may, rule->may_count, part->says[i]))
			return true;
	return false;
}

/* A fact stays in its line: a name may hold anything. */
static bool fill_gap(const struct facts *facts, const struct template_piece *piece, struct text *text)
{
	size_t before = text->length;

	if (!facts_print(facts, piece->fact, piece->filter, text))
		return false;
	for (size_t i = before; i < text->length; i++)
		if ((unsigned char)text->start[i] < 0x20)
			text->start[i] = ' ';
	return true;
}

/* The words of a phrasing, or NULL where a fact is not known. A mark is not doubled. */
static const char *fill(const struct facts *facts, const struct template_phrasing *phrasing)
{
	TEXT_CLEANUP struct text text = {0};

	for (size_t i = 0; i < phrasing->count; i++) {
		const struct template_piece *piece = &phrasing->pieces[i];
		struct span part = piece->text;
		if (piece->fact != FACT_NONE) {
			if (!fill_gap(facts, piece, &text))
				return NULL;
			continue;
		}
		if (text.length && part.length && *part.start == '.' &&
			strchr(".?!", text.start[text.length - 1])) {
			part.start++;
			part.length--;
		}
		text_add(&text, part.start, part.length);
	}
	return text.length ? arena_copy(facts->arena, text.start, text.length) : NULL;
}

static bool stands_in(struct span text, struct span body)
{
	return text.length && body.length >= text.length &&
	       memmem(body.start, body.length, text.start, text.length);
}

/* All that is fixed in the phrasing stands in the letter; where that is little, all of its words do. */
static bool was_used_in(const struct template_phrasing *phrasing, const char *words, struct span body)
{
	bool telling = false;

	for (size_t i = 0; i < phrasing->count; i++) {
		struct span text = span_trim(phrasing->pieces[i].text);
		if (phrasing->pieces[i].fact != FACT_NONE || text.length < TELLING_LENGTH)
			continue;
		telling = true;
		if (!stands_in(text, body))
			return false;
	}
	return telling || stands_in(span_of(words), body);
}

/* How badly the words were used before: to the same person is worst. */
static int was_used(const struct facts *facts, const struct template_phrasing *phrasing, const char *words)
{
	const struct compose_request *request = facts->request;
	int worst = 0;

	for (size_t i = 0; i < request->earlier_count; i++) {
		const struct letter_earlier *earlier = &request->earlier[i];
		int bad = earlier->same_person ? 2 : 1;
		if (bad > worst && (was_used_in(phrasing, words, earlier->body) ||
					   was_used_in(phrasing, words, earlier->subject)))
			worst = bad;
	}
	return worst;
}

/* Where to begin: colleagues begin at different phrasings in every part, and where there are more of them
 * than phrasings, each round begins at another place in each part. */
static size_t seed(const struct facts *facts, size_t number, size_t count)
{
	const struct process *process = facts->process;
	uint64_t digest = digest_add(DIGEST_START, process->organization, strlen(process->organization));
	uint32_t place = (uint32_t)number, rank = facts->rank;

	if (facts->interview != NO_EVENT) {
		const char *id = process->events[facts->interview].id;
		digest = digest_add(digest, id, strlen(id));
	}
	digest = digest_add(digest, &place, sizeof(place));
	return (size_t)((digest >> 20) % count + rank % count + rank / count * (number + 1) +
			facts->request->variant % count) %
	       count;
}

const char *compose_part_text(const struct compose_parts *parts, const struct template_part *part,
	size_t number, const char **ret_shortest)
{
	const char *texts[TEMPLATE_MAX_PHRASINGS], *shortest = NULL, *best = NULL;
	const struct template_phrasing *phrasings[TEMPLATE_MAX_PHRASINGS];
	size_t count = 0, first;
	int least = 3;

	for (size_t i = 0; i < part->count; i++) {
		const char *text = fill(parts->facts, &part->phrasings[i]);
		if (!text)
			continue;
		if (!shortest || strlen(text) < strlen(shortest))
			shortest = text;
		phrasings[count] = &part->phrasings[i];
		texts[count++] = text;
	}
	*ret_shortest = shortest;
	if (count == 0)
		return NULL;
	first = seed(parts->facts, number, count);
	for (size_t i = 0; i < count && least > 0; i++) {
		size_t at = (first + i) % count;
		int bad = was_used(parts->facts, phrasings[at], texts[at]);
		if (bad < least) {
			least = bad;
			best = texts[at];
		}
	}
	return best;
}

void compose_parts_choose(struct compose_parts *parts)
{
	for (size_t i = 0; i < parts->template->part_count; i++) {
		const struct template_part *part = &parts->template->parts[i];
		struct chosen_part *chosen = &parts->list[parts->count++];
		chosen->part = part;
		if (is_wanted(parts, part))
			chosen->text = compose_part_text(parts, part, i, &chosen->shortest);
	}
}

const char *compose_parts_join(const struct compose_parts *parts)
{
	static const char *const starts[] = {
		[START_SENTENCE] = " ", [START_LINE] = "\n", [START_PARAGRAPH] = "\n\n"};
	TEXT_CLEANUP struct text text = {0};
	uint8_t start = START_SENTENCE;
	bool just_begun = false;

	for (size_t i = 0; i < parts->count; i++) {
		const struct chosen_part *chosen = &parts->list[i];
		/* Where the begin of a paragraph is left out, the next part begins it, unless it was one of
		 * two of which the other stands there. */
		if (chosen->part->start > start && (chosen->text || !just_begun))
			start = chosen->part->start;
		if (!chosen->text)
			continue;
		if (text.length)
			text_add_string(&text, starts[start]);
		text_add_string(&text, chosen->text);
		just_begun = start != START_SENTENCE;
		start = START_SENTENCE;
	}
	return text.start ? arena_copy(parts->facts->arena, text.start, text.length) : "";
}

static bool fits(const struct compose_parts *parts, size_t max_points)
{
	const char *text = compose_parts_join(parts);

	return text_utf8_length(text, strlen(text)) <= max_points;
}

bool compose_parts_shorten(struct compose_parts *parts, size_t max_points)
{
	for (size_t i = parts->count; i-- > 0;) {
		if (fits(parts, max_points))
			return true;
		if (parts->list[i].part->optional && !parts->list[i].part->says_count)
			parts->list[i].text = NULL;
	}
	for (size_t i = parts->count; i-- > 0;) {
		if (fits(parts, max_points))
			return true;
		if (parts->list[i].text)
			parts->list[i].text = parts->list[i].shortest;
	}
	for (size_t i = parts->count; i-- > 0;) {
		if (fits(parts, max_points))
			return true;
		if (parts->list[i].part->optional)
			parts->list[i].text = NULL;
	}
	return fits(parts, max_points);
}

bool compose_parts_say(const struct compose_parts *parts, uint8_t topic)
{
	for (size_t i = 0; i < parts->count; i++)
		if (parts->list[i].text &&
			has_topic(parts->list[i].part->says, parts->list[i].part->says_count, topic))
			return true;
	return false;
}
