/* An agenda as a page for people: what is due, why, by which rule, until when; and what is forbidden. */
#include "cli/page.h"

#include "app/notes.h"
#include "cli/screen.h"
#include "core/deed.h"
#include "core/reason.h"

enum { ID_COLUMNS = 8, DEED_COLUMNS = 46, CITES_SHOWN = 4 };

static const enum paint state_paints[ITEM_STATE_COUNT] = {
	[ITEM_DUE] = PAINT_GREEN,
	[ITEM_MISSED] = PAINT_RED,
	[ITEM_HELD] = PAINT_YELLOW,
	[ITEM_UPCOMING] = PAINT_BLUE,
	[ITEM_DONE] = PAINT_DIM,
	[ITEM_VOID] = PAINT_DIM,
};

static const char *taken(struct session *session, struct text *text)
{
	const char *copy = screen_plain(session, text->start);

	text_clear(text);
	return copy;
}

const char *page_title(struct session *session, const struct process *process)
{
	return screen_plain(
		session, arena_format(&session->arena, "%s, %s", process->role, process->organization));
}

const char *page_action(struct session *session, const struct matter *matter, uint8_t action, int16_t to)
{
	struct text text = {0};

	deed_add_action(matter, action, to, &text);
	return taken(session, &text);
}

const char *page_deed(struct session *session, const struct matter *matter, const struct item *item)
{
	struct text text = {0};

	deed_add_item(matter, item, &text);
	return taken(session, &text);
}

const char *page_when(
	struct session *session, const struct matter *matter, struct instant instant, struct instant now)
{
	struct text text = {0};

	if (instant_is_never(instant))
		return "never";
	reason_add_when(matter, instant, now, &text);
	return taken(session, &text);
}

const char *page_time(
	struct session *session, const struct matter *matter, const struct item *item, struct instant now)
{
	struct text text = {0};

	deed_add_time(matter, item, now, &text);
	return text.length ? taken(session, &text) : "";
}

const char *page_cites(struct session *session, const struct cites *cites, int most)
{
	struct text text = {0};

	for (int i = 0; i < cites->count && i < most; i++)
		text_format(&text, "%s%s", i ? " " : "[", cites->ids[i]);
	if (cites->count > most)
		text_format(&text, " +%d", cites->count - most);
	if (cites->count)
		text_add_char(&text, ']');
	return taken(session, &text);
}

void page_item_why(struct session *session, const struct matter *matter, const struct item *item,
	struct instant now, int indent, int most)
{
	struct text why = {0};

	reason_item(matter, item, now, &why);
	text_format(&why, " %s", page_cites(session, &item->duty->cites, most));
	screen_paragraph(session, indent, PAINT_DIM, taken(session, &why));
}

void page_item_line(struct session *session, const struct matter *matter, const struct item *item,
	const char *id, struct instant now)
{
	const char *deed = page_deed(session, matter, item), *time = page_time(session, matter, item, now);
	enum paint paint = item->state >= ITEM_DONE ? PAINT_DIM : PAINT_NONE;

	text_add_string(&session->out, "  ");
	screen_column(session, ID_COLUMNS, PAINT_BOLD, id ? id : "");
	if (time[0])
		screen_column(session, DEED_COLUMNS, paint, deed);
	else
		screen_paint(session, paint, "%s", deed);
	screen_line(session, "%s%s", time[0] ? "  " : "", time);
}

void page_item(struct session *session, const struct matter *matter, const struct item *item, const char *id,
	struct instant now)
{
	page_item_line(session, matter, item, id, now);
	page_item_why(session, matter, item, now, 2 + ID_COLUMNS, CITES_SHOWN);
}

static const char *ban_subject(struct session *session, const struct matter *matter, const struct ban *ban)
{
	struct text text = {0};

	deed_add_ban(matter, ban, &text);
	return taken(session, &text);
}

void page_ban(struct session *session, const struct matter *matter, const struct ban *ban, struct instant now)
{
	struct text why = {0};

	text_add_string(&session->out, "  ");
	screen_column(session, ID_COLUMNS + DEED_COLUMNS, PAINT_NONE, ban_subject(session, matter, ban));
	if (instant_is_never(ban->until))
		screen_line(session, "  no end in sight");
	else
		screen_line(session, "  until %s", page_when(session, matter, ban->until, now));
	reason_ban(matter, ban, now, &why);
	text_format(&why, " %s", page_cites(session, &ban->cites, CITES_SHOWN));
	screen_paragraph(session, 2 + ID_COLUMNS, PAINT_DIM, taken(session, &why));
}

void page_bans(struct session *session, const struct matter *matter, const struct ban *bans, size_t count,
	struct instant now)
{
	for (size_t i = 0; i < count; i++)
		if (!deed_ban_is_echo(bans, i))
			page_ban(session, matter, &bans[i], now);
}

static void page_items(struct session *session, const struct matter *matter, const struct agenda *agenda,
	const char *const *ids, enum item_state state, struct instant now)
{
	bool first = true;

	for (size_t i = 0; i < agenda->count; i++) {
		if (agenda->items[i].state != state)
			continue;
		if (first) {
			text_add_char(&session->out, '\n');
			screen_paint(session, state_paints[state], "%s", deed_headings[state]);
			text_add_char(&session->out, '\n');
		}
		first = false;
		page_item(session, matter, &agenda->items[i], ids ? ids[i] : NULL, now);
	}
}

void page_notes(struct session *session, const struct matter *matter, const struct outlook *outlook)
{
	const struct playbook *playbook = matter->playbook;
	bool first = true;

	for (uint32_t i = 0; i < playbook->note_count; i++) {
		const struct note_rule *note = &playbook->notes[i];
		if (outlook ? !note_fits(note, &outlook->agenda) : note->where != NOTE_ALWAYS)
			continue;
		if (first)
			text_add_string(&session->out, "\nGood to know\n");
		first = false;
		screen_paragraph(session, 2, PAINT_NONE,
			arena_format(&session->arena, "%s %s", screen_plain(session, note->shows),
				page_cites(session, &note->cites, CITES_SHOWN)));
	}
}

void page_outlook(struct session *session, const struct matter *matter, const struct outlook *outlook,
	const char *const *ids, bool all, struct instant now)
{
	screen_paint(session, PAINT_BOLD, "%s", page_title(session, matter->process));
	screen_line(session, " – %s", process_state_names[outlook->agenda.state]);
	screen_paint(session, PAINT_DIM, "%s, playbook %s", page_when(session, matter, now, now),
		screen_plain(session, matter->playbook->name));
	text_add_char(&session->out, '\n');
	for (int state = 0; state < (all ? ITEM_STATE_COUNT : ITEM_DONE); state++)
		page_items(session, matter, &outlook->agenda, ids, (enum item_state)state, now);
	if (outlook->agenda.count == 0)
		screen_line(session, "\nNothing to do.");
	page_notes(session, matter, outlook);
	if (outlook->forbidden_count == 0)
		return;
	text_add_char(&session->out, '\n');
	screen_paint(session, PAINT_RED, "Forbidden now");
	text_add_char(&session->out, '\n');
	page_bans(session, matter, outlook->forbidden, outlook->forbidden_count, now);
}
