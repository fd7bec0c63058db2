/* What the file system refuses: writing, reading, more space; nothing that was committed is lost. */
#include "../tap.h"
#include "sample.h"

#include <errno.h>
#include <signal.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

enum { NOBODYS_ID = 65534 };

static int set_up(void **state)
{
	*state = (void *)(uintptr_t)sample_path();
	return 0;
}

static int tear_down(void **state)
{
	sample_remove();
	return 0;
}

/* In a child as nobody, whom permissions stop; its exit status counts what went wrong. */
static int as_nobody(int (*body)(const char *path), const char *path)
{
	int status = -1;
	pid_t child = fork();

	assert_true(child >= 0);
	if (child == 0) {
		if (getuid() == 0 && (setgid(NOBODYS_ID) != 0 || setuid(NOBODYS_ID) != 0))
			_exit(90);
		_exit(body(path));
	}
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_true(WIFEXITED(status));
	return WEXITSTATUS(status);
}

static int reads_but_does_not_write(const char *path)
{
	struct store *store = NULL;
	struct process_row row;
	struct arena arena;
	struct error err;

	arena_init(&arena);
	if (store_open(path, STORE_WRITE, &store, &err) || err.kind != ERROR_UNAVAILABLE ||
		err.hint[0] == '\0')
		return 1;
	if (!store_open(path, STORE_READ, &store, &err))
		return 2;
	if (!process_row_load(store, 5, &arena, &row, &err) || store_begin(store, &err) ||
		err.kind != ERROR_UNAVAILABLE)
		return 3;
	store_close(store);
	if (!store_open(path, STORE_EITHER, &store, &err) || store_writable(store))
		return 4;
	if (!process_row_load(store, 5, &arena, &row, &err))
		return 5;
	store_close(store);
	arena_clear(&arena);
	return 0;
}

static void read_only_is_read(void **state)
{
	const char *path = *state;
	struct store *store = sample_open(path, STORE_CREATE);
	char folder[128];

	snprintf(folder, sizeof(folder), "%.*s", (int)(strrchr(path, '/') - path), path);
	sample_store(store, 1, 10);
	store_close(store);
	assert_int_equal(chmod(path, 0444), 0);
	assert_int_equal(chmod(folder, 0555), 0);
	assert_int_equal(as_nobody(reads_but_does_not_write, path), 0);
	/* The folder may be written, the file not. */
	assert_int_equal(chmod(folder, 0777), 0);
	assert_int_equal(as_nobody(reads_but_does_not_write, path), 0);
	/* The file may be written, the folder not. */
	sample_sql(path, "PRAGMA wal_checkpoint");
	assert_int_equal(chmod(path, 0666), 0);
	assert_int_equal(chmod(folder, 0555), 0);
	assert_int_equal(as_nobody(reads_but_does_not_write, path), 0);
	assert_int_equal(chmod(folder, 0700), 0);
}

static int names_the_journal(const char *path)
{
	struct store *store = NULL;
	struct error err;

	return store_open(path, STORE_READ, &store, &err) || err.kind != ERROR_UNAVAILABLE ||
	       !strstr(err.message, "-wal");
}

/* A writer died, or writes just now, and its journal may not be read: the file alone would be an old state.
 */
static void journal_is_not_passed_over(void **state)
{
	const char *path = *state;
	struct store *store = sample_open(path, STORE_CREATE);
	char folder[128], journal[160];

	snprintf(folder, sizeof(folder), "%.*s", (int)(strrchr(path, '/') - path), path);
	sample_store(store, 1, 10);
	assert_int_equal(chmod(path, 0444), 0);
	snprintf(journal, sizeof(journal), "%s-shm", path);
	assert_int_equal(chmod(journal, 0), 0);
	assert_int_equal(chmod(folder, 0555), 0);
	assert_int_equal(as_nobody(names_the_journal, path), 0);
	assert_int_equal(chmod(folder, 0700), 0);
	store_close(store);
}

static int is_unavailable(const char *path)
{
	struct store *store = NULL;
	struct error err;

	return store_open(path, STORE_READ, &store, &err) || err.kind != ERROR_UNAVAILABLE;
}

static void unreadable_is_unavailable(void **state)
{
	store_close(sample_open(*state, STORE_CREATE));
	assert_int_equal(chmod(*state, 0), 0);
	assert_int_equal(as_nobody(is_unavailable, *state), 0);
}

static bool add_until_it_fails(struct store *store, uint64_t *seed, struct error *err)
{
	struct process process;
	struct agenda_row row = {0};
	struct arena arena;
	bool fine = true;

	arena_init(&arena);
	for (uint64_t last = *seed + 20000; fine && *seed < last; (*seed)++) {
		arena_reset(&arena);
		sample_process(&arena, *seed, &process);
		fine = store_begin(store, err) &&
		       process_row_insert(store, sample_uuid(*seed), &process, &row.process, err) &&
		       agenda_row_save(store, &row, err) && store_commit(store, err);
		if (!fine)
			store_rollback(store);
	}
	arena_clear(&arena);
	return fine;
}

/* After the failure everything committed is there, and once there is space again it goes on. */
static void check_full(struct store *store, uint64_t seed, const struct error *trouble)
{
	struct error err;
	int64_t last;

	assert_int_equal(trouble->kind, ERROR_UNAVAILABLE);
	assert_non_null(strstr(trouble->message, "no space"));
	assert_true(process_rows_last(store, &last, &err));
	assert_int_equal(last, seed - 2);
	assert_true(store_check(store, &err));
}

static void file_limit_loses_nothing(void **state)
{
	struct rlimit limit, before;
	struct store *store = sample_open(*state, STORE_CREATE);
	struct error err;
	uint64_t seed = 1;

	signal(SIGXFSZ, SIG_IGN);
	assert_int_equal(getrlimit(RLIMIT_FSIZE, &before), 0);
	limit = before;
	limit.rlim_cur = 600000;
	assert_int_equal(setrlimit(RLIMIT_FSIZE, &limit), 0);
	assert_false(add_until_it_fails(store, &seed, &err));
	assert_int_equal(setrlimit(RLIMIT_FSIZE, &before), 0);
	check_full(store, seed, &err);
	sample_store(store, 100000, 100010);
	assert_true(store_check(store, &err));
	store_close(store);
}

static void full_disk_loses_nothing(void **state)
{
	char folder[128], path[160];
	struct store *store;
	struct error err;
	uint64_t seed = 1;

	snprintf(folder, sizeof(folder), "%s.disk", (const char *)*state);
	snprintf(path, sizeof(path), "%s/tact.db", folder);
	assert_int_equal(mkdir(folder, 0700), 0);
	if (mount("tmpfs", folder, "tmpfs", 0, "size=1m") != 0) {
		print_message("# a small disk cannot be mounted here: %s\n", strerror(errno));
		skip();
	}
	store = sample_open(path, STORE_CREATE);
	assert_false(add_until_it_fails(store, &seed, &err));
	check_full(store, seed, &err);
	store_close(store);
	store = sample_open(path, STORE_READ);
	check_full(store, seed, &err);
	store_close(store);
	assert_int_equal(umount(folder), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(read_only_is_read, set_up, tear_down),
		cmocka_unit_test_setup_teardown(journal_is_not_passed_over, set_up, tear_down),
		cmocka_unit_test_setup_teardown(unreadable_is_unavailable, set_up, tear_down),
		cmocka_unit_test_setup_teardown(file_limit_loses_nothing, set_up, tear_down),
		cmocka_unit_test_setup_teardown(full_disk_loses_nothing, set_up, tear_down),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
