/* Replies: whatever bytes come, what is kept lies inside or is no longer than the mail, and the class has its
 * evidence in the text. */
#include "mail/classify.h"
#include "mail/reply_cut.h"

#include <assert.h>
#include <stdint.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

static bool lies_in(struct span part, struct span whole)
{
	return part.length == 0 ||
	       (part.start >= whole.start && part.start + part.length <= whole.start + whole.length);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
	struct span body = {(const char *)bytes, length}, subject = {0};
	struct reply_parts parts;
	struct mail_class class, again;
	struct arena arena;

	arena_init(&arena);
	reply_cut(body, &arena, &parts);
	assert(parts.own.length <= body.length);
	assert(lies_in(parts.signature, body));
	span_cut(&body, '\n', &subject);
	mail_classify(subject, subject, body, &arena, &class);
	mail_classify(subject, subject, body, &arena, &again);
	assert(class.label < MAIL_LABEL_COUNT && class.label == again.label);
	assert(class.confidence >= 0 && class.confidence <= 1);
	assert(class.evidence.length <= length);
	arena_clear(&arena);
	return 0;
}
