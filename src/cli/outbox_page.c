/* Letters on their way out, for people; and mails that ask. */
#include "cli/outbox_page.h"

#include "app/incoming_resolve.h"
#include "cli/letter_page.h"
#include "cli/page.h"
#include "cli/screen.h"

enum { INDENT = 8, ID_COLUMNS = 6, STATE_COLUMNS = 11 };

/* The same, read on the person's own clock. */
static struct matter own_matter(struct session *session, const struct matter *matter)
{
	struct matter own = *matter;
	const struct zone *zone;

	if (session_own_zone(session, &zone, NULL))
		own.zone = zone;
	return own;
}

static const char *clock_of(struct session *session, const struct zone *zone, struct instant instant)
{
	const int64_t local = instant.seconds + zone_offset(zone, instant);
	const int second = (int)((local % DAY_SECONDS + DAY_SECONDS) % DAY_SECONDS);

	return arena_format(&session->arena, "%02d:%02d", second / HOUR_SECONDS, second / 60 % 60);
}

/* "America/New_York" is New York. */
static const char *place_of(struct session *session, const struct zone *zone)
{
	const char *slash = strrchr(zone->name, '/');
	char *place = arena_strdup(&session->arena, slash ? slash + 1 : zone->name);

	for (char *p = place; *p; p++)
		if (*p == '_')
			*p = ' ';
	return place;
}

/* Midnight too is told. */
static const char *when_of(
	struct session *session, const struct matter *matter, struct instant instant, struct instant now)
{
	const char *when = page_when(session, matter, instant, now);

	if (instant_is_never(instant) ||
		instant.seconds != zone_day_start(matter->zone, zone_day(matter->zone, instant)).seconds)
		return when;
	return arena_format(&session->arena, "%s, %s", when, clock_of(session, matter->zone, instant));
}

const char *outbox_page_when(
	struct session *session, const struct matter *matter, struct instant instant, struct instant now)
{
	const struct matter own = own_matter(session, matter);
	const char *when = when_of(session, &own, instant, now);

	if (instant_is_never(instant) || zone_offset(own.zone, instant) == zone_offset(matter->zone, instant))
		return when;
	return arena_format(&session->arena, "%s (%s in %s)", when, clock_of(session, matter->zone, instant),
		place_of(session, matter->zone));
}

const char *outbox_page_opening(struct session *session, const struct matter *matter, const char *name,
	struct instant instant, struct instant now)
{
	const struct matter own = own_matter(session, matter);
	const struct instant morning = zone_day_start(matter->zone, zone_day(matter->zone, instant));
	const char *day = page_when(session, matter, morning, now), *clock;
	const int first = (int)strcspn(name, " ");

	clock = clock_of(session, matter->zone, instant);
	if (zone_offset(own.zone, instant) == zone_offset(matter->zone, instant))
		return arena_format(&session->arena, "%s from %s, %.*s's time in %s", day, clock, first, name,
			place_of(session, matter->zone));
	return arena_format(&session->arena, "%s from %s, %.*s's time in %s (%s for you)", day, clock, first,
		name, place_of(session, matter->zone), when_of(session, &own, instant, now));
}

static void line_to(struct session *session, const struct outbox_look *look)
{
	screen_line(session, "%*sto %s <%s>, from %s", INDENT, "", screen_plain(session, look->draft.name),
		screen_plain(session, look->letter.recipient), screen_plain(session, look->letter.account));
}

/* Why not yet, and until when. */
static void line_next(struct session *session, const struct outbox_look *look, struct instant now)
{
	const struct outbox *letter = &look->letter;

	if (letter->state != OUTBOX_APPROVED && letter->state != OUTBOX_HELD)
		return;
	if (look->next.seconds >= letter->expires.seconds)
		screen_line(session, "%*scould leave %s, which is too late: it asks you %s", INDENT, "",
			outbox_page_opening(session, &look->matter, screen_plain(session, look->draft.name),
				look->next, now),
			outbox_page_when(session, &look->matter, letter->expires, now));
	else if (look->next.seconds > now.seconds)
		screen_line(session, "%*sleaves %s; too late after %s", INDENT, "",
			outbox_page_opening(session, &look->matter, screen_plain(session, look->draft.name),
				look->next, now),
			outbox_page_when(session, &look->matter, letter->expires, now));
	else
		screen_line(session,
			"%*scan leave now: tact run sends it, or tact send d%lld; too late after %s", INDENT,
			"", (long long)letter->draft,
			outbox_page_when(session, &look->matter, letter->expires, now));
}

static void line_reply(struct session *session, const struct outbox_look *look)
{
	const struct outbox *letter = &look->letter;

	if (letter->attempts > 0 && outbox_states[letter->state].turn != OUTBOX_ENDED)
		screen_line(session, "%*stried %d time%s", INDENT, "", (int)letter->attempts,
			letter->attempts == 1 ? "" : "s");
	if (letter->reply)
		screen_line(session, "%*slast word: %s", INDENT, "", screen_plain(session, letter->reply));
}

/* What is known of one that may have gone out. */
static void line_evidence(struct session *session, const struct outbox_look *look, struct instant now)
{
	const struct outbox *letter = &look->letter;

	if (letter->state != OUTBOX_UNKNOWN)
		return;
	screen_line(session, "%*shanded over %s; no certain answer came", INDENT, "",
		outbox_page_when(session, &look->matter, letter->permitted, now));
	if (instant_is_never(look->sent_looked))
		screen_line(session, "%*syour Sent folder was not searched since; tact run searches it",
			INDENT, "");
	else
		screen_line(session, "%*sit was not in your Sent folder %s", INDENT, "",
			outbox_page_when(session, &look->matter, look->sent_looked, now));
}

void outbox_page_choices(struct session *session, const struct outbox_look *look)
{
	for (size_t i = 0; i < look->choice_count; i++)
		screen_line(session, "%*s%s: tact resolve d%lld %s", INDENT, "", look->choices[i]->decision,
			(long long)look->letter.draft, outbox_event_names[look->choices[i]->event]);
}

static enum paint paint_of(const struct outbox *letter)
{
	const enum outbox_turn turn = outbox_states[letter->state].turn;

	return turn == OUTBOX_ASKS            ? PAINT_YELLOW
	       : letter->state == OUTBOX_SENT ? PAINT_GREEN
	       : turn == OUTBOX_ENDED         ? PAINT_DIM
					      : PAINT_BLUE;
}

/* What is left to do about one that came back, or was not sent. */
static void line_way_out(struct session *session, const struct outbox_look *look)
{
	const long long number = (long long)look->letter.draft;

	if (look->letter.state == OUTBOX_BOUNCED)
		screen_line(session, "%*sa new address: tact log address %s ADDRESS", INDENT, "",
			look->draft.person >= 0
				? screen_plain(session, look->process.people[look->draft.person].id)
				: "PERSON");
	else if (look->letter.state == OUTBOX_STOPPED)
		screen_line(session, "%*sif it is still to be said: tact edit d%lld makes a new draft of it",
			INDENT, "", number);
}

void outbox_page_line(struct session *session, const struct outbox_look *look, struct instant now)
{
	const struct outbox *letter = &look->letter;
	const struct outbox_state_row *state = &outbox_states[letter->state];

	text_add_string(&session->out, "  ");
	screen_column(session, ID_COLUMNS, PAINT_BOLD,
		arena_format(&session->arena, "d%lld", (long long)letter->draft));
	screen_column(session, STATE_COLUMNS, paint_of(letter), state->name);
	screen_line(session, "%s (%s)", letter_page_title(session, &look->matter, &look->draft),
		page_title(session, &look->process));
	screen_line(session, "%*s%s", INDENT, "", state->words);
	line_to(session, look);
	line_next(session, look, now);
	line_evidence(session, look, now);
	line_reply(session, look);
	line_way_out(session, look);
	if (letter->copy == OUTBOX_COPY_FAILED)
		screen_line(session,
			"%*sthe copy could not be put into your Sent folder; it was sent all the "
			"same",
			INDENT, "");
	if (state->turn == OUTBOX_ASKS)
		outbox_page_choices(session, look);
}

static void history_line(struct session *session, const struct outbox_look *look, const char *what,
	struct instant at, struct instant now)
{
	if (instant_is_never(at))
		return;
	text_add_string(&session->out, "  ");
	screen_column(session, 24, PAINT_NONE, what);
	screen_line(session, "%s", outbox_page_when(session, &look->matter, at, now));
}

static const char *contact_words(struct session *session, const struct outbox_look *look)
{
	const int32_t contact = look->letter.contact;
	const struct event *event;

	if (contact < 0 || contact >= look->process.events_count)
		return "the log has no contact by it";
	event = &look->process.events[contact];
	return arena_format(&session->arena, "in the log it is %s%s", screen_plain(session, event->id),
		event->retracted ? ", taken back: it did not go out" : "");
}

static void print_history(struct session *session, const struct outbox_look *look, struct instant now)
{
	const struct outbox *letter = &look->letter;
	const struct {
		const char *what;
		struct instant at;
	} rows[] = {{"approved", letter->at}, {"not before", letter->not_before},
		{"too late after", letter->expires}, {"handed over", letter->permitted},
		{"an answer came", letter->answered}, {"Sent was searched", look->sent_looked}};

	text_add_char(&session->out, '\n');
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		history_line(session, look, rows[i].what, rows[i].at, now);
	screen_line(session, "  approved %d time%s, tried %lld time%s in all; %s", (int)letter->round,
		letter->round == 1 ? "" : "s", (long long)letter->epoch, letter->epoch == 1 ? "" : "s",
		contact_words(session, look));
	screen_line(session, "  Message-ID: %s", screen_plain(session, letter->message_id));
}

void outbox_page_letter(struct session *session, const struct outbox_look *look, struct instant now)
{
	struct span rest = look->letter.message, line;

	outbox_page_line(session, look, now);
	print_history(session, look, now);
	if (look->choice_count && outbox_states[look->letter.state].turn != OUTBOX_ASKS) {
		text_add_char(&session->out, '\n');
		outbox_page_choices(session, look);
	}
	screen_line(session, "\nThe message, as it goes over the wire (%zu bytes):\n",
		look->letter.message.length);
	while (span_cut(&rest, '\n', &line)) {
		if (line.length && line.start[line.length - 1] == '\r')
			line.length--;
		screen_line(session, "%s",
			screen_plain(session, arena_copy(&session->arena, line.start, line.length)));
	}
}

static void incoming_choices(struct session *session, const struct incoming *incoming)
{
	const char *place = incoming->process ? "" : " --process NUMBER";
	const long long number = (long long)incoming->number;

	if (incoming->what < HEARD_COUNT)
		screen_line(session, "%*sit looks like this: tact resolve m%lld %s%s", INDENT, "", number,
			heard_names[incoming->what], place);
	screen_line(
		session, "%*sit says something else: tact resolve m%lld WORD%s", INDENT, "", number, place);
	screen_line(session, "%*s(WORD: reply, undecided, next-step, rejection, offer, auto-reply …)",
		INDENT + 2, "");
	screen_line(session, "%*snothing is to be recorded: tact resolve m%lld %s", INDENT, "", number,
		INCOMING_NOTHING);
}

/* What is recorded beside the word. */
static void incoming_told(struct session *session, const struct incoming *incoming, const struct matter *own,
	struct instant now)
{
	if (!day_is_none(incoming->decide_by))
		screen_line(session, "%*sit tells: they decide by %s", INDENT, "",
			page_when(session, own, zone_day_start(own->zone, incoming->decide_by), now));
	if (incoming->forbids == EVENT_NO_CALLS)
		screen_line(session, "%*sit asks you not to call", INDENT, "");
	else if (incoming->forbids == EVENT_NO_CONTACT)
		screen_line(session, "%*sit asks you not to write or call at all", INDENT, "");
}

void outbox_page_incoming(struct session *session, const struct incoming *incoming,
	const struct process *process, struct instant now)
{
	const struct matter own = own_matter(session, &(struct matter){.zone = &zone_utc});
	const char *who = incoming->sender_name      ? incoming->sender_name
			  : incoming->sender_address ? incoming->sender_address
						     : "nobody named";

	text_add_string(&session->out, "  ");
	screen_column(session, ID_COLUMNS, PAINT_BOLD,
		arena_format(&session->arena, "m%lld", (long long)incoming->number));
	screen_line(session, "\"%s\" from %s, %s%s%s%s", screen_plain(session, incoming->subject),
		screen_plain(session, who), page_when(session, &own, incoming->at, now), process ? " (" : "",
		process ? page_title(session, process) : "", process ? ")" : "");
	if (incoming->evidence)
		screen_line(session, "%*s\"%s\"", INDENT, "", screen_plain(session, incoming->evidence));
	if (!instant_is_never(incoming->decided)) {
		screen_line(session, "%*sdecided: %s", INDENT, "",
			incoming->decision ? screen_plain(session, incoming->decision) : "");
		return;
	}
	if (!incoming->doubt)
		return;
	screen_line(session, "%*snot certain: %s", INDENT, "", screen_plain(session, incoming->doubt));
	incoming_told(session, incoming, &own, now);
	incoming_choices(session, incoming);
}
