/* Mails judged by their heads: never otherwise than by all of them. */
#include "../tap.h"
#include "app/answer_head.h"
#include "base/array.h"
#include "base/text.h"
#include "mail/message_head.h"
#include "mail/message_skim.h"
#include "store/process_rows.h"

#include <dirent.h>
#include <unistd.h>

enum { PEOPLE_MAX = 60 };

static struct arena arena, kept;
static const char *const own_addresses[] = {"sam@mail.example", "Sam.Roe@work.example"};

struct scene {
	struct answer_reader reader;
	char folder[64], path[80];
	int settled, looked; /* how often */
};

static struct person people[PEOPLE_MAX] = {
	{.id = "dana", .name = "Dana Lee", .email = "dana@acme.example", .relations = RELATION_MANAGER},
	{.id = "max", .name = "Max Ode", .email = "max@gmail.com", .relations = RELATION_INTERVIEWER},
	{.id = "no", .name = "Nobody Known", .relations = RELATION_INTERVIEWER},
};
static int person_count = 3;

static void store_process(struct store *store, const char *organization, struct person *first, int count)
{
	const struct process process = {.role = "Analyst",
		.organization = organization,
		.timezone = "UTC",
		.via = NOBODY,
		.people = first,
		.people_count = count};
	struct error err;
	int64_t number;

	if (!process_row_insert(
		    store, uuid_make(first - people, (const uint8_t[10]){0}), &process, &number, &err))
		fail_msg("%s", err.message);
}

static bool read_file(const char *path, struct span *ret_bytes)
{
	struct text text TEXT_CLEANUP = {0};
	FILE *file = fopen(path, "rb");
	char piece[65536];
	size_t length;

	if (!file)
		return false;
	while ((length = fread(piece, 1, sizeof(piece), file)) > 0)
		text_add(&text, piece, length);
	fclose(file);
	*ret_bytes =
		(struct span){arena_copy(&arena, text.start ? text.start : "", text.length), text.length};
	return true;
}

/* Calls for every mail of the corpus; false where there is none. */
static bool each_mail(void (*call)(struct scene *scene, struct span mail, int n), struct scene *scene)
{
	const char *corpus = getenv("TACT_CORPUS");
	char folder[4000], path[4300];
	struct dirent *entry;
	struct span mail;
	DIR *entries;
	int n = 0;

	snprintf(folder, sizeof(folder), "%s/eml", corpus ? corpus : "../shared/corpus");
	entries = opendir(folder);
	if (!entries)
		return false;
	while ((entry = readdir(entries))) {
		snprintf(path, sizeof(path), "%s/%s", folder, entry->d_name);
		if (entry->d_name[0] == '.' || !read_file(path, &mail))
			continue;
		call(scene, mail, n++);
		arena_reset(&arena);
	}
	closedir(entries);
	return true;
}

/* One in thirty writers of the corpus is somebody's interviewer. */
static void meet_writer(struct scene *scene, struct span mail, int n)
{
	struct message message;

	if (n % 30 || person_count == PEOPLE_MAX || !message_read(mail, &arena, &message, NULL) ||
		!message.from.address)
		return;
	people[person_count++] = (struct person){.id = arena_format(&kept, "p%d", n),
		.name = arena_strdup(&kept, message.from.name ? message.from.name : "Nobody"),
		.email = n % 60 ? arena_strdup(&kept, message.from.address) : NULL,
		.relations = RELATION_INTERVIEWER};
}

static int set_up(void **state)
{
	struct scene *scene = calloc(1, sizeof(*scene));
	struct error err = {0};

	arena_init(&arena);
	arena_init(&kept);
	snprintf(scene->folder, sizeof(scene->folder), "/tmp/tact-heads-XXXXXX");
	assert_non_null(mkdtemp(scene->folder));
	snprintf(scene->path, sizeof(scene->path), "%s/tact.db", scene->folder);
	each_mail(meet_writer, scene);
	if (!store_open(scene->path, STORE_CREATE, &scene->reader.store, &err) ||
		!store_begin(scene->reader.store, &err))
		fail_msg("%s", err.message);
	store_process(scene->reader.store, "Acme Ltd.", people, 1);
	store_process(scene->reader.store, "North Wind GmbH", people + 1, 2);
	for (int i = 3; i < person_count; i++)
		store_process(scene->reader.store, i % 2 ? "The Company" : "Debian", people + i, 1);
	assert_true(store_commit(scene->reader.store, &err));
	scene->reader.now = (struct instant){1795532400};
	scene->reader.own_addresses = own_addresses;
	scene->reader.own_address_count = ARRAY_COUNT(own_addresses);
	*state = scene;
	return 0;
}

static int tear_down(void **state)
{
	struct scene *scene = *state;
	static const char *const endings[] = {"", "-wal", "-shm"};

	store_close(scene->reader.store);
	for (size_t i = 0; i < ARRAY_COUNT(endings); i++)
		unlink(arena_format(&arena, "%s%s", scene->path, endings[i]));
	rmdir(scene->folder);
	arena_clear(&arena);
	arena_clear(&kept);
	free(scene);
	return 0;
}

static bool settles(struct scene *scene, const struct message *head, const struct message *whole)
{
	struct answer by_head, by_all;
	struct error err = {0};
	bool settled;

	if (!answer_head_decide(&scene->reader, head, &arena, &settled, &by_head, &err))
		fail_msg("%s", err.message);
	if (!settled)
		return false;
	if (!answer_decide(&scene->reader, whole, &arena, &by_all, &err))
		fail_msg("%s", err.message);
	if (by_head.outcome != by_all.outcome || by_all.places.count || whole->calendar_count)
		fail_msg("\"%s\" from %s is %s, not %s", whole->subject, whole->from.address,
			answer_outcome_names[by_all.outcome], answer_outcome_names[by_head.outcome]);
	return true;
}

/* Both ways to read a head have to agree with all of the mail. */
static void check_mail(struct scene *scene, struct span mail, int n)
{
	struct message head, whole, skimmed;
	bool settled;

	if (!message_read(mail, &arena, &whole, NULL) || !message_head_tells(mail))
		return;
	assert_true(message_read(message_head(mail), &arena, &head, NULL));
	settled = settles(scene, &head, &whole);
	if (message_skim(message_head(mail), &arena, &skimmed))
		assert_int_equal(settles(scene, &skimmed, &whole), settled);
	scene->settled += settled;
	scene->looked++;
}

#define TO "To: sam@mail.example\nSubject: Hello\n"

static void what_may_matter_is_read(void **state)
{
	static const char *const mails[] = {"From: dana@acme.example\n" TO "\nHi\n",
		"From: DANA@ACME.EXAMPLE\n" TO "\nHi\n", "From: hr@eu.acme.example\n" TO "\nHi\n",
		"From: x@y.example\nReply-To: Max <max@gmail.com>\n" TO "\nHi\n",
		"From: x@north-wind.example\n" TO "\nHi\n",
		"From: \"Nobody Known\" <x@y.example>\n" TO "\nHi\n",
		"From: Acme Careers <x@y.example>\n" TO "\nHi\n",
		"From: x@y.example\nSubject: Your day at Acme\n\nHi\n",
		"From: x@y.example\nSubject: =?utf-8?q?North_Wind=3A_you?=\n\nHi\n", TO "\nAcme thanks you\n",
		("From: Mail Delivery System <mailer-daemon@y.example>\nSubject: Undelivered Mail "
		 "Returned\n\ndana@acme.example\n")};
	struct scene *scene = *state;

	for (size_t i = 0; i < ARRAY_COUNT(mails); i++) {
		const int before = scene->settled;
		check_mail(scene, span_of(mails[i]), 0);
		if (scene->settled > before)
			fail_msg("this was not read:\n%s", mails[i]);
	}
}

static void what_cannot_matter_is_not_read(void **state)
{
	static const char *const mails[] = {"From: x@y.example\n" TO "\nDana of Acme\n",
		"From: somebody@gmail.com\n" TO "\nHi\n", "From: Sam <sam@mail.example>\n" TO "\nAcme\n",
		"From: sam.roe@work.example\nSubject: Acme\n\nAcme\n",
		"From: Dana Smith <dana@y.example>\n" TO "\nHi\n",
		"From: =?utf-8?q?J=C3=BCrgen?= <j@y.example>\n" TO "\nHi\n"};
	struct scene *scene = *state;

	for (size_t i = 0; i < ARRAY_COUNT(mails); i++) {
		const int before = scene->settled;
		check_mail(scene, span_of(mails[i]), 0);
		if (scene->settled == before)
			fail_msg("this need not be read:\n%s", mails[i]);
	}
}

static void a_process_that_was_named_takes_all(void **state)
{
	struct scene *scene = *state;
	struct message head;
	struct answer answer;
	struct error err;
	bool settled = true;

	assert_true(message_read(span_of("From: x@y.example\n" TO "\nHi\n"), &arena, &head, NULL));
	scene->reader.number = 1;
	assert_true(answer_head_decide(&scene->reader, &head, &arena, &settled, &answer, &err));
	scene->reader.number = 0;
	assert_false(settled);
}

static void the_corpus_is_judged_alike(void **state)
{
	struct scene *scene = *state;

	scene->settled = scene->looked = 0;
	if (!each_mail(check_mail, scene)) {
		print_message("# the corpus is not beside the project\n");
		skip();
	}
	print_message("# of %d heads that tell, %d settle their mail\n", scene->looked, scene->settled);
	assert_true(scene->settled > 100 && scene->looked - scene->settled > 20);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_may_matter_is_read),
		cmocka_unit_test(what_cannot_matter_is_not_read),
		cmocka_unit_test(a_process_that_was_named_takes_all),
		cmocka_unit_test(the_corpus_is_judged_alike),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
