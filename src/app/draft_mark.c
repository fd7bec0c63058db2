/* What proof-reading found in a draft called right: in this letter, or for ever. */
#include "app/draft_mark.h"

#include "app/own_words.h"

const struct finding *draft_mark_find(
	const struct letter_proof *proof, const char *word, struct arena *arena, const char **ret_text)
{
	const struct finding *findings = proof->result.findings;
	long number;

	for (size_t i = 0; i < proof->result.count; i++) {
		const char *text = own_mark_text(&findings[i], letter_proof_part(proof, &findings[i]), arena);
		bool meant = strcmp(text, word) == 0 ||
			     (span_number(span_of(word), INT32_MAX, &number) && number == (long)i + 1);
		if (!meant)
			continue;
		*ret_text = text;
		return &findings[i];
	}
	return NULL;
}

bool draft_mark_check(const struct draft *draft, struct error *err)
{
	if (draft->state == DRAFT_OPEN)
		return true;
	error_set(err, ERROR_INVALID, "d%lld is %s: nothing about it changes any more",
		(long long)draft->number, draft_state_names[draft->state]);
	return error_hint(err, "tact edit d%lld makes a new draft of it", (long long)draft->number);
}

bool draft_mark_record(struct store *store, const struct draft *draft, const struct finding *finding,
	const char *text, bool forever, struct instant now, struct error *err)
{
	bool changed;

	if (!draft_mark_check(draft, err))
		return false;
	if (forever && finding->kind != FINDING_SPELLING) {
		error_set(err, ERROR_USAGE, "only the spelling of a word can be right for ever");
		return error_hint(err, "without --forever it is right in d%lld", (long long)draft->number);
	}
	return forever ? own_word_add(store, text, now, draft->number, &changed, err)
		       : own_mark_add(store, draft->number, finding, text, now, err);
}
