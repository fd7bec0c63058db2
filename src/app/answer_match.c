/* Which process, and whom of it, a mail comes from. */
#include "app/answer_match.h"

#include "app/answer_domain.h"
#include "app/answer_phrase.h"
#include "app/answer_thread.h"
#include "base/text.h"
#include "core/agenda.h"
#include "store/address_rows.h"
#include "store/agenda_rows.h"
#include "store/process_rows.h"

enum { HITS_MAX = ANSWER_PHRASE_MAX_HITS, FOLDED_BYTES = 400, TEXT_BYTES = 8192, PARENTS_MAX = 4 };

struct match {
	struct store *store;
	const struct message *message;
	struct arena *arena;
	int64_t number; /* said by the person, or 0 */
	struct answer_places open, closed;
};

static bool add_place(struct match *match, const struct name_hit *hit, enum answer_way way, bool as_person,
	struct error *err)
{
	struct answer_places *places;
	struct agenda_row row;
	bool found;

	if (match->number && hit->process != match->number)
		return true;
	if (!agenda_row_load(match->store, hit->process, &found, &row, err))
		return false;
	places = found && row.state == STATE_CLOSED ? &match->closed : &match->open;
	for (size_t i = 0; i < places->count; i++)
		if (places->list[i].process == hit->process)
			return true;
	if (places->count == ANSWER_MAX_PLACES) {
		places->more = true;
		return true;
	}
	places->list[places->count++] = (struct answer_place){
		.process = hit->process,
		.person = as_person ? hit->person : NOBODY,
		.way = (uint8_t)way,
		.person_id = as_person ? hit->id : NULL,
		.person_name = as_person ? hit->name : NULL,
		.organization = hit->organization,
		.role = hit->role,
	};
	return true;
}

static bool add_places(struct match *match, const struct name_hit *hits, size_t count, enum answer_way way,
	bool as_person, struct error *err)
{
	if (count >= HITS_MAX)
		match->open.more = true;
	for (size_t i = 0; i < count; i++)
		if (!add_place(match, &hits[i], way, as_person, err))
			return false;
	return true;
}

static bool whole_process(
	struct match *match, int64_t number, enum answer_way way, struct answer_place *ret, struct error *err)
{
	struct process_row row;

	if (!process_row_load(match->store, number, match->arena, &row, err))
		return false;
	*ret = (struct answer_place){
		.process = number,
		.person = NOBODY,
		.way = (uint8_t)way,
		.organization = row.process.organization,
		.role = row.process.role,
	};
	return true;
}

/* Whose address in that process it is. */
static bool set_person(
	struct match *match, struct answer_place *place, const char *address, struct error *err)
{
	struct name_hit *hits;
	size_t count;

	if (!address || place->person != NOBODY)
		return true;
	if (!address_rows_find(match->store, address, HITS_MAX, match->arena, &hits, &count, err))
		return false;
	for (size_t i = 0; i < count && place->person == NOBODY; i++)
		if (hits[i].process == place->process) {
			place->person = hits[i].person;
			place->person_id = hits[i].id;
			place->person_name = hits[i].name;
		}
	return true;
}

/* A program answers for whom the letter went to, whatever address it writes from. */
static bool set_recipient(struct match *match, struct answer_place *place, struct error *err)
{
	struct outbox letter;

	if (!place->draft || place->person != NOBODY ||
		!(match->message->is_automatic || match->message->is_bounce))
		return true;
	return outbox_row_load(match->store, place->draft, match->arena, &letter, err) &&
	       set_person(match, place, letter.recipient, err);
}

/* What answers a letter is about its process, whoever wrote it and however closed it is. */
static bool by_thread(struct match *match, struct error *err)
{
	const struct message *message = match->message;
	struct answer_thread thread;
	struct answer_place place;

	if (!answer_thread_find(match->store, message, match->arena, &thread, err))
		return false;
	if (!thread.process || (match->number && thread.process != match->number))
		return true;
	if (!whole_process(match, thread.process, WAY_THREAD, &place, err))
		return false;
	place.draft = thread.draft;
	if (!set_person(match, &place, message->is_bounce ? message->bounced : message->from.address, err) ||
		!set_person(match, &place, message->is_bounce ? NULL : message->reply_to.address, err) ||
		!set_recipient(match, &place, err))
		return false;
	match->open.list[match->open.count++] = place;
	return true;
}

static bool by_one_address(struct match *match, const char *address, struct error *err)
{
	struct name_hit *hits;
	size_t count;

	return address_rows_find(match->store, address, HITS_MAX, match->arena, &hits, &count, err) &&
	       add_places(match, hits, count, WAY_ADDRESS, true, err);
}

static bool is_found(const struct match *match)
{
	return match->open.count > 0;
}

static bool by_address(struct match *match, struct error *err)
{
	const struct message *message = match->message;

	if (message->is_bounce)
		return !message->bounced || by_one_address(match, message->bounced, err);
	if (message->from.address && !by_one_address(match, message->from.address, err))
		return false;
	return is_found(match) || !message->reply_to.address ||
	       by_one_address(match, message->reply_to.address, err);
}

static bool by_domain(struct match *match, struct error *err)
{
	const char *domain = answer_domain(match->message->from.address);
	struct name_hit *hits;
	size_t count;

	for (int i = 0; domain && i < PARENTS_MAX && !is_found(match); i++) {
		if (answer_domain_is_public(domain) || answer_domain_is_service(domain))
			return true;
		if (!address_rows_of_domain(
			    match->store, domain, HITS_MAX, match->arena, &hits, &count, err) ||
			!add_places(match, hits, count, WAY_DOMAIN, false, err))
			return false;
		domain = answer_domain_parent(domain);
	}
	return true;
}

static bool by_resemblance(struct match *match, struct error *err)
{
	const char *domain = answer_domain(match->message->from.address), *parent;
	struct name_hit *hits;
	size_t count;

	if (!domain[0] || answer_domain_is_public(domain) || answer_domain_is_service(domain))
		return true;
	while ((parent = answer_domain_parent(domain)))
		domain = parent;
	return answer_phrase_domain(match->store, domain, match->arena, &hits, &count, err) &&
	       add_places(match, hits, count, WAY_RESEMBLES, false, err);
}

/* What the person said without anything in the mail that agrees. */
static bool by_choice(struct match *match, struct error *err)
{
	struct answer_place place;

	if (!match->number)
		return true;
	if (!whole_process(match, match->number, WAY_CHOSEN, &place, err))
		return false;
	match->open.list[match->open.count++] = place;
	return true;
}

static bool by_subject(struct match *match, struct error *err)
{
	struct name_hit *hits;
	size_t count;
	const char *texts[] = {match->message->from.name, match->message->subject,
		match->message->from.address ? NULL : match->message->body};

	for (size_t i = 0; i < 3 && !is_found(match); i++)
		if (!answer_phrase_organizations(match->store, texts[i], match->arena, &hits, &count, err) ||
			!add_places(match, hits, count, WAY_SUBJECT, false, err))
			return false;
	return true;
}

static bool by_name(struct match *match, struct error *err)
{
	const char *name = match->message->from.name;
	struct name_hit *hits;
	size_t count;

	if (!name || !strchr(name, ' '))
		return true;
	if (!name_rows_of_person(match->store, name, HITS_MAX, match->arena, &hits, &count, err))
		return false;
	for (size_t i = 0; i < count; i++)
		if (!add_place(match, &hits[i], WAY_NAME, true, err))
			return false;
	return true;
}

static bool is_named(const char *folded_text, const char *name)
{
	char folded[FOLDED_BYTES];

	text_fold(name, folded, sizeof(folded));
	return folded[0] && strstr(folded_text, folded);
}

static void keep_named(struct answer_places *places, const char *folded_text, bool by_role)
{
	struct answer_places kept = {.more = places->more};

	for (size_t i = 0; i < places->count; i++)
		if (is_named(folded_text, by_role ? places->list[i].role : places->list[i].organization))
			kept.list[kept.count++] = places->list[i];
	if (kept.count)
		*places = kept;
}

/* Of several processes, those whose role or organization the mail names; the subject goes first. */
static void narrow(const struct message *message, struct answer_places *places)
{
	const char *const texts[] = {message->subject, message->body};
	char folded[TEXT_BYTES];

	for (size_t i = 0; i < 2 && places->count > 1; i++) {
		text_fold(texts[i], folded, sizeof(folded));
		keep_named(places, folded, true);
		keep_named(places, folded, false);
	}
}

bool answer_match(struct store *store, const struct message *message, int64_t number, struct arena *arena,
	struct answer_places *ret_places, struct error *err)
{
	static bool (*const ways[])(struct match * match, struct error * err) = {
		by_thread, by_address, by_domain, by_resemblance, by_name, by_choice, by_subject};
	struct match match = {.store = store, .message = message, .arena = arena, .number = number};
	size_t way_count = message->is_bounce ? 2 : sizeof(ways) / sizeof(ways[0]);

	for (size_t i = 0; i < way_count && !is_found(&match); i++)
		if (!ways[i](&match, err))
			return false;
	*ret_places = match.open.count ? match.open : match.closed;
	narrow(message, ret_places);
	return true;
}
