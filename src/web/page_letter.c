/* A letter that an item of the agenda asks for: one press makes the draft. */
#include "app/draft_make.h"
#include "app/item_find.h"
#include "app/own_templates.h"
#include "app/process_list.h"
#include "core/deed.h"
#include "core/reason.h"
#include "web/pages.h"
#include "web/seen_process.h"
#include "web/sheet_letter.h"

#include <ctype.h>

static const char *const channels[] = {
	"email", "handwritten", "drop-off", "linkedin", "phone", "in-person", NULL};
static const char *const channel_labels[] = {"an email", "a card or letter by hand", "a note to drop off",
	"a message on LinkedIn", "what to say by phone", "what to say in person"};
enum { CHANNELS = sizeof(channel_labels) / sizeof(channel_labels[0]) };

void sheet_letter_form(struct visit *visit, int64_t process, const char *item)
{
	sheet_form(visit, "/process/%lld/item/%s/letter", (long long)process, item);
	html_add(&visit->html, "<button>Write it</button></form>\n");
}

static bool find(struct visit *visit, struct seen_process *seen, struct item_found *found, struct error *err)
{
	return seen_process_read(visit, seen, err) &&
	       item_find(&seen->matter, seen->number, visit_word(visit, 1), visit->now, visit->arena, found,
		       err);
}

/* Which letter that is; found already where it was drafted before. */
static bool wish_of(struct visit *visit, const struct seen_process *seen, const struct item *item,
	struct draft_wish *ret_wish, struct error *err)
{
	struct own_letters *own = arena_new(visit->arena, struct own_letters);
	const char *channel = visit_field(visit, "channel");
	struct template_set *templates;

	if (!own_letters_load(visit->store, visit->arena, own, err) ||
		!own_templates_load(visit->arena, &templates, err))
		return false;
	*ret_wish = (struct draft_wish){.matter = &seen->matter,
		.number = seen->number,
		.now = visit->now,
		.own = own,
		.without_prompts = true,
		.templates = templates};
	draft_wish_item(ret_wish, item);
	if (channel)
		ret_wish->channel = (uint8_t)word_find(channel_names, CHANNEL_COUNT, span_of(channel));
	return true;
}

static bool run(struct visit *visit, struct error *err)
{
	TEXT_CLEANUP struct text title = {0}, why = {0};
	struct draft_wish wish = {0};
	struct item_found found;
	struct seen_process seen;

	if (!find(visit, &seen, &found, err))
		return false;
	draft_wish_item(&wish, &found.item);
	deed_add_action(&seen.matter, found.item.duty->action, found.item.to, &title);
	title.start[0] = (char)toupper((unsigned char)title.start[0]);
	reason_item(&seen.matter, &found.item, visit->now, &why);
	sheet_begin(visit, ROOM_PROCESSES, title.start);
	seen_process_link(visit, &seen);
	html_add(&visit->html, "<p>%s</p>\n", why.start);
	sheet_form(visit, "/process/%lld/item/%s/letter", (long long)seen.number, found.id);
	sheet_choice_field(
		visit, "channel", "As", channels, channel_labels, CHANNELS, channel_names[wish.channel]);
	sheet_form_end(visit, "Write it");
	sheet_end(visit);
	return true;
}

static bool run_make(struct visit *visit, struct error *err)
{
	struct draft_made made;
	struct draft_wish wish;
	struct item_found found;
	struct seen_process seen;

	if (!database_begin(visit->store, err) || !find(visit, &seen, &found, err) ||
		!wish_of(visit, &seen, &found.item, &wish, err) ||
		!draft_make(visit->store, &wish, visit->arena, &made, err) ||
		!database_commit(visit->store, err))
		return false;
	visit_go(visit, "/draft/d%lld", (long long)made.draft.number);
	return true;
}

const struct route page_letter = {
	.method = "GET", .path = "/process/{}/item/{}/letter", .store = ROUTE_READ, .run = run};

static const struct field_row fields[] = {
	{.name = "channel", .kind = FIELD_WORD, .words = channels}, {.name = NULL}};

const struct route form_letter = {.method = "POST",
	.path = "/process/{}/item/{}/letter",
	.store = ROUTE_WRITE,
	.fields = fields,
	.page = &page_letter,
	.run = run_make};
