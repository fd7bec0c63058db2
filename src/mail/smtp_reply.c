/* The answer of a server to one command, line by line as it comes in. */
#include "mail/smtp_reply.h"

#include <string.h>

enum { CODE_DIGITS = 3, LEAVES = 421 };

void smtp_reply_clear(struct smtp_reply *reply)
{
	*reply = (struct smtp_reply){0};
}

static bool line_code(struct span line, int *ret_code)
{
	int code = 0;
	if (line.length < CODE_DIGITS || line.start[0] < '2' || line.start[0] > '5')
		return false;
	for (size_t i = 0; i < CODE_DIGITS; i++) {
		if (line.start[i] < '0' || line.start[i] > '9')
			return false;
		code = code * 10 + (line.start[i] - '0');
	}
	*ret_code = code;
	return line.length == CODE_DIGITS || line.start[CODE_DIGITS] == ' ' || line.start[CODE_DIGITS] == '-';
}

static bool without_end(struct span *line)
{
	if (line->length == 0 || line->start[line->length - 1] != '\n')
		return false;
	line->length--;
	if (line->length > 0 && line->start[line->length - 1] == '\r')
		line->length--;
	return line->length <= SMTP_REPLY_LINE_MAX && !memchr(line->start, '\0', line->length) &&
	       !memchr(line->start, '\r', line->length);
}

static void keep_text(struct smtp_reply *reply, struct span line)
{
	if (reply->text_length > 0 && reply->text_length + 1 < sizeof(reply->text))
		reply->text[reply->text_length++] = ' ';
	for (size_t i = CODE_DIGITS + 1; i < line.length && reply->text_length + 1 < sizeof(reply->text); i++)
		reply->text[reply->text_length++] =
			line.start[i] >= ' ' && line.start[i] < 0x7f ? line.start[i] : '?';
	reply->text[reply->text_length] = '\0';
}

void smtp_reply_line(struct smtp_reply *reply, struct span line)
{
	int code = 0;
	bool good = without_end(&line) && line_code(line, &code) && !reply->complete &&
		    (reply->lines == 0 || code == reply->code) && reply->lines < SMTP_REPLY_LINES_MAX;
	reply->lines++;
	if (!good) {
		reply->malformed = true;
		return;
	}
	reply->code = code;
	reply->complete = line.length == CODE_DIGITS || line.start[CODE_DIGITS] == ' ';
	keep_text(reply, line);
}

bool smtp_reply_whole(const struct smtp_reply *reply)
{
	return reply->complete && !reply->malformed;
}

bool smtp_reply_definite_no(const struct smtp_reply *reply)
{
	return smtp_reply_whole(reply) && reply->code >= 400 && reply->code != LEAVES;
}
