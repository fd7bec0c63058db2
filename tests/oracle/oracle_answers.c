/* Answers `plan` and `may` about a case as tact would, but from the oracle, so that the scenarios can try it
 * too. */
#include "app/case_read.h"
#include "calendar/holidays.h"
#include "calendar/zone_load.h"
#include "oracle.h"

#include <jansson.h>

static struct oracle oracle;
static struct oracle_plan plan;
static struct process process;
static struct zone zone;
static struct holidays holidays;

static json_t *instant_json(int64_t seconds)
{
	char text[INSTANT_TEXT_SIZE];

	if (seconds == INT64_MAX)
		return json_null();
	instant_print((struct instant){seconds}, zone_offset(&zone, (struct instant){seconds}), 0, text);
	return json_string(text);
}

static json_t *person_json(int person)
{
	return person == NOBODY ? json_null() : json_string(process.people[person].id);
}

static json_t *item_json(const struct oracle_item *item)
{
	json_t *channels = json_array();

	for (int c = 0; c < item->channels.count; c++)
		json_array_append_new(channels, json_string(channel_names[item->channels.order[c]]));
	return json_pack("{ss so so so ss so so so sb ss so ss s[s] ss so s[s]}", "action",
		action_names[item->action], "to", person_json(item->to), "through",
		person_json(item->through), "channels", channels, "state", item_state_names[item->state],
		"opens", instant_json(item->opens), "target", instant_json(item->target), "closes",
		instant_json(item->closes), "optional", item->optional, "trigger",
		process.events[item->trigger].id, "until", instant_json(item->until), "rule", "oracle",
		"cites", "one-call.1", "why", "oracle", "x", json_null(), "held-by", "oracle");
}

static int print(json_t *answer, int status)
{
	json_dumpf(answer, stdout, JSON_COMPACT);
	json_decref(answer);
	putchar('\n');
	return status;
}

static int print_plan(int64_t now)
{
	json_t *items = json_array();

	oracle_plan(&oracle, now, &plan);
	for (int i = 0; i < plan.count; i++)
		json_array_append_new(items, item_json(&plan.items[i]));
	return print(json_pack("{ss so}", "state", process_state_names[plan.state], "agenda", items), 0);
}

static int find_person(const char *id)
{
	for (int p = 0; p < process.people_count; p++)
		if (span_is(span_of(process.people[p].id), id))
			return p;
	return NOBODY;
}

static int find_event(const char *id)
{
	for (int e = 0; e < process.events_count; e++)
		if (id && span_is(span_of(process.events[e].id), id))
			return e;
	return NO_EVENT;
}

static int print_may(char **words, const char *through, const char *interview, int64_t at)
{
	const struct ask ask = {.action = (uint8_t)word_find(action_names, ACTION_COUNT, span_of(words[0])),
		.channel = (uint8_t)word_find(channel_names, CHANNEL_COUNT, span_of(words[1])),
		.to = (int16_t)find_person(words[2]),
		.through = (int16_t)(through ? find_person(through) : NOBODY),
		.interview = find_event(interview),
		.promise = NO_EVENT};
	json_t *reasons = json_array();
	struct oracle_answer answer;
	char rule[16];

	oracle_may(&oracle, &ask, at, &answer);
	for (int bit = 1; bit <= 11; bit++) {
		snprintf(rule, sizeof(rule), bit == 11 ? "playbook" : "gate-%d", bit);
		if (answer.why & 1U << bit)
			json_array_append_new(reasons, json_pack("{ss}", "rule", rule));
	}
	return print(json_pack("{sb so so}", "allowed", answer.allowed, "reasons", reasons, "opens",
			     instant_json(answer.opens)),
		answer.allowed ? 0 : 4);
}

static bool load(const char *file, const char *playbook, struct arena *arena, struct error *err)
{
	const int number = word_find(oracle_playbook_names, ORACLE_PLAYBOOKS, span_of(playbook));
	static char bytes[1 << 20];
	FILE *stream = fopen(file, "rb");
	size_t size;

	if (!stream || number < 0)
		return error_set(err, ERROR_NOT_FOUND, "no such file or playbook");
	size = fread(bytes, 1, sizeof(bytes), stream);
	fclose(stream);
	if (!case_read(file, 0, (struct span){bytes, size}, arena, &process, err) ||
		!zone_load(process.timezone, arena, &zone, err))
		return false;
	if (process.holidays && !holidays_load(process.holidays, arena, &holidays, err))
		return false;
	oracle_init(&oracle, &process, &zone, &holidays, number);
	return true;
}

int main(int argc, char **argv)
{
	const char *file = NULL, *playbook = "tactful", *at = NULL, *through = NULL, *interview = NULL;
	const struct {
		const char *name, **value;
	} options[] = {{"--case", &file}, {"--playbook", &playbook}, {"--now", &at}, {"--at", &at},
		{"--through", &through}, {"--for", &interview}};
	char *words[8] = {NULL};
	int word_count = 0;
	struct arena arena;
	struct error err;
	struct instant now;

	arena_init(&arena);
	for (int i = 1; i < argc; i++) {
		bool taken = argv[i][0] == '-';

		for (size_t k = 0; k < sizeof(options) / sizeof(options[0]); k++)
			if (span_is(span_of(argv[i]), options[k].name) && i + 1 < argc)
				*options[k].value = argv[++i];
		if (!taken && word_count < 8)
			words[word_count++] = argv[i];
	}
	if (!file || !at || !instant_parse(span_of(at), &now, &(int32_t){0}, &(uint32_t){0}))
		return 2;
	if (!load(file, playbook, &arena, &err)) {
		fprintf(stderr, "%s\n", err.message);
		return error_exit_status(err.kind);
	}
	return word_count >= 4 ? print_may(words + 1, through, interview, now.seconds)
			       : print_plan(now.seconds);
}
