/* What was found in a letter: where, how grave, why, and what to write instead. */
#ifndef TACT_LETTER_FINDING_H
#define TACT_LETTER_FINDING_H

#include "base/arena.h"
#include "core/playbook.h"

enum finding_kind {
	FINDING_SPELLING,
	FINDING_GRAMMAR,
	FINDING_NAME,
	FINDING_COMPANY,
	FINDING_ROLE,
	FINDING_DATE,
	FINDING_PLACEHOLDER,
	FINDING_TONE,
	FINDING_CONTENT,
	FINDING_DUPLICATE,
	FINDING_ATTACHMENT,
	FINDING_CONFIDENTIAL,
	FINDING_LENGTH,
	FINDING_PROMISE,
	FINDING_KIND_COUNT,
};

enum severity { SEVERITY_ERROR, SEVERITY_WARNING, SEVERITY_HINT, SEVERITY_COUNT };

extern const char *const finding_kind_names[FINDING_KIND_COUNT];
extern const char *const severity_names[SEVERITY_COUNT];

enum { FINDING_MAX_SUGGESTIONS = 5, FINDINGS_MAX = 500 };

struct finding {
	uint8_t kind, severity;
	bool in_subject;
	uint16_t order; /* of being found; breaks ties */
	/* Bytes of the subject or body; end is the first byte outside. Something that is missing has start
	 * and end 0. */
	uint32_t start, end;
	const char *family;  /* of the rule: "its or it's"; NULL for what is no rule of language */
	const char *message; /* one sentence for the person, without a full stop */
	uint8_t suggestion_count;
	const char *suggestions[FINDING_MAX_SUGGESTIONS];
	struct cites cites; /* of the content rule that asks for it */
};

/* Findings as they are made; sorted and weeded by proofread(). Beyond FINDINGS_MAX they are only counted. */
struct findings {
	struct arena *arena;
	struct finding *list;
	size_t count, capacity;
	size_t dropped;
};

/* The next finding, filled with nothing; text put into it lives in findings->arena. Where there are too many,
 * a spare one that is thrown away. */
struct finding *findings_add(struct findings *findings, enum finding_kind kind, enum severity severity,
	bool in_subject, uint32_t start, uint32_t end);
void finding_suggest(struct finding *finding, const char *suggestion); /* beyond the maximum: dropped */

#endif
