/* Findings as they are made. */
#include "letter/finding.h"

#include <string.h>

const char *const finding_kind_names[FINDING_KIND_COUNT] = {
	[FINDING_SPELLING] = "spelling",
	[FINDING_GRAMMAR] = "grammar",
	[FINDING_NAME] = "name",
	[FINDING_COMPANY] = "company",
	[FINDING_ROLE] = "role",
	[FINDING_DATE] = "date",
	[FINDING_PLACEHOLDER] = "placeholder",
	[FINDING_TONE] = "tone",
	[FINDING_CONTENT] = "content",
	[FINDING_DUPLICATE] = "duplicate",
	[FINDING_ATTACHMENT] = "attachment",
	[FINDING_CONFIDENTIAL] = "confidential",
	[FINDING_LENGTH] = "length",
	[FINDING_PROMISE] = "promise",
};

const char *const severity_names[SEVERITY_COUNT] = {
	[SEVERITY_ERROR] = "error",
	[SEVERITY_WARNING] = "warning",
	[SEVERITY_HINT] = "hint",
};

enum { FINDINGS_FIRST_CAPACITY = 16 };

struct finding *findings_add(struct findings *findings, enum finding_kind kind, enum severity severity,
	bool in_subject, uint32_t start, uint32_t end)
{
	struct finding *finding;
	if (findings->count >= FINDINGS_MAX) {
		findings->dropped++;
		finding = arena_new(findings->arena, struct finding);
	} else {
		findings->list = arena_grow(findings->arena, findings->list, sizeof *findings->list,
			findings->count, FINDINGS_FIRST_CAPACITY, &findings->capacity);
		finding = &findings->list[findings->count++];
	}
	*finding = (struct finding){
		.kind = (uint8_t)kind,
		.severity = (uint8_t)severity,
		.in_subject = in_subject,
		.start = start,
		.end = end,
		.message = "",
	};
	return finding;
}

void finding_suggest(struct finding *finding, const char *suggestion)
{
	for (unsigned i = 0; i < finding->suggestion_count; i++)
		if (strcmp(finding->suggestions[i], suggestion) == 0)
			return;
	if (finding->suggestion_count < FINDING_MAX_SUGGESTIONS)
		finding->suggestions[finding->suggestion_count++] = suggestion;
}
