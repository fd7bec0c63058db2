/* The server that letters are sent through: misbehaves at every step, and counts what it took. */
#include "server.h"

#include "base/array.h"
#include "cover.h"
#include "fate.h"
#include "fault.h"
#include "judge.h"
#include "letters.h"
#include "mail/smtp_judge.h"
#include "world.h"

/* What goes wrong before the dot; what tact makes of it is judged by the real client's own rules. */
static const struct mishap {
	const char *name;
	int step; /* -1: at any */
	CURLcode code;
	const char *reply; /* NULL: none */
	int64_t seconds;
} mishaps[] = {
	{"smtp: no such host", SMTP_STEP_CONNECT, CURLE_COULDNT_RESOLVE_HOST, NULL, 1},
	{"smtp: the connection is refused", SMTP_STEP_CONNECT, CURLE_COULDNT_CONNECT, NULL, 0},
	{"smtp: the certificate is another's", SMTP_STEP_CONNECT, CURLE_PEER_FAILED_VERIFICATION, NULL, 1},
	{"smtp: silence", -1, CURLE_OPERATION_TIMEDOUT, NULL, 290},
	{"smtp: long silence in the message", SMTP_STEP_MESSAGE, CURLE_OPERATION_TIMEDOUT, NULL, 700},
	{"smtp: 4xx", -1, CURLE_WEIRD_SERVER_REPLY, "451 4.3.0 try later\r\n", 1},
	{"smtp: 5xx", -1, CURLE_WEIRD_SERVER_REPLY, "554 5.7.1 no\r\n", 1},
	{"smtp: 421", -1, CURLE_WEIRD_SERVER_REPLY, "421 4.3.2 closing\r\n", 1},
	{"smtp: half an answer", -1, CURLE_RECV_ERROR, "250-half\r\n", 2},
	{"smtp: garbage", -1, CURLE_WEIRD_SERVER_REPLY, "what? who?\r\n", 1},
	{"smtp: the connection is lost", -1, CURLE_RECV_ERROR, NULL, 3},
	{"smtp: the login is refused", SMTP_STEP_LOGIN, CURLE_LOGIN_DENIED, "535 5.7.8 wrong\r\n", 1},
	{"smtp: the recipient is refused", SMTP_STEP_RECIPIENT, CURLE_SEND_ERROR, "550 5.1.1 nobody\r\n", 1},
};

/* What becomes of the dot. */
static const struct ending {
	const char *name;
	bool taken;
	CURLcode code;
	const char *reply;
	int64_t seconds;
} endings[] = {
	{"dot: taken", true, CURLE_OK, "250 2.0.0 taken\r\n", 1},
	{"dot: taken, slowly", true, CURLE_OK, "250 2.0.0 taken\r\n", 540},
	{"dot: taken, silence", true, CURLE_OPERATION_TIMEDOUT, NULL, 600},
	{"dot: taken, the connection is lost", true, CURLE_RECV_ERROR, NULL, 2},
	{"dot: taken, half an answer", true, CURLE_RECV_ERROR, "250-half\r\n", 2},
	{"dot: taken, garbage", true, CURLE_WEIRD_SERVER_REPLY, "fine fine\r\n", 1},
	{"dot: taken, 421", true, CURLE_WEIRD_SERVER_REPLY, "421 4.3.2 closing\r\n", 1},
	{"dot: taken, 252", true, CURLE_OK, "252 2.0.0 perhaps\r\n", 1},
	{"dot: taken, two answers", true, CURLE_WEIRD_SERVER_REPLY, "250-a\r\n554 b\r\n", 1},
	{"dot: 4xx", false, CURLE_WEIRD_SERVER_REPLY, "452 4.2.2 full\r\n", 1},
	{"dot: 5xx", false, CURLE_WEIRD_SERVER_REPLY, "554 5.6.0 no\r\n", 2},
	{"dot: not taken, 421", false, CURLE_WEIRD_SERVER_REPLY, "421 4.3.2 closing\r\n", 1},
	{"dot: not taken, silence", false, CURLE_OPERATION_TIMEDOUT, NULL, 600},
	{"dot: not taken, the connection is lost", false, CURLE_SEND_ERROR, NULL, 1},
	{"dot: not taken, garbage", false, CURLE_WEIRD_SERVER_REPLY, "\x01\x02\r\n", 1},
};

static void answer(struct smtp_wire *wire, const char *reply)
{
	while (reply && *reply) {
		const size_t length = strcspn(reply, "\n") + 1;
		smtp_reply_line(&wire->reply, (struct span){reply, length});
		reply += length;
	}
}

static void end(struct smtp_wire *wire, const struct smtp_account *account, CURLcode code,
	struct smtp_result *ret_result)
{
	smtp_judge(wire, account, code, ret_result);
	world_tell("the sending ends: %s at %s, %s", smtp_outcome_word(ret_result->outcome),
		smtp_step_word(ret_result->step), smtp_problem_word(ret_result->problem));
	world_hook("the end of the conversation");
}

/* Goes up to the end of the message, or to what goes wrong. */
static const struct mishap *go_wrong(struct smtp_wire *wire)
{
	const struct mishap *mishap = &mishaps[chance_below(&world->chance, ARRAY_COUNT(mishaps))];
	const int step = mishap->step >= 0
				 ? mishap->step
				 : (int)chance_between(&world->chance, SMTP_STEP_GREETING, SMTP_STEP_MESSAGE);

	if (!world_bad(3))
		mishap = NULL;
	for (wire->step = SMTP_STEP_CONNECT; wire->step < SMTP_STEP_MESSAGE; wire->step++) {
		if (mishap && (int)wire->step == step)
			break;
		world_hook("a step of the conversation");
		if (wire->step == SMTP_STEP_LOGIN)
			wire->logged_in = true;
	}
	if (mishap) {
		cover_mishap(mishap->name);
		world_spend(mishap->seconds);
		answer(wire, mishap->reply);
	} else {
		world_spend(world_bad(world->crowded ? 1 : 4) ? chance_below(&world->chance, 400) : 1);
	}
	return mishap;
}

/* The server speaks or leaves where it has to wait: no dot is written. */
static bool breaks_in(struct smtp_wire *wire)
{
	if (!world_bad(25))
		return false;
	if (chance_one_in(&world->chance, 2))
		wire->spoke_early = true;
	else
		wire->hung_up_early = true;
	cover_mishap(wire->spoke_early ? "smtp: speaks before the dot" : "smtp: leaves before the dot");
	return true;
}

static void take(int approval)
{
	struct approval *of = &world->approvals[approval];

	world_tell("the server has taken d%lld", (long long)world->letters[of->letter].draft);
	if (++of->accepted > 1)
		judge_fail("the server took d%lld twice for one approval",
			(long long)world->letters[of->letter].draft);
	fate_accepted(approval);
}

/* The dot is written: from here on the server may have it, whatever becomes of us. */
static const struct ending *write_dot(int letter)
{
	const struct ending *ending =
		world_bad(2) ? &endings[chance_below(&world->chance, ARRAY_COUNT(endings))] : &endings[0];

	world->approvals[world->letters[letter].approval].dots++;
	cover_mishap(ending->name);
	if (!ending->taken)
		return ending;
	if (ending->seconds > 5 && chance_one_in(&world->chance, 2))
		world_plan(
			chance_below(&world->chance, ending->seconds), take, world->letters[letter].approval);
	else
		take(world->letters[letter].approval);
	return ending;
}

/* Whether all was read that the permit reads is seen by judge_dot(). */
static CURLcode ask(struct smtp_wire *wire, int letter)
{
	const struct ending *ending;

	wire->permit_asked = true;
	world_hook("before the permit");
	if (!fault_is("the dot comes before the permit") && !wire->permit->ask(wire->permit->data))
		return CURLE_ABORTED_BY_CALLBACK;
	world_hook("between the permit and the dot");
	judge_dot(letter);
	wire->permitted = true;
	wire->step = SMTP_STEP_DOT;
	smtp_reply_clear(&wire->reply);
	ending = write_dot(letter);
	if (fault_is("the dot comes before the permit"))
		wire->permit->ask(wire->permit->data);
	world_hook("after the dot");
	world_spend(ending->seconds);
	answer(wire, ending->reply);
	return ending->code;
}

bool server_send(void *data, const struct smtp_account *account, const struct smtp_envelope *envelope,
	const struct smtp_permit *permit, struct smtp_result *ret_result, struct error *err)
{
	struct smtp_wire wire = {
		.envelope = envelope, .permit = permit, .login_wanted = account->user != NULL};
	const int letter = letters_of_message(envelope->message);
	const struct mishap *mishap;
	CURLcode code = CURLE_ABORTED_BY_CALLBACK;

	if (letter < 0 || strcmp(envelope->to, world->letters[letter].person) != 0)
		judge_fail("what is sent is no letter of the person's, or goes to another");
	mishap = go_wrong(&wire);
	if (mishap)
		code = mishap->code;
	else if (!breaks_in(&wire))
		code = ask(&wire, letter);
	end(&wire, account, code, ret_result);
	fault_result(ret_result);
	return true;
}
