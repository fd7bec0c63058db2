/* One look into one folder. */
#include "app/collecting.h"
#include "core/zone.h"

enum { ROUNDS = 20, MARGIN_DAYS = 2 };

/* The last of the UIDs, or 0. */
static bool last_uid(struct collecting *collecting, uint32_t *ret_uid, struct error *err)
{
	uint32_t *uids;
	size_t count;

	if (!collecting_service(collecting)
			->uids(collecting->imap, 1, UINT32_MAX, &collecting->arena, &uids, &count, err))
		return false;
	*ret_uid = count ? uids[count - 1] : 0;
	return true;
}

/* From which day on: as far back as the first look goes, or as the last one that succeeded. */
static struct day first_day(struct collecting *collecting, const struct mailbox *mailbox)
{
	struct day day = zone_day(&zone_utc, collecting_now(collecting)), looked;

	day.number -= COLLECT_FIRST_DAYS;
	if (!instant_is_never(mailbox->looked)) {
		looked = zone_day(&zone_utc, mailbox->looked);
		if (looked.number - MARGIN_DAYS < day.number)
			day.number = looked.number - MARGIN_DAYS;
	}
	return day;
}

/* The folder was never looked into, or its UIDs mean other messages than before. */
static bool begin_anew(struct collecting *collecting, const struct imap_folder *folder,
	struct mailbox *mailbox, struct error *err)
{
	const struct imap_service *service = collecting_service(collecting);
	struct mailbox after = *mailbox;
	uint32_t *uids, last;
	size_t count;

	if (!service->uids_since(
		    collecting->imap, first_day(collecting, mailbox), &collecting->arena, &uids, &count, err))
		return false;
	after.validity = folder->validity;
	after.first = count ? uids[0] : folder->next;
	if (!after.first) {
		if (!last_uid(collecting, &last, err))
			return false;
		after.first = last < UINT32_MAX ? last + 1 : last;
	}
	after.cursor = after.first - 1;
	after.hole = 0;
	after.audited = collecting_now(collecting);
	if (!collecting_save(collecting, &after, err))
		return false;
	*mailbox = after;
	return true;
}

/* Until nothing is new; *ret_looked: when that was asked for the last time. */
static bool take_new(
	struct collecting *collecting, struct mailbox *mailbox, struct instant *ret_looked, struct error *err)
{
	const struct imap_service *service = collecting_service(collecting);

	for (int round = 0; round < ROUNDS; round++) {
		uint32_t *uids;
		size_t count, first = 0;
		*ret_looked = collecting_now(collecting);
		if (mailbox->cursor == UINT32_MAX)
			return true;
		if (!service->uids(collecting->imap, mailbox->cursor + 1, UINT32_MAX, &collecting->arena,
			    &uids, &count, err))
			return false;
		while (first < count && uids[first] <= mailbox->cursor)
			first++;
		if (first == count)
			return true;
		if (!collecting_take(collecting, mailbox, uids + first, count - first, err))
			return false;
	}
	return true;
}

static bool audit_due(struct collecting *collecting, const struct mailbox *mailbox)
{
	const int64_t age = collecting_now(collecting).seconds - mailbox->audited.seconds;

	return instant_is_never(mailbox->audited) || age >= COLLECT_AUDIT_SECONDS || age < 0;
}

/* Those of `there` that are not among `taken`, both ascending; overwrites `there`. */
static size_t keep_missing(uint32_t *there, size_t count, const uint32_t *taken, size_t taken_count)
{
	size_t kept = 0, at = 0;

	for (size_t i = 0; i < count; i++) {
		while (at < taken_count && taken[at] < there[i])
			at++;
		if (at == taken_count || taken[at] != there[i])
			there[kept++] = there[i];
	}
	return kept;
}

/* What is there and was never taken in is taken in now. */
static bool audit(struct collecting *collecting, struct mailbox *mailbox, struct error *err)
{
	uint32_t *there, *taken;
	size_t count, taken_count;

	if (mailbox->cursor < mailbox->first)
		return true;
	if (!collecting_service(collecting)
			->uids(collecting->imap, mailbox->first, mailbox->cursor, &collecting->arena, &there,
				&count, err) ||
		!taken_rows_list(collecting->collector->store, mailbox, mailbox->first, &collecting->arena,
			&taken, &taken_count, err))
		return false;
	count = keep_missing(there, count, taken, taken_count);
	return collecting_take(collecting, mailbox, there, count, err);
}

bool collecting_look(struct collecting *collecting, struct mailbox *mailbox, struct error *err)
{
	struct imap_folder folder;
	struct instant looked;

	collecting->reader.in_sent = mailbox->role == MAILBOX_SENT;
	if (!collecting_service(collecting)->examine(collecting->imap, mailbox->name, &folder, err))
		return false;
	if (!folder.validity)
		return error_set(err, ERROR_UNAVAILABLE,
			"the server does not tell whether the messages in %.100s are still those of before",
			mailbox->name);
	if (folder.validity != mailbox->validity && !begin_anew(collecting, &folder, mailbox, err))
		return false;
	if (!take_new(collecting, mailbox, &looked, err))
		return false;
	if (audit_due(collecting, mailbox)) {
		if (!audit(collecting, mailbox, err))
			return false;
		mailbox->audited = looked;
	}
	mailbox->looked = looked;
	mailbox->hole = 0;
	mailbox->trouble = NULL;
	return collecting_save(collecting, mailbox, err);
}
