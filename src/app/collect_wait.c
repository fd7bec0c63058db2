/* Listening at the inbox of an account, while nothing else is to be done. */
#include "app/collect_wait.h"

#include "app/collecting.h"

bool collect_wait(const struct collector *collector, struct account *account, struct instant till,
	bool *ret_arrived, struct error *err)
{
	const struct post *post = collector->post;
	struct collecting collecting;
	struct imap_folder inbox;
	int64_t seconds;
	bool fine;

	collecting_init(&collecting, collector, account);
	fine = collecting_open(&collecting, err) &&
	       post->imap->examine(collecting.imap, "INBOX", &inbox, err);
	if (fine) {
		seconds = till.seconds - collecting_now(&collecting).seconds;
		seconds = seconds < 0 ? 0 : seconds;
		if (seconds > COLLECT_WAIT_MAX_SECONDS)
			seconds = COLLECT_WAIT_MAX_SECONDS;
		fine = post->imap->wait(
			collecting.imap, (uint32_t)seconds, post->wake(post->data), ret_arrived, err);
	}
	collecting_clear(&collecting);
	return fine;
}
