/* Approved letters on their way out, for tests. */
#include "outbox_sample.h"

#include "../tap.h"
#include "sample.h"
#include "store/draft_rows.h"

static void put_in(struct store *store, int number)
{
	char id[64];
	struct draft draft = {.process = 1, .template_name = "thank", .subject = "s", .body = "b"}, frozen;
	struct outbox letter = {
		.process = 1,
		.at = {OUTBOX_SAMPLE_NOW - 10},
		.not_before = {OUTBOX_SAMPLE_NOW - 1},
		.expires = {OUTBOX_SAMPLE_NOW + 10000},
		.account = "me@sample.example",
		.message_id = id,
		.recipient = "dana@acme.example",
		.message = {"a\0\r\nb", 5},
	};
	struct error err = {0};

	snprintf(id, sizeof(id), "<d%d@sample.example>", number);
	if (!draft_row_insert(store, &draft, &err))
		fail_msg("%s", err.message);
	frozen = draft;
	frozen.frozen = letter.at;
	frozen.name = "Dana";
	frozen.address = "dana@acme.example";
	frozen.digest = "0";
	letter.draft = draft.number;
	if (!draft_row_freeze(store, &draft, &frozen, &err) || !outbox_row_insert(store, &letter, &err))
		fail_msg("%s", err.message);
}

struct store *outbox_sample(const char *path, int count)
{
	struct store *store = sample_open(path, STORE_CREATE);
	struct error err = {0};

	sample_store(store, 1, 1);
	assert_true(store_begin(store, &err));
	for (int number = 1; number <= count; number++)
		put_in(store, number);
	assert_true(store_commit(store, &err));
	return store;
}

struct event outbox_sample_event(enum event_type type, const char *id)
{
	return (struct event){.id = id,
		.type = (uint8_t)type,
		.at = {.instant = {OUTBOX_SAMPLE_NOW}},
		.date = DAY_NONE,
		.person = 0,
		.through = NOBODY,
		.of = NO_EVENT,
		.action = ACTION_THANK,
		.channel = CHANNEL_EMAIL};
}

int32_t outbox_sample_events(struct store *store, int64_t process)
{
	struct process_row row;
	struct arena arena;
	struct error err = {0};

	arena_init(&arena);
	if (!process_row_load(store, process, &arena, &row, &err))
		fail_msg("%s", err.message);
	arena_clear(&arena);
	return row.process.events_count;
}

void outbox_sample_claim(struct store *store, struct outbox *letter, const char *holder)
{
	struct error err = {0};

	if (!store_begin(store, &err) ||
		!outbox_row_claim(store, letter, holder, (struct instant){OUTBOX_SAMPLE_NOW},
			(struct instant){OUTBOX_SAMPLE_NOW + 100}, &err) ||
		!store_commit(store, &err))
		fail_msg("%s", err.message);
}

void outbox_sample_permit(struct store *store, struct outbox *letter)
{
	char id[32];
	struct event did;
	struct error err = {0};

	snprintf(id, sizeof(id), "did-%lld-%lld", (long long)letter->draft, (long long)letter->epoch);
	did = outbox_sample_event(EVENT_DID, id);
	assert_true(store_begin(store, &err));
	if (!outbox_row_permit(store, letter, (struct instant){OUTBOX_SAMPLE_NOW},
		    (struct instant){OUTBOX_SAMPLE_NOW + 900}, &did,
		    outbox_sample_events(store, letter->process), &err) ||
		!store_commit(store, &err))
		fail_msg("%s", err.message);
}
