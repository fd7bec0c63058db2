/* What the person decides about a letter on its way out. */
#include "app/outbox_resolve.h"

#include "app/draft_approve.h"
#include "app/letter_gate.h"
#include "base/text.h"

#include <string.h>

/* Nothing, or nothing of that kind, is to be decided. */
static bool no_choice(const struct outbox_look *look, const char *word, struct error *err)
{
	TEXT_CLEANUP struct text list = {0};
	const char *names[OUTBOX_MAX_CHOICES], *nearest;
	const long long number = (long long)look->letter.draft;
	const char *words = outbox_states[look->letter.state].words;

	if (look->choice_count == 0) {
		error_set(err, ERROR_INVALID, "d%lld %s: there is nothing to decide about it", number, words);
		return error_hint(
			err, "tact outbox d%lld shows it; tact edit d%lld makes a new draft", number, number);
	}
	for (size_t i = 0; i < look->choice_count; i++) {
		names[i] = outbox_event_names[look->choices[i]->event];
		text_format(&list, " %s", names[i]);
	}
	nearest = text_nearest(span_of(word), names, look->choice_count);
	if (nearest)
		error_set(err, ERROR_USAGE, "\"%.60s\" cannot be decided; did you mean %s?", word, nearest);
	else
		error_set(err, ERROR_USAGE, "\"%.60s\" cannot be decided: d%lld %s", word, number, words);
	return error_hint(err, "possible:%s", list.start);
}

static const struct outbox_arrow *find_choice(const struct outbox_look *look, const char *word)
{
	for (size_t i = 0; i < look->choice_count; i++)
		if (strcmp(outbox_event_names[look->choices[i]->event], word) == 0)
			return look->choices[i];
	return NULL;
}

static bool forbidden(const struct outbox_look *look, const struct letter_gate *gate, struct error *err)
{
	const long long number = (long long)look->letter.draft;

	error_set(err, ERROR_FORBIDDEN, "d%lld may not be sent%s%s", number, gate->why ? ": " : "",
		gate->why ? gate->why : "");
	if (gate->word == LETTER_CHANGED)
		return error_hint(
			err, "tact edit d%lld makes a new draft; tact resolve d%lld drop", number, number);
	return error_hint(err, "tact resolve d%lld drop; or decide when its time has come", number);
}

/* The gate is asked as it was for the first approval, and the time computed anew. */
static bool approve_again(struct store *store, struct desk *desk, const struct outbox_look *look,
	struct instant now, struct arena *arena, struct send_window *ret_window, struct error *err)
{
	struct letter_gate gate;
	struct instant closes;
	struct ask ask;

	if (!letter_gate_ask(store, desk, &look->letter, now, arena, &gate, err))
		return false;
	if (gate.word == LETTER_CHANGED || gate.word == LETTER_NEVER)
		return forbidden(look, &gate, err);
	ask = draft_ask(&gate.process, &gate.draft);
	closes = send_window_closes(&gate.matter, &gate.draft, now, arena);
	return send_window_find(&gate.matter, &ask, closes, now, ret_window) || forbidden(look, &gate, err);
}

bool outbox_resolve(struct store *store, struct desk *desk, const struct outbox_look *look, const char *word,
	struct instant now, struct arena *arena, struct outbox_resolution *ret_resolution, struct error *err)
{
	struct outbox_resolution resolution = {
		.arrow = find_choice(look, word),
		.letter = look->letter,
	};
	struct outbox_change change = {0};
	int64_t passed;

	if (!resolution.arrow)
		return no_choice(look, word, err);
	if (!outbox_rows_pass(store, now, &passed, err))
		return false;
	if (resolution.arrow->to == OUTBOX_APPROVED) {
		if (!approve_again(store, desk, look, now, arena, &resolution.window, err))
			return false;
		change.not_before = resolution.window.not_before;
		change.expires = resolution.window.expires;
	}
	if (!outbox_row_move(store, &resolution.letter, resolution.arrow->event, &change, err))
		return false;
	*ret_resolution = resolution;
	return true;
}
