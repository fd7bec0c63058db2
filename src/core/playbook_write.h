/* The parts that playbook_print is put together from. */
#ifndef TACT_CORE_PLAYBOOK_WRITE_H
#define TACT_CORE_PLAYBOOK_WRITE_H

#include "core/playbook_phrase.h"

struct text;

/* "  when         ": how a line of a block begins. */
void playbook_write_key(struct text *text, const char *key);
/* "a, b, c" in the given order. */
void playbook_write_list(
	struct text *text, const struct playbook_phrases *phrases, const uint8_t *values, size_t count);
/* "a, b, c" for the bits that are set. */
void playbook_write_set(struct text *text, const struct playbook_phrases *phrases, uint32_t bits);
/* An empty line, then "duty NAME  cites a.1 b.2". */
void playbook_write_head(struct text *text, const char *block, const char *name, const struct cites *cites);
/* "7 days", "few" */
void playbook_write_length(struct text *text, struct when_time time);
/* "7 days after the interview", "the agreed day" */
void playbook_write_time(struct text *text, struct when_time time);

void playbook_write_duty(struct text *text, const struct duty *duty);
void playbook_write_ban(struct text *text, const struct ban_rule *ban);
void playbook_write_limit(struct text *text, const struct limit_rule *limit);
void playbook_write_spacing(struct text *text, const struct spacing_rule *spacing);
void playbook_write_example(struct text *text, const struct example *example);

#endif
