/* A database with letters on their way, for the runner. */
#include "../tap.h"
#include "app/draft_approve.h"
#include "app/new_uuid.h"
#include "app/outbox_enter.h"
#include "post_fake.h"
#include "store/process_rows.h"

#include <sqlite3.h>
#include <stdlib.h>
#include <unistd.h>

static char folder[64], file[128];

static void fail_with(const struct error *err)
{
	fail_msg("%s", err->message);
}

static void put_process(int number, struct error *err)
{
	struct process process = {.role = "Clerk",
		.organization = arena_format(&fake.arena, "Acme%d", number),
		.timezone = "America/New_York",
		.via = NOBODY,
		.people_count = 1,
		.events_count = 1};
	struct agenda_row row = {.valid_until = INSTANT_NEVER, .state = 1};
	int16_t *with = arena_array(&fake.arena, int16_t, 1);

	process.people = arena_new(&fake.arena, struct person);
	process.people[0] = (struct person){.id = "dana",
		.name = "Dana Lee",
		.email = arena_format(&fake.arena, "dana@acme%d.example", number),
		.relations = RELATION_INTERVIEWER};
	process.events = arena_new(&fake.arena, struct event);
	process.events[0] = (struct event){.id = "e1",
		.type = EVENT_INTERVIEW,
		.at = {.instant = {FAKE_NOW - 22 * HOUR_SECONDS}, .offset_seconds = -18000},
		.until = {.instant = {FAKE_NOW - 21 * HOUR_SECONDS}, .offset_seconds = -18000},
		.date = DAY_NONE,
		.with = with,
		.with_count = 1,
		.person = NOBODY,
		.through = NOBODY,
		.of = NO_EVENT,
		.what = STAGE_ONSITE,
		.went = WENT_WELL};
	if (!process_link(&process, err) ||
		!process_row_insert(fake.store, new_uuid(), &process, &row.process, err) ||
		!agenda_row_save(fake.store, &row, err))
		fail_with(err);
}

static void put_letter(int64_t number, struct error *err)
{
	const struct send_window window = {
		.not_before = {FAKE_NOW}, .expires = {FAKE_NOW + 2 * DAY_SECONDS}, .closes = INSTANT_NEVER};
	struct draft draft = {.process = number,
		.action = ACTION_THANK,
		.channel = CHANNEL_EMAIL,
		.person = 0,
		.through = NOBODY,
		.trigger = 0,
		.at = {FAKE_NOW - HOUR_SECONDS},
		.template_name = "thank",
		.subject = "Thank you",
		.body = "Dear Dana,\n\nthank you for your time.\n\nSam\n",
		.missing = ""};
	struct process_row row;
	struct matter matter;
	struct account account;
	struct outbox letter;

	if (!draft_row_insert(fake.store, &draft, err) ||
		!process_row_load(fake.store, number, &fake.arena, &row, err) ||
		!desk_matter(&fake.desk, &row.process, NULL, &matter, err) ||
		!draft_approve(fake.store, &row.process, (struct instant){FAKE_NOW - 60}, &fake.arena, &draft,
			err) ||
		!account_row_find(fake.store, FAKE_OWN, &fake.arena, &account, err) ||
		!outbox_enter(fake.store, &matter, &draft, &account, &window, &fake.arena, &letter, err))
		fail_with(err);
}

static void put_account(struct error *err)
{
	struct account account = {.address = FAKE_OWN,
		.login = FAKE_OWN,
		.imap = {"imap.sample.example", 993, ACCOUNT_TLS},
		.smtp = {"smtp.sample.example", 465, ACCOUNT_TLS},
		.secret = SECRET_PASSWORD_COMMAND,
		.command = "true",
		.files_sent = FILES_BY_US,
		.at = {FAKE_NOW}};

	if (!account_row_insert(fake.store, &account, err))
		fail_with(err);
}

void fake_begin(int letters)
{
	struct error err = {0};

	fake = (struct fake){.post = fake_post,
		.now = FAKE_NOW,
		.steady = 1000,
		.awake = 1000,
		.boot = "boot",
		.place = "place",
		.server_count = 1};
	snprintf(folder, sizeof(folder), "/tmp/tact-runner-XXXXXX");
	assert_non_null(mkdtemp(folder));
	snprintf(file, sizeof(file), "%s/tact.db", folder);
	fake.path = file;
	arena_init(&fake.arena);
	desk_init(&fake.desk, &fake.arena);
	if (!store_open(file, STORE_CREATE, &fake.store, &err) || !store_begin(fake.store, &err))
		fail_with(&err);
	put_account(&err);
	for (int number = 1; number <= letters; number++) {
		put_process(number, &err);
		put_letter(number, &err);
	}
	if (!store_commit(fake.store, &err))
		fail_with(&err);
}

void fake_end(void)
{
	static const char *const endings[] = {"", "-wal", "-shm"};
	char path[160];

	store_close(fake.store);
	arena_clear(&fake.arena);
	for (size_t i = 0; i < sizeof(endings) / sizeof(endings[0]); i++) {
		snprintf(path, sizeof(path), "%s%s", file, endings[i]);
		unlink(path);
	}
	rmdir(folder);
}

struct store *fake_other(void)
{
	struct store *store = NULL;
	struct error err = {0};

	if (!store_open(file, STORE_WRITE, &store, &err))
		fail_with(&err);
	return store;
}

void fake_sql(const char *sql)
{
	sqlite3 *handle;
	char *problem = NULL;

	assert_int_equal(sqlite3_open(file, &handle), SQLITE_OK);
	if (sqlite3_exec(handle, sql, NULL, NULL, &problem) != SQLITE_OK)
		fail_msg("%s", problem);
	sqlite3_close(handle);
}
