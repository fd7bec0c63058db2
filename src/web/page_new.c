/* A process begun: company, role, who, and the interview where one is agreed. */
#include "app/process_new.h"
#include "app/when.h"
#include "web/pages.h"
#include "web/sheet.h"

enum { USUAL_SECONDS = HOUR_SECONDS };

static const char *const stage_words[STAGE_COUNT] = {"other", "phone-screen", "video", "onsite", "panel"};
static const char *const stage_labels[STAGE_COUNT] = {
	"not said", "a phone screen", "a video call", "on site", "with a panel"};

static bool show(struct visit *visit, struct error *err)
{
	sheet_begin(visit, ROOM_PROCESSES, "A new process");
	html_add(&visit->html, "<p>Only the company and the role are needed. With the interview tact can "
			       "plan; or <a href=\"/import\">give it the invitation</a>.</p>\n");
	sheet_form(visit, "/new");
	sheet_line_field(visit, "organization", "Company", NULL, NULL);
	sheet_line_field(visit, "role", "Role", NULL, "such as: Data analyst");
	html_add(&visit->html, "<fieldset><legend>The interview</legend>\n");
	sheet_line_field(visit, "at", "When", NULL,
		"such as: tue 14:00, 24 nov 9:30, yesterday 10:00; empty: not agreed yet");
	sheet_line_field(visit, "until", "Until", NULL, "such as: 15:00; empty: an hour");
	sheet_line_field(visit, "with", "With whom", NULL, "names, with commas between them");
	sheet_choice_field(visit, "stage", "What kind", stage_words, stage_labels, STAGE_COUNT, NULL);
	html_add(&visit->html, "</fieldset>\n");
	sheet_line_field(visit, "via", "The recruiter who arranged it", NULL, "empty: nobody in between");
	sheet_line_field(
		visit, "zone", "Time zone of the interviews", visit->zone->name, "such as: Europe/Berlin");
	sheet_form_end(visit, "Begin");
	sheet_end(visit);
	return true;
}

/* "Dana Lee and Max Ode": names have commas between them. */
static const char *with_commas(struct visit *visit, const char *names)
{
	struct span rest = span_of(names), word;
	TEXT_CLEANUP struct text list = {0};

	while (span_cut(&rest, ' ', &word)) {
		const bool joins = list.length && rest.length && (span_is(word, "and") || span_is(word, "&"));
		if (joins)
			text_add_char(&list, ',');
		else
			text_format(&list, "%s%.*s", list.length ? " " : "", (int)word.length, word.start);
	}
	return arena_strdup(visit->arena, list.start ? list.start : "");
}

static bool is_time(struct visit *visit, const char *words)
{
	struct moment moment;
	struct error ignored;

	return when_parse(words, visit->now, visit->zone, WHEN_FUTURE, &moment, &ignored);
}

/* Behind "with", or behind the comma before which a time stands; names have no digits. */
static const char *names_in(struct visit *visit, const char *at, size_t *ret_time)
{
	const char *with = strcasestr(at, " with ");

	*ret_time = with ? (size_t)(with - at) : 0;
	if (with)
		return with + strlen(" with ");
	for (const char *comma = strrchr(at, ','); comma; comma = memrchr(at, ',', (size_t)(comma - at)))
		if (!strpbrk(comma, "0123456789") &&
			is_time(visit, arena_copy(visit->arena, at, (size_t)(comma - at)))) {
			*ret_time = (size_t)(comma - at);
			return comma + 1;
		}
	return NULL;
}

/* "tue 14:00 with Dana Lee, Max Ode", as one field takes it, taken apart. */
static void cut_people(struct visit *visit, const char **at, const char **people)
{
	size_t time;
	const char *names = *at && !is_time(visit, *at) ? names_in(visit, *at, &time) : NULL;

	if (names) {
		*people = *people ? arena_format(visit->arena, "%s, %s", names, *people) : names;
		*at = arena_copy(visit->arena, *at, time);
	}
	if (*people)
		*people = with_commas(visit, *people);
}

static bool read_times(struct visit *visit, const struct zone *zone, const char *words, struct moment *ret_at,
	struct moment *ret_until, struct error *err)
{
	const char *until = visit_field(visit, "until");

	if (!when_parse(words, visit->now, zone, WHEN_FUTURE, ret_at, err))
		return visit_wrong(visit, "at");
	if (until && !when_parse(until, ret_at->instant, zone, WHEN_FUTURE, ret_until, err))
		return visit_wrong(visit, "until");
	if (!until)
		ret_until->instant.seconds = ret_at->instant.seconds + USUAL_SECONDS;
	ret_until->offset_seconds = zone_offset(zone, ret_until->instant);
	if (ret_until->instant.seconds > ret_at->instant.seconds)
		return true;
	error_set(err, ERROR_INVALID, "it would end before it begins");
	error_hint(err, "nothing was recorded, and what you typed is kept: say both times with their day");
	return visit_wrong(visit, "until");
}

/* With everybody who was named, but not the recruiter. */
static bool add_interview(struct visit *visit, struct entry *entry, const char *words, struct error *err)
{
	const char *stage = visit_field(visit, "stage");
	struct moment at, until = {0};
	struct matter place;
	struct event *event;
	int16_t *with;

	if (!desk_place(visit->desk, &entry->process, &place, err) ||
		!read_times(visit, place.zone, words, &at, &until, err))
		return false;
	event = entry_add_event(entry, EVENT_INTERVIEW, at, visit->arena);
	event->until = until;
	event->what = (uint8_t)word_find(stage_names, STAGE_COUNT, span_of(stage ? stage : "other"));
	with = arena_array(visit->arena, int16_t, entry->process.people_count + 1);
	for (int32_t i = 0; i < entry->process.people_count; i++)
		if (i != entry->process.via)
			with[event->with_count++] = (int16_t)i;
	event->with = with;
	return true;
}

static bool record(struct visit *visit, struct entry *entry, struct error *err)
{
	return database_begin(visit->store, err) &&
	       entry_record(visit->store, visit->desk, entry, visit->now, visit->arena, err) &&
	       database_commit(visit->store, err);
}

/* Right after it, the page that asks what is still fresh. */
static void go_on(struct visit *visit, const struct entry *entry)
{
	const struct event *event = entry->process.events_count ? &entry->process.events[0] : NULL;

	if (event && event->until.instant.seconds <= visit->now.seconds &&
		event->until.instant.seconds > visit->now.seconds - DAY_SECONDS)
		visit_go(visit, "/process/%lld/after/e1", (long long)entry->number);
	else
		visit_go(visit, "/process/%lld", (long long)entry->number);
}

static bool check_zone(struct visit *visit, const char *name, struct error *err)
{
	const struct zone *zone;

	return !name || zone_store_get(&visit->desk->zones, name, &zone, err);
}

static bool begin(struct visit *visit, struct error *err)
{
	const char *at = visit_field(visit, "at"), *people = visit_field(visit, "with");
	struct process_new wanted = {
		.role = visit_field(visit, "role"),
		.organization = visit_field(visit, "organization"),
		.zone = visit_field(visit, "zone"),
		.via = visit_field(visit, "via"),
	};
	struct entry entry;

	cut_people(visit, &at, &people);
	wanted.people = people;
	if (!check_zone(visit, wanted.zone, err))
		return visit_wrong(visit, "zone");
	if (!process_new_entry(visit->store, &wanted, 1, visit->arena, &entry, err))
		return people ? visit_wrong(visit, "with") : false;
	if ((at && !add_interview(visit, &entry, at, err)) || !record(visit, &entry, err))
		return false;
	go_on(visit, &entry);
	return true;
}

static const char *const stages[] = {"phone-screen", "video", "onsite", "panel", "other", NULL};

static const struct field_row fields[] = {
	{.name = "organization", .kind = FIELD_LINE, .needed = true},
	{.name = "role", .kind = FIELD_LINE, .needed = true},
	{.name = "at", .kind = FIELD_TIME},
	{.name = "until", .kind = FIELD_TIME, .max_bytes = 200},
	{.name = "with", .kind = FIELD_LINE, .max_bytes = 4000},
	{.name = "stage", .kind = FIELD_WORD, .words = stages},
	{.name = "via", .kind = FIELD_LINE},
	{.name = "zone", .kind = FIELD_LINE, .max_bytes = 100},
	{.name = NULL},
};

const struct route page_new = {.method = "GET", .path = "/new", .store = ROUTE_READ, .run = show};
const struct route form_new = {
	.method = "POST",
	.path = "/new",
	.store = ROUTE_WRITE,
	.fields = fields,
	.page = &page_new,
	.run = begin,
};
