/* Our letters in the person's own Sent: searched, and put there. */
#include "app/collecting.h"
#include "app/letter_trace.h"
#include "core/zone.h"
#include "mail/mime_write.h"
#include "mail/provider.h"

#include <string.h>

/* How many of the newest are compared word by word; how long a provider may take to file what it sent. */
enum { COMPARED_MAX = 300, FILING_SECONDS = 120 };

struct search {
	struct collecting *collecting;
	const struct outbox *letter; /* with its message */
	struct message sent;         /* the same, read */
	uint32_t *candidates;
	size_t candidate_count;
	bool found;
	bool by_words; /* heads only name candidates */
};

/* The letter with all its bytes, which lists leave out. */
static bool load_letter(
	struct search *search, const struct outbox *letter, struct outbox *ret_whole, struct error *err)
{
	struct arena *arena = &search->collecting->arena;

	*ret_whole = *letter;
	if (!letter->message.length &&
		!outbox_row_load(search->collecting->collector->store, letter->draft, arena, ret_whole, err))
		return false;
	search->letter = ret_whole;
	if (!message_read(ret_whole->message, arena, &search->sent, NULL))
		search->sent = (struct message){.subject = "", .body = ""};
	return true;
}

static bool goes_to(const struct message *message, const char *address)
{
	for (size_t i = 0; i < message->recipient_count; i++)
		if (span_is_nocase(span_of(message->recipients[i].address), address))
			return true;
	return false;
}

static bool take_head(void *closure, const struct imap_head *head, struct arena *arena, struct error *err)
{
	struct search *search = closure;
	struct message message;

	if (!message_read(head->head, arena, &message, NULL))
		return true;
	if ((message.message_id && search->sent.message_id &&
		    strcmp(message.message_id, search->sent.message_id) == 0) ||
		(message.mark && search->sent.mark && strcmp(message.mark, search->sent.mark) == 0))
		search->found = true;
	else if (search->by_words && goes_to(&message, search->letter->recipient))
		search->candidates[search->candidate_count++] = head->uid;
	return true;
}

static bool look_at(struct search *search, const uint32_t *uids, size_t count, struct error *err)
{
	struct collecting *collecting = search->collecting;
	const struct imap_heads heads = {search, take_head};

	return !count || search->found ||
	       collecting_service(collecting)->heads(collecting->imap, uids, count, &heads, err);
}

/* A server that does not search heads is looked through by hand. */
static bool by_field(struct search *search, const char *field, const char *text, struct error *err)
{
	struct collecting *collecting = search->collecting;
	const struct imap_service *service = collecting_service(collecting);
	struct error refused = {0};
	uint32_t *uids;
	size_t count;

	if (!text || search->found)
		return true;
	if (!service->uids_with(collecting->imap, field, text, &collecting->arena, &uids, &count, &refused)) {
		if (service->problem(collecting->imap) == IMAP_REFUSED)
			return true;
		*err = refused;
		return false;
	}
	return look_at(search, uids, count < COMPARED_MAX ? count : COMPARED_MAX, err);
}

static bool compare_words(struct search *search, struct error *err)
{
	struct collecting *collecting = search->collecting;
	const struct imap_service *service = collecting_service(collecting);
	struct arena arena;
	bool fine = true;

	arena_init(&arena);
	for (size_t i = 0; fine && i < search->candidate_count && !search->found; i++) {
		struct message message;
		struct span mail;
		arena_reset(&arena);
		fine = service->message(collecting->imap, search->candidates[i], &arena, &mail, err);
		if (fine)
			search->found = message_read(mail, &arena, &message, NULL) &&
					letter_trace_same(&message, search->letter, &arena);
		else
			fine = service->problem(collecting->imap) == IMAP_GONE;
	}
	arena_clear(&arena);
	return fine;
}

/* What was put there since it may have left, the newest. */
static bool by_words(struct search *search, struct error *err)
{
	struct collecting *collecting = search->collecting;
	const struct instant since =
		instant_is_never(search->letter->permitted) ? search->letter->at : search->letter->permitted;
	struct day day = zone_day(&zone_utc, since);
	uint32_t *uids;
	size_t count;

	if (search->found)
		return true;
	day.number--;
	if (!collecting_service(collecting)
			->uids_since(collecting->imap, day, &collecting->arena, &uids, &count, err))
		return false;
	if (count > COMPARED_MAX) {
		uids += count - COMPARED_MAX;
		count = COMPARED_MAX;
	}
	search->by_words = true;
	search->candidates = arena_array(&collecting->arena, uint32_t, count + 1);
	return look_at(search, uids, count, err) && compare_words(search, err);
}

/* The name of Sent; NULL: the account has none. */
static bool sent_folder(struct collecting *collecting, const char **ret_name, struct error *err)
{
	struct imap_name *names;
	size_t count;

	*ret_name = collecting->account->sent_folder;
	if (*ret_name)
		return true;
	if (!collecting_service(collecting)
			->folders(collecting->imap, &collecting->arena, &names, &count, err))
		return false;
	for (size_t i = 0; i < count && !*ret_name; i++)
		if (names[i].is_sent && !names[i].cannot_be_opened)
			*ret_name = names[i].name;
	return true;
}

static bool find(struct search *search, const char *folder, struct error *err)
{
	struct collecting *collecting = search->collecting;
	struct imap_folder facts;

	if (!collecting_service(collecting)->examine(collecting->imap, folder, &facts, err))
		return collecting_service(collecting)->problem(collecting->imap) == IMAP_GONE;
	return by_field(search, "Message-ID", search->sent.message_id, err) &&
	       by_field(search, MIME_MARK_HEADER, search->sent.mark, err) && by_words(search, err);
}

static bool search_sent(struct search *search, const struct outbox *letter, struct outbox *ret_whole,
	const char **ret_folder, struct error *err)
{
	struct collecting *collecting = search->collecting;

	return load_letter(search, letter, ret_whole, err) && collecting_open(collecting, err) &&
	       sent_folder(collecting, ret_folder, err) && (!*ret_folder || find(search, *ret_folder, err));
}

bool collect_find_sent(const struct collector *collector, struct account *account,
	const struct outbox *letter, bool *ret_found, struct error *err)
{
	struct collecting collecting;
	struct search search = {.collecting = &collecting};
	struct outbox whole;
	const char *folder;
	bool fine;

	collecting_init(&collecting, collector, account);
	fine = search_sent(&search, letter, &whole, &folder, err);
	if (fine)
		*ret_found = search.found;
	collecting_clear(&collecting);
	return fine;
}

static bool likely_files_itself(const struct account *account)
{
	const struct provider *provider = provider_of_server(account->smtp.host);

	return provider && provider->files_sent == FILES_BY_PROVIDER;
}

/* It may still come by itself. */
static bool is_early(const struct collecting *collecting, const struct outbox *letter)
{
	const struct account *account = collecting->account;
	const int64_t age = collecting_now(collecting).seconds - letter->permitted.seconds;

	return (account->files_sent == FILES_BY_PROVIDER ||
		       (account->files_sent == FILES_NOT_KNOWN && likely_files_itself(account))) &&
	       !instant_is_never(letter->permitted) && age >= 0 && age < FILING_SECONDS;
}

/* What the copy came to, and what it taught about the provider, in one transaction. */
static bool settle(struct collecting *collecting, struct outbox *letter, enum outbox_copy copy,
	enum account_files files, struct error *err)
{
	struct store *store = collecting->collector->store;
	struct account *account = collecting->account;
	const uint8_t before = account->files_sent;

	if (before == FILES_NOT_KNOWN)
		account->files_sent = (uint8_t)files;
	if (store_begin(store, err) &&
		(account->files_sent == before || account_row_update(store, account, err)) &&
		(letter->copy != OUTBOX_COPY_FAILED ||
			outbox_row_copy(store, letter, OUTBOX_COPY_DUE, err)) &&
		outbox_row_copy(store, letter, copy, err) && store_commit(store, err))
		return true;
	store_rollback(store);
	account->files_sent = before;
	return false;
}

static bool append(
	struct collecting *collecting, const char *folder, const struct outbox *whole, struct error *err)
{
	const struct instant at =
		instant_is_never(whole->permitted) ? collecting_now(collecting) : whole->permitted;

	return collecting_service(collecting)->append(collecting->imap, folder, whole->message, at, err);
}

static bool file(struct search *search, struct outbox *letter, struct error *err)
{
	struct collecting *collecting = search->collecting;
	struct error trouble = {0};
	struct outbox whole;
	const char *folder;

	if (!search_sent(search, letter, &whole, &folder, &trouble) || !folder)
		return settle(collecting, letter, OUTBOX_COPY_FAILED, FILES_NOT_KNOWN, err);
	/* One that we put there ourselves, and forgot it in a crash, looks the same. */
	if (search->found)
		return collecting->account->files_sent == FILES_BY_US
			       ? settle(collecting, letter, OUTBOX_COPY_FILED, FILES_BY_US, err)
			       : settle(collecting, letter, OUTBOX_COPY_THEIRS, FILES_BY_PROVIDER, err);
	if (is_early(collecting, letter))
		return true;
	/* Of several programs one wins; what becomes of that one in a crash is searched for again later. */
	if (letter->copy != OUTBOX_COPY_FAILED &&
		!settle(collecting, letter, OUTBOX_COPY_FAILED, FILES_NOT_KNOWN, err))
		return false;
	if (!append(collecting, folder, &whole, &trouble))
		return true;
	return settle(collecting, letter, OUTBOX_COPY_FILED, FILES_BY_US, err);
}

bool collect_file_copy(
	const struct collector *collector, struct account *account, struct outbox *letter, struct error *err)
{
	struct collecting collecting;
	struct search search = {.collecting = &collecting};
	bool fine;

	collecting_init(&collecting, collector, account);
	fine = file(&search, letter, err);
	collecting_clear(&collecting);
	return fine;
}
