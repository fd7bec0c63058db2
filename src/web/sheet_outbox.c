/* One letter on its way out, as it stands on a page. */
#include "web/sheet_outbox.h"

#include "core/deed.h"
#include "web/sheet_time.h"
#include "web/way_out.h"

#include <ctype.h>

const char *sheet_outbox_title(struct visit *visit, const struct outbox_look *look)
{
	TEXT_CLEANUP struct text words = {0};
	const struct draft *draft = &look->draft;

	deed_add_action(&look->matter, draft->action,
		draft->person < look->process.people_count ? draft->person : NOBODY, &words);
	words.start[0] = (char)toupper((unsigned char)words.start[0]);
	text_format(&words, " by %s", channel_names[draft->channel]);
	return arena_strdup(visit->arena, words.start);
}

/* Why not yet, and until when. */
static void add_next(struct visit *visit, const struct outbox_look *look)
{
	const struct outbox *letter = &look->letter;
	struct html *html = &visit->html;

	if (letter->state != OUTBOX_APPROVED && letter->state != OUTBOX_HELD)
		return;
	if (look->next.seconds > visit->now.seconds) {
		html_add(html, "<p>It leaves ");
		sheet_time_there(visit, &look->matter, look->next);
	} else {
		html_add(html,
			"<p>It leaves with the next look into the mailbox: tact sends by itself while it "
			"runs");
	}
	html_add(html, ". What is not sent by ");
	sheet_time_here(visit, &look->matter, letter->expires);
	html_add(html, " asks you first.</p>\n");
}

/* What is known of one that may have gone out. */
static void add_evidence(struct visit *visit, const struct outbox_look *look)
{
	const struct outbox *letter = &look->letter;
	struct html *html = &visit->html;

	if (letter->state != OUTBOX_UNKNOWN)
		return;
	html_add(html, "<p>It was handed over ");
	sheet_time_here(visit, &look->matter, letter->permitted);
	html_add(html, ", and no certain answer came. ");
	if (instant_is_never(look->sent_looked)) {
		html_add(html, "Your Sent folder was not searched since.</p>\n");
		return;
	}
	html_add(html, "It was not in your Sent folder ");
	sheet_time_here(visit, &look->matter, look->sent_looked);
	html_add(html, ".</p>\n");
}

void sheet_outbox_state(struct visit *visit, const struct outbox_look *look)
{
	const struct outbox *letter = &look->letter;
	const struct outbox_state_row *state = &outbox_states[letter->state];
	struct html *html = &visit->html;

	html_add(html, "<p class=\"state\">It %s.</p>\n", state->words);
	add_next(visit, look);
	add_evidence(visit, look);
	if (letter->reply && letter->reply[0]) {
		html_add(html, "<p>The last word: <bdi>%s</bdi></p>\n", way_out_plain(visit, letter->reply));
		way_out_links(visit, letter->reply);
	}
	if (letter->attempts > 0 && state->turn != OUTBOX_ENDED)
		html_add(html, "<p class=\"hint\">Tried %d time%s.</p>\n", (int)letter->attempts,
			letter->attempts == 1 ? "" : "s");
	if (letter->copy == OUTBOX_COPY_FAILED)
		html_add(html,
			"<p class=\"hint\">The copy could not be put into your Sent folder; it was sent "
			"all the same.</p>\n");
}

static const char *capital(const char *words, char letter[2])
{
	letter[0] = (char)toupper((unsigned char)words[0]);
	letter[1] = '\0';
	return letter;
}

void sheet_outbox_choices(struct visit *visit, const struct outbox_look *look)
{
	struct html *html = &visit->html;

	if (look->choice_count == 0)
		return;
	sheet_form(visit, "/outbox/d%lld", (long long)look->letter.draft);
	html_add(html, "<p class=\"send\">");
	for (size_t i = 0; i < look->choice_count; i++) {
		const char *words = look->choices[i]->decision;
		char letter[2];
		html_add(html, "<button class=\"quiet\" name=\"decision\" value=\"%s\">%s%s</button>\n",
			outbox_event_names[look->choices[i]->event], capital(words, letter), words + 1);
	}
	html_add(html, "</p>\n</form>\n");
}
