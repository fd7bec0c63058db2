/* Findings put in order, and of what overlaps only the best. */
#include "letter/weed.h"

#include "letter/checks.h"
#include "letter/spelling.h"

#include <string.h>

/* Kinds that speak about the same words are weeded against each other; the lower rank wins. */
static const struct {
	uint8_t group, rank;
} kinds[FINDING_KIND_COUNT] = {
	[FINDING_PLACEHOLDER] = {0, 0},
	[FINDING_NAME] = {0, 1},
	[FINDING_COMPANY] = {0, 1},
	[FINDING_ROLE] = {0, 1},
	[FINDING_DATE] = {0, 1},
	[FINDING_GRAMMAR] = {0, 2},
	[FINDING_SPELLING] = {0, 3},
	[FINDING_TONE] = {1, 0},
	[FINDING_CONTENT] = {2, 0},
	[FINDING_DUPLICATE] = {3, 0},
	[FINDING_ATTACHMENT] = {4, 0},
	[FINDING_CONFIDENTIAL] = {5, 0},
	[FINDING_LENGTH] = {6, 0},
	[FINDING_PROMISE] = {7, 0},
};

static int by_worth(const void *one, const void *two)
{
	const struct finding *a = one, *b = two;
	if (a->severity != b->severity)
		return a->severity < b->severity ? -1 : 1;
	if (kinds[a->kind].rank != kinds[b->kind].rank)
		return kinds[a->kind].rank < kinds[b->kind].rank ? -1 : 1;
	uint32_t length = a->end - a->start, other = b->end - b->start;
	if (length != other)
		return length < other ? -1 : 1;
	if (a->start != b->start)
		return a->start < b->start ? -1 : 1;
	if ((a->suggestion_count > 0) != (b->suggestion_count > 0))
		return a->suggestion_count > 0 ? -1 : 1;
	return a->order < b->order ? -1 : 1;
}

static int by_place(const void *one, const void *two)
{
	const struct finding *a = one, *b = two;
	if (a->in_subject != b->in_subject)
		return a->in_subject ? -1 : 1;
	if (a->start != b->start)
		return a->start < b->start ? -1 : 1;
	if (a->end != b->end)
		return a->end < b->end ? -1 : 1;
	return a->kind != b->kind ? (a->kind < b->kind ? -1 : 1) : 0;
}

static struct span text_of(const struct proof *proof, const struct finding *finding)
{
	const struct span text = finding->in_subject ? proof->letter->subject : proof->letter->body;

	return (struct span){text.start + finding->start, finding->end - finding->start};
}

/* A suggestion for more words that leaves this one misspelt. */
static bool leaves(const struct proof *proof, const struct finding *wide, const struct finding *word)
{
	const struct span text = text_of(proof, word);

	return word->kind == FINDING_SPELLING && wide->end - wide->start > text.length &&
	       wide->suggestion_count > 0 &&
	       memmem(wide->suggestions[0], strlen(wide->suggestions[0]), text.start, text.length);
}

/* One word that nobody knows and that another one word stands for. */
static bool is_misspelling(const struct proof *proof, const struct finding *finding)
{
	const struct span text = text_of(proof, finding);

	return finding->kind == FINDING_GRAMMAR && finding->severity == SEVERITY_ERROR && proof->spelling &&
	       finding->suggestion_count > 0 && !strpbrk(finding->suggestions[0], " '-") &&
	       !memchr(text.start, ' ', text.length) && !memchr(text.start, '\'', text.length) &&
	       !spelling_knows(proof->spelling, text);
}

static void name_misspellings(struct proof *proof)
{
	for (size_t i = 0; i < proof->findings.count; i++) {
		struct finding *finding = &proof->findings.list[i];

		finding->order = (uint16_t)i;
		if (finding->end == 0 || !is_misspelling(proof, finding))
			continue;
		finding->kind = FINDING_SPELLING;
		finding->message = spelling_message;
	}
}

static bool overlaps(const struct proof *proof, const struct finding *a, const struct finding *b)
{
	if (a->in_subject != b->in_subject || kinds[a->kind].group != kinds[b->kind].group)
		return false;
	if (a->end == 0 || b->end == 0) /* something missing is nowhere */
		return a->end == b->end && a->kind == b->kind && strcmp(a->message, b->message) == 0;
	return a->start < b->end && b->start < a->end && !leaves(proof, a, b) && !leaves(proof, b, a);
}

void findings_weed(struct proof *proof)
{
	struct findings *findings = &proof->findings;
	struct finding *list = findings->list;
	size_t kept = 0;
	if (findings->count == 0)
		return;
	name_misspellings(proof);
	qsort(list, findings->count, sizeof *list, by_worth);
	for (size_t i = 0; i < findings->count; i++) {
		bool free_place = true;
		for (size_t j = 0; j < kept && free_place; j++)
			free_place = !overlaps(proof, &list[j], &list[i]);
		if (free_place)
			list[kept++] = list[i];
	}
	findings->count = kept;
	qsort(list, kept, sizeof *list, by_place);
}
