/* A small world for the runner: a clock that goes where the test says, one server whose answers are scripted,
 * one mailbox, and a database with letters on their way. */
#include "post_fake.h"

#include "../tap.h"
#include "app/database.h"
#include "app/draft_approve.h"
#include "app/new_uuid.h"
#include "app/outbox_enter.h"
#include "runner/runner.h"
#include "store/process_rows.h"

#include <sqlite3.h>
#include <stdlib.h>
#include <unistd.h>

struct fake fake;
static char folder[64], file[128];

static struct instant now(void *data)
{
	return (struct instant){fake.now};
}

static int64_t steady(void *data)
{
	return fake.steady;
}

static int64_t awake(void *data)
{
	return fake.awake;
}

static const char *boot(void *data)
{
	return fake.boot;
}

static const char *place(void *data, const char *database)
{
	assert_string_equal(database, file);
	return fake.place;
}

static bool recall(void *data, const char *at, int64_t *ret_count, struct error *err)
{
	*ret_count = fake.remembered;
	return true;
}

static bool remember(void *data, const char *at, int64_t count, struct error *err)
{
	fake.remembered = count;
	return true;
}

static void pass(int64_t seconds)
{
	fake.now += seconds;
	fake.steady += seconds;
	fake.awake += seconds;
}

bool __real_store_commit(struct store *store, struct error *err);
bool __wrap_store_commit(struct store *store, struct error *err);
bool __wrap_store_commit(struct store *store, struct error *err)
{
	if (fake.commits_failing == 0)
		return __real_store_commit(store, err);
	fake.commits_failing--;
	if (fake.commits_happen)
		assert_true(__real_store_commit(store, err));
	else
		store_rollback(store);
	return error_set(err, ERROR_UNAVAILABLE, "the disk is full");
}

void fake_pass(int64_t seconds)
{
	struct error err = {0};
	int64_t moved;

	pass(seconds);
	if (!store_begin(fake.store, &err) ||
		!outbox_rows_pass(fake.store, (struct instant){fake.now}, &moved, &err) ||
		!store_commit(fake.store, &err))
		fail_msg("%s", err.message);
}

static bool sleep_till(void *data, struct instant till)
{
	if (till.seconds <= fake.now)
		return !fake.ended;
	fake.sleeps++;
	pass(till.seconds - fake.now);
	return !fake.ended && (!fake.at_sleep || fake.at_sleep(&fake, till));
}

static bool give_login(void *data, const struct account *account, struct login *ret_login, struct error *err)
{
	if (fake.no_login)
		return error_set(err, ERROR_UNAVAILABLE, "the keyring is locked");
	*ret_login = (struct login){.password = strdup("canary")};
	return true;
}

static bool before_dot(enum fake_server server, struct smtp_result *ret)
{
	static const struct smtp_result early[] = {
		[SERVER_WRONG_PASSWORD] = {SMTP_REJECTED, SMTP_STEP_LOGIN, SMTP_WRONG_PASSWORD, .code = 535,
			.answer = "not this one"},
		[SERVER_DOWN] = {SMTP_RETRY, SMTP_STEP_CONNECT, SMTP_CONNECTION_LOST},
		[SERVER_BUSY] = {SMTP_REJECTED, SMTP_STEP_RECIPIENT, SMTP_BUSY, .transient = true,
			.code = 451, .answer = "not this one"},
		[SERVER_REFUSES_TO] = {SMTP_REJECTED, SMTP_STEP_RECIPIENT, SMTP_RECIPIENT_REFUSED,
			.code = 550, .answer = "not this one"},
	};

	if (server < SERVER_WRONG_PASSWORD || server > SERVER_REFUSES_TO)
		return false;
	*ret = early[server];
	return true;
}

static void after_dot(enum fake_server server, struct smtp_result *ret)
{
	static const struct smtp_result late[] = {
		[SERVER_TAKES] = {SMTP_SENT, SMTP_STEP_DOT, SMTP_FINE, .code = 250, .answer = "taken"},
		[SERVER_SAYS_NO] = {SMTP_REJECTED, SMTP_STEP_DOT, SMTP_MESSAGE_REFUSED, .code = 554,
			.answer = "not this one"},
		[SERVER_SAYS_LATER] = {SMTP_REJECTED, SMTP_STEP_DOT, SMTP_BUSY, .transient = true,
			.code = 451, .answer = "not this one"},
		[SERVER_SILENT] = {SMTP_UNKNOWN, SMTP_STEP_DOT, SMTP_NO_ANSWER},
	};

	fake.dots++;
	if (fake.after_dot)
		fake.after_dot(&fake);
	pass(fake.reply_seconds);
	*ret = late[server];
}

static bool ask_permit(const struct smtp_permit *permit)
{
	bool given;

	if (fake.before_permit)
		fake.before_permit(&fake);
	given = permit->ask(permit->data);
	fake.permits += given;
	return given;
}

static bool send_it(void *data, const struct smtp_account *account, const struct smtp_envelope *envelope,
	const struct smtp_permit *permit, struct smtp_result *ret_result, struct error *err)
{
	const int last = fake.server_count - 1;
	const enum fake_server server = fake.servers[fake.sends < last ? fake.sends : last];

	fake.sends++;
	assert_string_equal(account->host, "smtp.sample.example");
	assert_string_equal(account->password, "canary");
	assert_string_equal(envelope->from, FAKE_OWN);
	assert_true(envelope->message.length > 100);
	if (before_dot(server, ret_result))
		return true;
	if (!ask_permit(permit)) {
		*ret_result = (struct smtp_result){
			SMTP_STOPPED, SMTP_STEP_MESSAGE, SMTP_PERMIT_REFUSED, .permit_asked = true};
		return true;
	}
	if (server == SERVER_LOSES_BEFORE)
		*ret_result = (struct smtp_result){SMTP_RETRY, SMTP_STEP_MESSAGE, SMTP_CONNECTION_LOST};
	else
		after_dot(server, ret_result);
	ret_result->permit_asked = ret_result->permitted = true;
	return true;
}

/* The clock of the permit is looked at before and after: half of it passes at each look. */
static int64_t slow_steady(void *data)
{
	fake.steady += OUTBOX_PERMIT_SECONDS;
	return fake.steady;
}

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

static const struct post fake_post = {.now = now,
	.steady_seconds = steady,
	.awake_seconds = awake,
	.boot = boot,
	.place = place,
	.recall = recall,
	.remember = remember,
	.sleep_till = sleep_till,
	.login = give_login,
	.send = send_it};

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

struct outbox fake_letter(int64_t draft)
{
	struct outbox letter = {0};
	struct error err = {0};

	if (!outbox_row_load(fake.store, draft, &fake.arena, &letter, &err))
		fail_with(&err);
	return letter;
}

static int contacts(int64_t draft, bool ever)
{
	struct process_row row;
	struct error err = {0};
	int count = 0;

	if (!process_row_load(fake.store, draft, &fake.arena, &row, &err))
		fail_with(&err);
	for (int32_t i = 0; i < row.process.events_count; i++)
		count +=
			row.process.events[i].type == EVENT_DID && (ever || !row.process.events[i].retracted);
	return count;
}

int fake_contacts(int64_t draft)
{
	return contacts(draft, false);
}

int fake_contacts_ever(int64_t draft)
{
	return contacts(draft, true);
}

void fake_answer(struct store *store, int64_t draft)
{
	struct error err = {0};
	int64_t stopped;

	if (!store_begin(store, &err) ||
		!outbox_rows_answered(
			store, draft, (struct instant){fake.now}, "Dana Lee answered", &stopped, &err) ||
		!store_commit(store, &err))
		fail_with(&err);
}

void fake_decide(int64_t draft, enum outbox_event event)
{
	struct outbox letter = fake_letter(draft);
	struct error err = {0};

	if (!store_begin(fake.store, &err) || !outbox_row_move(fake.store, &letter, event, NULL, &err) ||
		!store_commit(fake.store, &err))
		fail_with(&err);
}

static void keep(const char *words)
{
	const size_t length = strlen(fake.told);

	snprintf(fake.told + length, sizeof(fake.told) - length, "%s\n", words);
}

static void tell_letter(void *closure, const struct outbox *letter, const char *words)
{
	keep(words);
}

static void tell(void *closure, const char *words)
{
	keep(words);
}

struct outbox fake_deliver(int64_t draft)
{
	const struct collector collector = {.store = fake.store, .desk = &fake.desk, .post = &fake.post};
	const struct delivery delivery = {.collector = &collector, .holder = "one", .tell = tell_letter};
	struct outbox letter = {0};
	struct error err = {0};

	if (fake.permit_takes_long)
		fake.post.steady_seconds = slow_steady;
	if (!deliver_letter(&delivery, draft, &fake.arena, &letter, &err))
		fail_with(&err);
	assert_int_equal(letter.state, fake_letter(draft).state);
	return letter;
}

void fake_round(void)
{
	struct runner runner = {.store = fake.store,
		.desk = &fake.desk,
		.post = &fake.post,
		.holder = "one",
		.once = true,
		.tell = tell};
	struct error err = {0};

	if (!runner_run(&runner, &err))
		fail_with(&err);
}
