/* What sending and collecting stand on in earnest: this machine, real servers. */
#include "app/post_real.h"

#include "app/account_login.h"
#include "core/outbox.h"

static bool login(void *data, const struct account *account, struct login *ret_login, struct error *err)
{
	return account_login(account, ret_login, err);
}

static bool send_message(void *data, const struct smtp_account *account, const struct smtp_envelope *envelope,
	const struct smtp_permit *permit, struct smtp_result *ret_result, struct error *err)
{
	static const struct smtp_limits limits = {.reply_seconds = OUTBOX_REPLY_SECONDS};

	return smtp_send(account, &limits, envelope, permit, ret_result, err);
}

void post_real(struct post *post, int64_t shift_seconds)
{
	post_clock_shift(shift_seconds);
	*post = (struct post){
		.now = post_clock_now,
		.steady_seconds = post_clock_steady,
		.awake_seconds = post_clock_awake,
		.boot = post_clock_boot,
		.place = post_clock_place,
		.recall = post_count_recall,
		.remember = post_count_remember,
		.sleep_till = post_sleep_till,
		.wake = post_sleep_wake,
		.login = login,
		.send = send_message,
		.imap = &imap_service,
	};
}
