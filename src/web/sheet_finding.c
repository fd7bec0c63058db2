/* What proof-reading found, on a page. */
#include "web/sheet_finding.h"

#include "app/own_words.h"
#include "web/sheet.h"
#include "web/way_out.h"

static const char *const severity_words[SEVERITY_COUNT] = {
	[SEVERITY_ERROR] = "To correct",
	[SEVERITY_WARNING] = "Worth a look",
	[SEVERITY_HINT] = "Perhaps",
};

static bool is_somewhere(const struct letter_proof *proof, const struct finding *finding)
{
	return finding->end > finding->start && finding->end <= letter_proof_part(proof, finding).length;
}

static void part(struct visit *visit, struct span text, size_t from, size_t to)
{
	html_text(&visit->html, (struct span){text.start + from, to - from});
}

/* Of what overlaps only the first is marked; the findings come in the order of the text. */
void sheet_finding_text(struct visit *visit, const struct letter_proof *proof, bool in_subject)
{
	const struct span text = in_subject ? proof->letter.subject : proof->letter.body;
	size_t done = 0;

	for (size_t i = 0; i < proof->result.count; i++) {
		const struct finding *finding = &proof->result.findings[i];
		if (finding->in_subject != in_subject || !is_somewhere(proof, finding) ||
			finding->start < done)
			continue;
		part(visit, text, done, finding->start);
		html_add(&visit->html, "<mark class=\"finding %s\" id=\"f-%zu\">",
			severity_names[finding->severity], i + 1);
		part(visit, text, finding->start, finding->end);
		html_add(&visit->html, "</mark>");
		done = finding->end;
	}
	part(visit, text, done, text.length);
}

/* "body 12 17 0": where, and which of the suggestions. */
static void add_fixes(struct visit *visit, const struct letter_proof *proof, const struct finding *finding)
{
	if (!is_somewhere(proof, finding))
		return;
	for (int i = 0; i < finding->suggestion_count; i++) {
		const char *words = finding->suggestions[i];
		html_add(&visit->html,
			"<button class=\"quiet\" form=\"letter\" name=\"fix\" value=\"%s %d %d %d\">",
			finding->in_subject ? "subject" : "body", (int)finding->start, (int)finding->end, i);
		if (words[0])
			html_add(&visit->html, "Write “%s”</button>\n", words);
		else
			html_add(&visit->html, "Leave it out</button>\n");
	}
}

static void add_rights(struct visit *visit, const struct finding *finding, const char *text)
{
	html_add(&visit->html,
		"<button class=\"quiet\" form=\"letter\" name=\"right\" value=\"%s %s\">Right "
		"here</button>\n",
		finding_kind_names[finding->kind], text);
	if (finding->kind == FINDING_SPELLING)
		html_add(&visit->html,
			"<button class=\"quiet\" form=\"letter\" name=\"always\" value=\"%s %s\">Right "
			"always</button>\n",
			finding_kind_names[finding->kind], text);
}

static void add_finding(struct visit *visit, const struct letter_proof *proof, size_t number)
{
	const struct finding *finding = &proof->result.findings[number - 1];
	const char *text = own_mark_text(finding, letter_proof_part(proof, finding), visit->arena);

	html_add(&visit->html, "<li class=\"%s\"><p><span class=\"time\">%s:</span> ",
		severity_names[finding->severity], severity_words[finding->severity]);
	if (is_somewhere(proof, finding))
		html_add(&visit->html, "<mark class=\"finding %s\">%s</mark> ",
			severity_names[finding->severity], text);
	html_add(&visit->html, "%s.", way_out_plain(visit, finding->message));
	if (finding->cites.count) {
		html_add(&visit->html, " <span class=\"source\">");
		sheet_cites(visit, &finding->cites);
		html_add(&visit->html, "</span>");
	}
	html_add(&visit->html, "</p>\n<p class=\"send\">");
	add_fixes(visit, proof, finding);
	add_rights(visit, finding, text);
	html_add(&visit->html, "</p></li>\n");
}

static void add_sum(struct visit *visit, const struct letter_proof *proof)
{
	const struct proofread_result *result = &proof->result;

	if (result->count == 0)
		html_add(&visit->html, "<p>Nothing to correct: the letter reads well.");
	else if (result->error_count)
		html_add(&visit->html, "<p>%zu to correct, %zu more worth a look.", result->error_count,
			result->count - result->error_count);
	else
		html_add(&visit->html, "<p>Nothing has to be corrected; %zu worth a look.", result->count);
	if (result->dropped)
		html_add(&visit->html, " %zu more are not listed.", result->dropped);
	if (proof->marked)
		html_add(&visit->html, " %zu you called right.", proof->marked);
	html_add(&visit->html, "</p>\n");
}

void sheet_finding_all(struct visit *visit, const struct letter_proof *proof)
{
	html_add(&visit->html, "<section id=\"findings\" aria-labelledby=\"findings-head\">\n"
			       "<h2 id=\"findings-head\">Proof-reading</h2>\n");
	add_sum(visit, proof);
	if (proof->result.count)
		html_add(&visit->html, "<ul class=\"items findings\">\n");
	for (size_t i = 0; i < proof->result.count; i++)
		add_finding(visit, proof, i + 1);
	if (proof->result.count)
		html_add(&visit->html, "</ul>\n");
	html_add(&visit->html, "</section>\n");
}
