/* Wrong or misspelt people: in the greeting, and wherever else the letter names one. */
#include "base/array.h"
#include "letter/capital_word.h"
#include "letter/checks.h"
#include "letter/greeting.h"
#include "letter/spelling.h"
#include "letter/wording.h"

#include <string.h>

enum {
	KNOWN_MAX = 256,    /* words of names that are looked for */
	SPARED_MAX = 128,   /* other words that are right */
	DOUBTED_MAX = 1000, /* capitalised words that are looked at */
};

/* A word of somebody's name. */
struct known_word {
	const struct full_name *name;
	struct folded folded;
	struct span text;
};

struct name_look {
	struct proof *proof;
	const struct reading *reading;
	const struct name_book *book;
	struct known_word known[KNOWN_MAX];
	size_t known_count;
	struct folded spared[SPARED_MAX];
	size_t spared_count, doubted;
	uint32_t end; /* of the sentence */
};

static void spare_word(struct name_look *look, struct span word)
{
	const struct folded folded = likeness_fold(word, look->proof->arena);

	if (folded.length > 0 && look->spared_count < SPARED_MAX)
		look->spared[look->spared_count++] = folded;
}

static void spare_words(struct name_look *look, const char *text)
{
	struct span rest = span_of(text), word;

	while (span_cut(&rest, ' ', &word))
		spare_word(look, word);
}

/* The company, the role, the own name and what stands under the letter. */
static void spare(struct name_look *look)
{
	const struct letter_context *context = look->proof->context;
	const struct reading *body = &look->proof->body;

	spare_words(look, context->company);
	spare_words(look, context->role);
	spare_words(look, context->own_name);
	for (size_t i = 0; i < context->known_word_count; i++)
		spare_words(look, context->known_words[i]);
	for (size_t i = 0; i < context->other_company_count && i < 16; i++)
		spare_words(look, context->other_companies[i]);
	for (uint32_t i = body->sentence_count; i-- > 0 && body->sentence_count - i < 12;) {
		const struct sentence *sentence = &body->sentences[i];

		for (uint32_t j = 0; sentence->region == REGION_SIGNATURE && j < sentence->count && j < 12;
			j++)
			if (body->tokens[sentence->first + j].capital)
				spare_word(look, token_text(body, sentence->first + j));
	}
}

static void know(struct name_look *look)
{
	const struct name_book *book = look->book;

	for (size_t i = 0; i < book->count; i++)
		for (uint8_t j = 0; j < book->names[i].count && look->known_count < KNOWN_MAX; j++)
			look->known[look->known_count++] = (struct known_word){
				&book->names[i], book->names[i].folded[j], book->names[i].words[j]};
}

static const struct known_word *known_as(const struct name_look *look, struct folded word)
{
	for (size_t i = 0; i < look->known_count; i++)
		if (likeness_same(look->known[i].folded, word))
			return &look->known[i];
	return NULL;
}

static const struct known_word *nearly_known_as(const struct name_look *look, struct folded word, bool loose)
{
	for (size_t i = 0; i < look->known_count; i++)
		if (!look->known[i].name->person->on_other_process &&
			likeness_near(word, look->known[i].folded, loose))
			return &look->known[i];
	return NULL;
}

static bool is_spared(const struct name_look *look, struct folded word)
{
	for (size_t i = 0; i < look->spared_count; i++)
		if (likeness_same(look->spared[i], word))
			return true;
	return false;
}

static bool is_name_like(const struct token *token)
{
	return token->kind == TOKEN_WORD && token->capital && !token->shouted &&
	       !(token->classes & (WORD_DAY | WORD_MONTH));
}

static void suggest(const struct name_look *look, struct finding *finding, uint32_t token, struct span right)
{
	const struct span tail = capital_word_tail(look->reading, token);

	finding_suggest(finding, arena_format(look->proof->arena, "%.*s%.*s", (int)right.length, right.start,
					 (int)tail.length, tail.start));
}

static void report(
	const struct name_look *look, uint32_t token, const struct known_word *known, enum severity severity)
{
	struct finding *finding =
		proof_find_kind(look->proof, FINDING_NAME, severity, look->reading, token, token);

	finding->message = arena_format(look->proof->arena, "The name is %.*s, as in %s",
		(int)known->text.length, known->text.start, known->name->person->name);
	suggest(look, finding, token, known->text);
}

/* "Zoe" for "Zoë". */
static void check_accent(const struct name_look *look, uint32_t token, const struct known_word *known)
{
	if (likeness_lacks_accents(token_text(look->reading, token), known->text))
		report(look, token, known, SEVERITY_HINT);
}

/* Each letter once where it is doubled. */
static size_t undoubled(struct folded word, char ret_text[LIKENESS_MAX_WORD])
{
	size_t length = 0;

	for (uint32_t i = 0; i < word.length; i++)
		if (i == 0 || word.text[i] != word.text[i - 1])
			ret_text[length++] = word.text[i];
	return length;
}

/* A slip of the pen rather than another name: a letter doubled or swapped; in longer names any but at the
 * end, where names differ ("Marko" and "Mark"). */
static bool is_slip(struct folded word, struct folded known)
{
	char a[LIKENESS_MAX_WORD], b[LIKENESS_MAX_WORD];
	const size_t length = undoubled(word, a);
	const uint32_t shorter = word.length < known.length ? word.length : known.length;
	unsigned letters = 0;

	if (length == undoubled(known, b) && memcmp(a, b, length) == 0)
		return true;
	for (uint32_t i = 0; i < shorter; i++)
		letters += (unsigned char)word.text[i] - (unsigned)(unsigned char)known.text[i];
	if (word.length == known.length && letters == 0 && likeness_distance(word, known, 1) == 1)
		return true;
	return shorter >= 6 && memcmp(word.text, known.text, shorter - 1) != 0;
}

/* "Danna", which no dictionary has, where the case has a Dana. */
static bool check_slip(struct name_look *look, uint32_t token, struct folded word)
{
	const struct known_word *known = nearly_known_as(look, word, false);
	bool close;

	/* Without a dictionary any word may be one. */
	if (known == NULL || look->proof->spelling == NULL || word.length < 4 ||
		!is_slip(word, known->folded) || capital_word_is_known(look->proof, look->reading, token))
		return false;
	close = known->name->person->addressed || known->name->person->was_there;
	report(look, token, known, close ? SEVERITY_ERROR : SEVERITY_WARNING);
	return true;
}

static const struct token *neighbour(const struct name_look *look, uint32_t token, uint32_t first, int step)
{
	const uint32_t at = token + (uint32_t)step;

	if ((step < 0 && token == first) || at >= look->end || !is_name_like(&look->reading->tokens[at]))
		return NULL;
	return &look->reading->tokens[at];
}

/* "Dana Leigh" and "Dayna Lee" for "Dana Lee", whatever a dictionary says. */
static bool check_full_name(struct name_look *look, uint32_t token, uint32_t first, struct folded word)
{
	for (int step = -1; step <= 1; step += 2) {
		const struct token *other = neighbour(look, token, first, step);
		const struct known_word *known = nearly_known_as(look, word, true);
		const uint32_t at = token + (uint32_t)step;
		struct folded beside;

		if (other == NULL || known == NULL ||
			name_title_of(token_text(look->reading, at)) != TITLE_NONE)
			continue;
		beside = likeness_fold(token_text(look->reading, at), look->proof->arena);
		for (uint8_t i = 0; i < known->name->count; i++) {
			const bool in_order = step < 0 ? &known->name->words[i] <
								 &known->name->words[known->name->count - 1]
						       : i > 0;

			if (!in_order || !likeness_same(known->name->folded[i], beside) ||
				likeness_same(known->folded, beside))
				continue;
			report(look, token, known, SEVERITY_ERROR);
			return true;
		}
	}
	return false;
}

/* "Ms. Ortez" for "Ms. Ortiz". */
static bool check_titled(struct name_look *look, uint32_t token, uint32_t first, struct folded word)
{
	const struct known_word *known = nearly_known_as(look, word, true);
	const uint32_t before = token > first && token_is(&look->reading->tokens[token - 1], ".") ? 2 : 1;

	if (known == NULL || token < first + before ||
		name_title_of(token_text(look->reading, token - before)) == TITLE_NONE ||
		!name_has_family(known->name) ||
		known->text.start != known->name->words[known->name->count - 1].start)
		return false;
	/* "Mr. Hall" may well work with Ms. Hale. */
	if (name_title_contradicts(name_title_of(token_text(look->reading, token - before)),
		    (enum name_title)known->name->title) ||
		(word.length < 6 && capital_word_is_known(look->proof, look->reading, token)))
		return false;
	report(look, token, known, SEVERITY_ERROR);
	return true;
}

/* "Thank you, X." and "X, your point …" speak to somebody. */
static bool speaks_to(const struct name_look *look, uint32_t token, uint32_t first)
{
	const struct reading *reading = look->reading;
	const bool closes = token + 1 == look->end || token_is(&reading->tokens[token + 1], ".|!|,|-|:|;");

	if (!closes)
		return false;
	if (wording_before(reading, first, token, "thank you ,") ||
		wording_before(reading, first, token, "thanks ,") ||
		wording_before(reading, first, token, "thank you again|so? much? ,") ||
		wording_before(reading, first, token, "thanks again ,") ||
		wording_before(
			reading, first, token, "meet|see|meeting|seeing|speak|talk with|to? you ..2 ,"))
		return true;
	return token == first && token + 2 < look->end && token_is(&reading->tokens[token + 1], ",") &&
	       token_is(&reading->tokens[token + 2], "your|you|i|thank|thanks|it|the|we");
}

static const struct full_name *addressee(const struct name_look *look)
{
	for (size_t i = 0; i < look->book->count; i++)
		if (look->book->names[i].person->addressed && name_has_first(&look->book->names[i]))
			return &look->book->names[i];
	return NULL;
}

/* A first name that is spoken to, and nobody of that name is known. */
static bool check_spoken_to(struct name_look *look, uint32_t token, uint32_t first, struct folded word)
{
	const struct full_name *name = addressee(look);
	const struct known_word *known = nearly_known_as(look, word, true);
	const struct token *it = &look->reading->tokens[token];
	struct finding *finding;

	if (name == NULL || !speaks_to(look, token, first))
		return false;
	for (size_t i = 0; i < look->book->count; i++)
		if (name_word_index(&look->book->names[i], token_text(look->reading, token), word,
			    look->proof->arena) >= 0)
			return false;
	if (known && known->name->person->addressed && !(token == first && it->classes & WORD_KNOWN)) {
		report(look, token, known, SEVERITY_ERROR);
		return true;
	}
	/* Only what a dictionary has as a name and never as a word is taken for somebody else. */
	if (token == first || look->proof->spelling == NULL || it->classes & WORD_KNOWN ||
		!spelling_knows(look->proof->spelling, token_text(look->reading, token)) ||
		spelling_knows(look->proof->spelling, span_of(it->lower)))
		return false;
	finding = proof_find_kind(look->proof, FINDING_NAME, SEVERITY_WARNING, look->reading, token, token);
	finding->message = arena_format(look->proof->arena, "This letter goes to %s", name->person->name);
	suggest(look, finding, token, name->words[0]);
	return true;
}

/* "Thank you, Ben" to Rachel, where Ben is another of the panel. */
static void check_spoken_to_known(
	const struct name_look *look, uint32_t token, uint32_t first, const struct known_word *known)
{
	const struct full_name *name = addressee(look);
	struct finding *finding;

	if (name == NULL || known->name->person->addressed || !look->book->addressed_known ||
		!speaks_to(look, token, first))
		return;
	finding = proof_find_kind(look->proof, FINDING_NAME, SEVERITY_WARNING, look->reading, token, token);
	finding->message = arena_format(look->proof->arena, "This letter goes to %s", name->person->name);
	suggest(look, finding, token, name->words[0]);
}

/* Somebody of another process, by the full name. */
static void check_elsewhere(const struct name_look *look, uint32_t token, const struct known_word *known)
{
	const struct full_name *name = known->name;
	struct finding *finding;

	if (!name->person->on_other_process || name->count < 2 || token + 1 >= look->end ||
		known->text.start != name->words[0].start ||
		!likeness_same(name->folded[name->count - 1],
			likeness_fold(token_text(look->reading, token + 1), look->proof->arena)))
		return;
	finding =
		proof_find_kind(look->proof, FINDING_NAME, SEVERITY_WARNING, look->reading, token, token + 1);
	finding->message = arena_format(
		look->proof->arena, "%s belongs to another of your applications", name->person->name);
}

static void check_word(struct name_look *look, uint32_t token, uint32_t first)
{
	const struct folded word = likeness_fold(token_text(look->reading, token), look->proof->arena);
	const struct known_word *known = known_as(look, word);

	if (word.length < 3 || (!known && is_spared(look, word)))
		return;
	if (known) {
		check_accent(look, token, known);
		check_spoken_to_known(look, token, first, known);
		check_elsewhere(look, token, known);
		return;
	}
	look->doubted++;
	if (!check_full_name(look, token, first, word) && !check_titled(look, token, first, word) &&
		!check_spoken_to(look, token, first, word))
		check_slip(look, token, word);
}

static void check_reading(struct name_look *look, const struct reading *reading)
{
	look->reading = reading;
	for (uint32_t i = 0; i < reading->sentence_count; i++) {
		const struct sentence *sentence = &reading->sentences[i];

		if (sentence->region == REGION_GREETING || sentence->region == REGION_SIGNATURE ||
			sentence->region == REGION_QUOTED)
			continue;
		look->end = sentence->first + sentence->count;
		for (uint32_t j = sentence->first; j < look->end && look->doubted < DOUBTED_MAX; j++)
			if (is_name_like(&reading->tokens[j]))
				check_word(look, j, sentence->first);
	}
}

void name_check(struct proof *proof)
{
	struct name_look *look;
	struct name_book book;

	if (proof->context->people_count == 0)
		return;
	name_book_make(proof->context, proof->arena, &book);
	greeting_check(proof, &book);
	look = arena_new(proof->arena, struct name_look);
	look->proof = proof;
	look->book = &book;
	know(look);
	spare(look);
	check_reading(look, &proof->subject);
	check_reading(look, &proof->body);
}
