/* Fills a database with processes of one approved letter each: approved_letters DATABASE COUNT SECONDS, where
 * the letters may leave from that instant on, for three days. */
#include "app/draft_approve.h"
#include "app/outbox_enter.h"
#include "app/own_settings.h"
#include "store/process_rows.h"

enum { BATCH = 200 };

static void must(bool fine, const struct error *err)
{
	if (fine)
		return;
	fprintf(stderr, "approved_letters: %s\n", err->message);
	exit(1);
}

static void make_process(
	struct store *store, long number, struct instant now, struct arena *arena, struct process_row *ret)
{
	static const int16_t with[] = {0};
	struct process process = {.role = "Clerk",
		.organization = arena_format(arena, "Works %ld", number),
		.timezone = "America/New_York",
		.via = NOBODY,
		.people_count = 1,
		.events_count = 1};
	struct agenda_row row = {.valid_until = INSTANT_NEVER, .state = 1};
	struct error err = {0};

	process.people = arena_new(arena, struct person);
	process.people[0] = (struct person){.id = "dana",
		.name = "Dana Lee",
		.email = arena_format(arena, "dana@works%ld.example", number),
		.relations = RELATION_INTERVIEWER};
	process.events = arena_new(arena, struct event);
	process.events[0] = (struct event){.id = "e1",
		.type = EVENT_INTERVIEW,
		.at = {.instant = {now.seconds - 7200}},
		.until = {.instant = {now.seconds - 3600}},
		.date = DAY_NONE,
		.with = with,
		.with_count = 1,
		.person = NOBODY,
		.through = NOBODY,
		.of = NO_EVENT,
		.what = STAGE_ONSITE,
		.went = WENT_WELL};
	must(process_link(&process, &err), &err);
	must(process_row_insert(store,
		     (struct uuid){{(uint8_t)(number >> 16), (uint8_t)(number >> 8), (uint8_t)number}},
		     &process, &ret->number, &err),
		&err);
	row.process = ret->number;
	must(agenda_row_save(store, &row, &err), &err);
	ret->process = process;
}

static void make_letter(struct store *store, struct desk *desk, const struct account *account, long number,
	struct instant now, struct arena *arena)
{
	const struct send_window window = {
		.not_before = now, .expires = {now.seconds + 3 * DAY_SECONDS}, .closes = INSTANT_NEVER};
	struct process_row row;
	struct matter matter;
	struct outbox letter;
	struct error err = {0};
	struct draft draft = {.channel = CHANNEL_EMAIL,
		.action = ACTION_THANK,
		.through = NOBODY,
		.at = now,
		.template_name = "thank",
		.subject = "Thank you",
		.body = "Dear Dana,\n\nthank you for your time today.\n\nSam\n",
		.missing = ""};

	make_process(store, number, now, arena, &row);
	draft.process = row.number;
	must(draft_row_insert(store, &draft, &err), &err);
	must(draft_row_load(store, draft.number, arena, &draft, &err), &err);
	must(draft_approve(store, &row.process, now, arena, &draft, &err), &err);
	must(desk_matter(desk, &row.process, NULL, &matter, &err), &err);
	must(outbox_enter(store, &matter, &draft, account, &window, arena, &letter, &err), &err);
}

int main(int argc, char **argv)
{
	const long count = argc == 4 ? strtol(argv[2], NULL, 10) : 0;
	const struct instant now = {argc == 4 ? strtoll(argv[3], NULL, 10) : 0};
	struct store *store = NULL;
	struct arena arena, held;
	struct desk desk;
	struct account account;
	struct error err = {0};
	bool found = false;

	if (count < 1)
		return 2;
	arena_init(&arena);
	arena_init(&held);
	desk_init(&desk, &held);
	must(store_open(argv[1], STORE_WRITE, &store, &err), &err);
	must(outbox_enter_account(store, NULL, &held, &account, &found, &err), &err);
	for (long number = 1; number <= count; number++) {
		if (number % BATCH == 1)
			must(store_begin(store, &err), &err);
		make_letter(store, &desk, &account, number, now, &arena);
		arena_reset(&arena);
		if (number % BATCH == 0 || number == count)
			must(store_commit(store, &err), &err);
	}
	store_close(store);
	arena_clear(&held);
	arena_clear(&arena);
	return found ? 0 : 1;
}
