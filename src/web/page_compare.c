/* The same process under all playbooks: pictures over one time axis, and a table. */
#include "app/compare.h"
#include "core/deed.h"
#include "web/pages.h"
#include "web/process_picture.h"
#include "web/sheet.h"

/* One axis for all: as early and as late as the widest needs. */
static void share_axis(struct timeline *timelines, size_t count)
{
	for (size_t i = 1; i < count; i++) {
		if (timelines[i].begin.seconds < timelines[0].begin.seconds)
			timelines[0].begin = timelines[i].begin;
		if (timelines[i].end.seconds > timelines[0].end.seconds)
			timelines[0].end = timelines[i].end;
	}
	for (size_t i = 1; i < count; i++) {
		timelines[i].begin = timelines[0].begin;
		timelines[i].end = timelines[0].end;
	}
}

static struct timeline_row absent(
	struct visit *visit, const struct matter *matter, const struct compare_row *row)
{
	TEXT_CLEANUP struct text deed = {0};

	deed_add_action(matter, row->action, row->to, &deed);
	return (struct timeline_row){
		.kind = TIMELINE_ABSENT, .words = arena_strdup(visit->arena, deed.start)};
}

/* The lines of one playbook in the order of all, with a quiet one where it says nothing: so that pictures can
 * be read across. */
static size_t add_lines(
	struct visit *visit, const struct compare *compare, size_t playbook, struct timeline_row *rows)
{
	const struct matter *matter = &compare->matters[playbook];
	const struct agenda *agenda = &compare->agendas[playbook];
	size_t count = 0;

	for (size_t i = 0; i < compare->row_count; i++) {
		const struct compare_row *row = &compare->rows[i];
		const size_t first = count;
		for (size_t j = 0; row->items[playbook] && j < agenda->count; j++) {
			const struct item *item = &agenda->items[j];
			if (item->duty->action != row->action || item->to != row->to)
				continue;
			rows[count] = process_picture_item(visit, matter, item);
			rows[count].joins = count > first;
			count++;
		}
		if (count == first)
			rows[count++] = absent(visit, matter, row);
	}
	return count;
}

static struct timeline *make_pictures(struct visit *visit, const struct compare *compare)
{
	struct timeline *timelines = arena_array(visit->arena, struct timeline, compare->playbook_count + 1);
	struct timeline marks = {0};

	process_picture_marks(visit, &compare->matters[0], &marks);
	for (size_t i = 0; i < compare->playbook_count; i++) {
		const struct matter *matter = &compare->matters[i];
		const struct agenda *agenda = &compare->agendas[i];
		struct timeline_row *rows = arena_array(
			visit->arena, struct timeline_row, agenda->count + compare->row_count + 1);
		timelines[i] = (struct timeline){
			.id = arena_format(visit->arena, "book-%s", compare->names[i]),
			.title = arena_format(visit->arena, "What %s says", matter->playbook->title),
			.zone = matter->zone,
			.now = visit->now,
			.marks = marks.marks,
			.mark_count = marks.mark_count,
			.rows = rows,
			.row_count = add_lines(visit, compare, i, rows),
		};
		timeline_fit(&timelines[i]);
	}
	share_axis(timelines, compare->playbook_count);
	return timelines;
}

static void add_pictures(struct visit *visit, const struct compare *compare)
{
	const struct timeline *timelines = make_pictures(visit, compare);

	html_add(&visit->html, "<section><h2>Over one time axis</h2>\n"
			       "<p class=\"hint\">● interview · ■ what you did · ○ what they said · ◇ the "
			       "day they named. Full is due, "
			       "pale is coming, grey was missed or is held back; words in italics: this one "
			       "says nothing of it.</p>\n"
			       "<div class=\"pictures\">\n");
	for (size_t i = 0; i < compare->playbook_count; i++) {
		html_add(&visit->html,
			"<figure>\n<figcaption><a href=\"/playbook/%s\"><bdi>%s</bdi></a></figcaption>\n",
			compare->names[i], compare->matters[i].playbook->title);
		timeline_draw(&timelines[i], &visit->html);
		html_add(&visit->html, "</figure>\n");
	}
	html_add(&visit->html, "</div></section>\n");
}

/* "due until Tuesday 24 November, 10:00", "from Monday 30 November" */
static void add_cell(struct visit *visit, const struct matter *matter, const struct item *item)
{
	static const char *const words[ITEM_STATE_COUNT] = {
		[ITEM_DUE] = "due ", [ITEM_MISSED] = "missed: ", [ITEM_HELD] = "held back "};
	TEXT_CLEANUP struct text time = {0};

	if (!item) {
		html_add(&visit->html, "<td>–</td>");
		return;
	}
	deed_add_time(matter, item, visit->now, &time);
	html_add(&visit->html, "<td>%s%s</td>", words[item->state] ? words[item->state] : "",
		time.start ? time.start : "");
}

static void add_row(struct visit *visit, const struct compare *compare, const struct compare_row *row)
{
	TEXT_CLEANUP struct text deed = {0};

	deed_add_action(&compare->matters[0], row->action, row->to, &deed);
	html_add(&visit->html, "<tr><th scope=\"row\"><bdi>%s</bdi></th>", deed.start);
	for (size_t i = 0; i < compare->playbook_count; i++)
		add_cell(visit, &compare->matters[i], row->items[i]);
	html_add(&visit->html, "<td>%s</td></tr>\n", row->agree ? "all agree" : "they differ");
}

static void add_table(struct visit *visit, const struct compare *compare)
{
	struct html *html = &visit->html;

	html_add(html, "<section><h2>As a table</h2>\n");
	if (compare->row_count == 0) {
		html_add(html, "<p>No playbook lists anything: here they agree.</p></section>\n");
		return;
	}
	html_add(html,
		"<div class=\"wide\" tabindex=\"0\" role=\"group\" aria-label=\"The table\"><table>\n"
		"<caption>What each playbook says now</caption>\n<thead><tr><th scope=\"col\">What</th>");
	for (size_t i = 0; i < compare->playbook_count; i++)
		html_add(html, "<th scope=\"col\"><bdi>%s</bdi></th>", compare->matters[i].playbook->title);
	html_add(html, "<th scope=\"col\">Agreement</th></tr></thead>\n<tbody>\n");
	for (size_t i = 0; i < compare->row_count; i++)
		add_row(visit, compare, &compare->rows[i]);
	html_add(html, "</tbody></table></div></section>\n");
}

/* Each thing of which that is so, once. */
static void add_things(struct visit *visit, const struct compare *compare, bool agree, const char *words)
{
	TEXT_CLEANUP struct text deed = {0};
	size_t count = 0;

	for (size_t i = 0; i < compare->row_count; i++) {
		if (compare->rows[i].agree != agree)
			continue;
		deed.length = 0;
		deed_add_action(&compare->matters[0], compare->rows[i].action, compare->rows[i].to, &deed);
		html_add(&visit->html, "%s%s<bdi>%s</bdi>", count ? "" : words, count ? ", " : " ",
			deed.start);
		count++;
	}
	if (count)
		html_add(&visit->html, ".");
}

static void add_agreement(struct visit *visit, const struct compare *compare)
{
	size_t agreed = 0;

	if (compare->row_count == 0)
		return;
	for (size_t i = 0; i < compare->row_count; i++)
		agreed += compare->rows[i].agree;
	html_add(&visit->html, "<p>They agree on %zu of %zu things", agreed, compare->row_count);
	add_things(visit, compare, true, ":");
	html_add(&visit->html, "%s</p>\n", agreed ? "" : ".");
	if (agreed == compare->row_count)
		return;
	html_add(&visit->html, "<p>");
	add_things(visit, compare, false, "They differ on:");
	html_add(&visit->html, "</p>\n");
}

static bool run(struct visit *visit, struct error *err)
{
	struct compare *compare = arena_new(visit->arena, struct compare);
	struct seen_process seen;
	struct desk here;

	if (!seen_process_read(visit, &seen, err))
		return false;
	here = *visit->desk; /* what is read for this page goes with it, own playbooks too */
	here.shelf.arena = visit->arena;
	here.shelf.parsed = NULL;
	if (!compare_make(&here, &seen.process, visit->now, visit->arena, compare, err))
		return false;
	sheet_begin(visit, ROOM_PROCESSES, "What the playbooks say");
	html_add(&visit->html,
		"<p class=\"of\"><a href=\"/process/%lld\"><bdi>%s</bdi>, <bdi>%s</bdi></a></p>\n",
		(long long)seen.number, seen.process.role, seen.process.organization);
	add_agreement(visit, compare);
	if (compare->broken_name)
		html_add(&visit->html,
			"<p class=\"note\">The playbook <a href=\"/playbook/%s\">%s</a> is left out: it "
			"cannot "
			"be read.</p>\n",
			compare->broken_name, compare->broken_name);
	add_pictures(visit, compare);
	add_table(visit, compare);
	sheet_end(visit);
	return true;
}

const struct route page_compare = {
	.method = "GET", .path = "/process/{}/compare", .store = ROUTE_READ, .run = run};
