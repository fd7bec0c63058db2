/* Everything looked for by words: people, firms, letters, mails that came, notes of the log. */
#include "app/search.h"

#include "app/search_words.h"
#include "store/incoming_rows.h"
#include "store/name_rows.h"
#include "store/process_rows.h"
#include "store/search_rows.h"

struct searching {
	struct store *store;
	struct arena *arena;
	struct search_words words;
	int64_t processes; /* the greatest number */
	struct search_part *part;
};

/* Room for one more, or NULL: there are more than are listed. */
static struct search_hit *add(struct searching *searching, enum search_kind kind, struct search *search)
{
	struct search_part *part = &search->parts[kind];

	if (part->count == SEARCH_MAX_HITS) {
		part->more = true;
		return NULL;
	}
	part->hits[part->count] = (struct search_hit){.at = INSTANT_NEVER};
	return &part->hits[part->count++];
}

/* The inside of words is looked through where there are not too many of them. */
static bool look_up(struct searching *searching, const char *words, struct search *search,
	struct name_hit **ret_names, size_t *ret_count, bool *ret_more, struct error *err)
{
	const size_t limit = (size_t)2 * SEARCH_MAX_HITS;

	if (searching->processes <= SEARCH_MAX_PROCESSES)
		return name_rows_find(searching->store, words, limit, searching->arena, ret_names, ret_count,
			ret_more, err);
	if (!name_rows_find_begun(searching->store, words, limit, SEARCH_MAX_NAMES, searching->arena,
		    ret_names, ret_count, ret_more, err))
		return false;
	search->parts[SEARCH_PERSON].all = *ret_count > 0;
	return true;
}

static bool find_names(
	struct searching *searching, const char *words, struct search *search, struct error *err)
{
	struct name_hit *names;
	size_t count;
	bool more;

	if (!look_up(searching, words, search, &names, &count, &more, err))
		return false;
	search->parts[SEARCH_PERSON].more = search->parts[SEARCH_FIRM].more = more;
	for (size_t i = 0; i < count; i++) {
		const bool firm = names[i].person == NOBODY;
		struct search_hit *hit = add(searching, firm ? SEARCH_FIRM : SEARCH_PERSON, search);
		if (!hit)
			continue;
		hit->process = names[i].process;
		hit->role = names[i].role;
		hit->organization = names[i].organization;
		hit->title = names[i].name;
		hit->person = names[i].id;
	}
	return true;
}

/* What is looked through: a heading and a text, in which the words may stand some here, some there. */
struct matching {
	struct span heading, text;
};

/* False: enough was found. */
static bool take(struct searching *searching, const struct matching *matching, struct search_hit **ret_hit)
{
	const unsigned in_text = search_words_in(&searching->words, matching->text);
	struct search_part *part = searching->part;

	*ret_hit = NULL;
	if (!search_words_are_all(
		    &searching->words, in_text | search_words_in(&searching->words, matching->heading)))
		return true;
	if (part->count == SEARCH_MAX_HITS) {
		part->more = true;
		return false;
	}
	*ret_hit = &part->hits[part->count++];
	**ret_hit = (struct search_hit){.at = INSTANT_NEVER};
	(*ret_hit)->excerpt = search_words_excerpt(&searching->words, matching->text, searching->arena);
	return true;
}

static bool look_at_letter(void *closure, const struct search_letter *letter)
{
	struct searching *searching = closure;
	struct search_hit *hit;
	bool goes_on = take(searching, &(struct matching){letter->subject, letter->body}, &hit);

	if (!hit)
		return goes_on;
	hit->process = letter->process;
	hit->number = letter->number;
	hit->title = arena_copy(searching->arena, letter->subject.start, letter->subject.length);
	hit->at = letter->at;
	return goes_on;
}

static bool look_at_note(void *closure, const struct search_text *text)
{
	struct searching *searching = closure;
	struct search_hit *hit;
	bool goes_on = take(searching, &(struct matching){.text = text->text}, &hit);

	if (hit) {
		hit->process = text->process;
		hit->number = text->event;
	}
	return goes_on;
}

static bool look_at_mail(struct searching *searching, const struct incoming *mail)
{
	const char *from = arena_format(searching->arena, "%s %s", mail->sender_name ? mail->sender_name : "",
		mail->sender_address ? mail->sender_address : "");
	const char *text =
		arena_format(searching->arena, "%s: %s", from, mail->evidence ? mail->evidence : "");
	struct search_hit *hit;
	bool goes_on = take(searching, &(struct matching){span_of(mail->subject), span_of(text)}, &hit);

	if (!hit)
		return goes_on;
	hit->process = mail->process;
	hit->number = mail->number;
	hit->title = mail->subject;
	hit->at = mail->at;
	return goes_on;
}

static bool find_letters(struct searching *searching, struct search *search, struct error *err)
{
	size_t read;

	searching->part = &search->parts[SEARCH_LETTER];
	if (!search_letters(searching->store, SEARCH_MAX_LETTERS, look_at_letter, searching, &read, err))
		return false;
	searching->part->all = read < SEARCH_MAX_LETTERS;
	return true;
}

static bool find_notes(struct searching *searching, struct search *search, struct error *err)
{
	const int64_t last = searching->processes;
	size_t read;

	searching->part = &search->parts[SEARCH_NOTE];
	if (!search_texts(searching->store, last - SEARCH_MAX_PROCESSES, SEARCH_MAX_NOTES, look_at_note,
		    searching, &read, err))
		return false;
	searching->part->all = last <= SEARCH_MAX_PROCESSES && read < SEARCH_MAX_NOTES;
	return true;
}

static bool find_mails(struct searching *searching, struct search *search, struct error *err)
{
	struct incoming *mails;
	size_t count;

	searching->part = &search->parts[SEARCH_MAIL];
	if (!incoming_rows_list(searching->store, false, INT64_MAX, SEARCH_MAX_MAILS, searching->arena,
		    &mails, &count, err))
		return false;
	searching->part->all = count < SEARCH_MAX_MAILS;
	for (size_t i = 0; i < count && look_at_mail(searching, &mails[i]); i++)
		;
	return true;
}

/* What is found in texts tells of which process it is; a note, also when it was made. */
static bool complete(struct searching *searching, struct search_hit *hit, bool note, struct error *err)
{
	struct process_row row;

	if (hit->process <= 0 || hit->role)
		return true;
	if (!process_row_load(searching->store, hit->process, searching->arena, &row, err))
		return false;
	hit->role = row.process.role;
	hit->organization = row.process.organization;
	if (note && hit->number < row.process.events_count) {
		const struct event *event = &row.process.events[hit->number];
		hit->type = event->type;
		hit->retracted = event->retracted;
		hit->at = event->at.instant;
	}
	return true;
}

static bool complete_all(struct searching *searching, struct search *search, struct error *err)
{
	for (int kind = SEARCH_LETTER; kind < SEARCH_KIND_COUNT; kind++)
		for (size_t i = 0; i < search->parts[kind].count; i++)
			if (!complete(searching, &search->parts[kind].hits[i], kind == SEARCH_NOTE, err))
				return false;
	return true;
}

bool search_run(struct store *store, const char *words, struct arena *arena, struct search *ret_search,
	struct error *err)
{
	struct searching searching = {.store = store, .arena = arena};
	struct search search = {0};

	for (int i = 0; i < SEARCH_KIND_COUNT; i++) {
		search.parts[i].hits = arena_array(arena, struct search_hit, SEARCH_MAX_HITS);
		search.parts[i].all = true;
	}
	search_words_init(&searching.words, words);
	if (searching.words.count &&
		(!process_rows_last(store, &searching.processes, err) ||
			!find_names(&searching, words, &search, err) ||
			!find_letters(&searching, &search, err) || !find_mails(&searching, &search, err) ||
			!find_notes(&searching, &search, err) || !complete_all(&searching, &search, err)))
		return false;
	*ret_search = search;
	return true;
}
