/* The phrases of the playbook language, one a meaning; the parser and the printer read the same tables. */
#ifndef TACT_CORE_PLAYBOOK_PHRASE_H
#define TACT_CORE_PLAYBOOK_PHRASE_H

#include "core/playbook_lex.h"

/* phrases[value] is how that value is said; NULL: it is not said. */
struct playbook_phrases {
	const char *noun;  /* "channel" */
	const char *nouns; /* "channels" */
	const char *const *phrases;
	size_t count;
};

extern const struct playbook_phrases playbook_actions, playbook_channels, playbook_whens, playbook_conditions,
	playbook_whoms, playbook_anchors, playbook_done_bys, playbook_void_onces, playbook_towards,
	playbook_happenings, playbook_spans, playbook_topics, playbook_wheres, playbook_aims, playbook_closes;

/* The longest phrase that comes next, taken; -1 if none does. */
int playbook_phrase_match(struct playbook_lex *lex, const struct playbook_phrases *phrases);
/* As playbook_phrase_match, but an error that names the nearest phrase and all there are. */
bool playbook_phrase_read(
	struct playbook_lex *lex, const struct playbook_phrases *phrases, uint8_t *ret_value);
/* "a, b, c" in the order given, none twice, at most `most`. */
bool playbook_phrase_list(struct playbook_lex *lex, const struct playbook_phrases *phrases, size_t most,
	uint8_t *ret_values, uint8_t *ret_count);
/* "a, b, c" as bits. */
bool playbook_phrase_set(
	struct playbook_lex *lex, const struct playbook_phrases *phrases, uint32_t *ret_bits);
/* The error for what comes next and is none of the phrases. */
bool playbook_phrase_unknown(struct playbook_lex *lex, const struct playbook_phrases *phrases);

#endif
