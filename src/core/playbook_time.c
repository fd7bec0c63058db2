/* Times of a rule: a length and what it counts from. */
#include "core/playbook_rule.h"

#include <string.h>

enum { LENGTH_MAX = 999 };

bool playbook_read_length(struct playbook_lex *lex, struct when_time *ret_time)
{
	struct when_time time = {0};
	if (playbook_lex_skip(lex, "few")) {
		time.unit = UNIT_FEW;
	} else if (playbook_lex_skip(lex, "several")) {
		time.unit = UNIT_SEVERAL;
	} else {
		int number;
		if (!playbook_lex_number(lex, 1, LENGTH_MAX, &number))
			return false;
		time.number = (int16_t)number;
		struct span found = playbook_lex_peek(lex);
		if (playbook_lex_skip(lex, "day") || playbook_lex_skip(lex, "days"))
			time.unit = UNIT_DAYS;
		else if (playbook_lex_skip(lex, "hour") || playbook_lex_skip(lex, "hours"))
			time.unit = UNIT_HOURS;
		else
			return source_error(&lex->source, found.start,
				"\"%.*s\" is no unit of time (units: days hours)", source_shown(found),
				found.start);
	}
	*ret_time = time;
	return true;
}

static bool is_length(struct span word)
{
	return span_is(word, "few") || span_is(word, "several") ||
	       (word.length > 0 && word.start[0] >= '0' && word.start[0] <= '9');
}

bool playbook_read_time(struct playbook_lex *lex, struct when_time *ret_time)
{
	struct when_time time = {0};
	if (is_length(playbook_lex_peek(lex)) &&
		(!playbook_read_length(lex, &time) || !playbook_lex_expect(lex, "after")))
		return false;
	if (playbook_lex_skip(lex, "the word") || playbook_lex_skip(lex, "the promise"))
		time.anchor = ANCHOR_IT;
	else if (!playbook_phrase_read(lex, &playbook_anchors, &time.anchor))
		return false;
	*ret_time = time;
	return true;
}
