/* What a draft could not say because the log does not know it, kept with the draft: a line each, of the
 * topic, what it is, the command that logs it, and the clauses, with tabs between. */
#include "app/draft_missing.h"

enum { MISSING_FIELDS = 4, MISSING_MAX = 64, MISSING_CITES_MAX = 20 };

static void add_plain(struct text *text, const char *value)
{
	for (const char *p = value ? value : ""; *p; p++)
		text_add_char(text, *p == '\t' || *p == '\n' ? ' ' : *p);
}

void draft_missing_print(const struct missing_fact *missing, size_t count, struct text *text)
{
	for (size_t i = 0; i < count; i++) {
		text_format(text, "%d\t", missing[i].topic);
		add_plain(text, missing[i].what);
		text_add_char(text, '\t');
		add_plain(text, missing[i].command);
		text_add_char(text, '\t');
		for (int j = 0; j < missing[i].cites.count; j++)
			text_format(text, "%s%s", j ? " " : "", missing[i].cites.ids[j]);
		text_add_char(text, '\n');
	}
}

static struct cites parse_cites(struct span words, struct arena *arena)
{
	const char **ids = arena_array(arena, const char *, MISSING_CITES_MAX);
	struct cites cites = {.ids = ids};
	struct span word;

	while (cites.count < MISSING_CITES_MAX && span_cut(&words, ' ', &word))
		ids[cites.count++] = arena_copy(arena, word.start, word.length);
	return cites;
}

static bool parse_line(struct span line, struct arena *arena, struct missing_fact *ret)
{
	struct span fields[MISSING_FIELDS] = {{0}};
	long topic;

	for (int i = 0; i < MISSING_FIELDS; i++)
		span_cut(&line, '\t', &fields[i]);
	if (!fields[1].start || !fields[2].start || !span_number(fields[0], TOPIC_COUNT - 1, &topic))
		return false;
	*ret = (struct missing_fact){
		.topic = (uint8_t)topic,
		.what = arena_copy(arena, fields[1].start, fields[1].length),
		.command = arena_copy(arena, fields[2].start, fields[2].length),
	};
	if (fields[3].start)
		ret->cites = parse_cites(fields[3], arena);
	return true;
}

void draft_missing_parse(
	const char *text, struct arena *arena, struct missing_fact **ret_missing, size_t *ret_count)
{
	struct missing_fact *missing = arena_array(arena, struct missing_fact, MISSING_MAX);
	struct span rest = span_of(text), line;
	size_t count = 0;

	while (count < MISSING_MAX && span_cut(&rest, '\n', &line))
		count += parse_line(line, arena, &missing[count]);
	*ret_missing = missing;
	*ret_count = count;
}
