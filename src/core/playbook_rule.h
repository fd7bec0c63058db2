/* What all blocks of a playbook share: a head with name and cites, and lines that begin with a key. */
#ifndef TACT_CORE_PLAYBOOK_RULE_H
#define TACT_CORE_PLAYBOOK_RULE_H

#include "core/playbook_phrase.h"

/* A line of a block: how it begins, and who reads the rest of it into the rule. */
struct playbook_key {
	const char *phrase;
	bool (*read)(struct playbook_lex *lex, void *rule);
	unsigned flags;
};
enum { KEY_OPTIONAL = 0, KEY_REQUIRED = 1 << 0, KEY_REPEATS = 1 << 1 };

/* "NAME  cites a.1 b.2", to the end of the line; the name is new. */
bool playbook_rule_head(struct playbook_lex *lex, const char *noun, const char **ret_name,
	struct cites *ret_cites, struct source_place *ret_place);
/* "cites a.1 b.2", to the end of the line. */
bool playbook_rule_cites(struct playbook_lex *lex, struct cites *ret_cites);
/* Remembers a rule's name; false if another rule has it. */
bool playbook_rule_claim(struct playbook_lex *lex, const char *name);
/* Reads the indented lines that follow, each key at most once unless it repeats; stands on the line after the
 * block. */
bool playbook_rule_lines(struct playbook_lex *lex, const char *noun, struct source_place place,
	const struct playbook_key *keys, size_t count, void *rule);

/* The blocks; each stands behind its first word. */
bool playbook_read_duty(struct playbook_lex *lex, bool optional, struct duty *ret_duty);
bool playbook_read_ban(struct playbook_lex *lex, struct ban_rule *ret_ban);
bool playbook_read_limit(struct playbook_lex *lex, struct limit_rule *ret_limit);
bool playbook_read_spacing(struct playbook_lex *lex, struct spacing_rule *ret_spacing);
bool playbook_read_content(struct playbook_lex *lex, struct content_rule *ret_content);
bool playbook_read_note(struct playbook_lex *lex, struct note_rule *ret_note);
bool playbook_read_proofreading(struct playbook_lex *lex, struct playbook *playbook);
bool playbook_read_example(struct playbook_lex *lex, struct example *ret_example);

/* "3 days after the interview", "few after …", "the agreed day"; in a duty also "the word", "the promise". */
bool playbook_read_time(struct playbook_lex *lex, struct when_time *ret_time);
/* "7 days", "24 hours", "few", "several". */
bool playbook_read_length(struct playbook_lex *lex, struct when_time *ret_time);

#endif
