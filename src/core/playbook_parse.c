/* Reads a playbook's text: its head, then block after block. */
#include "base/array.h"
#include "core/playbook_rule.h"

enum { DAYS_MAX = 365, FEW_DAYS = 3, SEVERAL_DAYS = 5 };

/* The playbook with its arrays still to be filled. */
struct filling {
	struct playbook playbook;
	struct duty *duties;
	struct ban_rule *bans;
	struct limit_rule *limits;
	struct spacing_rule *spacings;
	struct content_rule *contents;
	struct note_rule *notes;
	struct example *examples;
};

static bool read_line_text(struct playbook_lex *lex, const char *noun, const char **ret_text)
{
	struct span found = playbook_lex_rest(lex);
	if (found.length == 0)
		return source_error(&lex->source, found.start, "the %s is missing", noun);
	if (found.length > PLAYBOOK_MAX_LINE)
		return source_error(&lex->source, found.start, "the %s has %zu bytes; at most %d fit", noun,
			found.length, PLAYBOOK_MAX_LINE);
	*ret_text = arena_copy(lex->arena, found.start, found.length);
	return true;
}

static bool read_title(struct playbook_lex *lex, void *rule)
{
	return read_line_text(lex, "title", &((struct playbook *)rule)->title);
}

static bool read_source(struct playbook_lex *lex, void *rule)
{
	return read_line_text(lex, "source", &((struct playbook *)rule)->source);
}

static bool read_days(struct playbook_lex *lex, int16_t *ret_days)
{
	int days;
	if (!playbook_lex_number(lex, 1, DAYS_MAX, &days))
		return false;
	*ret_days = (int16_t)days;
	return playbook_lex_skip(lex, "day") || playbook_lex_expect(lex, "days");
}

static bool read_few(struct playbook_lex *lex, void *rule)
{
	return read_days(lex, &((struct playbook *)rule)->few_days);
}

static bool read_several(struct playbook_lex *lex, void *rule)
{
	return read_days(lex, &((struct playbook *)rule)->several_days);
}

static const struct playbook_key head_keys[] = {
	{"title", read_title, KEY_REQUIRED},
	{"source", read_source, KEY_REQUIRED},
	{"few", read_few, KEY_OPTIONAL},
	{"several", read_several, KEY_OPTIONAL},
};

static bool read_head(struct playbook_lex *lex, struct playbook *playbook)
{
	if (!lex->found)
		return error_set(
			lex->source.err, ERROR_INVALID, "%s: the playbook is empty", lex->source.file);
	if (lex->indented || !playbook_lex_skip(lex, "playbook")) {
		struct span found = playbook_lex_peek(lex);
		return source_error(&lex->source, found.start,
			"\"%.*s\" where a playbook should begin with \"playbook\" and its name",
			source_shown(found), found.start);
	}
	struct source_place place = playbook_lex_place(lex);
	playbook->few_days = FEW_DAYS;
	playbook->several_days = SEVERAL_DAYS;
	return playbook_lex_name(lex, "a playbook", &playbook->name) && playbook_lex_end(lex) &&
	       playbook_rule_lines(lex, "playbook", place, head_keys, ARRAY_COUNT(head_keys), playbook);
}

static bool block_duty(struct playbook_lex *lex, struct filling *f)
{
	return playbook_read_duty(lex, false, &f->duties[f->playbook.duty_count++]);
}

static bool block_permission(struct playbook_lex *lex, struct filling *f)
{
	return playbook_read_duty(lex, true, &f->duties[f->playbook.duty_count++]);
}

static bool block_ban(struct playbook_lex *lex, struct filling *f)
{
	return playbook_read_ban(lex, &f->bans[f->playbook.ban_count++]);
}

static bool block_limit(struct playbook_lex *lex, struct filling *f)
{
	return playbook_read_limit(lex, &f->limits[f->playbook.limit_count++]);
}

static bool block_spacing(struct playbook_lex *lex, struct filling *f)
{
	return playbook_read_spacing(lex, &f->spacings[f->playbook.spacing_count++]);
}

static bool block_content(struct playbook_lex *lex, struct filling *f)
{
	return playbook_read_content(lex, &f->contents[f->playbook.content_count++]);
}

static bool block_note(struct playbook_lex *lex, struct filling *f)
{
	return playbook_read_note(lex, &f->notes[f->playbook.note_count++]);
}

static bool block_proofreading(struct playbook_lex *lex, struct filling *f)
{
	return playbook_read_proofreading(lex, &f->playbook);
}

static bool block_example(struct playbook_lex *lex, struct filling *f)
{
	return playbook_read_example(lex, &f->examples[f->playbook.example_count++]);
}

enum { DUTY, PERMISSION, BAN, LIMIT, SPACING, CONTENT, NOTE, PROOFREADING, EXAMPLE, BLOCK_COUNT };

static const char *const block_words[BLOCK_COUNT] = {
	"duty", "permission", "ban", "limit", "spacing", "content", "note", "proofreading", "example"};

static bool (*const block_readers[BLOCK_COUNT])(struct playbook_lex *, struct filling *) = {block_duty,
	block_permission, block_ban, block_limit, block_spacing, block_content, block_note,
	block_proofreading, block_example};

static const struct playbook_phrases blocks = {"block", "blocks", block_words, BLOCK_COUNT};

/* Counts the blocks ahead and makes room for them; refuses too many. */
static bool room_make(struct playbook_lex lex, struct filling *f)
{
	size_t counts[BLOCK_COUNT] = {0}, rules = 0;
	for (; lex.found; playbook_lex_line(&lex)) {
		int block = lex.indented ? -1 : playbook_phrase_match(&lex, &blocks);
		if (block < 0)
			continue;
		rules += block < PROOFREADING;
		counts[block]++;
		if (rules > PLAYBOOK_MAX_RULES)
			return source_error(&lex.source, lex.source.line.start,
				"a playbook has at most %d rules", PLAYBOOK_MAX_RULES);
		if (counts[EXAMPLE] > PLAYBOOK_MAX_EXAMPLES)
			return source_error(&lex.source, lex.source.line.start,
				"a playbook has at most %d examples", PLAYBOOK_MAX_EXAMPLES);
	}
	f->duties = arena_array(lex.arena, struct duty, counts[DUTY] + counts[PERMISSION]);
	f->bans = arena_array(lex.arena, struct ban_rule, counts[BAN]);
	f->limits = arena_array(lex.arena, struct limit_rule, counts[LIMIT]);
	f->spacings = arena_array(lex.arena, struct spacing_rule, counts[SPACING]);
	f->contents = arena_array(lex.arena, struct content_rule, counts[CONTENT]);
	f->notes = arena_array(lex.arena, struct note_rule, counts[NOTE]);
	f->examples = arena_array(lex.arena, struct example, counts[EXAMPLE]);
	return true;
}

static void filling_finish(struct filling *f, struct playbook *ret_playbook)
{
	f->playbook.duties = f->duties;
	f->playbook.bans = f->bans;
	f->playbook.limits = f->limits;
	f->playbook.spacings = f->spacings;
	f->playbook.contents = f->contents;
	f->playbook.notes = f->notes;
	f->playbook.examples = f->examples;
	*ret_playbook = f->playbook;
}

bool playbook_parse(const char *file, struct span text, struct arena *arena, struct playbook *ret_playbook,
	struct error *err)
{
	struct playbook_lex lex;
	struct filling f = {0};
	if (!playbook_lex_init(&lex, file, text, arena, err))
		return false;
	playbook_lex_line(&lex);
	if (!read_head(&lex, &f.playbook) || !room_make(lex, &f))
		return false;
	while (lex.found) {
		uint8_t block;
		if (!playbook_phrase_read(&lex, &blocks, &block) || !block_readers[block](&lex, &f))
			return false;
	}
	filling_finish(&f, ret_playbook);
	return true;
}
