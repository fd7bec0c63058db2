/* Whether a meeting is an interview, and for what: from its title, its text and its people, by general rules.
 */
#include "calendar/interview_read.h"

#include "base/array.h"
#include "calendar/interview_people.h"
#include "calendar/interview_place.h"
#include "calendar/interview_text.h"
#include "calendar/interview_words.h"

#include <string.h>

enum { SUMMARY_MAX_BYTES = 400 };

static const char *copy(struct arena *arena, struct span text)
{
	return text.length ? arena_copy(arena, text.start, text.length) : NULL;
}

/* The second label from the right, or the third of "acme.co.uk". */
static struct span registered(struct span host, struct span *ret_label)
{
	static const char *const seconds[] = {"co", "com", "org", "net", "ac", "gov", "edu", "ltd", "plc",
		"gouv", "asso", "or", "ne", "go", NULL};
	size_t dots = 0, start = host.length;
	struct span label = {0};
	while (start) {
		size_t end = start;
		while (start && host.start[start - 1] != '.')
			start--;
		label = (struct span){host.start + start, end - start};
		dots++;
		bool second = dots == 2 && host.length - end <= 3 && words_have(seconds, label);
		if ((dots >= 2 && !second) || !start)
			break;
		start--;
	}
	*ret_label = label;
	return (struct span){host.start + start, host.length - start};
}

static bool of_a_company(struct span host)
{
	return host.length && memchr(host.start, '.', host.length) && !words_host(words_public_mail, host) &&
	       !words_host_part(words_ats, host);
}

static void add_label(struct interview_names *names, struct span label)
{
	if (label.length < 2 || names->label_count == LABELS_MAX)
		return;
	if (title_fold(label, names->labels[names->label_count], sizeof(names->labels[0])))
		names->label_count++;
}

static void add_name(struct interview_names *names, const char *name)
{
	if (name && names->people_count < NAMES_MAX)
		names->people[names->people_count++] = name;
}

/* "acme.zoom.us", "boards.greenhouse.io/acme" */
static void add_link_labels(struct interview_names *names, struct span text)
{
	struct span label;
	for (size_t at = 0; at < text.length && names->label_count < LABELS_MAX;) {
		struct span link = place_next_link(text, &at), host = place_link_host(link);
		if (!link.length)
			return;
		bool shared = words_host(words_meeting_host, host) || words_host_part(words_ats, host);
		struct span domain = registered(host, &label);
		if (!shared) {
			add_label(names, label);
		} else if (domain.length < host.length) {
			struct span first = host;
			span_cut(&first, '.', &label);
			if (label.length > 4)
				add_label(names, label);
		}
	}
}

static void gather(struct interview_names *names, const struct clues *clues,
	const struct interview_text *text, const struct meeting *meeting)
{
	struct span label;
	for (size_t i = 0; i < clues->people_count; i++) {
		struct span host = person_host(clues->people[i].email);
		bool team = clues->people[i].nobody &&
			    !strchr(clues->people[i].name ? clues->people[i].name : "", '@');
		if (!team)
			add_name(names, clues->people[i].name);
		if (of_a_company(host) && !clues->people[i].self) {
			registered(host, &label);
			add_label(names, label);
		}
	}
	if (clues->options)
		add_name(names, clues->options->own_name);
	if (text->greeting.length)
		add_name(names, arena_copy(clues->arena, text->greeting.start, text->greeting.length));
	if (text->candidate.length)
		add_name(names, arena_copy(clues->arena, text->candidate.start, text->candidate.length));
	for (size_t i = 0; i < text->people_count; i++)
		add_name(names, arena_copy(clues->arena, text->people[i].start, text->people[i].length));
	add_link_labels(names, span_of(meeting->description));
	add_link_labels(names, span_of(meeting->location));
}

/* "Acme Recruiting" → "Acme" */
static struct span without_team(struct span text)
{
	for (size_t length; (length = words_end(words_recruiting, text)) != 0 && length < text.length;)
		text = title_trim((struct span){text.start, text.length - length});
	return text;
}

/* The company in the name of a mailbox: "Acme Recruiting", "Talent at Acme", plain "Acme". */
static struct span company_of_team(const char *name)
{
	static const char *const at[] = {" at ", " @ ", " | ", " - ", " – "};
	struct span whole = title_trim(span_of(name)), text = without_team(whole);
	for (size_t i = 0; i < ARRAY_COUNT(at); i++) {
		const char *found =
			text.length ? memmem(text.start, text.length, at[i], strlen(at[i])) : NULL;
		if (found) {
			size_t before = (size_t)(found - text.start) + strlen(at[i]);
			return title_trim((struct span){text.start + before, text.length - before});
		}
	}
	if (words_have(words_noise, text) || words_have(words_recruiting, text) ||
		words_host_part(words_ats, text) || words_have(words_mailbox, text) ||
		title_person_likely(text) || memchr(whole.start, '@', whole.length))
		return (struct span){0};
	return text;
}

static const char *team_company(const struct clues *clues)
{
	for (size_t i = 0; i < clues->people_count; i++) {
		const char *name = clues->people[i].name;
		struct span company =
			clues->people[i].nobody && name ? company_of_team(name) : (struct span){0};
		if (company.length)
			return copy(clues->arena, company);
	}
	return NULL;
}

/* The bare domain of who invites, else of those who attend. */
static const char *domain_company(const struct clues *clues)
{
	struct span label;
	for (int organizers = 1; organizers >= 0; organizers--)
		for (size_t i = 0; i < clues->people_count; i++) {
			const struct clue_person *person = &clues->people[i];
			struct span host = person_host(person->email);
			if (person->organizer == (bool)organizers && !person->self && of_a_company(host))
				return copy(clues->arena, registered(host, &label));
		}
	return NULL;
}

/* Where the title names no company for sure: the text, the calendar's own name, the team's, the domain, in
 * this order. */
static void find_company(struct meeting *meeting, const struct clues *clues,
	const struct interview_text *text, const struct interview_title *title,
	const struct interview_title *calendar)
{
	if (title->company_score >= 2)
		meeting->company = copy(clues->arena, without_team(title->company));
	else if (text->company.length)
		meeting->company = copy(clues->arena, text->company);
	else if (calendar->company_score >= 2)
		meeting->company = copy(clues->arena, without_team(calendar->company));
	else
		meeting->company = team_company(clues);
	if (!meeting->company && title->company.length)
		meeting->company = copy(clues->arena, without_team(title->company));
	if (!meeting->company)
		meeting->company = domain_company(clues);
}

static void find_role(struct meeting *meeting, const struct clues *clues, const struct interview_text *text,
	const struct interview_title *title, const struct interview_title *calendar)
{
	struct span role = title->role;
	if (title->role_score < 3 && text->role.length)
		role = text->role;
	else if (title->role_score < 3 && calendar->role_score >= 3)
		role = calendar->role;
	meeting->role = copy(clues->arena, role);
}

static const struct {
	const char *word;
	enum stage stage;
} stages[] = {
	{"panel", STAGE_PANEL},
	{"group", STAGE_PANEL},
	{"loop", STAGE_PANEL},
	{"phone", STAGE_PHONE_SCREEN},
	{"telephone", STAGE_PHONE_SCREEN},
	{"telefoninterview", STAGE_PHONE_SCREEN},
	{"téléphonique", STAGE_PHONE_SCREEN},
	{"telefonat", STAGE_PHONE_SCREEN},
	{"recruiter screen", STAGE_PHONE_SCREEN},
	{"screening", STAGE_PHONE_SCREEN},
	{"telefonisches", STAGE_PHONE_SCREEN},
	{"onsite", STAGE_ONSITE},
	{"on-site", STAGE_ONSITE},
	{"on site", STAGE_ONSITE},
	{"in-person", STAGE_ONSITE},
	{"in person", STAGE_ONSITE},
	{"face-to-face", STAGE_ONSITE},
	{"superday", STAGE_ONSITE},
	{"assessment centre", STAGE_ONSITE},
	{"assessment center", STAGE_ONSITE},
	{"vor ort", STAGE_ONSITE},
	{"video", STAGE_VIDEO},
	{"virtual", STAGE_VIDEO},
	{"online", STAGE_VIDEO},
	{"zoom", STAGE_VIDEO},
	{"teams", STAGE_VIDEO},
	{"videointerview", STAGE_VIDEO},
	{"remote", STAGE_VIDEO},
	{"visio", STAGE_VIDEO},
};

static const char *const stage_words[] = {"panel", "group", "loop", "phone", "telephone", "telefoninterview",
	"téléphonique", "telefonat", "recruiter screen", "screening", "telefonisches", "onsite", "on-site",
	"on site", "in-person", "in person", "face-to-face", "superday", "assessment centre",
	"assessment center", "vor ort", "video", "virtual", "online", "zoom", "teams", "videointerview",
	"remote", "visio", NULL};

static enum stage find_stage(const struct meeting *meeting, const char *calendar_name)
{
	struct span texts[] = {span_of(meeting->round), span_of(meeting->summary), span_of(calendar_name)};
	for (size_t t = 0; t < ARRAY_COUNT(texts); t++) {
		if (!words_within(stage_words, texts[t]))
			continue;
		for (size_t i = 0; i < ARRAY_COUNT(stages); i++)
			if (words_find(texts[t], stages[i].word) < texts[t].length)
				return stages[i].stage;
	}
	if (meeting->link)
		return STAGE_VIDEO;
	if (meeting->phone)
		return STAGE_PHONE_SCREEN;
	return meeting->location ? STAGE_ONSITE : STAGE_OTHER;
}

static void find_place(struct meeting *meeting, const struct clues *clues)
{
	struct span location = span_of(meeting->location), description = span_of(meeting->description);
	if (!meeting->link)
		meeting->link = copy(clues->arena, place_join_link(location, true));
	if (!meeting->link)
		meeting->link = copy(clues->arena, place_join_link(description, false));
	struct span phone = place_phone(location, true);
	meeting->phone = copy(clues->arena, phone.length ? phone : place_phone(description, false));
	if (!meeting->link && !meeting->phone && !location.length)
		meeting->link = copy(clues->arena, place_join_link(description, true));
}

static bool from_ats(const struct clues *clues)
{
	static const char *const names[] = {"greenhouse", "lever", "ashby", "goodtime", "modernloop",
		"prelude", "workable", "teamtailor", "smartrecruiters", "recruitee", "personio", "icims",
		"jobvite", "hirevue", "bamboohr", NULL};
	if (clues->product && words_within(names, span_of(clues->product)))
		return true;
	for (size_t i = 0; i < clues->people_count; i++)
		if (clues->people[i].organizer && words_host_part(names, person_host(clues->people[i].email)))
			return true;
	return false;
}

/* "Interview training", but not "Interview: Training Coordinator". */
static bool says_not(struct span summary, const struct interview_title *title)
{
	if (words_within(words_not, summary))
		return true;
	for (size_t i = 0; i < title->part_count; i++) {
		const struct title_part *part = &title->parts[i];
		if (part->role < 3 && part->company < 5 && words_within(words_not_loose, part->text))
			return true;
	}
	return false;
}

static bool is_interview(const struct meeting *meeting, const struct clues *clues,
	const struct interview_text *text, const struct interview_title *title,
	const struct interview_title *calendar)
{
	struct span summary = span_of(meeting->summary);
	bool named = title->interview || calendar->interview;
	if (!meeting->summary || meeting->recurring || says_not(summary, title))
		return false;
	struct span bare = title->part_count ? title->parts[0].text : summary;
	if (words_have(words_pause, span_trim(summary)) || words_have(words_pause, bare) ||
		(words_begin(words_pause, summary) && !title->interview) ||
		(words_end(words_pause, summary) && !title->interview))
		return false;
	if (title->interview)
		return true;
	if (text->interviewer_key && (text->people_count || title->talk))
		return true;
	if (from_ats(clues) && (named || text->people_count || title->talk))
		return true;
	if (title->talk && (text->interview || title->role_score >= 5 || title_role_score(text->role) >= 3))
		return true;
	if (text->titled && (title->talk || title->people_count || text->role.length))
		return true;
	return calendar->interview && title->talk;
}

static bool worth_a_look(const struct meeting *meeting, const struct clues *clues)
{
	struct span summary = span_of(meeting->summary);
	return words_within(words_interview, summary) || words_within(words_talk, summary) ||
	       words_within(words_round, summary) || from_ats(clues) ||
	       (meeting->description && words_within(words_interview, span_of(clues->description)));
}

static const char *lower_copy(struct arena *arena, struct span text)
{
	char *lower = (char *)(uintptr_t)copy(arena, span_trim(text));
	for (char *c = lower; c && *c; c++)
		if (*c >= 'A' && *c <= 'Z')
			*c = (char)(*c + 32);
	return lower;
}

void interview_read(struct meeting *meeting, struct clues *clues)
{
	struct interview_text text;
	struct interview_names names = {.people_count = 0};
	struct interview_title title, calendar = {.interview = false};
	struct span summary = span_of(meeting->summary);
	find_place(meeting, clues);
	meeting->stage = STAGE_OTHER;
	if (summary.length > SUMMARY_MAX_BYTES)
		summary.length = SUMMARY_MAX_BYTES;
	interview_text_read(span_of(clues->description), &text);
	people_mark(clues, meeting, &text, meeting->summary);
	gather(&names, clues, &text, meeting);
	interview_title_read(summary, &names, &title);
	if (clues->calendar_name)
		interview_title_read(span_of(clues->calendar_name), &names, &calendar);
	people_fill(meeting, clues, &text, &title);
	if (!worth_a_look(meeting, clues) || !is_interview(meeting, clues, &text, &title, &calendar))
		return;
	meeting->is_interview = true;
	find_company(meeting, clues, &text, &title, &calendar);
	find_role(meeting, clues, &text, &title, &calendar);
	meeting->round = lower_copy(clues->arena, title.round.length  ? title.round
						  : text.round.length ? text.round
								      : calendar.round);
	meeting->stage = find_stage(meeting, clues->calendar_name);
}
