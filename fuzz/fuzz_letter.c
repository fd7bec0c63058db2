/* Letters: whatever bytes come, a letter and its head are read or refused, every finding lies inside the text
 * on the border of a character, and what is written is read back the same. */
#include "app/context_read.h"
#include "app/letter_line.h"
#include "app/letter_proof.h"

#include <assert.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

static struct proof_desk *desk(void)
{
	static struct proof_desk made;
	static struct arena arena;

	if (!made.proofreader) {
		arena_init(&arena);
		made.module = &tact_proof_module;
		made.proofreader = proofreader_new(NULL, true, &arena);
	}
	return &made;
}

static bool is_border(struct span text, uint32_t at)
{
	return at <= text.length && (at == text.length || ((unsigned char)text.start[at] & 0xc0) != 0x80);
}

static void check_proof(const struct letter_proof *proof)
{
	const struct proofread_result *result = &proof->result;
	size_t errors = 0, warnings = 0;

	for (size_t i = 0; i < result->count; i++) {
		const struct finding *finding = &result->findings[i];
		const struct span part = letter_proof_part(proof, finding);
		assert(finding->kind < FINDING_KIND_COUNT && finding->severity < SEVERITY_COUNT);
		assert(finding->message && finding->message[0]);
		assert(finding->start <= finding->end);
		assert(is_border(part, finding->start) && is_border(part, finding->end));
		assert(finding->suggestion_count <= FINDING_MAX_SUGGESTIONS);
		errors += finding->severity == SEVERITY_ERROR;
		warnings += finding->severity == SEVERITY_WARNING;
	}
	assert(errors == result->error_count && warnings == result->warning_count);
}

static void check_round(const struct letter_text *text, struct arena *arena)
{
	TEXT_CLEANUP struct text once = {0};
	struct letter_text again;
	const char *to = arena_copy(arena, text->to.start ? text->to.start : "", text->to.length),
		   *subject = arena_copy(
			   arena, text->subject.start ? text->subject.start : "", text->subject.length),
		   *body = arena_copy(arena, text->body.start ? text->body.start : "", text->body.length);

	letter_write(to, subject, body, &once);
	if (!letter_read("again", (struct span){once.start, once.length}, &again, NULL))
		abort();
	assert(again.has_head && again.body.length >= text->body.length);
	assert(text->body.length == 0 || memcmp(again.body.start, text->body.start, text->body.length) == 0);
	assert(again.subject.length == text->subject.length);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
	const struct span input = {(const char *)bytes, length};
	struct letter_context context;
	struct letter_text text;
	struct letter_line line;
	struct letter_proof proof;
	struct error err = {0};
	struct arena arena;

	arena_init(&arena);
	context_init(&context);
	context.role = "Data Analyst";
	context.company = "Acme";
	context.kind = LETTER_THANK;
	context_add_person("Dana Lee", &arena, &context);
	if (letter_read("fuzz", input, &text, &err)) {
		check_round(&text, &arena);
		if (letter_proof_read(desk(), &text, &context, 0, &arena, &proof, &err))
			check_proof(&proof);
		else
			assert(err.kind == ERROR_INVALID && err.message[0]);
	} else {
		assert(err.kind == ERROR_INVALID && err.message[0]);
	}
	if (letter_line_read(input, &arena, &line, NULL) &&
		letter_proof_read(desk(), &line.text, &line.context, 0, &arena, &proof, NULL))
		check_proof(&proof);
	arena_clear(&arena);
	return 0;
}
