/* What is to be done and by when, in a few plain words. */
#include "core/deed.h"

#include "core/reason.h"

#include <string.h>

const char *const deed_headings[ITEM_STATE_COUNT] = {
	[ITEM_DUE] = "Due now",
	[ITEM_MISSED] = "Missed",
	[ITEM_HELD] = "Held back",
	[ITEM_UPCOMING] = "Coming",
	[ITEM_DONE] = "Done",
	[ITEM_VOID] = "No longer needed",
};

/* What to do, in plain words; %s is the person. */
static const char *const deeds[ACTION_COUNT] = {
	[ACTION_LINE_UP_REFERENCES] = "line up references",
	[ACTION_THANK_IN_PERSON] = "thank them before you leave",
	[ACTION_COLLECT_CONTACTS] = "collect contact details",
	[ACTION_ASK_TIMELINE] = "ask when they decide",
	[ACTION_ASK_CALL] = "ask whether a call is fine",
	[ACTION_ASK_CONNECT] = "ask %s about connecting",
	[ACTION_DEBRIEF] = "tell %s how it went",
	[ACTION_THANK] = "thank %s",
	[ACTION_TELL_REFERENCES] = "tell %s that a call may come",
	[ACTION_CHASE_REFERENCE] = "ask %s to call back",
	[ACTION_CONNECT] = "connect with %s",
	[ACTION_STATUS] = "ask %s how things stand",
	[ACTION_ANNOUNCE_CALL] = "tell %s that you will call",
	[ACTION_ASK_NEXT_CALL] = "ask %s for another call",
	[ACTION_ANSWER_REJECTION] = "answer the no of %s",
	[ACTION_KEEP_PROMISE] = "keep your promise to %s",
	[ACTION_KEEP_IN_TOUCH] = "keep in touch with %s",
};

/* The words of `format` with the name in place of %s. */
static void add_phrase(struct text *text, const char *format, const char *name)
{
	const char *gap = strstr(format, "%s");

	if (!gap) {
		text_add_string(text, format);
		return;
	}
	text_add(text, format, (size_t)(gap - format));
	text_add_string(text, name);
	text_add_string(text, gap + 2);
}

void deed_add_action(const struct matter *matter, uint8_t action, int16_t to, struct text *text)
{
	add_phrase(text, deeds[action], to >= 0 ? matter->process->people[to].name : "them");
}

void deed_add_item(const struct matter *matter, const struct item *item, struct text *text)
{
	const struct person *people = matter->process->people;

	deed_add_action(matter, item->duty->action, item->to, text);
	for (int i = 0; i < item->channels.count && item->channels.order[0] != CHANNEL_IN_PERSON; i++) {
		text_add_string(text, i == 0 ? " by " : ", ");
		text_add_string(text, channel_names[item->channels.order[i]]);
	}
	if (item->through >= 0)
		text_format(text, " through %s", people[item->through].name);
	if (item->duty->optional)
		text_add_string(text, " (if you like)");
}

void deed_add_time(
	const struct matter *matter, const struct item *item, struct instant now, struct text *text)
{
	static const struct {
		const char *words;
		size_t offset; /* of the instant in the item */
	} times[ITEM_DONE] = {
		[ITEM_DUE] = {"until ", offsetof(struct item, closes)},
		[ITEM_MISSED] = {"was until ", offsetof(struct item, closes)},
		[ITEM_HELD] = {"until ", offsetof(struct item, until)},
		[ITEM_UPCOMING] = {"from ", offsetof(struct item, opens)},
	};
	struct instant instant;

	if (item->state >= ITEM_DONE)
		return;
	memcpy(&instant, (const char *)item + times[item->state].offset, sizeof(instant));
	if (!instant_is_never(instant)) {
		text_add_string(text, times[item->state].words);
		reason_add_when(matter, instant, now, text);
	} else if (item->state == ITEM_HELD) {
		text_add_string(text, "for good");
	}
}

void deed_add_ban(const struct matter *matter, const struct ban *ban, struct text *text)
{
	const char *to = ban->to >= 0             ? matter->process->people[ban->to].name
			 : ban->to == TO_EMPLOYER ? "the employer"
						  : "anyone";

	if (ban->action == ACTION_STATUS)
		add_phrase(text, "no asking %s how things stand", to);
	else if (ban->action == ACTION_THANK)
		add_phrase(text, "no further thank-you to %s", to);
	else
		text_format(text, "no %s to %s",
			ban->action == ACTION_ANY ? "contact" : action_names[ban->action], to);
	if (ban->channel != CHANNEL_ANY)
		text_format(text, "%s%s", ban->channel == CHANNEL_IN_PERSON ? ", " : " by ",
			channel_names[ban->channel]);
}

bool deed_ban_is_standing(const struct ban *ban)
{
	return ban->evidence_count == 0 && instant_is_never(ban->until);
}

bool deed_ban_is_news(const struct ban *ban)
{
	return !deed_ban_is_standing(ban) && ban->gate != 8;
}

bool deed_ban_is_echo(const struct ban *bans, size_t number)
{
	const struct ban *ban = &bans[number];

	for (size_t i = 0; i < number; i++)
		if (bans[i].action == ban->action && bans[i].channel == ban->channel &&
			bans[i].to == ban->to && bans[i].until.seconds == ban->until.seconds)
			return true;
	return false;
}
