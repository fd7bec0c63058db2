/* Drafts as JSON. */
#include "app/draft_write.h"

#include "app/answer_write.h"
#include "app/draft_missing.h"
#include "core/playbook_phrase.h"

static const char *person_id(const struct process *process, int16_t person)
{
	return person >= 0 && person < process->people_count ? process->people[person].id : NULL;
}

static void write_string(const char *key, const char *value, struct json_text *json)
{
	json_text_key(json, key);
	json_text_string(json, value);
}

static void write_id(const char *key, int64_t number, struct json_text *json)
{
	char id[32];

	snprintf(id, sizeof(id), "d%lld", (long long)number);
	write_string(key, number > 0 ? id : NULL, json);
}

static void write_process(int64_t number, struct json_text *json)
{
	json_text_key(json, "process");
	if (number > 0)
		json_text_integer(json, number);
	else
		json_text_string(json, NULL);
}

static void write_missing(const struct draft *draft, struct arena *arena, struct json_text *json)
{
	struct missing_fact *missing;
	size_t count;

	draft_missing_parse(draft->missing, arena, &missing, &count);
	json_text_key(json, "missing");
	json_text_list(json);
	for (size_t i = 0; i < count; i++) {
		json_text_object(json);
		json_text_pair(json, "topic", playbook_topics.phrases[missing[i].topic]);
		json_text_pair(json, "what", missing[i].what);
		json_text_pair(json, "command", missing[i].command);
		json_text_key(json, "cites");
		json_text_list(json);
		for (int j = 0; j < missing[i].cites.count; j++)
			json_text_string(json, missing[i].cites.ids[j]);
		json_text_end_list(json);
		json_text_end_object(json);
	}
	json_text_end_list(json);
}

static void write_frozen(const struct matter *matter, const struct draft *draft, struct json_text *json)
{
	if (!draft->digest)
		return;
	json_text_key(json, "approved");
	json_text_object(json);
	json_text_key(json, "at");
	answer_write_instant(matter, draft->frozen, json);
	write_string("name", draft->name, json);
	write_string("address", draft->address, json);
	write_string("digest", draft->digest, json);
	json_text_end_object(json);
}

void draft_write(
	const struct matter *matter, const struct draft *draft, struct arena *arena, struct json_text *json)
{
	write_id("draft", draft->number, json);
	write_process(draft->process, json);
	write_string("action", action_names[draft->action], json);
	write_string("channel", channel_names[draft->channel], json);
	write_string("to", person_id(matter->process, draft->person), json);
	write_string("through", person_id(matter->process, draft->through), json);
	write_string("state", draft_state_names[draft->state], json);
	write_string("subject", draft->subject, json);
	write_string("body", draft->body, json);
	write_string("template", draft->template_name, json);
	json_text_key(json, "generic");
	json_text_bool(json, draft->generic);
	write_missing(draft, arena, json);
	write_id("revises", draft->revises, json);
	write_frozen(matter, draft, json);
}

void draft_write_brief(const struct draft *draft, struct json_text *json)
{
	json_text_object(json);
	write_id("draft", draft->number, json);
	write_process(draft->process, json);
	write_string("action", action_names[draft->action], json);
	write_string("channel", channel_names[draft->channel], json);
	write_string("state", draft_state_names[draft->state], json);
	write_string("subject", draft->subject, json);
	write_id("revises", draft->revises, json);
	json_text_end_object(json);
}
