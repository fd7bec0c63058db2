/* Secrets come from commands and sealed files, are refused where others could read them, and are told
 * nowhere. */
#include "../tap.h"
#include "settings/secret.h"

#include <fcntl.h>
#include <ftw.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#define CANARY "canary-Wq7%z hunter2"

static char root[64], folder[96], key_folder[96];
static const struct secret_place place = {folder, key_folder};

static int set_up(void **state)
{
	snprintf(root, sizeof(root), "/tmp/tact-secret-XXXXXX");
	assert_non_null(mkdtemp(root));
	snprintf(folder, sizeof(folder), "%s/config/tact/secrets", root);
	snprintf(key_folder, sizeof(key_folder), "%s/state/tact", root);
	return 0;
}

static int drop(const char *path, const struct stat *facts, int kind, struct FTW *walk)
{
	return remove(path);
}

static int tear_down(void **state)
{
	nftw(root, drop, 8, FTW_DEPTH | FTW_PHYS);
	return 0;
}

static void assert_tells_nothing(const struct error *err)
{
	assert_null(strstr(err->message, "canary"));
	assert_null(strstr(err->hint, "canary"));
	assert_true(err->hint[0]);
}

static void command_gives(const char *command, const char *expected)
{
	struct error err = {0};
	char *secret = NULL;

	if (!secret_command(command, 5, &secret, &err))
		fail_msg("%s: %s", command, err.message);
	assert_string_equal(secret, expected);
	secret_wipe(&secret);
	assert_null(secret);
}

static void command_fails(const char *command, const char *says)
{
	struct error err = {0};
	char *secret = NULL;

	if (secret_command(command, 1, &secret, &err))
		fail_msg("%s gave a secret", command);
	assert_null(secret);
	if (!strstr(err.message, says))
		fail_msg("%s: \"%s\" does not say \"%s\"", command, err.message, says);
	assert_tells_nothing(&err);
}

static void the_first_line_of_a_command_is_the_secret(void **state)
{
	char longest[SECRET_MAX_BYTES] = "";

	command_gives("echo 'canary one'", "canary one");
	command_gives("printf 'canary two'", "canary two");
	command_gives("printf 'canary\\r\\nlogin: me\\nurl: x\\n'", "canary");
	command_gives("sleep 0.2; echo late", "late");
	command_gives("cat; echo 'nothing to read'", "nothing to read");
	memset(longest, 'x', SECRET_MAX_BYTES - 1);
	command_gives("head -c 4095 /dev/zero | tr '\\0' x", longest);
}

static void a_command_that_misbehaves_is_named_and_never_quoted(void **state)
{
	struct timespec begin, end;

	command_fails("echo canary; exit 3", "failed");
	command_fails("echo canary; kill -9 $$", "failed");
	command_fails("/nonexistent/program canary 2>/dev/null", "failed");
	command_fails("yes canary", "more than 4096 bytes");
	command_fails("head -c 4096 /dev/zero | tr '\\0' x", "longer than");
	command_fails("true", "empty");
	command_fails("printf '\\ncanary\\n'", "empty");
	command_fails("printf 'can\\033ary canary\\n'", "control character");
	clock_gettime(CLOCK_MONOTONIC, &begin);
	command_fails("echo canary; sleep 20", "within 1 second");
	command_fails("echo canary; exec >&-; sleep 20", "within 1 second");
	command_fails("(sleep 20) & wait; echo canary", "within 1 second");
	clock_gettime(CLOCK_MONOTONIC, &end);
	assert_true(end.tv_sec - begin.tv_sec < 12);
}

/* What the children of a command that ran too long left behind, none. */
static void nothing_of_a_command_lives_on(void **state)
{
	char command[200], mark[100];
	struct error err;
	char *secret;

	snprintf(mark, sizeof(mark), "%s/alive", root);
	snprintf(command, sizeof(command), "(sleep 2; touch %s) & sleep 20", mark);
	assert_false(secret_command(command, 1, &secret, &err));
	sleep(2);
	assert_int_equal(access(mark, F_OK), -1);
}

static void save(const char *address, const char *secret)
{
	struct error err = {0};

	if (!secret_file_save(&place, address, secret, &err))
		fail_msg("%s", err.message);
}

static void assert_kept(const char *address, const char *expected)
{
	struct error err = {0};
	char *secret = NULL;

	if (!secret_file_load(&place, address, &secret, &err))
		fail_msg("%s", err.message);
	assert_string_equal(secret, expected);
	secret_wipe(&secret);
}

static void assert_refused(const char *address, enum error_kind kind, const char *says)
{
	struct error err = {0};
	char *secret = NULL, whole[1400];

	assert_false(secret_file_load(&place, address, &secret, &err));
	assert_null(secret);
	assert_int_equal(err.kind, kind);
	snprintf(whole, sizeof(whole), "%s; %s", err.message, err.hint);
	if (!strstr(whole, says))
		fail_msg("\"%s\" does not say \"%s\"", whole, says);
	assert_tells_nothing(&err);
}

static const char *file_of(const char *address)
{
	static char path[256];

	snprintf(path, sizeof(path), "%s/%s.sealed", folder, address);
	return path;
}

static const char *key_file(void)
{
	static char path[256];

	snprintf(path, sizeof(path), "%s/seal.key", key_folder);
	return path;
}

static void a_sealed_secret_comes_back(void **state)
{
	struct error err;

	save("Me@Home.example", CANARY);
	save("other@home.example", "2");
	assert_kept("me@home.EXAMPLE", CANARY);
	assert_kept("other@home.example", "2");
	save("me@home.example", "changed");
	assert_kept("me@home.example", "changed");
	save("od/d\\../x y@home.example", CANARY);
	assert_kept("od/d\\../x y@home.example", CANARY);
	assert_true(secret_file_forget(&place, "me@home.example", &err));
	assert_true(secret_file_forget(&place, "me@home.example", &err));
	assert_refused("me@home.example", ERROR_NOT_FOUND, "tact account password me@home.example");
	assert_kept("other@home.example", "2");
}

static unsigned mode_of(const char *path)
{
	struct stat facts;

	assert_int_equal(stat(path, &facts), 0);
	return facts.st_mode & 07777;
}

static void files_are_the_persons_alone(void **state)
{
	const char *address = "me@home.example";

	umask(0);
	save(address, CANARY);
	assert_int_equal(mode_of(folder), 0700);
	assert_int_equal(mode_of(key_folder), 0700);
	assert_int_equal(mode_of(file_of(address)), 0600);
	assert_int_equal(mode_of(key_file()), 0600);
	chmod(file_of(address), 0640);
	assert_refused(address, ERROR_UNAVAILABLE, "chmod 600");
	chmod(file_of(address), 0600);
	chmod(key_file(), 0604);
	assert_refused(address, ERROR_UNAVAILABLE, "chmod 600");
	chmod(key_file(), 0600);
	chmod(folder, 0750);
	assert_refused(address, ERROR_UNAVAILABLE, "chmod 700");
	chmod(folder, 0700);
	assert_kept(address, CANARY);
	umask(022);
}

static void change_byte(const char *path, off_t at)
{
	int file = open(path, O_RDWR);
	char byte;

	assert_true(file >= 0);
	assert_int_equal(pread(file, &byte, 1, at), 1);
	byte = (char)(byte ^ 1);
	assert_int_equal(pwrite(file, &byte, 1, at), 1);
	close(file);
}

static void what_was_changed_or_swapped_is_refused(void **state)
{
	const char *address = "me@home.example";
	char other[256];

	save(address, CANARY);
	for (off_t at = 0; at < 4400; at += 400) {
		change_byte(file_of(address), at);
		assert_refused(address, ERROR_INVALID, "another key");
		change_byte(file_of(address), at);
	}
	assert_kept(address, CANARY);
	save("you@home.example", "yours");
	snprintf(other, sizeof(other), "%s", file_of("you@home.example"));
	assert_int_equal(rename(other, file_of(address)), 0);
	assert_refused(address, ERROR_INVALID, "another key");
	assert_int_equal(truncate(file_of(address), 40), 0);
	assert_refused(address, ERROR_INVALID, "damaged");
	unlink(file_of(address));
	assert_int_equal(symlink("/etc/passwd", file_of(address)), 0);
	assert_refused(address, ERROR_UNAVAILABLE, "could not open");
}

/* A copy of one folder alone tells nothing. */
static void without_its_key_it_is_lost(void **state)
{
	const char *address = "me@home.example";

	save(address, CANARY);
	unlink(key_file());
	assert_refused(address, ERROR_NOT_FOUND, "enter it again");
	save("you@home.example", "yours");
	assert_refused(address, ERROR_INVALID, "another key");
	save(address, CANARY);
	assert_kept(address, CANARY);
}

static void nothing_stands_there_in_the_clear(void **state)
{
	static char bytes[8192];
	ssize_t length;
	int file;

	save("me@home.example", CANARY);
	file = open(file_of("me@home.example"), O_RDONLY);
	length = read(file, bytes, sizeof(bytes));
	close(file);
	assert_true(length > SECRET_MAX_BYTES);
	assert_null(memmem(bytes, (size_t)length, "canary", 6));
	assert_null(memmem(bytes, (size_t)length, "me@home", 7));
}

static void a_guarded_process_leaves_no_core(void **state)
{
	struct rlimit limit;

	secret_guard();
	assert_int_equal(getrlimit(RLIMIT_CORE, &limit), 0);
	assert_int_equal(limit.rlim_max, 0);
	assert_int_equal(prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_first_line_of_a_command_is_the_secret),
		cmocka_unit_test(a_command_that_misbehaves_is_named_and_never_quoted),
		cmocka_unit_test_setup_teardown(nothing_of_a_command_lives_on, set_up, tear_down),
		cmocka_unit_test_setup_teardown(a_sealed_secret_comes_back, set_up, tear_down),
		cmocka_unit_test_setup_teardown(files_are_the_persons_alone, set_up, tear_down),
		cmocka_unit_test_setup_teardown(what_was_changed_or_swapped_is_refused, set_up, tear_down),
		cmocka_unit_test_setup_teardown(without_its_key_it_is_lost, set_up, tear_down),
		cmocka_unit_test_setup_teardown(nothing_stands_there_in_the_clear, set_up, tear_down),
		cmocka_unit_test(a_guarded_process_leaves_no_core),
	};
	int nothing = open("/dev/null", O_RDONLY);

	/* Commands are run as from a script. */
	dup2(nothing, STDIN_FILENO);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
