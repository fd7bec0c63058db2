/* Which kind of letter it is, by the word for its type or by the action. */
#include "letter/letter.h"

#include "base/array.h"
#include "core/words.h"

#include <string.h>

static const struct {
	const char *begin; /* in lower case, words joined by "_" */
	enum letter_kind kind;
} types[] = {
	{"thank", LETTER_THANK},
	{"follow_up", LETTER_FOLLOW_UP},
	{"followup", LETTER_FOLLOW_UP},
	{"status", LETTER_FOLLOW_UP},
	{"check", LETTER_FOLLOW_UP},
	{"accept", LETTER_ACCEPT},
	{"decline", LETTER_DECLINE},
	{"withdraw", LETTER_WITHDRAW},
	{"network", LETTER_NETWORKING},
	{"connect", LETTER_NETWORKING},
	{"ask_connect", LETTER_NETWORKING},
	{"keep_in_touch", LETTER_NETWORKING},
	{"answer_rejection", LETTER_REJECTED},
	{"reject", LETTER_REJECTED},
	{"recruiter", LETTER_RECRUITER},
	{"debrief", LETTER_RECRUITER},
	{"reference", LETTER_REFERENCE},
	{"announce_call", LETTER_CALL},
	{"ask_next_call", LETTER_CALL},
	{"ask_call", LETTER_CALL},
	{"call", LETTER_CALL},
};

static char folded(char c)
{
	if (c >= 'A' && c <= 'Z')
		return (char)(c - 'A' + 'a');
	return c == '-' || c == ' ' ? '_' : c;
}

static bool begins_with(struct span type, const char *begin)
{
	size_t length = strlen(begin);
	if (type.length < length)
		return false;
	for (size_t i = 0; i < length; i++)
		if (folded(type.start[i]) != begin[i])
			return false;
	return true;
}

enum letter_kind letter_kind_of_type(struct span type)
{
	for (size_t i = 0; i < ARRAY_COUNT(types); i++)
		if (begins_with(type, types[i].begin))
			return types[i].kind;
	return LETTER_OTHER;
}

static const uint8_t kinds[ACTION_COUNT] = {
	[ACTION_LINE_UP_REFERENCES] = LETTER_REFERENCE,
	[ACTION_DEBRIEF] = LETTER_RECRUITER,
	[ACTION_THANK] = LETTER_THANK,
	[ACTION_TELL_REFERENCES] = LETTER_REFERENCE,
	[ACTION_CHASE_REFERENCE] = LETTER_REFERENCE,
	[ACTION_ASK_CONNECT] = LETTER_NETWORKING,
	[ACTION_CONNECT] = LETTER_NETWORKING,
	[ACTION_STATUS] = LETTER_FOLLOW_UP,
	[ACTION_ANNOUNCE_CALL] = LETTER_CALL,
	[ACTION_ASK_NEXT_CALL] = LETTER_CALL,
	[ACTION_ANSWER_REJECTION] = LETTER_REJECTED,
	[ACTION_KEEP_IN_TOUCH] = LETTER_NETWORKING,
};

enum letter_kind letter_kind_of_action(enum action action)
{
	return (unsigned)action < ACTION_COUNT ? (enum letter_kind)kinds[action] : LETTER_OTHER;
}
