/* To whom a letter speaks, against to whom it goes. */
#include "letter/greeting.h"

#include <string.h>

enum { GREETED_MAX = 12 };

/* Somebody whom the greeting names. */
struct greeted {
	struct full_name name;
	uint32_t first, last; /* tokens */
	uint8_t title_stop;   /* the title is written with a full stop */
	bool lower_case;      /* "dear dana" */
};

struct greeting {
	struct proof *proof;
	const struct name_book *book;
	struct greeted list[GREETED_MAX];
	size_t count;
};

enum fit { FIT, FIT_UNKNOWN, FIT_NEAR, FIT_NOT };

static const char openers[] =
	"dear|hi|hello|hey|hiya|greetings|good|to|hallo|howdy|morning|afternoon|evening|day|my|"
	"both|again|from|cher|chere|chère|liebe|lieber|querida|querido|estimada|estimado|caro|cara|beste|"
	"hei|hej|ciao|hola|bonjour|salut|sehr|geehrte|geehrter";
static const char groups[] =
	"all|team|everyone|everybody|hiring|recruiting|recruitment|panel|committee|members|sir|madam|"
	"sirs|colleagues|folks|there|friends|friend|whom|it|may|concern|manager|managers|"
	"department|ladies|gentlemen|human|resources|talent|acquisition|interviewers|"
	"interviewer|board|group|selection|search|human|hr|recruiter|people|staff|the|of|at|"
	"you|guys|who|each|for|in|thank|thanks|thankyou|i|we|happy|just|it's|hope|as|following";

static void greeted_close(struct greeting *greeting, struct greeted *now, bool *generic)
{
	const bool suffix = now->name.count == 1 && name_is_suffix(now->name.folded[0]);

	if (!*generic && now->name.count > 0 && !(suffix && greeting->count > 0) &&
		greeting->count < GREETED_MAX)
		greeting->list[greeting->count++] = *now;
	*now = (struct greeted){.first = UINT32_MAX};
	*generic = false;
}

static bool is_known_word(const struct name_book *book, struct folded word)
{
	for (size_t i = 0; i < book->count; i++)
		for (uint8_t j = 0; j < book->names[i].count; j++)
			if (likeness_same(book->names[i].folded[j], word))
				return true;
	return false;
}

/* "Dana", "al-Rashid", "d'Angelo", and scripts without capitals. */
static bool looks_like_name(const struct token *token, struct span word)
{
	if (token->capital || (unsigned char)*word.start >= 0xd7)
		return true;
	for (size_t i = 1; i < word.length; i++)
		if (word.start[i] >= 'A' && word.start[i] <= 'Z')
			return true;
	return false;
}

/* False: the word is none of a name. */
static bool greeted_add(struct greeting *greeting, struct greeted *now, uint32_t token)
{
	const struct token *it = &greeting->proof->body.tokens[token];
	const struct span word = token_text(&greeting->proof->body, token);
	const struct folded folded = likeness_fold(word, greeting->proof->arena);
	const bool title = now->name.count == 0 && name_title_of(word) != TITLE_NONE;

	if (!title && !looks_like_name(it, word) && !name_is_particle(folded)) {
		if (!is_known_word(greeting->book, folded))
			return false;
		now->lower_case = !(it->classes & WORD_KNOWN);
	}
	if (now->first == UINT32_MAX)
		now->first = token;
	now->last = token;
	if (title)
		now->title_stop = word.start[word.length - 1] == '.';
	name_add_word(&now->name, word, greeting->proof->arena);
	return true;
}

/* "Dear Halcyon": a company is greeted, where nobody bears its name. */
static bool is_of_company(const struct greeting *greeting, uint32_t token)
{
	const struct proof *proof = greeting->proof;
	const struct folded word = likeness_fold(token_text(&proof->body, token), proof->arena);
	struct span rest = span_of(proof->context->company), part;

	while (span_cut(&rest, ' ', &part))
		if (likeness_same(likeness_fold(part, proof->arena), word) &&
			!is_known_word(greeting->book, word))
			return true;
	return false;
}

static void read_sentence(struct greeting *greeting, uint32_t token, uint32_t end)
{
	const struct reading *reading = &greeting->proof->body;
	struct greeted now = {.first = UINT32_MAX};
	bool generic = false;

	while (token < end && token_is(&reading->tokens[token], openers))
		token++;
	for (; token < end; token++) {
		const struct token *it = &reading->tokens[token];

		if (it->kind == TOKEN_MARK && token_is(it, "."))
			continue;
		if (it->kind == TOKEN_MARK || token_is(it, "and|und|et|or"))
			greeted_close(greeting, &now, &generic);
		else if (it->kind != TOKEN_WORD || token_is(it, groups) || is_of_company(greeting, token) ||
			 !greeted_add(greeting, &now, token))
			generic = true;
	}
	greeted_close(greeting, &now, &generic);
}

static void greeting_read(struct greeting *greeting)
{
	const struct reading *reading = &greeting->proof->body;

	for (uint32_t i = 0; i < reading->sentence_count; i++) {
		const struct sentence *sentence = &reading->sentences[i];

		if (sentence->region == REGION_GREETING)
			read_sentence(greeting, sentence->first, sentence->first + sentence->count);
	}
}

/* How many words of the one are in the other, and how many nearly. */
static void count_words(const struct full_name *written, const struct full_name *known, struct arena *arena,
	unsigned *ret_matched, unsigned *ret_near)
{
	*ret_matched = *ret_near = 0;
	for (uint8_t i = 0; i < written->count; i++) {
		bool near = false;

		if (name_word_index(known, written->words[i], written->folded[i], arena) >= 0) {
			(*ret_matched)++;
			continue;
		}
		for (uint8_t j = 0; j < known->count && !near; j++)
			near = likeness_near(written->folded[i], known->folded[j], true);
		*ret_near += near;
	}
}

static enum fit fit_of(const struct full_name *written, const struct full_name *known, struct arena *arena)
{
	unsigned matched, near;

	count_words(written, known, arena, &matched, &near);
	if (matched == written->count || (matched == known->count && written->count > matched) ||
		(matched >= 2 && matched + near < written->count))
		return FIT;
	if (matched + near == written->count || (written->count > 1 && known->count == 1 && near > 0))
		return FIT_NEAR;
	if (written->title && !name_has_family(known))
		return FIT_UNKNOWN;
	if (written->count > 1)
		return FIT_NOT;
	if (written->title ? !name_has_family(known) : !name_has_first(known))
		return FIT_UNKNOWN;
	return FIT_NOT;
}

static bool may_be_greeted(const struct name_book *book, const struct full_name *known)
{
	return known->person->addressed || (!book->addressed_known && !known->person->on_other_process);
}

/* What to write instead, in the form in which it is written. */
static const char *instead(
	const struct greeting *greeting, const struct greeted *greeted, const struct full_name *known)
{
	struct arena *arena = greeting->proof->arena;
	const enum name_title title = name_title_contradicts(greeted->name.title, known->title)
					      ? known->title
					      : greeted->name.title;
	const char *text = name_title_text(title);
	size_t length = strlen(text);

	if (title != TITLE_NONE && *text && name_has_family(known)) {
		if (!greeted->title_stop && text[length - 1] == '.')
			length--;
		return arena_format(arena, "%.*s %s", (int)length, text, name_family(known, arena));
	}
	if (greeted->name.count == 1 && name_has_first(known) && !known->family_first)
		return arena_copy(arena, known->words[0].start, known->words[0].length);
	if (known->count == 1 && known->title == TITLE_NONE)
		return arena_copy(arena, known->words[0].start, known->words[0].length);
	return known->person->name;
}

static struct finding *find_greeted(
	const struct greeting *greeting, const struct greeted *greeted, enum severity severity)
{
	return proof_find_kind(greeting->proof, FINDING_NAME, severity, &greeting->proof->body,
		greeted->first, greeted->last);
}

static void report(const struct greeting *greeting, const struct greeted *greeted,
	const struct full_name *known, enum severity severity, const char *format)
{
	struct finding *finding = find_greeted(greeting, greeted, severity);

	finding->message = arena_format(greeting->proof->arena, "%s %s", format, known->person->name);
	finding_suggest(finding, instead(greeting, greeted, known));
}

/* "Mr. Mark" and "Hollis Mark" for "Mark Hollis". */
static bool is_swapped(const struct greeted *greeted, const struct full_name *known)
{
	const struct full_name *name = &greeted->name;

	if (known->family_first || known->count < 2)
		return false;
	if (name->count == 1 && name->title >= TITLE_MR && name->title <= TITLE_MX)
		return likeness_same(name->folded[0], known->folded[0]);
	return name->count == 2 && known->count == 2 && likeness_same(name->folded[0], known->folded[1]) &&
	       likeness_same(name->folded[1], known->folded[0]);
}

static void check_accents(
	const struct greeting *greeting, const struct greeted *greeted, const struct full_name *known)
{
	for (uint8_t i = 0; i < greeted->name.count; i++)
		for (uint8_t j = 0; j < known->count; j++)
			if (likeness_same(greeted->name.folded[i], known->folded[j]) &&
				likeness_lacks_accents(greeted->name.words[i], known->words[j])) {
				report(greeting, greeted, known, SEVERITY_HINT, "Their name is written");
				return;
			}
}

/* The right person; is the form right? */
static void check_form(
	const struct greeting *greeting, const struct greeted *greeted, const struct full_name *known)
{
	const struct full_name *name = &greeted->name;

	if (greeted->lower_case)
		report(greeting, greeted, known, SEVERITY_ERROR, "Names begin with a capital:");
	else if (name_title_contradicts(name->title, known->title))
		report(greeting, greeted, known, SEVERITY_WARNING, "The case calls this person");
	else if (is_swapped(greeted, known))
		report(greeting, greeted, known, SEVERITY_WARNING, "That is the first name of");
	else if (name->count == 1 && !name->title && known->count > 1 && !known->family_first &&
		 !known->title && !likeness_same(name->folded[0], known->folded[0]) &&
		 likeness_same(name->folded[0], known->folded[known->count - 1]))
		report(greeting, greeted, known, SEVERITY_HINT, "That is the family name of");
	else
		check_accents(greeting, greeted, known);
}

static const struct full_name *best(
	const struct greeting *greeting, const struct greeted *greeted, enum fit fit, bool addressed)
{
	const struct name_book *book = greeting->book;

	for (size_t i = 0; i < book->count; i++)
		if (may_be_greeted(book, &book->names[i]) == addressed &&
			fit_of(&greeted->name, &book->names[i], greeting->proof->arena) == fit)
			return &book->names[i];
	return NULL;
}

/* Somebody to whom it goes and whom no other part of the greeting names. */
static const struct full_name *left_out(const struct greeting *greeting)
{
	const struct name_book *book = greeting->book;

	for (size_t i = 0; i < book->count; i++) {
		bool named = !may_be_greeted(book, &book->names[i]);

		for (size_t j = 0; j < greeting->count && !named; j++)
			named = fit_of(&greeting->list[j].name, &book->names[i], greeting->proof->arena) ==
				FIT;
		if (!named)
			return &book->names[i];
	}
	return NULL;
}

static bool names_somebody_right(const struct greeting *greeting)
{
	for (size_t i = 0; i < greeting->count; i++)
		if (best(greeting, &greeting->list[i], FIT, true))
			return true;
	return false;
}

static void check_greeted(const struct greeting *greeting, const struct greeted *greeted)
{
	const struct full_name *known = best(greeting, greeted, FIT, true);
	const struct full_name *other;

	if (known) {
		check_form(greeting, greeted, known);
		return;
	}
	other = best(greeting, greeted, FIT, false);
	if (other && other->person->was_there && names_somebody_right(greeting))
		return;
	if (!other && (known = best(greeting, greeted, FIT_NEAR, true))) {
		report(greeting, greeted, known, SEVERITY_ERROR, "The case knows this person as");
		return;
	}
	/* Somebody's first name may be that of many. */
	if (other && other->person->on_other_process && !greeted->name.title && greeted->name.count == 1)
		other = NULL;
	known = left_out(greeting);
	if (known && (other || !best(greeting, greeted, FIT_UNKNOWN, true)))
		report(greeting, greeted, known, SEVERITY_ERROR, "This letter goes to");
}

void greeting_check(struct proof *proof, const struct name_book *book)
{
	struct greeting greeting = {.proof = proof, .book = book};
	bool anybody = false;

	for (size_t i = 0; i < book->count && !anybody; i++)
		anybody = may_be_greeted(book, &book->names[i]);
	if (!anybody)
		return;
	greeting_read(&greeting);
	for (size_t i = 0; i < greeting.count; i++)
		check_greeted(&greeting, &greeting.list[i]);
}
