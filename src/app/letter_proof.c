/* A letter read: what was found in it, without what the person called right. */
#include "app/letter_proof.h"

#include "app/own_words.h"

struct marks {
	struct draft_mark *list;
	size_t count;
};

/* Words that were marked are known words, so that they raise nothing else either. */
static void know_marked(const struct marks *marks, struct letter_context *context, struct arena *arena)
{
	const char **words = arena_array(arena, const char *, context->known_word_count + marks->count + 1);

	if (context->known_word_count)
		memcpy(words, context->known_words, context->known_word_count * sizeof(*words));
	for (size_t i = 0; i < marks->count; i++)
		if (marks->list[i].kind == FINDING_SPELLING)
			words[context->known_word_count++] = marks->list[i].text;
	context->known_words = words;
}

static bool is_marked(const struct letter_proof *proof, const struct finding *finding,
	const struct marks *marks, struct arena *arena)
{
	const char *text = own_mark_text(finding, letter_proof_part(proof, finding), arena);

	for (size_t i = 0; i < marks->count; i++)
		if (marks->list[i].kind == finding->kind && strcmp(marks->list[i].text, text) == 0)
			return true;
	return false;
}

static void leave_out_marked(struct letter_proof *proof, const struct marks *marks, struct arena *arena)
{
	struct proofread_result *result = &proof->result;
	size_t kept = 0;

	for (size_t i = 0; i < result->count; i++) {
		const struct finding *finding = &result->findings[i];
		if (!is_marked(proof, finding, marks, arena)) {
			result->findings[kept++] = *finding;
			continue;
		}
		proof->marked++;
		result->error_count -= finding->severity == SEVERITY_ERROR;
		result->warning_count -= finding->severity == SEVERITY_WARNING;
	}
	result->count = kept;
}

bool letter_proof_read(struct proof_desk *desk, const struct letter_text *text,
	const struct letter_context *context, int64_t draft, struct arena *arena, struct letter_proof *ret,
	struct error *err)
{
	struct letter_proof proof = {.subject = text->subject, .body = text->body, .context = *context};
	struct marks marks = {0};

	proof.letter.subject = letter_plain(text->subject, arena);
	proof.letter.body = letter_plain(text->body, arena);
	if (draft > 0) {
		if (!draft_marks_list(desk->store, draft, arena, &marks.list, &marks.count, err))
			return false;
		know_marked(&marks, &proof.context, arena);
	}
	if (!proofread(desk->proofreader, &proof.letter, &proof.context, arena, &proof.result, err))
		return false;
	if (marks.count)
		leave_out_marked(&proof, &marks, arena);
	*ret = proof;
	return true;
}

bool letter_proof_look_again(
	struct letter_proof *proof, int max_milliseconds, struct arena *arena, struct error *err)
{
	return error_set(err, ERROR_UNAVAILABLE, "this tact was built without link-grammar");
}
