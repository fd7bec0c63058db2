/* A letter read: what was found in it, without what the person called right. */
#include "app/letter_proof.h"

#include "app/letter_case.h"
#include "app/own_words.h"

/* Words that were marked are known words, so that they raise nothing else either. */
static void know_marked(struct letter_proof *proof, struct arena *arena)
{
	struct letter_context *context = &proof->context;
	const char **words =
		arena_array(arena, const char *, context->known_word_count + proof->mark_count + 1);

	if (context->known_word_count)
		memcpy(words, context->known_words, context->known_word_count * sizeof(*words));
	for (size_t i = 0; i < proof->mark_count; i++)
		if (proof->marks[i].kind == FINDING_SPELLING)
			words[context->known_word_count++] = proof->marks[i].text;
	context->known_words = words;
}

static bool is_marked(const struct letter_proof *proof, const struct finding *finding, struct arena *arena)
{
	const char *text = own_mark_text(finding, letter_proof_part(proof, finding), arena);

	for (size_t i = 0; i < proof->mark_count; i++)
		if (proof->marks[i].kind == finding->kind && strcmp(proof->marks[i].text, text) == 0)
			return true;
	return false;
}

static void leave_out_marked(struct letter_proof *proof, struct arena *arena)
{
	struct proofread_result *result = &proof->result;
	size_t kept = 0;

	for (size_t i = 0; proof->mark_count && i < result->count; i++) {
		const struct finding *finding = &result->findings[i];
		if (!is_marked(proof, finding, arena)) {
			result->findings[kept++] = *finding;
			continue;
		}
		proof->marked++;
		result->error_count -= finding->severity == SEVERITY_ERROR;
		result->warning_count -= finding->severity == SEVERITY_WARNING;
	}
	if (proof->mark_count)
		result->count = kept;
}

bool letter_proof_read(struct proof_desk *desk, const struct letter_text *text,
	const struct letter_context *context, int64_t draft, struct arena *arena, struct letter_proof *ret,
	struct error *err)
{
	struct letter_proof proof = {.subject = text->subject, .body = text->body, .context = *context};
	struct draft_mark *marks = NULL;

	proof.letter.subject = letter_plain(text->subject, arena);
	proof.letter.body = letter_plain(text->body, arena);
	if (draft > 0) {
		if (!draft_marks_list(desk->store, draft, arena, &marks, &proof.mark_count, err))
			return false;
		proof.marks = marks;
		know_marked(&proof, arena);
	}
	if (!desk->module->proofread(
		    desk->proofreader, &proof.letter, &proof.context, arena, &proof.result, err))
		return false;
	leave_out_marked(&proof, arena);
	*ret = proof;
	return true;
}

bool letter_proof_draft(struct proof_desk *desk, const struct matter *matter, const struct draft *draft,
	struct instant now, struct arena *arena, struct letter_proof *ret, struct error *err)
{
	const struct letter_case place = letter_case_of_draft(matter, draft, now);
	const struct letter_text text = {
		.has_head = true, .subject = span_of(draft->subject), .body = span_of(draft->body)};
	struct letter_context context;

	return letter_case_context(desk, &place, arena, &context, err) &&
	       letter_proof_read(desk, &text, &context, draft->number, arena, ret, err);
}

bool letter_proof_look_again(
	struct letter_proof *proof, int max_milliseconds, struct arena *arena, struct error *err)
{
	const struct proof_module *module = proof_module_open(err);

	if (!module || !module->look_again(
			       &proof->letter, &proof->context, max_milliseconds, arena, &proof->result, err))
		return false;
	leave_out_marked(proof, arena);
	return true;
}
