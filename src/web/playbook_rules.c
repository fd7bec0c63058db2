/* The rules of a playbook as a list. */
#include "web/playbook_rules.h"

#include "app/clause.h"
#include "web/sheet.h"

#include <string.h>

/* What all rules have in common. */
struct rule_head {
	const char *name;
	const struct cites *cites;
	int line; /* of the text, from 1 */
};

struct rules {
	struct visit *visit;
	struct span text;
	int shown;
};

/* The rule's own lines: from behind its head to the next line that is not indented. */
static struct span lines_of(struct span text, int line)
{
	struct span rest = text, part, body;
	const char *end;

	for (int i = 0; i < line && span_cut(&rest, '\n', &part); i++)
		;
	body = rest;
	end = rest.start;
	while (span_cut(&rest, '\n', &part) && part.length && (part.start[0] == ' ' || part.start[0] == '\t'))
		end = part.start + part.length;
	body.length = (size_t)(end - body.start);
	return body;
}

/* Keys of more than one word; where a line begins with none, its first word is the key. */
static const char *const long_keys[] = {
	"also done by", "once a person", "not before", "void once", "at most", "at least", "may say"};

static struct span cut_key(struct span *line)
{
	struct span key;

	for (size_t i = 0; i < sizeof(long_keys) / sizeof(long_keys[0]); i++)
		if (span_starts(*line, long_keys[i])) {
			key = (struct span){line->start, strlen(long_keys[i])};
			line->start += key.length;
			line->length -= key.length;
			return key;
		}
	span_cut(line, ' ', &key);
	return key;
}

static void add_lines(struct html *html, struct span lines)
{
	struct span line, key;

	html_add(html, "<dl class=\"facts\">\n");
	while (span_cut(&lines, '\n', &line)) {
		line = span_trim(line);
		if (!line.length || line.start[0] == '#')
			continue;
		key = cut_key(&line);
		line = span_trim(line);
		html_add(html, "<dt>%.*s</dt><dd>%.*s</dd>\n", (int)key.length, key.start, (int)line.length,
			line.start);
	}
	html_add(html, "</dl>\n");
}

static void add_source(struct visit *visit, const struct cites *cites)
{
	struct html *html = &visit->html;

	if (cites->count == 0)
		return;
	html_add(html, "<ul class=\"source\">\n");
	for (int i = 0; i < cites->count; i++) {
		const struct clause *clause = clause_find(cites->ids[i]);
		if (clause)
			html_add(html, "<li><a href=\"/clauses#%s\">%s</a>: %s</li>\n", clause->id,
				clause->id, clause->words);
		else
			html_add(html, "<li>%s</li>\n", cites->ids[i]);
	}
	html_add(html, "</ul>\n");
}

static void add_rule(struct rules *rules, const char *heading, const struct rule_head *head)
{
	struct html *html = &rules->visit->html;
	const struct span lines = lines_of(rules->text, head->line);

	if (rules->shown++ == 0)
		html_add(html, "<section><h2>%s</h2>\n<ul class=\"items\">\n", heading);
	html_add(html, "<li class=\"rule\"><h3>");
	for (const char *c = head->name; *c; c++)
		html_add(html, "%.*s", 1, *c == '-' ? " " : c);
	html_add(html, "</h3>\n");
	add_lines(html, lines);
	add_source(rules->visit, head->cites);
	html_add(html, "</li>\n");
}

static void end_section(struct rules *rules)
{
	if (rules->shown)
		html_add(&rules->visit->html, "</ul></section>\n");
	rules->shown = 0;
}

static void add_duties(struct rules *rules, const struct playbook *playbook, bool optional)
{
	for (uint32_t i = 0; i < playbook->duty_count; i++) {
		const struct duty *duty = &playbook->duties[i];
		if (duty->optional == optional)
			add_rule(rules, optional ? "What you may do" : "What to do",
				&(struct rule_head){duty->name, &duty->cites, duty->place.line});
	}
	end_section(rules);
}

static void add_bans(struct rules *rules, const struct playbook *playbook)
{
	for (uint32_t i = 0; i < playbook->ban_count; i++) {
		const struct ban_rule *ban = &playbook->bans[i];
		add_rule(rules, "What not to do",
			&(struct rule_head){ban->name, &ban->cites, ban->place.line});
	}
	end_section(rules);
}

static void add_measures(struct rules *rules, const struct playbook *playbook)
{
	for (uint32_t i = 0; i < playbook->limit_count; i++) {
		const struct limit_rule *limit = &playbook->limits[i];
		add_rule(rules, "How often",
			&(struct rule_head){limit->name, &limit->cites, limit->place.line});
	}
	for (uint32_t i = 0; i < playbook->spacing_count; i++) {
		const struct spacing_rule *spacing = &playbook->spacings[i];
		add_rule(rules, "How often",
			&(struct rule_head){spacing->name, &spacing->cites, spacing->place.line});
	}
	end_section(rules);
}

static void add_contents(struct rules *rules, const struct playbook *playbook)
{
	for (uint32_t i = 0; i < playbook->content_count; i++) {
		const struct content_rule *content = &playbook->contents[i];
		add_rule(rules, "What a letter says",
			&(struct rule_head){content->name, &content->cites, content->place.line});
	}
	end_section(rules);
}

static void add_notes(struct rules *rules, const struct playbook *playbook)
{
	for (uint32_t i = 0; i < playbook->note_count; i++) {
		const struct note_rule *note = &playbook->notes[i];
		add_rule(rules, "Good to know",
			&(struct rule_head){note->name, &note->cites, note->place.line});
	}
	end_section(rules);
}

void playbook_rules_add(struct visit *visit, const struct playbook *playbook, struct span text)
{
	struct rules rules = {visit, text, 0};

	add_duties(&rules, playbook, false);
	add_duties(&rules, playbook, true);
	add_bans(&rules, playbook);
	add_measures(&rules, playbook);
	add_contents(&rules, playbook);
	add_notes(&rules, playbook);
	if (playbook->proofreading_cites.count) {
		html_add(&visit->html, "<section><h2>Proof-reading</h2>\n<p>%s</p>\n",
			playbook->errors_block ? "A letter with a mistake does not go out."
					       : "Mistakes in a letter are shown.");
		add_source(visit, &playbook->proofreading_cites);
		html_add(&visit->html, "</section>\n");
	}
}
