/* What to write instead: the text of a rule, filled with the words that were matched. */
#include "base/text.h"
#include "letter/pattern_match.h"

#include <string.h>

static const struct {
	const char *name;
	enum word_form form;
} forms[] = {
	{"base", FORM_BASE},
	{"singular", FORM_SINGULAR},
	{"plural", FORM_PLURAL},
	{"ing", FORM_ING},
	{"ed", FORM_ED},
	{"en", FORM_EN},
	{"s", FORM_S},
};

/* Reads "$3" or "$3:ing" behind the dollar; false where it is neither. */
static bool cut_reference(struct span *rest, unsigned *ret_element, int *ret_form)
{
	if (rest->length < 1 || rest->start[0] < '1' || rest->start[0] > '9')
		return false;
	*ret_element = (unsigned)(rest->start[0] - '1');
	*rest = (struct span){rest->start + 1, rest->length - 1};
	*ret_form = -1;
	if (!span_starts(*rest, ":"))
		return true;
	for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) {
		size_t length = strlen(forms[i].name);
		if (rest->length > length && memcmp(rest->start + 1, forms[i].name, length) == 0) {
			*ret_form = (int)forms[i].form;
			*rest = (struct span){rest->start + 1 + length, rest->length - 1 - length};
			return true;
		}
	}
	return true;
}

/* A word keeps its capital elsewhere only if it is more than the first of its sentence. */
static void add_token(const struct suggestion_source *source, struct text *text, uint32_t number)
{
	const struct token *token = &source->reading->tokens[number];
	struct span span = token_text(source->reading, number);
	bool lowered = token->first && token->capital && !token->shouted && text->length > 0 &&
		       !(token->classes & (WORD_DAY | WORD_MONTH)) && token->lower[0] != '\0' &&
		       !token_is(token, "i|i'm|i've|i'd|i'll");
	if (lowered)
		text_add_string(text, token->lower);
	else
		text_add(text, span.start, span.length);
}

static bool add_reference(
	const struct suggestion_source *source, struct text *text, unsigned element, int form)
{
	uint32_t number = element < source->pattern->count ? source->match->at[element] : PATTERN_NO_TOKEN;
	if (number == PATTERN_NO_TOKEN)
		return true;
	if (form < 0) {
		add_token(source, text, number);
		return true;
	}
	const char *word = lexicon_form(source->lexicon, span_of(source->reading->tokens[number].lower),
		(enum word_form)form, source->arena);
	if (word)
		text_add_string(text, word);
	return word != NULL;
}

static bool fill(const struct suggestion_source *source, struct span rest, struct text *text)
{
	while (rest.length > 0) {
		char c = rest.start[0];
		unsigned element;
		int form;
		rest = (struct span){rest.start + 1, rest.length - 1};
		if (c == '$' && cut_reference(&rest, &element, &form)) {
			if (!add_reference(source, text, element, form))
				return false;
		} else if (c != ' ' || (text->length > 0 && text->start[text->length - 1] != ' ')) {
			text_add_char(text, c);
		}
	}
	while (text->length > 0 && text->start[text->length - 1] == ' ')
		text->start[--text->length] = '\0';
	return true;
}

static void capitalize(const struct suggestion_source *source, struct text *text)
{
	const struct token *token = &source->reading->tokens[source->first];
	char *first = text->start;
	if (!token->capital || (!token->first && token_is(token, "i|i'm|i've|i'd|i'll")))
		return;
	if (*first >= 'a' && *first <= 'z')
		*first = (char)(*first - 'a' + 'A');
}

const char *suggestion_make(const struct suggestion_source *source, struct span instead)
{
	TEXT_CLEANUP struct text text;
	text_init(&text);
	if (!fill(source, span_trim(instead), &text))
		return NULL;
	if (text.length == 0)
		return "";
	capitalize(source, &text);
	const struct token *tokens = source->reading->tokens;
	uint32_t start = tokens[source->first].start, end = tokens[source->last].end;
	if (text.length == end - start &&
		memcmp(text.start, source->reading->text.start + start, text.length) == 0)
		return NULL;
	return arena_copy(source->arena, text.start, text.length);
}
