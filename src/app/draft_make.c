/* A draft made from the facts of a process, and kept: asked for again, it is the same one until the facts
 * change. */
#include "app/draft_make.h"

#include "app/call_script.h"
#include "app/draft_missing.h"
#include "app/earlier_letters.h"
#include "app/letter_case.h"
#include "base/digest.h"
#include "core/agenda.h"

enum { DRAFTS_SEARCHED = 500 };

void draft_wish_item(struct draft_wish *wish, const struct item *item)
{
	const struct channels *channels = item->channels.count ? &item->channels : &item->duty->channels;

	wish->action = item->duty->action;
	wish->channel = channels->count ? channels->order[0] : CHANNEL_EMAIL;
	wish->to = item->to;
	wish->through = item->through;
	wish->trigger = item->trigger;
}

/* The newest of the same letter that was not sent or dropped. */
static bool find_existing(struct store *store, const struct draft_wish *wish, struct arena *arena,
	struct draft *ret_draft, struct error *err)
{
	struct draft *drafts;
	size_t count;

	ret_draft->number = 0;
	if (!draft_rows_of_process(
		    store, wish->number, INT64_MAX, DRAFTS_SEARCHED, arena, &drafts, &count, err))
		return false;
	for (size_t i = 0; i < count; i++) {
		const struct draft *draft = &drafts[i];
		if (draft->action == wish->action && draft->channel == wish->channel &&
			draft->person == wish->to && draft->through == wish->through &&
			draft->trigger == wish->trigger &&
			(draft->state == DRAFT_OPEN || draft->state == DRAFT_APPROVED)) {
			*ret_draft = *draft;
			return true;
		}
	}
	return true;
}

static bool load_earlier(struct store *store, const struct draft_wish *wish, int64_t before,
	struct arena *arena, struct compose_request *request, struct error *err)
{
	const struct earlier_than than = {
		.process = wish->matter->process,
		.number = wish->number,
		.before = before,
		.person = wish->to,
		.interview = letter_case_interview(wish->matter->process, wish->action, wish->trigger),
	};
	struct letter_earlier *earlier;

	if (!earlier_letters_load(store, &than, arena, &earlier, &request->earlier_count, err))
		return false;
	request->earlier = earlier;
	return true;
}

static uint64_t digest_of(const struct draft *draft)
{
	uint64_t digest = digest_add(DIGEST_START, draft->subject, strlen(draft->subject) + 1);

	digest = digest_add(digest, draft->body, strlen(draft->body) + 1);
	return digest_add(digest, draft->missing, strlen(draft->missing));
}

static void ask(const struct draft_wish *wish, unsigned variant, struct compose_request *ret_request)
{
	*ret_request = (struct compose_request){
		.matter = wish->matter,
		.action = wish->action,
		.channel = wish->channel,
		.to = wish->to,
		.through = wish->through,
		.trigger = wish->trigger,
		.now = wish->now,
		.own_name = wish->own->name,
		.own_phone = wish->own->phone,
		.own_email = wish->own->email,
		.full_names = wish->own->full_names,
		.linkedin_max_points = wish->own->linkedin_max_points,
		.variant = variant,
		.templates = wish->templates,
	};
}

static struct draft draft_of(
	const struct draft_wish *wish, unsigned variant, const struct composed *composed, struct arena *arena)
{
	TEXT_CLEANUP struct text missing = {0};
	struct draft draft = {
		.process = wish->number,
		.action = wish->action,
		.channel = wish->channel,
		.person = wish->to,
		.through = wish->through,
		.trigger = wish->trigger,
		.variant = variant,
		.generic = composed->generic,
		.at = wish->now,
		.template_name = composed->template_name,
		.subject = composed->subject,
		.body = composed->body,
	};

	draft_missing_print(composed->missing, composed->missing_count, &missing);
	draft.missing = arena_strdup(arena, missing.start ? missing.start : "");
	draft.facts = digest_of(&draft);
	return draft;
}

/* As it would have been made before draft number `before`. */
static bool make(struct store *store, const struct draft_wish *wish, unsigned variant, int64_t before,
	struct arena *arena, struct draft *ret_draft, struct error *err)
{
	struct compose_request request;
	struct composed composed;

	ask(wish, variant, &request);
	if (wish->number && !load_earlier(store, wish, before, arena, &request, err))
		return false;
	if (!compose(&request, arena, &composed, err))
		return false;
	*ret_draft = draft_of(wish, variant, &composed, arena);
	return true;
}

/* Whether the one that is there will do; *ret_made then holds it. */
static bool keep_existing(struct store *store, const struct draft_wish *wish, const struct draft *existing,
	struct arena *arena, struct draft_made *ret_made, bool *ret_kept, struct error *err)
{
	struct draft same;

	if (!make(store, wish, existing->variant, existing->number, arena, &same, err))
		return false;
	*ret_made = (struct draft_made){
		.draft = *existing, .existing = true, .outdated = same.facts != existing->facts};
	*ret_kept = !ret_made->outdated || existing->edited || existing->state == DRAFT_APPROVED;
	return true;
}

bool draft_make(struct store *store, const struct draft_wish *wish, struct arena *arena,
	struct draft_made *ret_made, struct error *err)
{
	struct draft existing = {0};
	struct draft_made made = {0};
	bool kept = false;
	unsigned variant;

	if (wish->number && !find_existing(store, wish, arena, &existing, err))
		return false;
	if (existing.number && !wish->again &&
		!keep_existing(store, wish, &existing, arena, ret_made, &kept, err))
		return false;
	if (kept)
		return true;
	variant = existing.number ? existing.variant + wish->again : wish->again;
	if (!make(store, wish, variant, INT64_MAX, arena, &made.draft, err))
		return false;
	if (wish->without_prompts)
		made.draft.body = call_script_spoken(made.draft.body, arena);
	if (existing.state == DRAFT_APPROVED)
		made.draft.revises = existing.number;
	else if (existing.number && !existing.edited)
		made.replaced = existing.number;
	if (made.replaced && !draft_row_drop(store, made.replaced, err))
		return false;
	if (wish->number && !draft_row_insert(store, &made.draft, err))
		return false;
	*ret_made = made;
	return true;
}
