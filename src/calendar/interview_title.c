/* A title taken apart: "Interview: Jordan Lee / Acme - Backend Engineer (Phone screen)". */
#include "calendar/interview_title.h"

#include "base/array.h"
#include "calendar/interview_part.h"
#include "calendar/interview_words.h"

#include <string.h>
#include <strings.h>

/* What calendars and mail programs put before a title. */
static const char *const prefixes[] = {"canceled", "cancelled", "canceled event", "cancelled event",
	"abgesagt", "annulé", "annulée", "annulation", "cancelado", "new time proposed",
	"neue zeit vorgeschlagen", "nouvelle heure proposée", "proposed new time", "updated invitation",
	"updated invitation with note", "updated", "invitation", "einladung", "aktualisierte einladung",
	"aktualisiert", "mise à jour", "rescheduled", "verschoben", "reminder", "erinnerung", "rappel", "fwd",
	"fw", "re", "aw", "wg", "tr", "accepted", "declined", "tentative", "tentatively accepted",
	"confirmed", "bestätigt", "confirmé", "hold", "save the date", "external", "ext", "extern", "your",
	"ihr", "ihre", "votre", "upcoming", "scheduled", "new event", "event", "notification", "confirmation",
	NULL};

static struct span strip_prefixes(struct span title)
{
	for (;;) {
		title = span_trim(title);
		if (!title.length)
			return title;
		if (title.start[0] == '[') {
			const char *close = memchr(title.start, ']', title.length);
			size_t length = close ? (size_t)(close + 1 - title.start) : title.length;
			if (!close || length > 24 || length == title.length)
				return title;
			title = (struct span){title.start + length, title.length - length};
			continue;
		}
		size_t length = words_begin(prefixes, title);
		struct span rest = span_trim((struct span){title.start + length, title.length - length});
		if (!length || !rest.length)
			return title;
		bool bare = span_is_nocase((struct span){title.start, length}, "your") ||
			    span_is_nocase((struct span){title.start, length}, "ihr") ||
			    span_is_nocase((struct span){title.start, length}, "votre") ||
			    span_is_nocase((struct span){title.start, length}, "upcoming");
		if (rest.start[0] != ':' && !bare)
			return title;
		title = rest.start[0] == ':' ? (struct span){rest.start + 1, rest.length - 1} : rest;
	}
}

/* "… @ Wed Oct 14, 2026 10am - 10:45am (PDT) (me@example.com)", as in the subject of a mail. */
static struct span strip_when(struct span title)
{
	static const char *const days[] = {"mon", "tue", "wed", "thu", "fri", "sat", "sun", "monday",
		"tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mo.", "di.", "mi.",
		"do.", "fr.", "lun.", "mar.", "mer.", "jeu.", "ven.", NULL};
	for (size_t i = 0; i + 3 < title.length; i++)
		if (memcmp(title.start + i, " @ ", 3) == 0 &&
			words_begin(days, (struct span){title.start + i + 3, title.length - i - 3}))
			return (struct span){title.start, i};
	return title;
}

/* Longer ones before those they begin with. */
static const struct {
	const char *text;
	enum title_lead lead;
} separators[] = {
	{" <-> ", LEAD_PAIR},
	{" <> ", LEAD_PAIR},
	{"<>", LEAD_PAIR},
	{" x ", LEAD_PAIR},
	{" X ", LEAD_PAIR},
	{" × ", LEAD_PAIR},
	{" & ", LEAD_REST},
	{" + ", LEAD_PAIR},
	{" / ", LEAD_SLASH},
	{" // ", LEAD_SLASH},
	{" - ", LEAD_DASH},
	{" -- ", LEAD_DASH},
	{" – ", LEAD_DASH},
	{" — ", LEAD_DASH},
	{"—", LEAD_DASH},
	{" ~ ", LEAD_DASH},
	{" | ", LEAD_DASH},
	{"|", LEAD_DASH},
	{" • ", LEAD_DASH},
	{" · ", LEAD_DASH},
	{" → ", LEAD_DASH},
	{" > ", LEAD_DASH},
	{"; ", LEAD_DASH},
	{" : ", LEAD_COLON},
	{": ", LEAD_COLON},
	{" @ ", LEAD_AT},
	{" @", LEAD_AT},
	{" at ", LEAD_AT},
	{" bei der ", LEAD_AT},
	{" bei ", LEAD_AT},
	{" chez ", LEAD_AT},
	{" auprès de ", LEAD_AT},
	{" in the ", LEAD_REST},
	{" with ", LEAD_WITH},
	{" w/ ", LEAD_WITH},
	{" mit ", LEAD_WITH},
	{" avec ", LEAD_WITH},
	{" for ", LEAD_FOR},
	{" als ", LEAD_FOR},
	{" für ", LEAD_FOR},
	{" zur ", LEAD_FOR},
	{" pour ", LEAD_FOR},
	{" about ", LEAD_FOR},
	{" regarding ", LEAD_FOR},
	{" re: ", LEAD_FOR},
	{" as ", LEAD_FOR},
	{" zum ", LEAD_FOR},
};

/* "Department for Transport" is one name. */
static bool office_before(struct span text, size_t at)
{
	static const char *const offices[] = {"department", "ministry", "office", "centre", "center",
		"institute", "society", "agency", "foundation", "association", "council", "campaign", "trust",
		"institut", "amt", "stiftung", NULL};
	return words_end(offices, (struct span){text.start, at}) > 0;
}

static size_t separator_at(struct span text, size_t at, enum title_lead *ret_lead)
{
	size_t longest = 0;
	char first = text.start[at];
	if (first != ' ' && first != '<' && first != '|' && first != ';' && first != ':' && first != '\xe2')
		return 0;
	for (size_t i = 0; i < ARRAY_COUNT(separators); i++) {
		if (first != separators[i].text[0] ||
			(separators[i].text[1] &&
				(at + 1 == text.length ||
					(text.start[at + 1] | 0x20) != (separators[i].text[1] | 0x20))))
			continue;
		size_t length = strlen(separators[i].text);
		if (length > longest && at + length <= text.length &&
			strncasecmp(text.start + at, separators[i].text, length) == 0) {
			longest = length;
			*ret_lead = separators[i].lead;
		}
	}
	return *ret_lead == LEAD_REST || (*ret_lead == LEAD_FOR && office_before(text, at)) ? 0 : longest;
}

static void add_part(struct interview_title *title, struct span text, enum title_lead lead)
{
	text = title_trim(text);
	if (text.length && title->part_count < PARTS_MAX)
		title->parts[title->part_count++] = (struct title_part){.text = text, .lead = lead};
}

static void split(struct interview_title *title, struct span text)
{
	size_t start = 0, depth = 0, i = 0;
	enum title_lead lead = LEAD_START;
	while (i < text.length) {
		char c = text.start[i];
		enum title_lead next = LEAD_START;
		depth += c == '(';
		depth -= depth && c == ')';
		size_t length = depth ? 0 : separator_at(text, i, &next);
		if (!length) {
			i++;
			continue;
		}
		if (i > start)
			add_part(title, (struct span){text.start + start, i - start}, lead);
		lead = next;
		start = i + length;
		/* One separator may begin with the space that ends the one before: " - for ". */
		i = length > 1 && text.start[start - 1] == ' ' ? start - 1 : start;
	}
	if (start < text.length)
		add_part(title, (struct span){text.start + start, text.length - start}, lead);
}

/* Takes "(…)" off a part where it says something of its own. */
static void take_parentheses(struct interview_title *title, size_t at, const struct interview_names *names)
{
	struct title_part *part = &title->parts[at];
	struct span text = part->text;
	const char *open = memchr(text.start, '(', text.length);
	const char *close = open ? memchr(open, ')', text.length - (size_t)(open - text.start)) : NULL;
	if (!close || title->part_count == PARTS_MAX)
		return;
	struct span inner = span_trim((struct span){open + 1, (size_t)(close - open - 1)});
	struct span before = title_trim((struct span){text.start, (size_t)(open - text.start)});
	struct span after =
		title_trim((struct span){close + 1, text.length - (size_t)(close + 1 - text.start)});
	bool host_role = before.length && title_role_score(before) >= 3 && !part_is_talk(before);
	bool says = part_is_talk(inner) || title_company_score(inner, names) >= 5 ||
		    title_person_known(inner, names) || (words_have(words_noise, inner) && !host_role) ||
		    !host_role;
	if (words_have(words_qualifier, inner) || !inner.length)
		says = false;
	if (!says)
		return;
	part->text = before;
	title->parts[title->part_count++] = (struct title_part){.text = inner, .lead = LEAD_PAREN};
	add_part(title, after, LEAD_REST);
}

static void note_round(struct interview_title *title, struct span round)
{
	if (round.length && !title->round.length)
		title->round = round;
}

/* Takes "Technical interview" off a part; what stands around it become parts. */
static void take_talk(struct interview_title *title, size_t at)
{
	struct part_talk talk;
	if (!part_find_talk(title->parts[at].text, &talk))
		return;
	struct title_part *part = &title->parts[at];
	struct span whole = part->text;
	title->interview |= talk.interview;
	title->talk = true;
	note_round(title, talk.round);
	part->text = title_trim((struct span){whole.start, talk.start});
	part->round = !part->text.length;
	struct span after = {whole.start + talk.end, whole.length - talk.end};
	add_part(title, after, part->round && part->lead != LEAD_START ? part->lead : LEAD_REST);
}

/* "Acme Corp, Data Engineer": a comma between a company and a role. */
static void split_comma(struct interview_title *title, size_t at, const struct interview_names *names)
{
	struct title_part *part = &title->parts[at];
	for (size_t i = part->text.length; i-- > 1;) {
		if (part->text.start[i] != ',')
			continue;
		struct span left = title_trim((struct span){part->text.start, i});
		struct span right =
			title_trim((struct span){part->text.start + i + 1, part->text.length - i - 1});
		bool left_role = title_role_score(left) >= 5, right_role = title_role_score(right) >= 5;
		int left_company = title_company_score(left, names),
		    right_company = title_company_score(right, names);
		if ((left_role && right_company >= 5 && !words_have(words_company, right)) ||
			(right_role && left_company >= 5 && !left_role)) {
			part->text = left;
			add_part(title, right, LEAD_REST);
			return;
		}
	}
}

static bool is_person(struct span text, const struct interview_names *names)
{
	return title_person_known(text, names) || title_person_likely(text);
}

/* "Leo Park and Dana Whit": two people in one part. */
static void split_people(struct interview_title *title, size_t at, const struct interview_names *names)
{
	static const char *const joins[] = {" and ", " & ", " und ", " et ", ", ", "/"};
	struct title_part *part = &title->parts[at];
	for (size_t i = 0; i < ARRAY_COUNT(joins); i++) {
		const char *join = memmem(part->text.start, part->text.length, joins[i], strlen(joins[i]));
		if (!join)
			continue;
		struct span left =
			title_trim((struct span){part->text.start, (size_t)(join - part->text.start)});
		const char *after = join + strlen(joins[i]);
		struct span right = title_trim(
			(struct span){after, part->text.length - (size_t)(after - part->text.start)});
		bool right_starts = is_person(right, names) ||
				    memmem(right.start, right.length, joins[i], strlen(joins[i]));
		if (!is_person(left, names) || !right_starts)
			continue;
		part->text = left;
		add_part(title, right, part->lead);
		return;
	}
}

static void score(struct title_part *part, const struct interview_names *names)
{
	part->noise = words_have(words_noise, part->text) || part_is_time(part->text);
	if (part->noise || !part->text.length)
		return;
	struct span bare = title_bare_role(part->text);
	part->role = title_role_score(bare);
	part->company = title_company_score(part->text, names);
	bool with_somebody = part->lead == LEAD_WITH && part->company < 2 && part->role < 3 &&
			     names->label_count && title_two_names(part->text);
	part->known_person = part->company < 5 && title_person_known(part->text, names);
	part->person =
		part->known_person || with_somebody || (part->company < 4 && title_person_likely(part->text));
	if (part->person) {
		part->role = part->company = 0;
		return;
	}
	if (part->lead == LEAD_FOR)
		part->role += part->company >= 5 ? 0 : 4;
	if (part->lead == LEAD_AT) {
		part->company += 4;
		part->role -= 4;
	}
	if (bare.length < part->text.length && part->company < 5)
		part->role += 2; /* "the … position" */
}

void interview_title_read(struct span text, const struct interview_names *names, struct interview_title *ret)
{
	memset(ret, 0, sizeof(*ret));
	split(ret, strip_when(strip_prefixes(text)));
	for (size_t i = 0; i < ret->part_count; i++)
		take_parentheses(ret, i, names);
	for (size_t i = 0; i < ret->part_count; i++)
		take_talk(ret, i);
	for (size_t i = 0; i < ret->part_count; i++)
		split_comma(ret, i, names);
	for (size_t i = 0; i < ret->part_count; i++)
		split_people(ret, i, names);
	for (size_t i = 0; i < ret->part_count; i++)
		score(&ret->parts[i], names);
	part_assign(ret, names);
}
