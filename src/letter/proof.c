/* Findings made over tokens of a reading. */
#include "letter/proof.h"

#include <assert.h>

struct finding *proof_find_kind(struct proof *proof, enum finding_kind kind, enum severity severity,
	const struct reading *reading, uint32_t first, uint32_t last)
{
	assert(first <= last && last < reading->token_count);
	return findings_add(&proof->findings, kind, severity, reading->is_subject,
		reading->tokens[first].start, reading->tokens[last].end);
}

struct finding *proof_find(struct proof *proof, const struct family *family, const struct reading *reading,
	uint32_t first, uint32_t last)
{
	struct finding *finding = proof_find_kind(proof, (enum finding_kind)family->kind,
		(enum severity)family->severity, reading, first, last);
	finding->family = family->name;
	finding->message = family->message;
	return finding;
}
