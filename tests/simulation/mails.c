/* The words of mails that come in. */
#include "mails.h"

#include "base/array.h"

static const char *const replies[] = {
	"Hi Sam,\r\n\r\nthank you for your note. We have not decided yet and will be in "
	"touch.\r\n\r\nDana\r\n",
	"Dear Sam,\r\n\r\nunfortunately we have decided to move forward with another "
	"candidate.\r\n\r\nDana\r\n",
	"Hi Sam,\r\n\r\nwe would like to invite you to a second interview next week. When does it suit "
	"you?\r\n\r\nDana\r\n",
	"Dear Sam,\r\n\r\nwe are delighted to offer you the position. The contract follows.\r\n\r\nDana\r\n",
	"Got it!\r\n\r\nD.\r\n",
};

static const char *reply_text(const struct letter *letter, const char *id, bool refers)
{
	return world_format("From: Dana Lee <%s>\r\nTo: %s\r\nSubject: Re: Our talk\r\n"
			    "Date: Wed, 25 Nov 2026 0%d:00:00 +0000\r\nMessage-ID: <%s>\r\n"
			    "%s%s%s"
			    "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n%s",
		letter->person, WORLD_OWN_ADDRESS, (int)chance_below(&world->chance, 10), id,
		refers ? "In-Reply-To: <" : "", refers ? letter->message_id : "", refers ? ">\r\n" : "",
		replies[chance_below(&world->chance, ARRAY_COUNT(replies))]);
}

static const char *auto_reply_text(const struct letter *letter, const char *id)
{
	return world_format("From: Dana Lee <%s>\r\nTo: %s\r\nSubject: Automatic reply: Our talk\r\n"
			    "Auto-Submitted: auto-replied\r\nMessage-ID: <%s>\r\n"
			    "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
			    "I am out of the office and will be back on November 30, 2026.\r\n",
		letter->person, WORLD_OWN_ADDRESS, id);
}

static const char *bounce_text(const struct letter *letter, const char *id)
{
	return world_format(
		"From: MAILER-DAEMON@sample.example\r\nTo: %s\r\nSubject: Undelivered Mail Returned to "
		"Sender\r\n"
		"Auto-Submitted: auto-replied\r\nMessage-ID: <%s>\r\nMIME-Version: 1.0\r\n"
		"Content-Type: multipart/report; report-type=delivery-status; boundary=\"b\"\r\n\r\n"
		"--b\r\nContent-Type: text/plain\r\n\r\nYour mail came back.\r\n"
		"--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; "
		"mx.sample.example\r\n\r\n"
		"Final-Recipient: rfc822; %s\r\nAction: failed\r\nStatus: 5.1.1\r\n"
		"--b\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: <%s>\r\n--b--\r\n",
		WORLD_OWN_ADDRESS, id, letter->person, letter->message_id);
}

static const char *noise_text(const char *id)
{
	return world_format("From: Shop <news@shop.example>\r\nTo: %s\r\nSubject: Offers of the week\r\n"
			    "List-Id: <news.shop.example>\r\nMessage-ID: <%s>\r\n\r\nBuy now.\r\n",
		WORLD_OWN_ADDRESS, id);
}

/* What the provider files of what it sent, perhaps under an id of its own. */
static const char *copy_text(const struct letter *letter, const char *id)
{
	return world_format("From: Sam Poe <%s>\r\nTo: %s\r\nSubject: Our talk\r\nMessage-ID: <%s>\r\n"
			    "X-Tact-Letter: %s\r\nMIME-Version: 1.0\r\n\r\nthank you for your time.\r\n",
		WORLD_OWN_ADDRESS, letter->person, id, letter->message_id);
}

struct mail mails_write(enum mail_kind kind, int number)
{
	const struct letter *letter = number >= 0 ? &world->letters[number] : NULL;
	struct mail mail = {.kind = (uint8_t)kind,
		.letter = number,
		.process = letter ? letter->process : 0,
		.folder = kind == KIND_OWN_COPY ? FOLDER_SENT : FOLDER_INBOX};

	snprintf(mail.id, sizeof(mail.id), "m%d.%d@acme.example", world->mail_count, world->plan_count);
	if (kind == KIND_OWN_COPY && !world->provider_rewrites)
		snprintf(mail.id, sizeof(mail.id), "%s", letter->message_id);
	mail.text = kind == KIND_REPLY        ? reply_text(letter, mail.id,
							letter->approval >= 0 &&
								world->approvals[letter->approval].accepted > 0)
		    : kind == KIND_AUTO_REPLY ? auto_reply_text(letter, mail.id)
		    : kind == KIND_BOUNCE     ? bounce_text(letter, mail.id)
		    : kind == KIND_OWN_COPY   ? copy_text(letter, mail.id)
					      : noise_text(mail.id);
	mail.length = strlen(mail.text);
	return mail;
}
