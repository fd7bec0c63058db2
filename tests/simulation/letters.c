/* The letters of a world: the database that they are in, and their approval. */
#include "letters.h"

#include "app/draft_approve.h"
#include "app/trust.h"
#include "cover.h"
#include "judge.h"
#include "laptop.h"
#include "mail/mime_write.h"
#include "store/account_rows.h"
#include "store/draft_rows.h"
#include "store/event_rows.h"
#include "store/process_rows.h"

#include <assert.h>
#include <fcntl.h>
#include <sys/stat.h>

enum {
	INTERVIEW_SECONDS = 1795446000, /* Monday, 23 November 2026, 10:00 in New York */
	KINDS = 3,                      /* of letters in each process */
	MADE = WORLD_PROCESSES * KINDS,
	RECIPIENTS = 2,
};

static const struct {
	uint8_t action;
	int16_t person;
} kinds[KINDS] = {{ACTION_THANK, 0}, {ACTION_THANK, 1}, {ACTION_STATUS, 0}};

static struct made {
	int64_t draft, process;
	char id[64], address[64];
	struct span message;
} made[MADE];
static char made_path[256], folder_path[200];

static void must(bool fine, const struct error *err)
{
	if (!fine)
		judge_fail("cannot set up: %s", err->message);
}

static void make_process(struct store *store, int number, struct arena *arena, struct error *err)
{
	static const char *const names[RECIPIENTS] = {"Dana Lee", "Bo Park"};
	struct process process = {.role = "Clerk",
		.organization = arena_format(arena, "Acme%d", number),
		.timezone = "America/New_York",
		.via = NOBODY,
		.people_count = RECIPIENTS,
		.events_count = 1};
	struct agenda_row row = {.valid_until = INSTANT_NEVER, .state = 1};
	int16_t *with = arena_array(arena, int16_t, RECIPIENTS);

	process.people = arena_array(arena, struct person, RECIPIENTS);
	for (int i = 0; i < RECIPIENTS; i++) {
		process.people[i] = (struct person){.id = i ? "bo" : "dana",
			.name = names[i],
			.email = arena_format(arena, "%s@acme%d.example", i ? "bo" : "dana", number),
			.relations = RELATION_INTERVIEWER};
		with[i] = (int16_t)i;
	}
	process.events = arena_new(arena, struct event);
	process.events[0] = (struct event){.id = "e1",
		.type = EVENT_INTERVIEW,
		.at = {.instant = {INTERVIEW_SECONDS}, .offset_seconds = -18000},
		.until = {.instant = {INTERVIEW_SECONDS + 3600}, .offset_seconds = -18000},
		.date = DAY_NONE,
		.with = with,
		.with_count = RECIPIENTS,
		.person = NOBODY,
		.through = NOBODY,
		.of = NO_EVENT,
		.what = STAGE_ONSITE,
		.went = WENT_WELL};
	must(process_link(&process, err), err);
	must(process_row_insert(store, (struct uuid){{(uint8_t)number, 1}}, &process, &row.process, err),
		err);
	must(agenda_row_save(store, &row, err), err);
}

static void make_letter(struct store *store, int process, int kind, struct arena *arena, struct error *err)
{
	struct made *one = &made[(process - 1) * KINDS + kind];
	struct draft draft = {.process = process,
		.action = kinds[kind].action,
		.channel = CHANNEL_EMAIL,
		.person = kinds[kind].person,
		.through = NOBODY,
		.trigger = 0,
		.at = {INTERVIEW_SECONDS + 7200},
		.template_name = action_names[kinds[kind].action],
		.subject = "Our talk",
		.body = "Dear both,\n\nthank you for your time.\n\nSam\n",
		.missing = ""};
	struct mime_letter letter = {.from_name = "Sam Poe",
		.from_address = WORLD_OWN_ADDRESS,
		.to_address = one->address,
		.subject = draft.subject,
		.date = draft.at,
		.message_id = one->id};

	must(draft_row_insert(store, &draft, err), err);
	one->draft = draft.number;
	one->process = process;
	snprintf(one->id, sizeof(one->id), "d%lld.letter@sample.example", (long long)draft.number);
	snprintf(one->address, sizeof(one->address), "%s@acme%d.example", kinds[kind].person ? "bo" : "dana",
		process);
	letter.body = arena_format(arena, "%s\nNumber %lld\n", draft.body, (long long)draft.number);
	must(mime_write(&letter, arena, &one->message, err), err);
}

static void make_account(struct store *store, struct error *err)
{
	struct account account = {.address = WORLD_OWN_ADDRESS,
		.login = WORLD_OWN_ADDRESS,
		.imap = {"imap.sample.example", 993, ACCOUNT_TLS},
		.smtp = {"smtp.sample.example", 465, ACCOUNT_TLS},
		.secret = SECRET_PASSWORD_COMMAND,
		.command = "true",
		.at = {INTERVIEW_SECONDS}};

	must(account_row_insert(store, &account, err), err);
}

void letters_make(const char *folder)
{
	static struct arena arena;
	struct store *store = NULL;
	struct error err = {0};

	arena_init(&arena);
	snprintf(folder_path, sizeof(folder_path), "%s", folder);
	snprintf(made_path, sizeof(made_path), "%s/made.db", folder);
	must(store_open(made_path, STORE_CREATE, &store, &err) && store_begin(store, &err), &err);
	make_account(store, &err);
	for (int process = 1; process <= WORLD_PROCESSES; process++)
		make_process(store, process, &arena, &err);
	for (int process = 1; process <= WORLD_PROCESSES; process++)
		for (int kind = 0; kind < KINDS; kind++)
			make_letter(store, process, kind, &arena, &err);
	must(store_commit(store, &err), &err);
	store_close(store);
}

void letters_copy_file(const char *from, const char *to)
{
	char bytes[65536];
	const int in = open(from, O_RDONLY | O_CLOEXEC);
	const int out = open(to, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
	ssize_t count;

	assert(in >= 0 && out >= 0);
	while ((count = read(in, bytes, sizeof(bytes))) > 0)
		if (write(out, bytes, (size_t)count) != count)
			judge_fail("no room for a copy");
	close(in);
	close(out);
}

/* So many processes, and in each one or more of the letters. */
static void choose_letters(void)
{
	const int processes = (int)chance_between(&world->chance, 1, WORLD_PROCESSES);

	for (int i = 0; i < MADE && world->letter_count < WORLD_LETTERS; i++) {
		struct letter *letter = &world->letters[world->letter_count];
		if (made[i].process > processes || (i % KINDS > 0 && !chance_one_in(&world->chance, 3)))
			continue;
		*letter = (struct letter){.draft = made[i].draft, .process = made[i].process, .approval = -1};
		snprintf(letter->message_id, sizeof(letter->message_id), "%s", made[i].id);
		snprintf(letter->person, sizeof(letter->person), "%s", made[i].address);
		world->letter_count++;
	}
}

void letters_begin(void)
{
	world->path = world_format("%s/world-%d.db", folder_path, (int)getpid());
	world->copy_path = world_format("%s/copy-%d.db", folder_path, (int)getpid());
	letters_copy_file(made_path, world->path);
	choose_letters();
	letters_open();
}

void letters_open(void)
{
	struct error err = {0};

	must(store_open(world->path, STORE_WRITE, &world->person, &err), &err);
	judge_watch(world->person);
}

void letters_end(void)
{
	unlink(world->path);
	unlink(world->copy_path);
	unlink(world_format("%s-wal", world->path));
	unlink(world_format("%s-shm", world->path));
}

int letters_find(int64_t draft)
{
	for (int i = 0; i < world->letter_count; i++)
		if (world->letters[i].draft == draft)
			return i;
	return -1;
}

int letters_of_message(struct span message)
{
	for (int i = 0; i < world->letter_count; i++)
		if (memmem(message.start, message.length, world->letters[i].message_id,
			    strlen(world->letters[i].message_id)))
			return i;
	return -1;
}

void letters_approved(int letter)
{
	assert(world->approval_count < WORLD_APPROVALS);
	world->letters[letter].round++;
	world->approvals[world->approval_count] =
		(struct approval){.letter = letter, .round = world->letters[letter].round};
	world->letters[letter].approval = world->approval_count++;
	world->letters[letter].approved_at = world->time;
	world->letters[letter].database_at = world->letters[letter].clock_at = 0;
}

static bool freeze(struct store *store, const struct letter *letter, const struct process *process,
	struct arena *arena, struct error *err)
{
	struct draft draft;

	return draft_row_load(store, letter->draft, arena, &draft, err) &&
	       draft_approve(store, process, world_now(), arena, &draft, err);
}

static bool put_in(struct store *store, const struct letter *letter, struct error *err)
{
	const struct instant now = world_now();
	struct outbox row = {.draft = letter->draft,
		.process = letter->process,
		.at = now,
		.not_before = {now.seconds +
			       chance_below(&world->chance, world->crowded ? 600 : 4 * HOUR_SECONDS)},
		.account = WORLD_OWN_ADDRESS,
		.message_id = letter->message_id,
		.recipient = letter->person};

	for (int i = 0; i < MADE; i++)
		if (made[i].draft == letter->draft)
			row.message = made[i].message;
	row.expires.seconds = row.not_before.seconds +
			      (chance_one_in(&world->chance, world->crowded ? 2 : 5)
					      ? chance_between(&world->chance, 60, HOUR_SECONDS)
					      : chance_between(&world->chance, 2, 80) * HOUR_SECONDS);
	return outbox_row_insert(store, &row, err);
}

void letters_approve(int number)
{
	const struct trust_asker asker = {.store = world->person, .post = &laptop_post};
	struct trust trust;
	struct letter *letter = &world->letters[number];
	struct process_row process;
	struct arena arena;
	struct error err = {0};

	/* Nobody who knows that it went out approves it anew. */
	if (letter->approval >= 0 || letter->lost)
		return;
	arena_init(&arena);
	world->person_depth++;
	/* As `tact approve` does. */
	must(trust_look(&asker, &arena, &trust, &err), &err);
	must(store_begin(world->person, &err), &err);
	must(process_row_load(world->person, letter->process, &arena, &process, &err), &err);
	letter->log_count = process.process.events_count;
	must(freeze(world->person, letter, &process.process, &arena, &err), &err);
	must(put_in(world->person, letter, &err), &err);
	letters_approved(number);
	must(store_commit(world->person, &err), &err);
	world->person_depth--;
	world_tell("d%lld is approved", (long long)letter->draft);
	arena_clear(&arena);
}

/* The person records something about the employer of that letter. */
static void record(int number, struct event event, bool is_answer)
{
	const struct letter *letter = &world->letters[number];
	struct process_row row;
	struct arena arena;
	struct error err = {0};
	int64_t stopped;

	event.at = (struct moment){.instant = world_now(), .offset_seconds = -18000};
	event.date = DAY_NONE;
	event.person = event.through = NOBODY;
	event.of = NO_EVENT;
	arena_init(&arena);
	world->person_depth++;
	must(store_begin(world->person, &err), &err);
	must(process_row_load(world->person, letter->process, &arena, &row, &err), &err);
	event.id = world_format("by-hand-%d", row.process.events_count);
	must(event_rows_append(world->person, letter->process, row.process.events_count, &event, 1, &err),
		&err);
	if (is_answer)
		must(outbox_rows_answered(
			     world->person, letter->process, world_now(), "an answer came", &stopped, &err),
			&err);
	must(store_commit(world->person, &err), &err);
	world->person_depth--;
	arena_clear(&arena);
}

void letters_forbid(int number)
{
	world_tell("the person records that nobody there may be written to");
	cover_mishap("a rule forbids it from now on");
	record(number, (struct event){.type = EVENT_NO_CONTACT}, false);
}

void letters_heard(int number)
{
	world_tell("the person records an answer that came by phone");
	cover_mishap("an answer by phone");
	record(number, (struct event){.type = EVENT_HEARD, .what = HEARD_UNDECIDED}, true);
}
