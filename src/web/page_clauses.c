/* The clauses of the five articles, by article, in a few words each. */
#include "app/clause.h"
#include "web/pages.h"
#include "web/sheet.h"

#include <string.h>

static bool same_article(const struct clause *one, const struct clause *other)
{
	const struct span a = clause_article(one), b = clause_article(other);

	return a.length == b.length && memcmp(a.start, b.start, a.length) == 0;
}

static const char *name_of(const struct visit *visit, const struct clause *clause)
{
	const struct span article = clause_article(clause);

	return arena_copy(visit->arena, article.start, article.length);
}

/* Each article has a playbook of its name. */
static const char *title_of(const struct visit *visit, const char *article)
{
	const struct playbook *playbook;

	return shelf_get(&visit->desk->shelf, article, &playbook, NULL) ? playbook->title : article;
}

static bool run(struct visit *visit, struct error *err)
{
	struct html *html = &visit->html;
	const struct clause *before = NULL;

	(void)err;
	sheet_begin(visit, ROOM_MORE, "Clauses");
	html_add(html, "<p>What the articles that tact follows ask for, in our own words. Each <a "
		       "href=\"/playbooks\">playbook</a> says which of them its rules go back to.</p>\n");
	for (const struct clause *clause = clauses; clause->id; clause++) {
		if (!before || !same_article(before, clause)) {
			const char *article = name_of(visit, clause);
			if (before)
				html_add(html, "</dl></section>\n");
			html_add(html,
				"<section><h2><a href=\"/playbook/%s\">%s</a></h2>\n<dl class=\"facts\">\n",
				article, title_of(visit, article));
		}
		html_add(html, "<dt id=\"%s\">%s</dt><dd>%s <span class=\"hint\">%s</span></dd>\n",
			clause->id, clause->id, clause->words, clause->kind);
		before = clause;
	}
	html_add(html, "</dl></section>\n");
	sheet_end(visit);
	return true;
}

const struct route page_clauses = {.method = "GET", .path = "/clauses", .store = ROUTE_READ, .run = run};
