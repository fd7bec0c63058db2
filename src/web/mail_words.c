/* What a mail was taken for, and who wrote it, in words. */
#include "web/mail_words.h"

const char *const mail_words_heard[HEARD_COUNT] = {
	[HEARD_REPLY] = "an answer",
	[HEARD_UNDECIDED] = "they have not decided yet",
	[HEARD_NEXT_STEP] = "a next step",
	[HEARD_REJECTION] = "a rejection",
	[HEARD_NOT_INTERESTED] = "they are not interested",
	[HEARD_OFFER] = "an offer",
	[HEARD_AUTO_REPLY] = "an automatic reply: they are away",
	[HEARD_BOUNCE] = "a letter of yours came back",
	[HEARD_REFERENCE_UNREACHABLE] = "they cannot reach a reference of yours",
};

const char *mail_words_what(uint8_t what)
{
	return what < HEARD_COUNT ? mail_words_heard[what] : "nothing in particular";
}

const char *mail_words_sender(const struct incoming *mail)
{
	return mail->sender_name      ? mail->sender_name
	       : mail->sender_address ? mail->sender_address
				      : "Somebody";
}
