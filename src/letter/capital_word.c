/* A capitalised word in a letter: whether a dictionary has it, and where its name ends ("Tessera's"). */
#include "letter/capital_word.h"

#include "letter/spelling.h"

#include <string.h>

bool capital_word_is_possessive(const struct token *token)
{
	const size_t length = strlen(token->lower);

	return length > 2 && strcmp(token->lower + length - 2, "'s") == 0;
}

struct span capital_word_tail(const struct reading *reading, uint32_t token)
{
	const struct span word = token_text(reading, token);
	size_t length = 0;

	/* The apostrophe takes one byte or, typographic, three. */
	if (word.length > 2 && capital_word_is_possessive(&reading->tokens[token]))
		length = word.start[word.length - 2] == '\'' ? 2 : 4;
	return (struct span){word.start + word.length - length, length};
}

bool capital_word_is_known(const struct proof *proof, const struct reading *reading, uint32_t token)
{
	struct span word = token_text(reading, token);

	if (reading->tokens[token].classes & WORD_KNOWN)
		return true;
	word.length -= capital_word_tail(reading, token).length;
	return proof->spelling && spelling_knows(proof->spelling, word);
}
