/* What the text of an invitation says: "Position: …", "Interviewers: …", "your interview for the … role at
 * …". */
#include "calendar/interview_text.h"

#include "base/array.h"
#include "calendar/interview_list.h"
#include "calendar/interview_part.h"
#include "calendar/interview_words.h"

#include <string.h>
#include <strings.h>

enum { TEXT_MAX_BYTES = 8192, LINE_MAX_BYTES = 600, VALUE_MAX_BYTES = 120 };

enum text_field { FIELD_ROLE, FIELD_COMPANY, FIELD_PEOPLE, FIELD_CANDIDATE, FIELD_RECRUITER, FIELD_ROUND };

/* "Key: value" lines. */
static const struct {
	const char *key;
	enum text_field field;
} keys[] = {
	{"position", FIELD_ROLE},
	{"role", FIELD_ROLE},
	{"job", FIELD_ROLE},
	{"job title", FIELD_ROLE},
	{"vacancy", FIELD_ROLE},
	{"position title", FIELD_ROLE},
	{"opening", FIELD_ROLE},
	{"stelle", FIELD_ROLE},
	{"stellenbezeichnung", FIELD_ROLE},
	{"poste", FIELD_ROLE},
	{"intitulé du poste", FIELD_ROLE},
	{"requisition", FIELD_ROLE},
	{"applied for", FIELD_ROLE},
	{"role applied for", FIELD_ROLE},
	{"position applied for", FIELD_ROLE},
	{"which role are you applying for", FIELD_ROLE},
	{"which position are you applying for", FIELD_ROLE},
	{"what role are you interviewing for", FIELD_ROLE},
	{"which role are you interviewing for", FIELD_ROLE},
	{"company", FIELD_COMPANY},
	{"employer", FIELD_COMPANY},
	{"organisation", FIELD_COMPANY},
	{"organization", FIELD_COMPANY},
	{"unternehmen", FIELD_COMPANY},
	{"firma", FIELD_COMPANY},
	{"arbeitgeber", FIELD_COMPANY},
	{"entreprise", FIELD_COMPANY},
	{"société", FIELD_COMPANY},
	{"client", FIELD_COMPANY},
	{"interviewer", FIELD_PEOPLE},
	{"interviewers", FIELD_PEOPLE},
	{"interviewer(s)", FIELD_PEOPLE},
	{"your interviewer", FIELD_PEOPLE},
	{"your interviewers", FIELD_PEOPLE},
	{"panel", FIELD_PEOPLE},
	{"interview panel", FIELD_PEOPLE},
	{"panel members", FIELD_PEOPLE},
	{"panelists", FIELD_PEOPLE},
	{"interview team", FIELD_PEOPLE},
	{"you will meet", FIELD_PEOPLE},
	{"you'll meet", FIELD_PEOPLE},
	{"you will be meeting", FIELD_PEOPLE},
	{"meeting with", FIELD_PEOPLE},
	{"you will meet with", FIELD_PEOPLE},
	{"you'll be meeting with", FIELD_PEOPLE},
	{"you will be meeting with", FIELD_PEOPLE},
	{"you will be speaking with", FIELD_PEOPLE},
	{"who you'll meet", FIELD_PEOPLE},
	{"who you will meet", FIELD_PEOPLE},
	{"with", FIELD_PEOPLE},
	{"interview with", FIELD_PEOPLE},
	{"hosts", FIELD_PEOPLE},
	{"host", FIELD_PEOPLE},
	{"interviewed by", FIELD_PEOPLE},
	{"gesprächspartner", FIELD_PEOPLE},
	{"ihre gesprächspartner", FIELD_PEOPLE},
	{"ihr gesprächspartner", FIELD_PEOPLE},
	{"gesprächspartnerin", FIELD_PEOPLE},
	{"ihre gesprächspartnerin", FIELD_PEOPLE},
	{"gesprächspartner/in", FIELD_PEOPLE},
	{"gesprächspartner:innen", FIELD_PEOPLE},
	{"interlocuteur", FIELD_PEOPLE},
	{"interlocuteurs", FIELD_PEOPLE},
	{"vos interlocuteurs", FIELD_PEOPLE},
	{"votre interlocuteur", FIELD_PEOPLE},
	{"vous rencontrerez", FIELD_PEOPLE},
	{"recruteurs", FIELD_PEOPLE},
	{"intervieweur", FIELD_PEOPLE},
	{"candidate", FIELD_CANDIDATE},
	{"candidate name", FIELD_CANDIDATE},
	{"applicant", FIELD_CANDIDATE},
	{"invitee", FIELD_CANDIDATE},
	{"bewerber", FIELD_CANDIDATE},
	{"bewerberin", FIELD_CANDIDATE},
	{"kandidat", FIELD_CANDIDATE},
	{"candidat", FIELD_CANDIDATE},
	{"recruiter", FIELD_RECRUITER},
	{"your recruiter", FIELD_RECRUITER},
	{"coordinator", FIELD_RECRUITER},
	{"recruiting coordinator", FIELD_RECRUITER},
	{"round", FIELD_ROUND},
	{"stage", FIELD_ROUND},
	{"interview type", FIELD_ROUND},
	{"interview stage", FIELD_ROUND},
};

static struct span cut_at(struct span text, const char *const *ends)
{
	for (; *ends; ends++) {
		const char *at = memmem(text.start, text.length, *ends, strlen(*ends));
		if (at)
			text.length = (size_t)(at - text.start);
	}
	return span_trim(text);
}

static void set_once(struct span *field, struct span value)
{
	value = title_trim(value);
	if (!field->length && value.length && value.length <= VALUE_MAX_BYTES &&
		!memchr(value.start, '@', value.length) && !words_have(words_noise, value))
		*field = value;
}

static void take_field(enum text_field field, struct span value, struct span rest, struct interview_text *ret)
{
	switch (field) {
	case FIELD_ROLE:
		set_once(&ret->role, title_bare_role(value));
		break;
	case FIELD_COMPANY:
		set_once(&ret->company, value);
		break;
	case FIELD_PEOPLE:
		ret->interviewer_key = true;
		if (span_trim(value).length)
			list_add_names(value, ret);
		else
			list_add_lines(rest, ret);
		break;
	case FIELD_CANDIDATE:
		set_once(&ret->candidate, value);
		break;
	case FIELD_RECRUITER:
		set_once(&ret->recruiter, value);
		break;
	case FIELD_ROUND:
		set_once(&ret->round, value);
		break;
	}
}

/* True where the line was "Key: value" with a key that is known. */
static bool take_key(struct span line, struct span rest, struct interview_text *ret)
{
	const char *colon = memchr(line.start, ':', line.length);
	if (!colon)
		return false;
	struct span key = title_trim((struct span){line.start, (size_t)(colon - line.start)});
	struct span value = {colon + 1, line.length - (size_t)(colon + 1 - line.start)};
	for (size_t i = 0; i < ARRAY_COUNT(keys); i++) {
		if (!span_is_nocase(key, keys[i].key))
			continue;
		take_field(keys[i].field, value, rest, ret);
		return true;
	}
	return false;
}

static void take_greeting(struct span line, struct interview_text *ret)
{
	static const char *const words[] = {"hi", "hello", "hey", "dear", "hallo", "liebe", "lieber",
		"bonjour", "good morning", "good afternoon", "guten tag", "cher", "chère", "hola", NULL};
	static const char *const ends[] = {",", "!", ".", ":", ";", " - ", " – ", NULL};
	size_t length = words_begin(words, line);
	if (!length)
		return;
	struct span name = cut_at(title_trim((struct span){line.start + length, line.length - length}), ends);
	if (name.length && name.length < 40 && !words_have(words_noise, name))
		set_once(&ret->greeting, name);
}

/* Phrases inside of a sentence; what follows is the role, the company or people. */
static const struct {
	const char *phrase;
	enum text_field field;
	bool strict; /* a role: only where "position", "role" … follows; people: only behind a known first
			name */
} phrases[] = {
	{"interview you for the position of ", FIELD_ROLE, false},
	{"for the position of ", FIELD_ROLE, false},
	{"for the role of ", FIELD_ROLE, false},
	{"for the post of ", FIELD_ROLE, false},
	{"position of ", FIELD_ROLE, false},
	{"role of ", FIELD_ROLE, false},
	{"for a position as ", FIELD_ROLE, false},
	{"for the position as ", FIELD_ROLE, false},
	{"interview for the ", FIELD_ROLE, true},
	{"interview for our ", FIELD_ROLE, true},
	{"interviewing for the ", FIELD_ROLE, true},
	{"interviewing for our ", FIELD_ROLE, true},
	{"application for the ", FIELD_ROLE, true},
	{"applying for the ", FIELD_ROLE, true},
	{"applied for the ", FIELD_ROLE, true},
	{"interest in the ", FIELD_ROLE, true},
	{"interest in our ", FIELD_ROLE, true},
	{"discuss the ", FIELD_ROLE, true},
	{"discuss our ", FIELD_ROLE, true},
	{"about the ", FIELD_ROLE, true},
	{"about our ", FIELD_ROLE, true},
	{"for the ", FIELD_ROLE, true},
	{"for our ", FIELD_ROLE, true},
	{"stelle als ", FIELD_ROLE, false},
	{"position als ", FIELD_ROLE, false},
	{"bewerbung als ", FIELD_ROLE, false},
	{"gespräch als ", FIELD_ROLE, false},
	{"pour le poste de ", FIELD_ROLE, false},
	{"pour le poste d'", FIELD_ROLE, false},
	{"au poste de ", FIELD_ROLE, false},
	{"au poste d'", FIELD_ROLE, false},
	{"poste de ", FIELD_ROLE, false},
	{"will meet with ", FIELD_PEOPLE, false},
	{"will be meeting with ", FIELD_PEOPLE, false},
	{"'ll be meeting with ", FIELD_PEOPLE, false},
	{"'ll meet with ", FIELD_PEOPLE, false},
	{"’ll be meeting with ", FIELD_PEOPLE, false},
	{"’ll meet with ", FIELD_PEOPLE, false},
	{"will be speaking with ", FIELD_PEOPLE, false},
	{"'ll be speaking with ", FIELD_PEOPLE, false},
	{"’ll be speaking with ", FIELD_PEOPLE, false},
	{"will speak with ", FIELD_PEOPLE, false},
	{"'ll speak with ", FIELD_PEOPLE, false},
	{"will be talking to ", FIELD_PEOPLE, false},
	{"will interview with ", FIELD_PEOPLE, false},
	{"will be interviewing with ", FIELD_PEOPLE, false},
	{"will be interviewed by ", FIELD_PEOPLE, false},
	{"you will meet ", FIELD_PEOPLE, false},
	{"you'll meet ", FIELD_PEOPLE, false},
	{"you’ll meet ", FIELD_PEOPLE, false},
	{"interview with ", FIELD_PEOPLE, true},
	{"your interviewer is ", FIELD_PEOPLE, false},
	{"your interviewers are ", FIELD_PEOPLE, false},
	{"your interviewer will be ", FIELD_PEOPLE, false},
	{"your interviewers will be ", FIELD_PEOPLE, false},
	{"call with ", FIELD_PEOPLE, true},
	{"chat with ", FIELD_PEOPLE, true},
	{"conversation with ", FIELD_PEOPLE, true},
	{"gespräch mit ", FIELD_PEOPLE, false},
	{"vous rencontrerez ", FIELD_PEOPLE, false},
	{"entretien avec ", FIELD_PEOPLE, false},
	{"design with ", FIELD_PEOPLE, true},
	{"session with ", FIELD_PEOPLE, true},
	{"round with ", FIELD_PEOPLE, true},
	{"screen with ", FIELD_PEOPLE, true},
	{"discussion with ", FIELD_PEOPLE, true},
};

/* "role at Acme", "Stelle als Koch bei Acme" */
static struct span company_after(struct span rest)
{
	static const char *const links[] = {" at ", " bei der ", " bei ", " chez ", " with ", " within "};
	static const char *const ends[] = {".", ",", ";", "!", "?", "(", "\n", " on ", " am ", " le ",
		" and ", " und ", " et ", " has ", " is ", " will ", " to ", " - ", " – ", " for ", " team",
		" which ", NULL};
	for (size_t i = 0; i < ARRAY_COUNT(links); i++) {
		size_t length = strlen(links[i]);
		const char *at = memmem(rest.start, rest.length, links[i], length);
		if (!at)
			continue;
		struct span name = {at + length, rest.length - (size_t)(at + length - rest.start)};
		name = cut_at(name, ends);
		unsigned char first = name.length ? (unsigned char)name.start[0] : 0;
		if ((first >= 'A' && first <= 'Z') || first >= 0x80)
			return name;
	}
	return (struct span){0};
}

static void take_role(struct span rest, bool strict, struct interview_text *ret)
{
	static const char *const ends[] = {".", ";", "!", "?", "\n", " at ", " bei ", " chez ", " with ",
		" within ", " on ", " am ", " mit ", " has ", " is ", " will ", " - ", " – ", ", ", " and we",
		" in our", " here", " im ", NULL};
	static const char *const nouns[] = {" position", " role", " job", " opening", " vacancy", " post",
		" opportunity", " Position", " Role"};
	struct span role = cut_at(rest, ends);
	size_t least = role.length + 1;
	for (size_t i = 0; i < ARRAY_COUNT(nouns); i++) {
		const char *at = memmem(role.start, role.length, nouns[i], strlen(nouns[i]));
		if (at && (size_t)(at - role.start) < least)
			least = (size_t)(at - role.start);
	}
	if (strict && least > role.length)
		return;
	if (least <= role.length)
		role.length = least;
	role = title_bare_role(role);
	if (role.length < 3 || role.length > VALUE_MAX_BYTES ||
		(strict && title_role_score(role) < 3 && role.length > 40))
		return;
	set_once(&ret->role, role);
	set_once(&ret->company, company_after(rest));
}

/* "9:00 - 9:45 Coding with Ben Ode" */
static void take_schedule(struct span line, struct interview_text *ret)
{
	size_t at = words_find(line, "with ");
	if (line.start[0] >= '0' && line.start[0] <= '9' && at < line.length)
		list_add_sentence((struct span){line.start + at + 5, line.length - at - 5}, false, ret);
}

/* A line that is nothing but the name of the talk. */
static void take_title(struct span line, struct interview_text *ret)
{
	struct part_talk talk;
	if (line.length > 60 || !part_find_talk(line, &talk) || !talk.interview || talk.start ||
		talk.end != line.length)
		return;
	ret->titled = true;
	set_once(&ret->round, talk.round);
}

/* Tries the phrases that begin here. */
static void take_phrase(struct span rest, struct interview_text *ret)
{
	char first = (char)(rest.start[0] | 0x20);
	for (size_t i = 0; i < ARRAY_COUNT(phrases); i++) {
		if ((phrases[i].phrase[0] | 0x20) != first)
			continue;
		size_t length = strlen(phrases[i].phrase);
		if (length > rest.length || strncasecmp(rest.start, phrases[i].phrase, length) != 0)
			continue;
		struct span after = {rest.start + length, rest.length - length};
		if (phrases[i].field == FIELD_ROLE && !ret->role.length)
			take_role(after, phrases[i].strict, ret);
		else if (phrases[i].field == FIELD_PEOPLE)
			list_add_sentence(after, phrases[i].strict, ret);
	}
}

static void take_phrases(struct span line, struct interview_text *ret)
{
	static bool known, begins[128];
	for (size_t i = 0; !known && i < ARRAY_COUNT(phrases); i++)
		begins[(phrases[i].phrase[0] | 0x20) & 0x7f] = true;
	known = true;
	for (size_t i = 0; i < line.length; i++)
		if (begins[(line.start[i] | 0x20) & 0x7f] &&
			(!i || !words_char(line.start[i - 1]) || line.start[i] == '\''))
			take_phrase((struct span){line.start + i, line.length - i}, ret);
}

static bool says_interview(struct span line)
{
	static const char *const phrases_said[] = {"your interview", "interview with", "interview for",
		"interviewing you", "to interview", "interviewing with", "your application", "job interview",
		"hiring process", "interview process", "phone screen", "vorstellungsgespräch",
		"bewerbungsgespräch", "ihre bewerbung", "entretien", "votre candidature", "candidate",
		"the position", "the role", "role at", "position at", "recruiter", "hiring manager", NULL};
	return words_within(phrases_said, line);
}

void interview_text_read(struct span text, struct interview_text *ret)
{
	memset(ret, 0, sizeof(*ret));
	if (text.length > TEXT_MAX_BYTES)
		text.length = TEXT_MAX_BYTES;
	struct span rest = text, line;
	while (span_cut(&rest, '\n', &line)) {
		line = span_trim(line);
		if (!line.length || line.length > LINE_MAX_BYTES)
			continue;
		take_greeting(line, ret);
		ret->interview = ret->interview || says_interview(line);
		take_title(line, ret);
		if (!take_key(line, rest, ret)) {
			take_schedule(line, ret);
			take_phrases(line, ret);
		}
	}
	ret->interview = ret->interview || ret->people_count;
}
