/* A copy of a message put into a folder. */
#include "mail/imap_check.h"
#include "mail/imap_command.h"
#include "mail/imap_item.h"
#include "mail/imap_talk.h"

static const char *command_for(struct imap *imap, const char *folder, struct span message, struct instant at)
{
	char date[IMAP_DATE_TEXT_SIZE];
	const char *quoted = imap_command_quote(imap, folder);
	if (instant_is_never(at))
		return arena_format(&imap->scratch, "APPEND %s (\\Seen) {%zu}", quoted, message.length);
	imap_date_print(at, date);
	return arena_format(&imap->scratch, "APPEND %s (\\Seen) \"%s\" {%zu}", quoted, date, message.length);
}

/* The server may say no before it is given the message: so it is asked first, even where it need not be. */
static bool send_copy(struct imap *imap, const char *command, struct span message)
{
	struct imap_deadline deadline = imap_wire_deadline(imap);
	bool asked = false;
	if (!imap_command_send(imap, command, &deadline))
		return false;
	while (imap_command_next(imap, &deadline)) {
		if (imap_command_ends(imap, imap->tag))
			return imap_command_judge(imap) && (asked || imap_wire_fail(imap, IMAP_BAD_ANSWER));
		if (imap->answer.kind == IMAP_ANSWER_TAGGED ||
			(imap->answer.kind == IMAP_ANSWER_GO_ON && asked))
			return imap_wire_fail(imap, IMAP_BAD_ANSWER);
		if (imap->answer.kind != IMAP_ANSWER_GO_ON)
			continue;
		asked = true;
		if (!imap_wire_send(imap, message, &deadline) ||
			!imap_wire_send(imap, span_of("\r\n"), &deadline))
			return false;
	}
	return false;
}

bool imap_append(
	struct imap *imap, const char *folder, struct span message, struct instant at, struct error *err)
{
	if (!imap_command_begin(imap))
		return imap_command_explain(imap, err);
	if (!imap_check_folder(folder, err) || !imap_check_copy(message, err))
		return imap_wire_fail(imap, IMAP_REFUSED);
	if (send_copy(imap, command_for(imap, folder, message, at), message))
		return true;
	if (imap->problem == IMAP_REFUSED && imap_command_gone(imap))
		imap->problem = IMAP_GONE;
	return imap_command_explain(imap, err);
}
