/* Letters on their way out, and mails that ask, as JSON. */
#include "app/outbox_write.h"

#include "app/answer.h"
#include "app/answer_write.h"
#include "app/incoming_resolve.h"

static const char *const turn_names[] = {
	[OUTBOX_GOES_ON] = "goes-on", [OUTBOX_ASKS] = "asks", [OUTBOX_ENDED] = "ended"};

static void write_id(const char *key, char letter, int64_t number, struct json_text *json)
{
	char id[32];

	if (number <= 0)
		return;
	snprintf(id, sizeof(id), "%c%lld", letter, (long long)number);
	json_text_pair(json, key, id);
}

static void write_number(const char *key, int64_t number, struct json_text *json)
{
	json_text_key(json, key);
	json_text_integer(json, number);
}

static void write_times(const struct outbox_look *look, struct json_text *json)
{
	const struct outbox *letter = &look->letter;
	const struct {
		const char *key;
		struct instant at;
	} times[] = {{"approved", letter->at}, {"not-before", letter->not_before},
		{"expires", letter->expires}, {"next", look->next}, {"permitted", letter->permitted},
		{"answered", letter->answered}, {"sent-searched", look->sent_looked}};

	for (size_t i = 0; i < sizeof(times) / sizeof(times[0]); i++) {
		json_text_key(json, times[i].key);
		answer_write_instant(&look->matter, times[i].at, json);
	}
}

static void write_decision(
	char letter, int64_t number, const char *word, const char *words, struct json_text *json)
{
	char command[96];

	snprintf(command, sizeof(command), "tact resolve %c%lld %s", letter, (long long)number, word);
	json_text_object(json);
	json_text_pair(json, "decision", word);
	json_text_pair(json, "words", words);
	json_text_pair(json, "command", command);
	json_text_end_object(json);
}

static void write_choices(const struct outbox_look *look, struct json_text *json)
{
	json_text_key(json, "decisions");
	json_text_list(json);
	for (size_t i = 0; i < look->choice_count; i++)
		write_decision('d', look->letter.draft, outbox_event_names[look->choices[i]->event],
			look->choices[i]->decision, json);
	json_text_end_list(json);
}

static const char *contact_of(const struct outbox_look *look)
{
	const int32_t contact = look->letter.contact;

	return contact >= 0 && contact < look->process.events_count ? look->process.events[contact].id : NULL;
}

/* Which is ASCII, whatever it says. */
static void write_message(const struct outbox *letter, struct json_text *json)
{
	TEXT_CLEANUP struct text message = {0};

	if (letter->message.length == 0)
		return;
	text_add(&message, letter->message.start, letter->message.length);
	json_text_pair(json, "message", message.start);
}

void outbox_write(const struct outbox_look *look, struct json_text *json)
{
	const struct outbox *letter = &look->letter;
	const struct outbox_state_row *state = &outbox_states[letter->state];

	write_id("draft", 'd', letter->draft, json);
	write_number("process", letter->process, json);
	json_text_pair(json, "action", action_names[look->draft.action]);
	json_text_pair(json, "state", state->name);
	json_text_pair(json, "words", state->words);
	json_text_pair(json, "turn", turn_names[state->turn]);
	json_text_pair(json, "to", look->draft.name);
	json_text_pair(json, "recipient", letter->recipient);
	json_text_pair(json, "account", letter->account);
	json_text_pair(json, "subject", look->draft.subject);
	json_text_pair(json, "message-id", letter->message_id);
	write_times(look, json);
	write_number("approvals", letter->round, json);
	write_number("attempts", letter->attempts, json);
	json_text_key(json, "contact");
	json_text_string(json, contact_of(look));
	json_text_key(json, "reply");
	json_text_string(json, letter->reply);
	json_text_pair(json, "copy", outbox_copy_names[letter->copy]);
	write_choices(look, json);
	write_message(letter, json);
}

static void write_instant(const char *key, struct instant at, const struct zone *zone, struct json_text *json)
{
	char text[INSTANT_TEXT_SIZE];

	if (instant_is_never(at))
		return;
	instant_print(at, zone_offset(zone, at), 0, text);
	json_text_pair(json, key, text);
}

void outbox_write_incoming(const struct incoming *incoming, const struct zone *zone, struct json_text *json)
{
	char day[DAY_TEXT_SIZE];

	json_text_object(json);
	write_id("mail", 'm', incoming->number, json);
	if (incoming->process)
		write_number("process", incoming->process, json);
	json_text_pair(json, "person", incoming->person);
	json_text_pair(json, "name", incoming->sender_name);
	json_text_pair(json, "address", incoming->sender_address);
	json_text_pair(json, "subject", incoming->subject);
	write_instant("at", incoming->at, zone, json);
	if (incoming->what < HEARD_COUNT)
		json_text_pair(json, "heard", heard_names[incoming->what]);
	json_text_pair(json, "doubt", incoming->doubt);
	json_text_pair(json, "evidence", incoming->evidence);
	if (!day_is_none(incoming->decide_by)) {
		day_print(incoming->decide_by, day);
		json_text_pair(json, "decide-by", day);
	}
	if (incoming->forbids < EVENT_TYPE_COUNT)
		json_text_pair(json, "asks", event_type_names[incoming->forbids]);
	write_id("letter", 'd', incoming->draft, json);
	write_instant("decided", incoming->decided, zone, json);
	json_text_pair(json, "decision", incoming->decision);
	json_text_pair(json, "event", incoming->event);
	if (instant_is_never(incoming->decided)) {
		json_text_key(json, "decisions");
		json_text_list(json);
		if (incoming->what < HEARD_COUNT)
			write_decision('m', incoming->number, heard_names[incoming->what],
				"what it looks like", json);
		write_decision('m', incoming->number, INCOMING_NOTHING, "nothing is recorded", json);
		json_text_end_list(json);
	}
	json_text_end_object(json);
}
