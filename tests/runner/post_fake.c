/* A small world for the runner: a clock that goes where the test says, one server whose answers are scripted,
 * one mailbox, and a database with letters on their way. */
#include "post_fake.h"

#include "../tap.h"
#include "app/database.h"
#include "runner/runner.h"
#include "store/process_rows.h"

#include <stdlib.h>

struct fake fake;

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
	assert_string_equal(database, fake.path);
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

const struct post fake_post = {.now = now,
	.steady_seconds = steady,
	.awake_seconds = awake,
	.boot = boot,
	.place = place,
	.recall = recall,
	.remember = remember,
	.sleep_till = sleep_till,
	.login = give_login,
	.send = send_it};

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
