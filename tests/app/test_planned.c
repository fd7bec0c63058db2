/* What was planned lately is taken from memory only while it is what would be planned. */
#include "../tap.h"
#include "app/planned.h"
#include "mail_world.h"

static struct mail_world world;

struct reader {
	struct mail_world *world;
	struct store *store; /* another connection, as the pages have it */
	struct planned planned;
	struct arena arena;
};

static void begin(struct reader *reader, struct mail_world *own)
{
	struct error err;

	*reader = (struct reader){.world = own};
	assert_true(store_open(own->path, STORE_READ, &reader->store, &err));
	planned_init(&reader->planned);
	arena_init(&reader->arena);
}

static void end(struct reader *reader)
{
	planned_clear(&reader->planned);
	arena_clear(&reader->arena);
	store_close(reader->store);
}

static const struct planned_process *get(struct reader *reader, struct planned *planned, struct instant now)
{
	const struct planned_process *process;
	struct error problem, err;

	assert_true(store_begin_read(reader->store, &err));
	if (planned)
		assert_true(planned_begin(planned, reader->store, &err));
	assert_true(planned_get(planned, reader->store, &reader->world->desk, 1, now, &reader->arena,
		&process, &problem, &err));
	store_rollback(reader->store);
	assert_non_null(process);
	return process;
}

static void assert_same(const struct planned_process *a, const struct planned_process *b)
{
	assert_int_equal(a->agenda.count, b->agenda.count);
	assert_int_equal(a->agenda.state, b->agenda.state);
	assert_int_equal(a->agenda.changes.seconds, b->agenda.changes.seconds);
	for (size_t i = 0; i < a->agenda.count; i++) {
		assert_int_equal(a->agenda.items[i].state, b->agenda.items[i].state);
		assert_int_equal(a->agenda.items[i].opens.seconds, b->agenda.items[i].opens.seconds);
		assert_int_equal(a->agenda.items[i].closes.seconds, b->agenda.items[i].closes.seconds);
		assert_string_equal(a->ids[i], b->ids[i]);
	}
}

static void held_until_it_changes(void **state)
{
	struct mail_world *own = *state;
	const struct planned_process *first, *last;
	struct instant change;
	struct reader reader;

	begin(&reader, own);
	first = get(&reader, &reader.planned, own->now);
	change = first->agenda.changes;
	assert_true(first->agenda.count > 0);
	assert_false(instant_is_never(change));
	last = get(&reader, &reader.planned, (struct instant){change.seconds - 1});
	assert_ptr_equal(first, last);
	assert_same(last, get(&reader, NULL, (struct instant){change.seconds - 1}));
	last = get(&reader, &reader.planned, change);
	assert_ptr_not_equal(first, last);
	assert_same(last, get(&reader, NULL, change));
	/* A clock that was set back. */
	assert_same(get(&reader, &reader.planned, own->now), get(&reader, NULL, own->now));
	end(&reader);
}

static void forgotten_when_the_database_changes(void **state)
{
	struct mail_world *own = *state;
	struct process changed = mail_world_process(own, 1);
	const struct planned_process *process;
	struct reader reader;
	struct error err;

	begin(&reader, own);
	process = get(&reader, &reader.planned, own->now);
	assert_string_not_equal(process->process.role, "Head of bread");
	changed.role = "Head of bread";
	assert_true(store_begin(own->store, &err));
	assert_true(process_row_update(own->store, 1, &changed, &err));
	assert_true(store_commit(own->store, &err));
	process = get(&reader, &reader.planned, own->now);
	assert_string_equal(process->process.role, "Head of bread");
	assert_string_equal(process->matter.process->role, "Head of bread");
	end(&reader);
}

static void held_only_while_there_is_room(void **state)
{
	struct mail_world *own = *state;
	const struct planned_process *first;
	struct reader reader;
	struct error err;

	begin(&reader, own);
	reader.planned.facts = PLANNED_MAX_FACTS;
	reader.planned.store = reader.store;
	assert_true(store_version(reader.store, &reader.planned.version, &err));
	first = get(&reader, &reader.planned, own->now);
	assert_int_equal(reader.planned.count, 0);
	assert_same(first, get(&reader, NULL, own->now));
	reader.planned.facts = 0;
	get(&reader, &reader.planned, own->now);
	assert_int_equal(reader.planned.count, 1);
	assert_int_equal(reader.planned.facts, (size_t)first->process.events_count +
						       (size_t)first->process.people_count +
						       first->agenda.count);
	end(&reader);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		MAIL_WORLD_TEST(held_until_it_changes, &world),
		MAIL_WORLD_TEST(forgotten_when_the_database_changes, &world),
		MAIL_WORLD_TEST(held_only_while_there_is_room, &world),
	};

	return cmocka_run_group_tests_name("app planned", tests, NULL, NULL);
}
