/* A person with a process, a database and a mailbox in memory, for tests of what comes in. */
#ifndef TACT_TESTS_APP_MAIL_WORLD_H
#define TACT_TESTS_APP_MAIL_WORLD_H

#include "../fakes/mailbox.h"
#include "app/collect.h"
#include "app/intake.h"
#include "store/incoming_rows.h"
#include "store/process_rows.h"

enum { MAIL_WORLD_TOLD = 64 };

struct mail_world {
	struct arena arena;
	const char *path;
	struct store *store;
	struct desk desk;
	struct post post;
	struct fake_server *server;
	struct account account;
	struct collector collector;
	struct instant now;
	size_t told;
	size_t progressed;
};

/* Process 1 is Acme's, where Dana Lee (dana@acme.example) interviewed, Bo Park recruits from
 * bo@agency.example; the person is Sam, sam@mail.example. It is Friday, 27 November 2026, noon in New York.
 */
void mail_world_begin(struct mail_world *world);
void mail_world_end(struct mail_world *world);
/* The same two around a test of cmocka's, whose state is the world. */
int mail_world_set_up(void **state);
int mail_world_tear_down(void **state);
#define MAIL_WORLD_TEST(test, world)                                                                         \
	cmocka_unit_test_prestate_setup_teardown(test, mail_world_set_up, mail_world_tear_down, (world))
/* Stores another process; returns its number. */
int64_t mail_world_add(struct mail_world *world, const char *organization, const char *role,
	const char *person, const char *address);
/* A status letter of that process to its first person, approved and waiting. */
int64_t mail_world_letter(struct mail_world *world, int64_t process, const char *subject, const char *body);
/* One of process 1: "How the decision stands". */
int64_t mail_world_question(struct mail_world *world);
struct outbox mail_world_outbox(struct mail_world *world, int64_t draft);
const char *mail_world_bytes(struct mail_world *world, int64_t draft);
/* The same letter as a provider files it: another Message-ID, and without our mark where `mark` is false. */
const char *mail_world_rewritten(struct mail_world *world, int64_t draft, bool mark);
/* Claims and permits it, and then what `event` says (OUTBOX_EVENT_COUNT: nothing). */
void mail_world_permit(struct mail_world *world, int64_t draft, enum outbox_event event);
struct process mail_world_process(struct mail_world *world, int64_t number);
/* Events of that process heard so, not retracted; -1: heard at all. */
int mail_world_heard(struct mail_world *world, int64_t number, int what);
/* Rows of mails that came; `asks`: those that wait for the person. */
size_t mail_world_rows(struct mail_world *world, bool asks, struct incoming **ret_rows);
/* Takes in one mail as from that account (0: a file) and commits. */
struct intake mail_world_take(struct mail_world *world, const char *mail, int64_t account);
/* One look; fails the test where it fails. */
struct collected mail_world_collect(struct mail_world *world);
bool mail_world_try_collect(struct mail_world *world, struct collected *ret_sum);
bool mail_world_fresh(struct mail_world *world, const char **ret_why);
/* A mail as text; `more` are further head lines. It lives in the world's arena. */
const char *mail_world_mail(struct mail_world *world, const char *from, const char *subject, const char *id,
	const char *more, const char *body);

extern const char mail_rejection[], mail_invitation[], mail_away[], mail_undecided[], mail_unclear[];

#endif
