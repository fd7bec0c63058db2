/* A letter while it is proof-read: what every check is handed. */
#ifndef TACT_LETTER_PROOF_H
#define TACT_LETTER_PROOF_H

#include "letter/finding.h"
#include "letter/letter.h"
#include "letter/pattern.h"
#include "letter/reading.h"

struct spelling;

struct proof {
	const struct letter *letter;
	const struct letter_context *context;
	const struct lexicon *lexicon;
	const struct spelling *spelling; /* NULL: no dictionary */
	struct reading subject, body;
	struct findings findings;
	/* enum said (content.h), told by employer_check(): the company and role of the context are named
	 * under any fair form ("Acme" for "Acme Inc.", "analyst position", a misspelling), or another one in
	 * its place. */
	uint8_t names_company, names_role;
	uint32_t topics; /* bits of enum topic that phrases told (topic.h) */
	struct arena *arena;
};

/* A finding over tokens first to last (both included) of the reading. */
struct finding *proof_find(struct proof *proof, const struct family *family, const struct reading *reading,
	uint32_t first, uint32_t last);
/* The same for what is no family's: names, dates, tone. */
struct finding *proof_find_kind(struct proof *proof, enum finding_kind kind, enum severity severity,
	const struct reading *reading, uint32_t first, uint32_t last);

#endif
