/* The answers of `plan` and `may` as JSON (language.md, section 5). */
#include "app/answer_write.h"

#include "app/notes.h"

enum { MAX_HELD_BY = GATE_MAX_BANS };

void answer_write_instant(const struct matter *matter, struct instant instant, struct json_text *json)
{
	char text[INSTANT_TEXT_SIZE];

	if (instant_is_never(instant)) {
		json_text_string(json, NULL);
		return;
	}
	instant_print(instant, zone_offset(matter->zone, instant), 0, text);
	json_text_string(json, text);
}

static void write_instant(
	const struct matter *matter, const char *key, struct instant instant, struct json_text *json)
{
	json_text_key(json, key);
	answer_write_instant(matter, instant, json);
}

static const char *person_id(const struct matter *matter, int person)
{
	if (person == TO_EMPLOYER)
		return "employer";
	return person >= 0 ? matter->process->people[person].id : NULL;
}

static void write_string(const char *key, const char *value, struct json_text *json)
{
	json_text_key(json, key);
	json_text_string(json, value);
}

static void write_cites(const struct cites *cites, struct json_text *json)
{
	json_text_key(json, "cites");
	json_text_list(json);
	for (int i = 0; i < cites->count; i++)
		json_text_string(json, cites->ids[i]);
	json_text_end_list(json);
}

static void write_channels(const struct channels *channels, struct json_text *json)
{
	json_text_key(json, "channels");
	json_text_list(json);
	for (int i = 0; i < channels->count; i++)
		json_text_string(json, channel_names[channels->order[i]]);
	json_text_end_list(json);
}

void answer_write_ban(
	const struct matter *matter, const struct ban *ban, struct instant now, struct json_text *json)
{
	TEXT_CLEANUP struct text why = {0};

	json_text_object(json);
	write_string("action", ban->action == ACTION_ANY ? "*" : action_names[ban->action], json);
	write_string("channel", ban->channel == CHANNEL_ANY ? "*" : channel_names[ban->channel], json);
	write_string("to", ban->to == TO_ANYONE ? "*" : person_id(matter, ban->to), json);
	write_instant(matter, "until", ban->until, json);
	write_string("rule", ban->rule, json);
	write_cites(&ban->cites, json);
	json_text_key(json, "evidence");
	json_text_list(json);
	for (int i = 0; i < ban->evidence_count; i++)
		json_text_string(json, matter->process->events[ban->evidence[i]].id);
	json_text_end_list(json);
	reason_ban(matter, ban, now, &why);
	write_string("why", why.start ? why.start : "", json);
	json_text_end_object(json);
}

static void write_held_by(
	const struct matter *matter, const struct item *item, struct instant now, struct json_text *json)
{
	struct ban bans[MAX_HELD_BY];
	size_t count = agenda_held_by(matter, item, now, bans, MAX_HELD_BY);

	write_instant(matter, "until", item->until, json);
	json_text_key(json, "held-by");
	json_text_list(json);
	for (size_t i = 0; i < count && i < MAX_HELD_BY; i++)
		answer_write_ban(matter, &bans[i], now, json);
	json_text_end_list(json);
}

void answer_write_item(const struct matter *matter, const struct item *item, struct instant now,
	const char *id, struct json_text *json)
{
	TEXT_CLEANUP struct text why = {0};

	json_text_object(json);
	json_text_pair(json, "id", id);
	write_string("action", action_names[item->duty->action], json);
	write_string("to", person_id(matter, item->to), json);
	write_string("through", person_id(matter, item->through), json);
	write_channels(&item->channels, json);
	write_string("state", item_state_names[item->state], json);
	write_instant(matter, "opens", item->opens, json);
	write_instant(matter, "target", item->target, json);
	write_instant(matter, "closes", item->closes, json);
	json_text_key(json, "optional");
	json_text_bool(json, item->duty->optional);
	write_string("trigger", item->trigger >= 0 ? matter->process->events[item->trigger].id : NULL, json);
	write_string("rule", item->duty->name, json);
	write_cites(&item->duty->cites, json);
	reason_item(matter, item, now, &why);
	write_string("why", why.start ? why.start : "", json);
	if (item->state == ITEM_HELD)
		write_held_by(matter, item, now, json);
	json_text_end_object(json);
}

static void write_notes(const struct matter *matter, const struct agenda *agenda, struct json_text *json)
{
	const struct playbook *playbook = matter->playbook;

	json_text_key(json, "notes");
	json_text_list(json);
	for (uint32_t i = 0; i < playbook->note_count; i++) {
		const struct note_rule *note = &playbook->notes[i];
		if (!note_fits(note, agenda))
			continue;
		json_text_object(json);
		write_string("rule", note->name, json);
		write_cites(&note->cites, json);
		write_string("shows", note->shows, json);
		json_text_end_object(json);
	}
	json_text_end_list(json);
}

void answer_write_plan(
	const struct matter *matter, const struct outlook *outlook, struct instant now, struct text *text)
{
	struct json_text json;

	json_text_answer(&json, text, 2);
	write_instant(matter, "now", now, &json);
	write_string("state", process_state_names[outlook->agenda.state], &json);
	json_text_key(&json, "agenda");
	json_text_list(&json);
	for (size_t i = 0; i < outlook->agenda.count; i++)
		answer_write_item(matter, &outlook->agenda.items[i], now, NULL, &json);
	json_text_end_list(&json);
	json_text_key(&json, "forbidden");
	json_text_list(&json);
	for (size_t i = 0; i < outlook->forbidden_count; i++)
		answer_write_ban(matter, &outlook->forbidden[i], now, &json);
	json_text_end_list(&json);
	write_notes(matter, &outlook->agenda, &json);
	json_text_end_object(&json);
	text_add_char(text, '\n');
}

void answer_write_permission(const struct matter *matter, const struct permission *permission,
	struct instant now, struct text *text)
{
	struct json_text json;

	json_text_answer(&json, text, 2);
	json_text_key(&json, "allowed");
	json_text_bool(&json, permission->allowed);
	json_text_key(&json, "reasons");
	json_text_list(&json);
	for (size_t i = 0; i < permission->ban_count; i++)
		answer_write_ban(matter, &permission->bans[i], now, &json);
	json_text_end_list(&json);
	write_instant(matter, "opens", permission->opens, &json);
	json_text_end_object(&json);
	text_add_char(text, '\n');
}
