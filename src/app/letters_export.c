/* Writes what cases do not hold, one a line: letters with how they went, mails that came, settings. */
#include "app/letters_export.h"

#include "app/json_text.h"
#include "settings/setting.h"
#include "store/draft_rows.h"
#include "store/incoming_rows.h"
#include "store/outbox_rows.h"
#include "store/setting_rows.h"

enum { PAGE = 100, WRITTEN_BYTES = 1 << 18 };

struct export
{
	struct store *store;
	struct arena *arena;
	struct text *text;
	bool (*write)(void *closure, struct text *text, struct error *err);
	void *closure;
};

static bool line_ends(struct export *export, struct json_text *json, struct error *err)
{
	json_text_end_object(json);
	text_add_char(export->text, '\n');
	return export->text->length < WRITTEN_BYTES || export->write(export->closure, export->text, err);
}

static void write_instant(struct json_text *json, const char *key, struct instant instant)
{
	char words[INSTANT_TEXT_SIZE];

	if (instant_is_never(instant))
		return;
	instant_print(instant, 0, 0, words);
	json_text_pair(json, key, words);
}

static void write_number(struct json_text *json, const char *key, const char *letter, int64_t number)
{
	char words[32];

	if (number <= 0)
		return;
	snprintf(words, sizeof(words), "%s%lld", letter, (long long)number);
	json_text_pair(json, key, words);
}

static void write_sent(struct json_text *json, const struct outbox *letter)
{
	json_text_key(json, "outbox");
	json_text_object(json);
	json_text_pair(json, "state", outbox_states[letter->state].name);
	json_text_pair(json, "account", letter->account);
	json_text_pair(json, "recipient", letter->recipient);
	json_text_pair(json, "message-id", letter->message_id);
	json_text_pair(json, "reply", letter->reply);
	write_instant(json, "permitted", letter->permitted);
	json_text_end_object(json);
}

static bool write_draft(struct export *export, int64_t number, struct error *err)
{
	struct json_text json;
	struct error missing = {0};
	struct outbox letter;
	struct draft draft;

	if (!draft_row_load(export->store, number, export->arena, &draft, err))
		return false;
	json_text_answer(&json, export->text, 0);
	write_number(&json, "letter", "d", draft.number);
	json_text_key(&json, "process");
	json_text_integer(&json, draft.process);
	json_text_pair(&json, "action", draft.action < ACTION_COUNT ? action_names[draft.action] : NULL);
	json_text_pair(&json, "channel", draft.channel < CHANNEL_COUNT ? channel_names[draft.channel] : NULL);
	json_text_pair(&json, "state", draft_state_names[draft.state]);
	write_instant(&json, "at", draft.at);
	write_number(&json, "revises", "d", draft.revises);
	json_text_pair(&json, "to", draft.name);
	json_text_pair(&json, "address", draft.address);
	json_text_pair(&json, "subject", draft.subject);
	json_text_pair(&json, "body", draft.body);
	if (outbox_row_load(export->store, number, export->arena, &letter, &missing))
		write_sent(&json, &letter);
	else if (missing.kind != ERROR_NOT_FOUND)
		return error_set(err, missing.kind, "%s", missing.message);
	return line_ends(export, &json, err);
}

static bool write_drafts(struct export *export, struct error *err)
{
	int64_t before = INT64_MAX, numbers[PAGE];
	struct draft *drafts;
	size_t count;

	do {
		arena_reset(export->arena);
		if (!draft_rows_list(export->store, before, PAGE, export->arena, &drafts, &count, err))
			return false;
		for (size_t i = 0; i < count; i++)
			before = numbers[i] = drafts[i].number;
		for (size_t i = 0; i < count; i++) {
			arena_reset(export->arena);
			if (!write_draft(export, numbers[i], err))
				return false;
		}
	} while (count == PAGE);
	return true;
}

static bool write_mail(struct export *export, const struct incoming *mail, struct error *err)
{
	struct json_text json;

	json_text_answer(&json, export->text, 0);
	write_number(&json, "mail", "m", mail->number);
	if (mail->process > 0) {
		json_text_key(&json, "process");
		json_text_integer(&json, mail->process);
	}
	json_text_pair(&json, "message-id", mail->message_id);
	json_text_pair(&json, "from", mail->sender_name);
	json_text_pair(&json, "address", mail->sender_address);
	json_text_pair(&json, "subject", mail->subject);
	write_instant(&json, "at", mail->at);
	json_text_pair(&json, "taken-for", mail->what < HEARD_COUNT ? heard_names[mail->what] : NULL);
	json_text_pair(&json, "evidence", mail->evidence);
	json_text_pair(&json, "doubt", mail->doubt);
	json_text_pair(&json, "decision", mail->decision);
	write_number(&json, "answers", "d", mail->draft);
	return line_ends(export, &json, err);
}

static bool write_mails(struct export *export, struct error *err)
{
	int64_t before = INT64_MAX;
	struct incoming *mails;
	size_t count;

	do {
		arena_reset(export->arena);
		if (!incoming_rows_list(
			    export->store, false, before, PAGE, export->arena, &mails, &count, err))
			return false;
		for (size_t i = 0; i < count; i++) {
			before = mails[i].number;
			if (!write_mail(export, &mails[i], err))
				return false;
		}
	} while (count == PAGE);
	return true;
}

static bool write_settings(struct export *export, struct error *err)
{
	for (int i = 0; i < SETTING_COUNT; i++) {
		struct json_text json;
		const char *value;
		if (!setting_row_load(export->store, setting_rows[i].name, export->arena, &value, err))
			return false;
		if (!value)
			continue;
		json_text_answer(&json, export->text, 0);
		json_text_pair(&json, "setting", setting_rows[i].name);
		json_text_pair(&json, "value", value);
		if (!line_ends(export, &json, err))
			return false;
	}
	return export->write(export->closure, export->text, err);
}

bool letters_export_all(struct store *store, struct text *text,
	bool (*write)(void *closure, struct text *text, struct error *err), void *closure, struct error *err)
{
	struct arena arena;
	struct export export = {store, &arena, text, write, closure};
	bool fine;

	if (!store_begin_read(store, err))
		return false;
	arena_init(&arena);
	fine = write_drafts(&export, err) && write_mails(&export, err) && write_settings(&export, err);
	arena_clear(&arena);
	store_rollback(store);
	return fine;
}
