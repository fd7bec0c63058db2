/* Writes what cases do not hold, one a line: letters with how they went, mails that came, settings. */
#include "app/letters_export.h"

#include "app/json_text.h"
#include "base/array.h"
#include "settings/setting.h"
#include "store/draft_rows.h"
#include "store/incoming_rows.h"
#include "store/outbox_rows.h"
#include "store/setting_rows.h"

enum { PAGE = 20 };

static void line_ends(struct json_text *json)
{
	json_text_end_object(json);
	text_add_char(json->text, '\n');
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

static void write_letter(const struct draft *draft, const struct outbox *letter, struct text *text)
{
	struct json_text json;

	json_text_answer(&json, text, 0);
	write_number(&json, "letter", "d", draft->number);
	json_text_key(&json, "process");
	json_text_integer(&json, draft->process);
	json_text_pair(&json, "action", draft->action < ACTION_COUNT ? action_names[draft->action] : NULL);
	json_text_pair(
		&json, "channel", draft->channel < CHANNEL_COUNT ? channel_names[draft->channel] : NULL);
	json_text_pair(&json, "state", draft_state_names[draft->state]);
	write_instant(&json, "at", draft->at);
	write_number(&json, "revises", "d", draft->revises);
	json_text_pair(&json, "to", draft->name);
	json_text_pair(&json, "address", draft->address);
	json_text_pair(&json, "subject", draft->subject);
	json_text_pair(&json, "body", draft->body);
	if (letter)
		write_sent(&json, letter);
	line_ends(&json);
}

static bool write_draft(struct letters_export *export, int64_t number, struct arena *arena, struct text *text,
	struct error *err)
{
	struct error missing = {0};
	struct outbox letter;
	struct draft draft;
	bool sent;

	if (!draft_row_load(export->store, number, arena, &draft, err))
		return false;
	sent = outbox_row_load(export->store, number, arena, &letter, &missing);
	if (!sent && missing.kind != ERROR_NOT_FOUND) {
		*err = missing;
		return false;
	}
	write_letter(&draft, sent ? &letter : NULL, text);
	return true;
}

static int64_t place_of(const struct letters_export *export)
{
	return export->before ? export->before : INT64_MAX;
}

static bool write_drafts(struct letters_export *export, struct arena *arena, struct text *text,
	bool *ret_ended, struct error *err)
{
	struct draft *drafts;
	size_t count;

	if (!draft_rows_list(export->store, place_of(export), PAGE, arena, &drafts, &count, err))
		return false;
	for (size_t i = 0; i < count; i++) {
		if (!write_draft(export, drafts[i].number, arena, text, err))
			return false;
		export->before = drafts[i].number;
	}
	*ret_ended = count < PAGE;
	return true;
}

static void write_mail(const struct incoming *mail, struct text *text)
{
	struct json_text json;

	json_text_answer(&json, text, 0);
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
	line_ends(&json);
}

static bool write_mails(struct letters_export *export, struct arena *arena, struct text *text,
	bool *ret_ended, struct error *err)
{
	struct incoming *mails;
	size_t count;

	if (!incoming_rows_list(export->store, false, place_of(export), PAGE, arena, &mails, &count, err))
		return false;
	for (size_t i = 0; i < count; i++) {
		write_mail(&mails[i], text);
		export->before = mails[i].number;
	}
	*ret_ended = count < PAGE;
	return true;
}

static bool write_settings(struct letters_export *export, struct arena *arena, struct text *text,
	bool *ret_ended, struct error *err)
{
	for (int i = 0; i < SETTING_COUNT; i++) {
		struct json_text json;
		const char *value;
		if (!setting_row_load(export->store, setting_rows[i].name, arena, &value, err))
			return false;
		if (!value)
			continue;
		json_text_answer(&json, text, 0);
		json_text_pair(&json, "setting", setting_rows[i].name);
		json_text_pair(&json, "value", value);
		line_ends(&json);
	}
	*ret_ended = true;
	return true;
}

static bool (*const parts[])(struct letters_export *export, struct arena *arena, struct text *text,
	bool *ret_ended, struct error *err) = {write_drafts, write_mails, write_settings};

bool letters_export_next(struct letters_export *export, struct arena *arena, struct text *text,
	bool *ret_ended, struct error *err)
{
	bool ended;

	if (!parts[export->part](export, arena, text, &ended, err))
		return false;
	if (ended) {
		export->part++;
		export->before = 0;
	}
	*ret_ended = export->part == ARRAY_COUNT(parts);
	return true;
}
