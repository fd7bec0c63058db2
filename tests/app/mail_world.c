/* A person with a process, a database and a mailbox in memory, for tests of what comes in. */
#include "mail_world.h"

#include "../store/sample.h"
#include "../tap.h"
#include "app/case_read.h"
#include "app/draft_approve.h"
#include "app/outbox_enter.h"
#include "store/account_rows.h"

const char mail_rejection[] =
	"Dear Sam,\n\nThank you for taking the time to interview for the Data analyst position and for your "
	"interest in Acme.\n\nAfter careful consideration we have decided not to move forward with your "
	"application. We had many strong\ncandidates, and this was not an easy decision.\n\nWe wish you all "
	"the "
	"best in your job search.\n\nKind regards,\nDana Lee\n";
const char mail_invitation[] =
	"Hi Sam,\n\nThank you for your time last week. We were impressed and would like to invite you to a "
	"second "
	"interview with\nour team. Would you be available for a video call on Tuesday or Wednesday next "
	"week?\n\nBest regards,\nDana\n";
const char mail_away[] =
	"Hello,\n\nI am out of the office with limited access to e-mail and will be back on Monday, 7 "
	"December.\nIn urgent cases please write to office@acme.example.\n\nDana Lee\n";
const char mail_undecided[] =
	"Hi Sam,\n\nThank you for checking in. We have not made a decision yet, as we are still interviewing "
	"other "
	"candidates.\nWe will get back to you as soon as we have an update on your application.\n\nBest "
	"regards,\nDana\n";
const char mail_unclear[] =
	"Hi Sam,\n\nthe plants by the window are doing fine, thanks to you. See you.\n\nDana\n";

static const char acme[] =
	"{\"tact\": 1, \"process\": {\"role\": \"Data analyst\", \"organization\": \"Acme\", \"timezone\": "
	"\"America/New_York\", \"playbook\": \"tactful\", \"via\": \"bo\", \"holidays\": \"US\"}, "
	"\"people\": "
	"[{\"id\": \"dana\", \"name\": \"Dana Lee\", \"relations\": [\"interviewer\", \"manager\"], "
	"\"email\": "
	"\"dana@acme.example\"}, {\"id\": \"bo\", \"name\": \"Bo Park\", \"relations\": [\"recruiter\"], "
	"\"email\": \"bo@agency.example\"}], \"events\": [{\"id\": \"e1\", \"type\": \"interview\", \"at\": "
	"\"2026-11-23T14:00:00-05:00\", \"until\": \"2026-11-23T15:00:00-05:00\", \"with\": [\"dana\"], "
	"\"stage\": \"onsite\"}, {\"id\": \"e2\", \"type\": \"timeline\", \"at\": "
	"\"2026-11-23T15:00:00-05:00\", "
	"\"decide-by\": \"2026-12-04\"}]}";

static struct instant world_now(void *data)
{
	const struct mail_world *world = data;

	return world->now;
}

static bool world_login(void *data, const struct account *account, struct login *ret_login, struct error *err)
{
	ret_login->password = strdup("secret");
	ret_login->token = NULL;
	return true;
}

/* The service gets the post's data, which is the world. */
static bool world_open(void *data, const struct imap_account *account, const struct imap_limits *limits,
	struct imap **ret_imap, enum imap_problem *ret_problem, struct error *err)
{
	const struct mail_world *world = data;

	return fake_imap.open(world->server, account, limits, ret_imap, ret_problem, err);
}

static void told(void *closure, const struct answer *answer)
{
	struct mail_world *world = closure;

	world->told++;
}

static void progressed(void *closure, const char *folder, size_t done, size_t total)
{
	struct mail_world *world = closure;

	assert_true(done <= total);
	world->progressed++;
}

static void check(bool fine, const struct error *err)
{
	if (!fine)
		fail_msg("%s", err->message);
}

static int64_t insert(struct mail_world *world, const struct process *process)
{
	struct entry entry;
	struct error err = {0};

	entry_init(&entry, 0, process, 0, 0, &world->arena);
	check(store_begin(world->store, &err) &&
			entry_record(world->store, &world->desk, &entry, world->now, &world->arena, &err) &&
			store_commit(world->store, &err),
		&err);
	return entry.number;
}

static void add_account(struct mail_world *world)
{
	struct error err = {0};

	world->account = (struct account){.address = "sam@mail.example",
		.login = "sam",
		.imap = {"imap.mail.example", 993, ACCOUNT_TLS},
		.smtp = {"smtp.mail.example", 465, ACCOUNT_TLS},
		.secret = SECRET_KEYRING,
		.at = world->now};
	check(store_begin(world->store, &err) && account_row_insert(world->store, &world->account, &err) &&
			store_commit(world->store, &err),
		&err);
}

void mail_world_begin(struct mail_world *world)
{
	static const char *const own[] = {"sam@mail.example", "sam.roe@home.example"};
	static struct imap_service service;
	struct process process;
	struct error err = {0};

	*world = (struct mail_world){.now = {1795798800}};
	arena_init(&world->arena);
	desk_init(&world->desk, &world->arena);
	world->path = sample_path();
	world->store = sample_open(world->path, STORE_CREATE);
	world->server = fake_server_new();
	fake_folder_add(world->server, "INBOX", FAKE_INBOX);
	fake_folder_add(world->server, "Sent", FAKE_SENT);
	fake_folder_add(world->server, "Junk", FAKE_JUNK);
	service = fake_imap;
	service.open = world_open;
	world->post = (struct post){.data = world, .now = world_now, .login = world_login, .imap = &service};
	check(case_read("acme", 0, span_of(acme), &world->arena, &process, &err), &err);
	assert_int_equal(insert(world, &process), 1);
	add_account(world);
	world->collector = (struct collector){.store = world->store,
		.desk = &world->desk,
		.post = &world->post,
		.own_name = "Sam Roe",
		.own_addresses = own,
		.own_address_count = 2,
		.tell = told,
		.progress = progressed,
		.closure = world};
}

void mail_world_end(struct mail_world *world)
{
	store_close(world->store);
	fake_server_free(world->server);
	arena_clear(&world->arena);
	sample_remove();
}

int mail_world_set_up(void **state)
{
	mail_world_begin(*state);
	return 0;
}

int mail_world_tear_down(void **state)
{
	mail_world_end(*state);
	return 0;
}

int64_t mail_world_add(struct mail_world *world, const char *organization, const char *role,
	const char *person, const char *address)
{
	struct process process = mail_world_process(world, 1);
	struct person people[2];

	assert_int_equal(process.people_count, 2);
	memcpy(people, process.people, sizeof(people));
	people[0].id = "p1";
	people[0].name = person;
	people[0].email = address;
	process.people = people;
	process.organization = organization;
	process.role = role;
	return insert(world, &process);
}

struct process mail_world_process(struct mail_world *world, int64_t number)
{
	struct process_row row;
	struct error err = {0};

	check(process_row_load(world->store, number, &world->arena, &row, &err), &err);
	return row.process;
}

int64_t mail_world_letter(struct mail_world *world, int64_t number, const char *subject, const char *body)
{
	const struct process process = mail_world_process(world, number);
	const struct send_window window = {
		.not_before = world->now, .expires = {world->now.seconds + 30 * DAY_SECONDS}};
	struct draft draft = {.process = number,
		.action = ACTION_STATUS,
		.channel = CHANNEL_EMAIL,
		.person = 0,
		.through = NOBODY,
		.trigger = NO_EVENT,
		.at = world->now,
		.template_name = "status",
		.subject = subject,
		.body = body,
		.missing = ""};
	struct matter matter;
	struct outbox letter;
	struct error err = {0};

	check(store_begin(world->store, &err) && draft_row_insert(world->store, &draft, &err) &&
			draft_approve(world->store, &process, world->now, &world->arena, &draft, &err) &&
			desk_matter(&world->desk, &process, NULL, &matter, &err) &&
			outbox_enter(world->store, &matter, &draft, &world->account, &window, &world->arena,
				&letter, &err) &&
			store_commit(world->store, &err),
		&err);
	return draft.number;
}

int64_t mail_world_question(struct mail_world *world)
{
	return mail_world_letter(
		world, 1, "How the decision stands", "Dear Dana,\n\nis there any news?\n\nSam\n");
}

struct outbox mail_world_outbox(struct mail_world *world, int64_t draft)
{
	struct outbox letter;
	struct error err = {0};

	check(outbox_row_load(world->store, draft, &world->arena, &letter, &err), &err);
	return letter;
}

void mail_world_permit(struct mail_world *world, int64_t draft, enum outbox_event event)
{
	struct outbox letter = mail_world_outbox(world, draft);
	const struct process process = mail_world_process(world, letter.process);
	const struct instant end = {world->now.seconds + 900};
	const struct event did = {.id = arena_format(&world->arena, "d%lld-1", (long long)draft),
		.type = EVENT_DID,
		.at = {.instant = world->now, .offset_seconds = -18000},
		.date = DAY_NONE,
		.person = 0,
		.through = NOBODY,
		.of = NO_EVENT,
		.action = ACTION_STATUS,
		.channel = CHANNEL_EMAIL,
		.answered = ANSWERED_UNSAID};
	struct error err = {0};

	check(store_begin(world->store, &err) &&
			outbox_row_claim(world->store, &letter, "test", world->now, end, &err) &&
			outbox_row_permit(
				world->store, &letter, world->now, end, &did, process.events_count, &err) &&
			(event == OUTBOX_EVENT_COUNT ||
				outbox_row_move(world->store, &letter, event, NULL, &err)) &&
			store_commit(world->store, &err),
		&err);
}

int mail_world_heard(struct mail_world *world, int64_t number, int what)
{
	const struct process process = mail_world_process(world, number);
	int count = 0;

	for (int32_t i = 0; i < process.events_count; i++)
		count += process.events[i].type == EVENT_HEARD && !process.events[i].retracted &&
			 (what < 0 || process.events[i].what == what);
	return count;
}

size_t mail_world_rows(struct mail_world *world, bool asks, struct incoming **ret_rows)
{
	struct error err = {0};
	size_t count;

	check(incoming_rows_list(world->store, asks, INT64_MAX, 1000, &world->arena, ret_rows, &count, &err),
		&err);
	return count;
}

static struct answer_reader reader_of(struct mail_world *world)
{
	return (struct answer_reader){.store = world->store,
		.desk = &world->desk,
		.now = world->now,
		.own_addresses = world->collector.own_addresses,
		.own_address_count = world->collector.own_address_count,
		.own_name = world->collector.own_name};
}

struct intake mail_world_take(struct mail_world *world, const char *mail, int64_t account)
{
	const struct answer_reader reader = reader_of(world);
	struct message message;
	struct intake intake = {0};
	struct error err = {0};

	check(message_read(span_of(mail), &world->arena, &message, &err) &&
			intake_begin(&reader, &message, account, &world->arena, &intake, &err) &&
			(!intake.begun || store_commit(world->store, &err)),
		&err);
	return intake;
}

bool mail_world_try_collect(struct mail_world *world, struct collected *ret_sum)
{
	struct error err = {0};

	return collect_account(&world->collector, &world->account, ret_sum, &err);
}

struct collected mail_world_collect(struct mail_world *world)
{
	struct collected sum;
	struct error err = {0};

	check(collect_account(&world->collector, &world->account, &sum, &err), &err);
	return sum;
}

bool mail_world_fresh(struct mail_world *world, const char **ret_why)
{
	struct error err = {0};
	bool fresh;

	check(collect_is_fresh(
		      world->store, "sam@mail.example", world->now, &world->arena, &fresh, ret_why, &err),
		&err);
	return fresh;
}

const char *mail_world_mail(struct mail_world *world, const char *from, const char *subject, const char *id,
	const char *more, const char *body)
{
	return arena_format(&world->arena,
		"From: %s\nTo: Sam Roe <sam@mail.example>\nSubject: %s\nDate: Thu, 26 Nov 2026 10:00:00 "
		"-0500\nMessage-ID: <%s>\n%s\n%s",
		from, subject, id, more, body);
}

const char *mail_world_bytes(struct mail_world *world, int64_t draft)
{
	const struct outbox out = mail_world_outbox(world, draft);

	return arena_copy(&world->arena, out.message.start, out.message.length);
}

const char *mail_world_rewritten(struct mail_world *world, int64_t draft, bool mark)
{
	const char *bytes = mail_world_bytes(world, draft);
	const struct outbox out = mail_world_outbox(world, draft);
	const char *at = strstr(bytes, out.message_id);
	char *changed = arena_strdup(&world->arena, bytes), *name;

	assert_non_null(at);
	memcpy(changed + (at - bytes), "gm", 2);
	name = strstr(changed, "X-Tact-Letter");
	assert_non_null(name);
	if (!mark)
		memcpy(name, "X-Gone", 6);
	return changed;
}
