/* Sentences taken apart by link-grammar: which word hangs together with no other. */
#include "letter/link_module.h"

#include <link-grammar/link-includes.h>
#include <stdlib.h>
#include <time.h>

enum {
	MOST_LOOSE = 1,     /* words; with more, the sentence is not understood at all */
	MOST_LINKAGES = 20, /* looked at */
};

struct link_parser {
	Dictionary dictionary;
	Parse_Options options;
};

static void say_nothing(lg_errinfo *info, void *data)
{
	(void)info;
	(void)data;
}

static void close_parser(struct link_parser *parser)
{
	if (parser->options)
		parse_options_delete(parser->options);
	if (parser->dictionary)
		dictionary_delete(parser->dictionary);
	free(parser);
}

static struct link_parser *open_parser(struct error *err)
{
	struct link_parser *parser = calloc(1, sizeof(*parser));
	if (!parser)
		abort();
	lg_error_set_handler(say_nothing, NULL);
	parser->dictionary = dictionary_create_lang("en");
	parser->options = parser->dictionary ? parse_options_create() : NULL;
	if (!parser->options) {
		close_parser(parser);
		error_set(err, ERROR_UNAVAILABLE, "link-grammar has no English dictionary");
		error_hint(err, "Install the package link-grammar-dictionaries-en.");
		return NULL;
	}
	parse_options_set_verbosity(parser->options, 0);
	parse_options_set_linkage_limit(parser->options, MOST_LINKAGES);
	parse_options_set_spell_guess(parser->options, 0);
	parse_options_set_max_parse_time(parser->options, 1);
	return parser;
}

static int count_linkages(struct link_parser *parser, Sentence sentence, int loose)
{
	parse_options_set_min_null_count(parser->options, loose ? 1 : 0);
	parse_options_set_max_null_count(parser->options, loose);
	parse_options_reset_resources(parser->options);
	int found = sentence_parse(sentence, parser->options);
	if (parse_options_resources_exhausted(parser->options) || found < 0)
		return -1;
	return found > 0 ? sentence_num_valid_linkages(sentence) : 0;
}

/* Loose words stand in brackets. */
static bool find_loose(Sentence sentence, Parse_Options options, size_t *ret_start)
{
	Linkage linkage = linkage_create(0, sentence, options);
	bool found = false;
	for (size_t i = 0; linkage && !found && i < linkage_get_num_words(linkage); i++) {
		const char *word = linkage_get_word(linkage, i);
		found = word && word[0] == '[' && word[1];
		if (found)
			*ret_start = linkage_get_word_byte_start(linkage, i);
	}
	if (linkage)
		linkage_delete(linkage);
	return found;
}

static enum link_answer look(struct link_parser *parser, const char *text, size_t *ret_start)
{
	Sentence sentence = sentence_create(text, parser->dictionary);
	enum link_answer answer = LINK_UNKNOWN;
	if (!sentence)
		return LINK_UNKNOWN;
	if (sentence_split(sentence, parser->options) == 0) {
		int linkages = count_linkages(parser, sentence, 0);
		if (linkages > 0)
			answer = LINK_JOINED;
		else if (linkages == 0 && count_linkages(parser, sentence, MOST_LOOSE) > 0 &&
			 find_loose(sentence, parser->options, ret_start))
			answer = LINK_LOOSE;
	}
	sentence_delete(sentence);
	return answer;
}

static long now(void)
{
	struct timespec time;
	clock_gettime(CLOCK_MONOTONIC, &time);
	return time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

__attribute__((visibility("default")))
const struct link_module tact_link_module = {{TACT_VERSION}, open_parser, close_parser, look, now};
