/* An agenda as a page for people: what is due, why, by which rule, until when; and what is forbidden. */
#include "cli/page.h"

#include "app/notes.h"
#include "cli/screen.h"
#include "core/reason.h"

enum { ID_COLUMNS = 8, DEED_COLUMNS = 46, CITES_SHOWN = 4 };

static const struct {
	const char *heading;
	enum paint paint;
} state_looks[ITEM_STATE_COUNT] = {
	[ITEM_DUE] = {"Due now", PAINT_GREEN},
	[ITEM_MISSED] = {"Missed", PAINT_RED},
	[ITEM_HELD] = {"Held back", PAINT_YELLOW},
	[ITEM_UPCOMING] = {"Coming", PAINT_BLUE},
	[ITEM_DONE] = {"Done", PAINT_DIM},
	[ITEM_VOID] = {"No longer needed", PAINT_DIM},
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

/* What to do, in plain words; %s is the person. */
static const char *const deeds[ACTION_COUNT] = {
	[ACTION_LINE_UP_REFERENCES] = "line up references",
	[ACTION_THANK_IN_PERSON] = "thank them before you leave",
	[ACTION_COLLECT_CONTACTS] = "collect contact details",
	[ACTION_ASK_TIMELINE] = "ask when they decide",
	[ACTION_ASK_CALL] = "ask whether a call is fine",
	[ACTION_ASK_CONNECT] = "ask %s about connecting",
	[ACTION_DEBRIEF] = "tell %s how it went",
	[ACTION_THANK] = "thank %s",
	[ACTION_TELL_REFERENCES] = "tell %s that a call may come",
	[ACTION_CHASE_REFERENCE] = "ask %s to call back",
	[ACTION_CONNECT] = "connect with %s",
	[ACTION_STATUS] = "ask %s how things stand",
	[ACTION_ANNOUNCE_CALL] = "tell %s that you will call",
	[ACTION_ASK_NEXT_CALL] = "ask %s for another call",
	[ACTION_ANSWER_REJECTION] = "answer the no of %s",
	[ACTION_KEEP_PROMISE] = "keep your promise to %s",
	[ACTION_KEEP_IN_TOUCH] = "keep in touch with %s",
};

/* The words of `format` with the name in place of %s. */
static void add_phrase(struct text *text, const char *format, const char *name)
{
	const char *gap = strstr(format, "%s");

	if (!gap) {
		text_add_string(text, format);
		return;
	}
	text_add(text, format, (size_t)(gap - format));
	text_add_string(text, name);
	text_add_string(text, gap + 2);
}

const char *page_action(struct session *session, const struct matter *matter, uint8_t action, int16_t to)
{
	struct text text = {0};

	add_phrase(&text, deeds[action], to >= 0 ? matter->process->people[to].name : "them");
	return taken(session, &text);
}

const char *page_deed(struct session *session, const struct matter *matter, const struct item *item)
{
	struct text text = {0};
	const struct person *people = matter->process->people;

	add_phrase(&text, deeds[item->duty->action], item->to >= 0 ? people[item->to].name : "them");
	for (int i = 0; i < item->channels.count && item->channels.order[0] != CHANNEL_IN_PERSON; i++)
		text_format(&text, "%s%s", i == 0 ? " by " : ", ", channel_names[item->channels.order[i]]);
	if (item->through >= 0)
		text_format(&text, " through %s", people[item->through].name);
	if (item->duty->optional)
		text_add_string(&text, " (if you like)");
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
	struct arena *arena = &session->arena;

	switch ((enum item_state)item->state) {
	case ITEM_DUE:
		return instant_is_never(item->closes)
			       ? ""
			       : arena_format(
					 arena, "until %s", page_when(session, matter, item->closes, now));
	case ITEM_MISSED:
		return arena_format(arena, "was until %s", page_when(session, matter, item->closes, now));
	case ITEM_HELD:
		return instant_is_never(item->until) ? "for good"
						     : arena_format(arena, "until %s",
							       page_when(session, matter, item->until, now));
	case ITEM_UPCOMING:
		return arena_format(arena, "from %s", page_when(session, matter, item->opens, now));
	case ITEM_DONE:
	case ITEM_VOID:
	case ITEM_STATE_COUNT:
		break;
	}
	return "";
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
	const char *to = ban->to >= 0             ? matter->process->people[ban->to].name
			 : ban->to == TO_EMPLOYER ? "the employer"
						  : "anyone";

	if (ban->action == ACTION_STATUS)
		add_phrase(&text, "no asking %s how things stand", to);
	else if (ban->action == ACTION_THANK)
		add_phrase(&text, "no further thank-you to %s", to);
	else
		text_format(&text, "no %s to %s",
			ban->action == ACTION_ANY ? "contact" : action_names[ban->action], to);
	if (ban->channel != CHANNEL_ANY)
		text_format(&text, "%s%s", ban->channel == CHANNEL_IN_PERSON ? ", " : " by ",
			channel_names[ban->channel]);
	return taken(session, &text);
}

bool page_ban_is_standing(const struct ban *ban)
{
	return ban->evidence_count == 0 && instant_is_never(ban->until);
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

/* Whether an earlier one forbids the same as long. */
static bool is_echo(const struct ban *bans, size_t number)
{
	const struct ban *ban = &bans[number];

	for (size_t i = 0; i < number; i++)
		if (bans[i].action == ban->action && bans[i].channel == ban->channel &&
			bans[i].to == ban->to && bans[i].until.seconds == ban->until.seconds)
			return true;
	return false;
}

void page_bans(struct session *session, const struct matter *matter, const struct ban *bans, size_t count,
	struct instant now)
{
	for (size_t i = 0; i < count; i++)
		if (!is_echo(bans, i))
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
			screen_paint(session, state_looks[state].paint, "%s", state_looks[state].heading);
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
