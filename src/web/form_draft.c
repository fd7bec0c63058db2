/* What can be done with a draft: saved, corrected, called right, said in other words, approved. */
#include "app/draft_edit.h"
#include "app/draft_make.h"
#include "app/draft_mark.h"
#include "app/own_templates.h"
#include "web/draft_approval.h"
#include "web/draft_from.h"
#include "web/draft_saving.h"
#include "web/pages.h"

#include <string.h>

static bool go(struct visit *visit, int64_t draft, const char *place)
{
	draft_from_go(visit, draft, place);
	return true;
}

static bool save(struct visit *visit, struct seen_draft *seen, const char *value, struct error *err)
{
	return go(visit, seen->draft.number, "#findings");
}

static bool say_again(struct visit *visit, struct seen_draft *seen, const char *value, struct error *err)
{
	struct own_letters own;
	struct draft_made made;
	const struct draft *draft = &seen->draft;
	struct draft_wish wish = {.matter = &seen->matter,
		.number = draft->process,
		.action = draft->action,
		.channel = draft->channel,
		.to = draft->person,
		.through = draft->through,
		.trigger = draft->trigger,
		.now = visit->now,
		.again = true,
		.without_prompts = true,
		.own = &own};
	struct template_set *templates;

	if (!own_letters_load(visit->store, visit->arena, &own, err) ||
		!own_templates_load(visit->arena, &templates, err))
		return false;
	wish.templates = templates;
	if (!database_begin(visit->store, err) ||
		!draft_make(visit->store, &wish, visit->arena, &made, err) ||
		!database_commit(visit->store, err))
		return false;
	return go(visit, made.draft.number, "");
}

/* One that is frozen stays; its words begin a new one. */
static bool revise(struct visit *visit, struct seen_draft *seen, const char *value, struct error *err)
{
	struct draft_edit edit = {0};

	return database_begin(visit->store, err) &&
	       draft_edit_words(&edit, &seen->draft, span_of(seen->draft.subject), span_of(seen->draft.body),
		       visit->arena, err) &&
	       draft_edit_save(&edit, visit->store, visit->now, &seen->draft, err) &&
	       database_commit(visit->store, err) && go(visit, seen->draft.number, "");
}

static bool gone(struct error *err)
{
	error_set(err, ERROR_CHANGED, "what was found there is not there any more");
	return error_hint(err, "your words are saved; the findings below are of the letter as it is now");
}

/* "body 12 17 0" */
static const struct finding *find_place(
	const struct letter_proof *proof, const char *value, const char **ret_words)
{
	struct span rest = span_of(value), where, word;
	long numbers[3] = {0};

	span_cut(&rest, ' ', &where);
	for (int i = 0; i < 3; i++)
		if (!span_cut(&rest, ' ', &word) || !span_number(word, INT32_MAX, &numbers[i]))
			return NULL;
	for (size_t i = 0; i < proof->result.count; i++) {
		const struct finding *finding = &proof->result.findings[i];
		if (finding->in_subject != span_is(where, "subject") || finding->start != numbers[0] ||
			finding->end != numbers[1] || numbers[2] >= finding->suggestion_count)
			continue;
		*ret_words = finding->suggestions[numbers[2]];
		return finding;
	}
	return NULL;
}

static const char *replaced(
	struct span text, const struct finding *finding, const char *words, struct arena *arena)
{
	const int rest = (int)(text.length - finding->end);

	return arena_format(
		arena, "%.*s%s%.*s", (int)finding->start, text.start, words, rest, text.start + finding->end);
}

static bool fix(struct visit *visit, struct seen_draft *seen, const char *value, struct error *err)
{
	struct letter_proof proof;
	const struct finding *finding;
	const char *words, *text;
	bool blocked;

	if (!seen_draft_read(visit, seen, &proof, &blocked, err))
		return false;
	finding = find_place(&proof, value, &words);
	if (!finding)
		return gone(err);
	text = replaced(letter_proof_part(&proof, finding), finding, words, visit->arena);
	if (!draft_saving_words(visit, seen, finding->in_subject ? text : seen->draft.subject,
		    finding->in_subject ? seen->draft.body : text, err))
		return false;
	return save(visit, seen, value, err);
}

/* "spelling Femke": the kind, and the words that are right. */
static bool mark(
	struct visit *visit, struct seen_draft *seen, const char *value, bool forever, struct error *err)
{
	struct span rest = span_of(value), kind;
	struct letter_proof proof;
	const struct finding *finding;
	const char *text;
	bool blocked;

	span_cut(&rest, ' ', &kind);
	if (!seen_draft_read(visit, seen, &proof, &blocked, err))
		return false;
	finding = draft_mark_find(&proof, rest.start, visit->arena, &text);
	if (!finding)
		return gone(err);
	return database_begin(visit->store, err) &&
	       draft_mark_record(visit->store, &seen->draft, finding, text, forever, visit->now, err) &&
	       database_commit(visit->store, err) && save(visit, seen, value, err);
}

static bool mark_here(struct visit *visit, struct seen_draft *seen, const char *value, struct error *err)
{
	return mark(visit, seen, value, false, err);
}

static bool mark_always(struct visit *visit, struct seen_draft *seen, const char *value, struct error *err)
{
	return mark(visit, seen, value, true, err);
}

/* Which button was pressed: a field, and its value where several share it. */
static const struct deed {
	const char *field, *value;
	bool frozen; /* of a draft that is not open any more */
	bool (*run)(struct visit *visit, struct seen_draft *seen, const char *value, struct error *err);
} deeds[] = {
	{"fix", NULL, false, fix},
	{"right", NULL, false, mark_here},
	{"always", NULL, false, mark_always},
	{"do", "again", false, say_again},
	{"do", "approve", false, draft_approval_run},
	{"do", "revise", true, revise},
	{"do", "save", false, save},
};

static const struct deed *find_deed(const struct visit *visit, const char **ret_value)
{
	for (size_t i = 0; i < sizeof(deeds) / sizeof(deeds[0]); i++) {
		*ret_value = visit_field(visit, deeds[i].field);
		if (*ret_value && (!deeds[i].value || strcmp(deeds[i].value, *ret_value) == 0))
			return &deeds[i];
	}
	*ret_value = "save";
	return &deeds[sizeof(deeds) / sizeof(deeds[0]) - 1];
}

/* What was typed is saved first, whatever was pressed. */
static bool run(struct visit *visit, struct error *err)
{
	struct seen_draft *seen = arena_new(visit->arena, struct seen_draft);
	const struct deed *deed;
	const char *value;

	if (!seen_draft_load(visit, 0, seen, err))
		return false;
	deed = find_deed(visit, &value);
	if (deed->frozen != (seen->draft.state != DRAFT_OPEN)) {
		error_set(err, ERROR_CHANGED, "d%lld is %s: nothing of it changes any more",
			(long long)seen->draft.number, draft_state_names[seen->draft.state]);
		return error_hint(err, "make a new draft of it");
	}
	return (deed->frozen || draft_saving_typed(visit, seen, err)) && deed->run(visit, seen, value, err);
}

static const char *const does[] = {"save", "again", "approve", "revise", NULL};

static const struct field_row fields[] = {
	{.name = "subject", .kind = FIELD_LINE, .max_bytes = LETTER_MAX_SUBJECT},
	{.name = "body", .kind = FIELD_TEXT, .max_bytes = LETTER_MAX_BYTES},
	{.name = "read", .kind = FIELD_LINE, .max_bytes = 16},
	{.name = "from", .kind = FIELD_NUMBER},
	{.name = "do", .kind = FIELD_WORD, .words = does},
	{.name = "fix", .kind = FIELD_LINE, .max_bytes = 60},
	{.name = "right", .kind = FIELD_TEXT, .max_bytes = 2000},
	{.name = "always", .kind = FIELD_TEXT, .max_bytes = 2000},
	{.name = NULL},
};

const struct route form_draft = {.method = "POST",
	.path = "/draft/{}",
	.store = ROUTE_WRITE,
	.fields = fields,
	.page = &page_draft,
	.run = run};
