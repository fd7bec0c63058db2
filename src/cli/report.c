/* The answer to what was recorded: the events, and what they changed in the agenda. */
#include "cli/report.h"

#include "app/agenda_change.h"
#include "app/answer_write.h"
#include "app/case_write.h"
#include "app/event_field.h"
#include "app/item_id.h"
#include "cli/page.h"
#include "cli/screen.h"
#include "core/deed.h"

struct comparison {
	const struct matter *matter;
	struct instant now;
	struct outlook before, after;
	struct change *changes;
	size_t change_count;
	const char **ids; /* of the items after */
};

static void add_field(struct text *text, const struct process *process, const struct event_field *field,
	const struct event *event)
{
	const void *place = event_field_in(field, event);
	char day[DAY_TEXT_SIZE];

	switch ((enum event_field_kind)field->kind) {
	case FIELD_DATE:
		day_print(*(const struct day *)place, day);
		text_format(text, ", %s %s", field->name, day);
		break;
	case FIELD_DATE_OR_MOMENT:
		if (event->decide_by_instant)
			break;
		day_print(event->date, day);
		text_format(text, " %s %s", field->name, day);
		break;
	case FIELD_TEXT:
		text_format(text, ": %s", *(const char *const *)place);
		break;
	case FIELD_PERSON:
		text_format(text, " %s %s", field->name, process->people[*(const int16_t *)place].name);
		break;
	case FIELD_PEOPLE:
		for (int i = 0; i < event->with_count; i++)
			text_format(text, "%s %s", i ? "," : " with", process->people[event->with[i]].name);
		break;
	case FIELD_EVENT:
		text_format(text, " %s %s", field->name, process->events[*(const int32_t *)place].id);
		break;
	case FIELD_FLAG:
		text_format(text, ", %s%s", *(const uint8_t *)place == FLAG_YES ? "" : "not ", field->name);
		break;
	case FIELD_YES_NO:
		text_format(
			text, ", %s", *(const uint8_t *)place == ANSWERED_YES ? "answered" : "not answered");
		break;
	case FIELD_WORD:
		text_format(text, " %s", field->words[*(const uint8_t *)place]);
		break;
	case FIELD_MOMENT:
		break;
	}
}

const char *report_event(struct session *session, const struct process *process, const struct event *event)
{
	TEXT_CLEANUP struct text text = {0};
	size_t count;
	const struct event_field *rows = event_field_rows(event->type, &count);

	text_add_string(&text, event_type_names[event->type]);
	for (size_t i = 0; i < count; i++)
		if (event_field_said(&rows[i], event))
			add_field(&text, process, &rows[i], event);
	return screen_plain(session, text.start);
}

static bool compare(struct session *session, const struct chosen *before, const struct entry *entry,
	struct matter *matter, struct comparison *ret, struct error *err)
{
	struct arena *arena = &session->arena;

	if (!desk_matter(&session->desk, &entry->process, NULL, matter, err))
		return false;
	ret->matter = matter;
	if (before) {
		struct matter then = *matter;
		then.process = &before->process;
		outlook_make(&then, ret->now, true, arena, &ret->before);
	}
	outlook_make(matter, ret->now, true, arena, &ret->after);
	ret->change_count = agenda_change_list(&ret->before.agenda, &ret->after.agenda, arena, &ret->changes);
	ret->ids = item_ids_make(&entry->process, entry->number, &ret->after.agenda, arena);
	return true;
}

static bool same_ban(const struct ban *a, const struct ban *b)
{
	return a->gate == b->gate && strcmp(a->rule, b->rule) == 0 && a->action == b->action &&
	       a->channel == b->channel && a->to == b->to && a->until.seconds == b->until.seconds;
}

static bool ban_is_in(const struct ban *ban, const struct outlook *outlook)
{
	for (size_t i = 0; i < outlook->forbidden_count; i++)
		if (same_ban(ban, &outlook->forbidden[i]))
			return true;
	return false;
}

static const char *id_of(const struct comparison *comparison, const struct item *item)
{
	return comparison->ids[item - comparison->after.agenda.items];
}

static void print_changes(struct session *session, const struct comparison *comparison)
{
	bool any = comparison->change_count > 0;

	for (size_t i = 0; i < comparison->change_count; i++) {
		const struct change *change = &comparison->changes[i];
		const struct item *item = change->after ? change->after : change->before;
		text_add_string(&session->out, "  ");
		screen_column(session, 18,
			change->kind == CHANGE_GONE || item->state >= ITEM_DONE ? PAINT_DIM : PAINT_GREEN,
			agenda_change_words(change));
		screen_column(session, 8, PAINT_BOLD, change->after ? id_of(comparison, change->after) : "");
		screen_line(session, "%s%s%s", page_deed(session, comparison->matter, item),
			change->after && item->state < ITEM_DONE ? "  " : "",
			change->after ? page_time(session, comparison->matter, item, comparison->now) : "");
	}
	for (size_t i = 0; i < comparison->after.forbidden_count; i++) {
		const struct ban *ban = &comparison->after.forbidden[i];
		if (deed_ban_is_standing(ban) || ban_is_in(ban, &comparison->before))
			continue;
		screen_paint(session, PAINT_RED, "  now forbidden");
		text_add_char(&session->out, '\n');
		page_ban(session, comparison->matter, &comparison->after.forbidden[i], comparison->now);
		any = true;
	}
	for (size_t i = 0; i < comparison->before.forbidden_count; i++) {
		const struct ban *ban = &comparison->before.forbidden[i];
		if (deed_ban_is_standing(ban) || ban_is_in(ban, &comparison->after))
			continue;
		screen_line(session, "  no longer forbidden: %s", comparison->before.forbidden[i].rule);
		any = true;
	}
	if (!any)
		screen_line(session, "  Nothing changes in the agenda.");
}

/* Whether what was done had been forbidden, by the log as it stood before. */
static bool was_forbidden(const struct chosen *before, const struct comparison *comparison,
	const struct event *event, struct matter *ret_matter, struct permission *ret_permission)
{
	const struct ask ask = {
		.action = event->action,
		.channel = event->channel,
		.to = event->person,
		.through = event->through,
		.interview = event->of,
		.promise = NO_EVENT,
	};

	if (!before || event->type != EVENT_DID || event->person == NOBODY ||
		event->of >= before->process.events_count || event->person >= before->process.people_count)
		return false;
	*ret_matter = *comparison->matter;
	ret_matter->process = &before->process;
	gate_may(ret_matter, &ask, event->at.instant, ret_permission);
	return !ret_permission->allowed;
}

static void print_forbidden(struct session *session, const struct chosen *before,
	const struct comparison *comparison, const struct event *event)
{
	struct matter matter;
	struct permission permission;

	if (!was_forbidden(before, comparison, event, &matter, &permission))
		return;
	screen_paint(session, PAINT_YELLOW, "  That was not advised:");
	text_add_char(&session->out, '\n');
	page_bans(session, &matter, permission.bans, permission.ban_count, comparison->now);
}

static void print_report(struct session *session, const struct chosen *before, const struct entry *entry,
	int32_t first_event, const struct comparison *comparison)
{
	const struct process *process = &entry->process;

	for (int32_t i = first_event; i < process->events_count; i++) {
		const struct event *event = &process->events[i];
		screen_line(session, "Recorded %s in %lld (%s): %s – %s", event->id, (long long)entry->number,
			page_title(session, process), report_event(session, process, event),
			page_when(session, comparison->matter, event->at.instant, comparison->now));
		if (event->at.instant.seconds > comparison->now.seconds && event->type != EVENT_INTERVIEW)
			screen_line(session, "  It lies in the future: it counts from then on.");
		print_forbidden(session, before, comparison, event);
	}
	print_changes(session, comparison);
}

static void write_changes(const struct comparison *comparison, struct json_text *json)
{
	static const char *const kinds[] = {"new", "state", "moved", "gone"};

	json_text_key(json, "changes");
	json_text_list(json);
	for (size_t i = 0; i < comparison->change_count; i++) {
		const struct change *change = &comparison->changes[i];
		json_text_object(json);
		json_text_pair(json, "change", kinds[change->kind]);
		if (change->before)
			json_text_pair(json, "was", item_state_names[change->before->state]);
		json_text_key(json, "item");
		answer_write_item(comparison->matter, change->after ? change->after : change->before,
			comparison->now, change->after ? id_of(comparison, change->after) : NULL, json);
		json_text_end_object(json);
	}
	json_text_end_list(json);
}

static void write_report(struct session *session, const struct entry *entry, int32_t first_event,
	const struct comparison *comparison)
{
	struct json_text json;

	json_text_answer(&json, &session->out, 2);
	json_text_key(&json, "process");
	json_text_integer(&json, entry->number);
	json_text_pair(&json, "state", process_state_names[comparison->after.agenda.state]);
	json_text_key(&json, "recorded");
	json_text_list(&json);
	for (int32_t i = first_event; i < entry->process.events_count; i++)
		case_write_event(&entry->process, &entry->process.events[i], &json);
	json_text_end_list(&json);
	write_changes(comparison, &json);
	json_text_key(&json, "forbidden");
	json_text_list(&json);
	for (size_t i = 0; i < comparison->after.forbidden_count; i++)
		answer_write_ban(comparison->matter, &comparison->after.forbidden[i], comparison->now, &json);
	json_text_end_list(&json);
	json_text_end_object(&json);
	text_add_char(&session->out, '\n');
}

bool report_recorded(struct session *session, const struct chosen *before, const struct entry *entry,
	struct instant now, struct error *err)
{
	struct comparison comparison = {.now = now};
	struct matter matter;
	int32_t first_event = before ? before->process.events_count : 0;

	if (!compare(session, before, entry, &matter, &comparison, err))
		return false;
	if (session_flag(session, OPTION_JSON))
		write_report(session, entry, first_event, &comparison);
	else
		print_report(session, before, entry, first_event, &comparison);
	return true;
}

void report_stopped(struct session *session, int64_t stopped)
{
	if (stopped > 0 && !session_flag(session, OPTION_JSON))
		screen_line(session, "Stopped: %lld letter%s that waited. tact outbox --all shows %s.",
			(long long)stopped, stopped == 1 ? "" : "s", stopped == 1 ? "it" : "them");
}
