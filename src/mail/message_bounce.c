/* Mails that say that another could not be delivered. */
#include "mail/message_bounce.h"

#include "mail/message_read.h"
#include "mail/mime_write.h"

#include <string.h>
#include <strings.h>

enum { WORDS_MAX_BYTES = 8192, ADDRESS_MAX_BYTES = 254 };

static const char *const senders[] = {"mailer-daemon@", "postmaster@", "mail-daemon@", "mailerdaemon@",
	"mailer_daemon@", "microsoftexchange", "maildaemon@", "mdaemon@", "mail delivery s", "mailer daemon",
	"mail daemon", "system administrator", "mail administrator", "mail system"};

static const char *const subjects[] = {"undeliver", "returned mail", "mail failed", "failed mail",
	"failed delivery", "failure delivery", "delivery problem", "not delivered", "error during delivery",
	"returning to sender", "failure notice", "delivery status notification", "delivery failure",
	"delivery failed", "mail delivery failed", "delivery has failed", "could not be delivered",
	"couldn't be delivered", "mail system error", "mail failure", "undeliverable", "nondeliverable",
	"non-delivery", "delivery notification", "address not found", "unzustellbar", "nicht zugestellt",
	"non remis", "non distribu", "chec de la remise", "remise du message", "zustellung fehlgeschlagen",
	"delivery report"};

static const char *const delays[] = {"(delay)", "delayed", "warning: could not send", "warning: message",
	"still being retried", "verz\xc3\xb6gert", "retard"};

static bool holds(const char *text, const char *word)
{
	return text && strcasestr(text, word);
}

static bool holds_any(const char *text, const char *const *words, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (holds(text, words[i]))
			return true;
	return false;
}

#define HOLDS_ANY(text, words) holds_any(text, words, sizeof(words) / sizeof((words)[0]))

/* The value of a field of a head, on one line; later lines that go on are left out. */
static bool find_field(struct span head, const char *name, struct span *ret_value)
{
	size_t length = strlen(name);
	struct span line;

	while (span_cut(&head, '\n', &line)) {
		line = span_trim(line);
		if (line.length <= length || line.start[length] != ':' ||
			strncasecmp(line.start, name, length) != 0)
			continue;
		*ret_value = span_trim((struct span){line.start + length + 1, line.length - length - 1});
		/* A long id stands on a line of its own. */
		if (!ret_value->length && span_cut(&head, '\n', &line))
			*ret_value = span_trim(line);
		return true;
	}
	return false;
}

static bool in_address(char c)
{
	return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') ||
	       (unsigned char)c >= 0x80 || (c && strchr(".!#$%&'*+-/=?^_`{|}~", c));
}

/* The next address in the text, which moves behind it. */
static bool next_address(struct span *text, struct span *ret_address)
{
	const char *at, *end = text->start + text->length, *first, *last;

	while ((at = memchr(text->start, '@', text->length))) {
		first = last = at;
		while (first > text->start && in_address(first[-1]) && at - first < ADDRESS_MAX_BYTES)
			first--;
		while (last + 1 < end && in_address(last[1]) && last - at < ADDRESS_MAX_BYTES)
			last++;
		text->start = last + 1;
		text->length = (size_t)(end - text->start);
		while (last > at && *last == '.')
			last--;
		if (first == at || last == at || !memchr(at, '.', (size_t)(last - at)))
			continue;
		*ret_address = (struct span){first, (size_t)(last + 1 - first)};
		return true;
	}
	return false;
}

static const char *only_address(struct span text, struct arena *arena)
{
	struct span address;

	return next_address(&text, &address) ? arena_copy(arena, address.start, address.length) : NULL;
}

static const char *message_id_in(struct span head, struct arena *arena)
{
	struct span value;
	const char *open, *close;

	if (!find_field(head, "Message-ID", &value))
		return NULL;
	open = memchr(value.start, '<', value.length);
	close = memchr(value.start, '>', value.length);
	if (!open || !close || close <= open + 1)
		return NULL;
	return arena_copy(arena, open + 1, (size_t)(close - open - 1));
}

static const char *mark_in(struct span head, struct arena *arena)
{
	struct span value;

	return find_field(head, MIME_MARK_HEADER, &value) && value.length
		       ? arena_copy(arena, value.start, value.length)
		       : NULL;
}

static bool tells_action(struct span status)
{
	struct span value;

	return find_field(status, "Action", &value);
}

/* A delivery that is only late is no bounce: it is tried again. */
static bool status_failed(struct span status)
{
	struct span value, rest = status, line;
	bool said = false;

	while (span_cut(&rest, '\n', &line))
		if (line.length > 7 && strncasecmp(line.start, "Action:", 7) == 0) {
			value = span_trim((struct span){line.start + 7, line.length - 7});
			if (value.length >= 4 && strncasecmp(value.start, "fail", 4) == 0)
				return true;
			said = true;
		}
	return !said && find_field(status, "Status", &value) && value.length && value.start[0] == '5';
}

static void read_status(const struct message_body *body, struct arena *arena, struct message *message)
{
	struct span value;

	message->is_automatic = true;
	message->is_bounce = status_failed(body->status);
	if (!message->is_bounce)
		return;
	if (find_field(body->status, "Original-Recipient", &value))
		message->bounced = only_address(value, arena);
	if (!message->bounced && find_field(body->status, "Final-Recipient", &value))
		message->bounced = only_address(value, arena);
}

static bool is_own(const struct message *message, struct span address)
{
	const char *from = message->from.address;

	if (from && span_is_nocase(address, from))
		return true;
	for (size_t i = 0; i < message->recipient_count; i++)
		if (message->recipients[i].address && span_is_nocase(address, message->recipients[i].address))
			return true;
	return false;
}

/* The first address that is neither the writer's nor the reader's: every MTA names it before anything else.
 */
static const char *address_in_words(const struct message *message, struct arena *arena)
{
	struct span text = {message->body, strnlen(message->body, WORDS_MAX_BYTES)}, address;

	while (next_address(&text, &address)) {
		if (is_own(message, address) || strncasecmp(address.start, "postmaster@", 11) == 0 ||
			strncasecmp(address.start, "mailer-daemon@", 14) == 0)
			continue;
		return arena_copy(arena, address.start, address.length);
	}
	return NULL;
}

static void read_words(const char *failed, struct arena *arena, struct message *message)
{
	if (!failed && !(HOLDS_ANY(message->from.address, senders) ||
			       HOLDS_ANY(message->from.name, senders) || !message->from.address))
		return;
	if (!failed && !HOLDS_ANY(message->subject, subjects))
		return;
	message->is_automatic = true;
	if (HOLDS_ANY(message->subject, delays))
		return;
	message->is_bounce = true;
}

void message_bounce_read(
	const struct message_body *body, const char *failed, struct arena *arena, struct message *message)
{
	if (body->status.length)
		read_status(body, arena, message);
	if (!message->is_bounce && !tells_action(body->status))
		read_words(failed, arena, message);
	if (!message->is_bounce)
		return;
	if (!message->bounced && failed)
		message->bounced = only_address(span_of(failed), arena);
	if (!message->bounced)
		message->bounced = address_in_words(message, arena);
	for (size_t i = 0; i < 2; i++) {
		const struct span heads[] = {body->returned, span_of(message->body)};
		if (!message->bounced_message_id)
			message->bounced_message_id = message_id_in(heads[i], arena);
		if (!message->bounced_mark)
			message->bounced_mark = mark_in(heads[i], arena);
	}
}
