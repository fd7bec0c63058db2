/* One command to a mailbox, and what comes in answer to it. */
#include "mail/imap_command.h"

#include "base/array.h"

#include <stdio.h>
#include <string.h>

bool imap_command_begin(struct imap *imap)
{
	imap->said[0] = '\0';
	arena_reset(&imap->scratch);
	if (!imap->curl)
		return imap_wire_fail(imap, IMAP_CONNECTION_LOST);
	imap->problem = IMAP_FINE;
	return true;
}

bool imap_command_send(struct imap *imap, const char *command, struct imap_deadline *deadline)
{
	const char *line = arena_format(&imap->scratch, "t%u %s\r\n", (unsigned)++imap->tag, command);
	return imap_wire_send(imap, span_of(line), deadline);
}

static void note_expunge(struct imap *imap, uint32_t number)
{
	if (imap->count > 0)
		imap->count--;
	if (number <= imap->known && imap->known > 0)
		imap->known--;
}

static bool note_status(struct imap *imap)
{
	const struct imap_answer *answer = &imap->answer;
	uint32_t validity;
	if (answer->status == IMAP_BYE && !imap->leaving) {
		imap_wire_note(imap, answer->text);
		return imap_wire_fail(imap, IMAP_SERVER_REFUSED);
	}
	/* whoever goes on with UIDs of another validity reads the wrong messages */
	if (imap->validity > 0 && span_is_nocase(answer->code, "UIDVALIDITY") &&
		(!imap_number(answer->value, &validity) || validity != imap->validity))
		return imap_wire_fail(imap, IMAP_BAD_ANSWER);
	return answer->status != IMAP_PREAUTH || imap_wire_fail(imap, IMAP_BAD_ANSWER);
}

bool imap_command_note(struct imap *imap)
{
	switch (imap->answer.kind) {
	case IMAP_ANSWER_STATUS:
		return note_status(imap);
	case IMAP_ANSWER_EXISTS:
		imap->count = imap->answer.number;
		if (imap->known > imap->count)
			imap->known = imap->count;
		return true;
	case IMAP_ANSWER_EXPUNGE:
		note_expunge(imap, imap->answer.number);
		return true;
	default:
		return true;
	}
}

bool imap_command_next(struct imap *imap, struct imap_deadline *deadline)
{
	return imap_wire_next(imap, deadline) && imap_command_note(imap);
}

bool imap_command_ends(const struct imap *imap, uint32_t tag)
{
	char wanted[16];
	snprintf(wanted, sizeof(wanted), "t%u", (unsigned)tag);
	return imap->answer.kind == IMAP_ANSWER_TAGGED && span_is(imap->answer.tag, wanted);
}

bool imap_command_judge(struct imap *imap)
{
	if (imap->answer.status == IMAP_OK)
		return true;
	imap_wire_note(imap, imap->answer.text);
	return imap_wire_fail(imap, IMAP_REFUSED);
}

bool imap_command_run(struct imap *imap, const char *command, const struct imap_hearer *hearer)
{
	struct imap_deadline deadline = imap_wire_deadline(imap);
	if (!imap_command_send(imap, command, &deadline))
		return false;
	while (imap_command_next(imap, &deadline)) {
		if (imap_command_ends(imap, imap->tag))
			return imap_command_judge(imap);
		if (imap->answer.kind == IMAP_ANSWER_TAGGED || imap->answer.kind == IMAP_ANSWER_GO_ON)
			return imap_wire_fail(imap, IMAP_BAD_ANSWER);
		if (hearer && !hearer->hear(imap, hearer->closure))
			return false;
	}
	return false;
}

bool imap_command_gone(const struct imap *imap)
{
	static const char *const codes[] = {"NONEXISTENT", "TRYCREATE"};
	static const char *const words[] = {"not exist", "n't exist", "nonexistent", "not found", "no such",
		"unknown mailbox", "unknown folder"};
	const struct imap_answer *answer = &imap->answer;
	for (size_t i = 0; i < ARRAY_COUNT(codes); i++)
		if (span_is_nocase(answer->code, codes[i]))
			return true;
	for (size_t i = 0; i < ARRAY_COUNT(words) && answer->code.length == 0; i++)
		if (strcasestr(imap->said, words[i]))
			return true;
	return false;
}

const char *imap_command_quote(struct imap *imap, const char *text)
{
	char *quoted = arena_alloc(&imap->scratch, 2 * strlen(text) + 3), *to = quoted;
	*to++ = '"';
	for (; *text; text++) {
		if (*text == '"' || *text == '\\')
			*to++ = '\\';
		*to++ = *text;
	}
	*to = '"';
	return quoted;
}

bool imap_command_explain(const struct imap *imap, struct error *err)
{
	return imap_explain(&imap->account, imap->problem, imap->said, err);
}
