/* The company of the context in a letter: its fair forms, and misspelt ones. */
#include "letter/capital_word.h"
#include "letter/company_look.h"

#include <string.h>

const char company_legal_words[] =
	"inc|ltd|llc|llp|gmbh|ag|co|corp|plc|sa|bv|nv|kg|se|oy|ab|as|spa|srl|pty|limited|"
	"corporation|company|incorporated|the|and|of|holding|holdings";
/* Too general to stand for a company alone. */
static const char general_words[] = "public|regional|national|united|general|first|new|royal|federal|state|"
				    "city|county|american|british|european|"
				    "german|french|global|international|north|south|east|west|northern|"
				    "southern|eastern|western|central|great|"
				    "institute|university|school|college|bank|hospital|department|ministry|"
				    "office|museum|grand|saint|st|my|one|"
				    "our|your|community|children|childrens|health|energy|digital|data|smart|"
				    "open|social|green|blue|red|black|white|"
				    "san|los|las|de|la|le|el|studio|studios|atelier|cafe|restaurant|hotel|"
				    "hotels|clinic|house|law|labs|bureau|club|"
				    "church|academy|center|centre|foundation|agency|team|house|casa|haus|"
				    "grupo|groupe|gruppe|banco|banque|firm|the";
static const char institutions[] =
	"authority|office|school|bank|university|college|hospital|museum|trust|council|"
	"institute|agency|foundation|ministry|department|group|association|society|theatre|"
	"library|board|union|commission|centre|center|academy|company|firm|charity|clinic";
/* Parts of a company, tools and the like: joined, but no employers. */
const char company_no_employers[] =
	"payments|engineering|marketing|sales|finance|operations|product|products|design|research|platform|"
	"data|"
	"support|legal|hr|it|growth|treasury|security|infrastructure|analytics|logistics|customer|people|"
	"talent|"
	"compliance|risk|procurement|quality|qa|devops|mobile|web|backend|frontend|cloud|core|search|ads|"
	"education|"
	"zoom|teams|slack|skype|webex|meet|google|microsoft|discord|linkedin|github|gitlab|whatsapp|facetime|"
	"outlook|"
	"you|your|i|we|us|monday|year|phase|day|team|english|french|german|spanish|italian|dutch|chinese|"
	"japanese|"
	"polish|portuguese|arabic|hindi|europe|america|asia|africa|london|paris|berlin|york|dr|mr|mrs|ms|"
	"miss|prof|"
	"christmas|easter|please|kubernetes|python|java|kafka|sql|excel|sap|salesforce|aws|azure|linux|react";
const char company_part_words[] = "team|teams|group|department|office|programme|program|project|division|"
				  "squad|unit|meeting|call|initiative|"
				  "committee|board|chapter|guild|practice|branch|plant|site|campus|region|"
				  "community|side|area|store|school|"
				  "model|standup|stand-up|club|family|conference|session|workshop|network";

struct folded company_fold(const struct company_look *look, uint32_t token)
{
	return likeness_fold(token_text(look->reading, token), look->proof->arena);
}

static bool is_joint(const struct token *token)
{
	return token_is(token, "&|and|+|of|the|-|,|.");
}

/* How many tokens from `token` on name the words, all or (for the company itself) the first of them. */
uint32_t company_match(const struct company_look *look, const struct employer_words *words, uint32_t token,
	uint8_t *ret_words)
{
	uint32_t at = token, matched = 0;
	uint8_t count = 0;

	while (at < look->end && count < words->count) {
		if (count > 0 && is_joint(&look->reading->tokens[at])) {
			at++;
			continue;
		}
		if (!likeness_same(company_fold(look, at), words->words[count]))
			break;
		count++;
		at++;
		matched = at - token;
	}
	*ret_words = count;
	return matched;
}

bool company_is_general(struct folded word)
{
	return folded_is(word, general_words);
}

/* "Studio Martinelli" is not short for "Studio Marchetti", but "Kestrel Engineering" is part of Kestrel. */
static bool is_longer_name(const struct company_look *look, uint32_t token, uint32_t next)
{
	if (next >= look->end || look->reading->tokens[next].kind != TOKEN_WORD ||
		!look->reading->tokens[next].capital || look->reading->is_subject)
		return false;
	if (capital_word_is_possessive(&look->reading->tokens[next - 1]) ||
		folded_is(company_fold(look, next), "group|ltd|inc|plc|limited|llc|gmbh|corp|holdings") ||
		employer_words_have(&look->right, company_fold(look, next)))
		return false;
	return token < next && !folded_is(company_fold(look, next), company_no_employers) &&
	       !token_is(&look->reading->tokens[next], company_part_words);
}

/* "Santander" for "Banco Santander": the first word that is not general. */
static bool is_own_word(const struct company_look *look, uint32_t token)
{
	uint8_t i = 0;

	while (i < look->right.count && company_is_general(look->right.words[i]))
		i++;
	return i > 0 && i < look->right.count && look->right.words[i].length > 2 &&
	       likeness_same(company_fold(look, token), look->right.words[i]) &&
	       !is_longer_name(look, token, token + 1);
}

/* The tokens that name the company of the context from here on, or 0. */
uint32_t company_names_right(const struct company_look *look, uint32_t token)
{
	const struct token *it = &look->reading->tokens[token];
	uint8_t words;
	const uint32_t matched = company_match(look, &look->right, token, &words);

	if (it->kind == TOKEN_MARK)
		return 0;
	if (words == look->right.count && (it->capital || words > 1 || !(it->classes & WORD_KNOWN)))
		return matched;
	if (words > 0 && it->capital && !company_is_general(look->right.words[0]) &&
		(words > 1 || look->right.words[0].length > 2) &&
		!is_longer_name(look, token, token + matched))
		return matched;
	if (it->capital && is_own_word(look, token))
		return 1;
	if (it->capital && token > look->sentence->first && look->right.count > 1 &&
		token_is(it - 1, "the|your") &&
		likeness_same(company_fold(look, token), look->right.words[look->right.count - 1]) &&
		folded_is(look->right.words[look->right.count - 1], institutions))
		return 1;
	return company_names_short(look, token);
}

bool company_is_person(const struct company_look *look, struct folded word)
{
	for (size_t i = 0; i < look->book.count; i++)
		for (uint8_t j = 0; j < look->book.names[i].count; j++)
			if (likeness_same(look->book.names[i].folded[j], word))
				return true;
	return false;
}

static void add_misspelt(struct company_look *look, uint32_t first, uint32_t last)
{
	const struct span tail = capital_word_tail(look->reading, last);

	employer_misfit_add(
		look->result, (struct employer_misfit){.reading = look->reading,
				      .first = first,
				      .last = last,
				      .severity = SEVERITY_ERROR,
				      .suggestion = arena_format(look->proof->arena, "%s%.*s",
					      look->proof->context->company, (int)tail.length, tail.start)});
}

/* "Halycon" for Halcyon; "Kestral Financial", where the other words are right. */
bool company_check_misspelt(struct company_look *look, uint32_t token)
{
	const struct employer_words *right = &look->right;
	const struct folded word = company_fold(look, token);
	uint32_t same = 0, near = 0;

	if (right->count == 0 || company_is_person(look, word))
		return false;
	if (right->words[0].length >= 5 && !folded_is(right->words[0], general_words) &&
		likeness_near(word, right->words[0], false) && look->proof->spelling &&
		!capital_word_is_known(look->proof, look->reading, token)) {
		const bool whole = right->count == 2 && token + 1 < look->end &&
				   likeness_same(company_fold(look, token + 1), right->words[1]);

		add_misspelt(look, token, token + whole);
		return true;
	}
	if (right->count < 2 || token + right->count > look->end)
		return false;
	for (uint8_t i = 0; i < right->count; i++) {
		const struct folded other = company_fold(look, token + i);

		if (!look->reading->tokens[token + i].capital)
			return false;
		same += likeness_same(other, right->words[i]);
		near += likeness_near(other, right->words[i], true);
	}
	if (near != 1 || same + near != right->count)
		return false;
	add_misspelt(look, token, token + right->count - 1);
	return true;
}
