/* The people of an invitation: who is interviewed, who interviews, who arranged it. */
#include "calendar/interview_people.h"

#include "calendar/interview_words.h"

#include <stdio.h>
#include <string.h>

enum { NAME_MAX_BYTES = 200, LIST_MAX = CLUES_MAX_PEOPLE + TEXT_PEOPLE_MAX };

struct span person_host(const char *email)
{
	const char *at = email ? strrchr(email, '@') : NULL;
	return span_of(at ? at + 1 : NULL);
}

static struct span person_local(const char *email)
{
	const char *at = email ? strrchr(email, '@') : NULL;
	return at ? (struct span){email, (size_t)(at - email)} : (struct span){0};
}

static char upper(char c)
{
	return c >= 'a' && c <= 'z' ? (char)(c - 32) : c;
}

/* "tom.arden@…" → "Tom Arden" */
static const char *name_of_address(struct arena *arena, const char *email)
{
	struct span local = person_local(email);
	const char *plus = local.length ? memchr(local.start, '+', local.length) : NULL;
	if (plus)
		local.length = (size_t)(plus - local.start);
	if (!local.length)
		return email ? arena_strdup(arena, email) : NULL;
	char *name = arena_copy(arena, local.start, local.length);
	bool first = true;
	for (char *c = name; *c; c++) {
		if (*c == '.' || *c == '_')
			*c = ' ';
		else if (first)
			*c = upper(*c);
		first = *c == ' ' || *c == '-';
	}
	return name;
}

static struct span without_notes(struct span name)
{
	static const char *const ends[] = {"(", "[", "<", " | ", " via ", " - ", " – ", " / ", "{"};
	bool noted = false;
	for (size_t i = 1; i < name.length; i++)
		noted = noted || strchr("([<|-/{", name.start[i]) || name.start[i] == '\xe2' ||
			(name.start[i] == 'v' && name.start[i - 1] == ' ');
	for (size_t i = 0; noted && i < sizeof(ends) / sizeof(ends[0]); i++) {
		const char *at = memmem(name.start, name.length, ends[i], strlen(ends[i]));
		if (at && at > name.start)
			name.length = (size_t)(at - name.start);
	}
	return title_trim(name);
}

const char *person_name(struct arena *arena, const char *name, const char *email)
{
	struct span bare = name ? without_notes(title_trim(span_of(name))) : (struct span){0};
	if (!bare.length || memchr(bare.start, '@', bare.length))
		return name_of_address(arena, email ? email : name);
	const char *comma = memchr(bare.start, ',', bare.length);
	if (!comma)
		return arena_copy(arena, bare.start, bare.length);
	struct span last = span_trim((struct span){bare.start, (size_t)(comma - bare.start)});
	struct span first =
		span_trim((struct span){comma + 1, bare.length - (size_t)(comma + 1 - bare.start)});
	static const char *const suffixes[] = {"jr", "jr.", "sr", "sr.", "phd", "ph.d.", "md", "m.d.", "ii",
		"iii", "iv", "esq", "esq.", "mba", NULL};
	if (memchr(first.start, ',', first.length) || words_have(suffixes, first) ||
		words_end(words_company, first) || !first.length || !last.length ||
		title_role_score(first) >= 3)
		return words_have(suffixes, first) || words_end(words_company, first)
			       ? arena_copy(arena, bare.start, bare.length)
			       : arena_copy(arena, last.start, last.length);
	return arena_format(arena, "%.*s %.*s", (int)first.length, first.start, (int)last.length, last.start);
}

static bool same(struct span a, const char *b)
{
	return b && a.length && span_is_nocase(a, b);
}

static bool mailbox(struct span local)
{
	const char *plus = local.length ? memchr(local.start, '+', local.length) : NULL;
	if (plus)
		local.length = (size_t)(plus - local.start);
	return words_have(words_mailbox, local) || words_begin(words_mailbox, local) == local.length ||
	       words_find(local, "no-reply") < local.length || words_find(local, "noreply") < local.length ||
	       words_find(local, "recruiting") < local.length ||
	       words_find(local, "donotreply") < local.length;
}

/* "Acme Recruiting" */
static bool names_a_team(const char *name)
{
	return name &&
	       (words_end(words_recruiting, span_of(name)) || words_end(words_company, span_of(name)) > 2);
}

static bool is_nobody(const struct clue_person *person)
{
	struct span host = person_host(person->email), local = person_local(person->email);
	if (names_a_team(person->name))
		return true;
	static const char *const rooms[] = {
		"group.calendar.google.com", "resource.calendar.google.com", NULL};
	if (words_host(rooms, host))
		return true;
	bool named = person->name && strchr(person->name, ' ') && !strchr(person->name, '@');
	if (words_host_part(words_ats, host))
		return !named || mailbox(local);
	return mailbox(local) && !(named && title_person_likely(span_of(person->name)));
}

static bool own(const struct clue_person *person, const struct ical_options *options)
{
	for (size_t i = 0; options && person->email && i < options->own_email_count; i++)
		if (same(span_of(person->email), options->own_emails[i]))
			return true;
	return options && options->own_name && person->name && same(span_of(person->name), options->own_name);
}

static bool has_words_of(const char *name, struct span text)
{
	if (!name || !text.length)
		return false;
	struct interview_names names = {.people = {name}, .people_count = 1};
	return title_person_known(text, &names);
}

static const struct clue_person *organizer_of(const struct clues *clues)
{
	for (size_t i = 0; i < clues->people_count; i++)
		if (clues->people[i].organizer)
			return &clues->people[i];
	return NULL;
}

static bool named_in_list(const struct clue_person *person, const struct interview_text *text)
{
	for (size_t i = 0; i < text->people_count; i++)
		if (has_words_of(person->name, text->people[i]))
			return true;
	return false;
}

static bool first_name_within(const char *name, const char *title)
{
	char first[NAME_MAX_BYTES];
	if (!name || !title)
		return false;
	snprintf(first, sizeof(first), "%.*s", (int)strcspn(name, " "), name);
	return strlen(first) > 1 && words_find(span_of(title), first) < strlen(title);
}

/* How much speaks for this one being who is interviewed. */
static int self_score(const struct clue_person *person, const struct clues *clues,
	const struct meeting *meeting, const struct interview_text *text, const char *title)
{
	const struct clue_person *organizer = organizer_of(clues);
	bool turned = meeting->method &&
		      (strcmp(meeting->method, "COUNTER") == 0 || strcmp(meeting->method, "REPLY") == 0);
	if (own(person, clues->options))
		return 100;
	if (person->nobody)
		return -100;
	int score = has_words_of(person->name, text->candidate) ? 8 : 0;
	score += has_words_of(person->name, text->greeting) ? 4 : 0;
	score -= named_in_list(person, text) ? 6 : 0;
	score += person->organizer ? (turned ? 6 : -6) : (turned ? -6 : 0);
	struct span host = person_host(person->email);
	score += host.length && words_host(words_public_mail, host) ? 3 : 0;
	score += !person->accepted ? 1 : 0;
	if (organizer && organizer != person && !organizer->nobody && host.length &&
		!same(host, person_host(organizer->email).start))
		score += 3;
	score += first_name_within(person->name, title) && !person->organizer ? 1 : 0;
	return score;
}

/* Attendees that share a host are colleagues, and not those who apply. */
static int company_mates(const struct clues *clues, size_t at)
{
	int mates = 0;
	struct span host = person_host(clues->people[at].email);
	if (!host.length || words_host(words_public_mail, host))
		return 0;
	for (size_t i = 0; i < clues->people_count; i++)
		mates += i != at && same(host, person_host(clues->people[i].email).start);
	return mates;
}

void people_mark(struct clues *clues, const struct meeting *meeting, const struct interview_text *text,
	const char *title)
{
	int best = 0;
	struct clue_person *self = NULL;
	for (size_t i = 0; i < clues->people_count; i++)
		clues->people[i].nobody = is_nobody(&clues->people[i]);
	for (size_t i = 0; i < clues->people_count; i++) {
		int score = self_score(&clues->people[i], clues, meeting, text, title);
		if (score < 100)
			score -= company_mates(clues, i) ? 4 : 0;
		if (score > best) {
			best = score;
			self = &clues->people[i];
		}
	}
	if (self)
		self->self = true;
}

static bool add(struct meeting_person *list, size_t *count, const char *name, const char *email)
{
	for (size_t i = 0; i < *count; i++)
		if (list[i].name && name && same(span_of(name), list[i].name))
			return false;
	if (*count == LIST_MAX)
		return false;
	list[(*count)++] = (struct meeting_person){name, email};
	return true;
}

static const struct clue_person *find_named(const struct clues *clues, struct span name)
{
	for (size_t i = 0; i < clues->people_count; i++)
		if (clues->people[i].name && (has_words_of(clues->people[i].name, name)))
			return &clues->people[i];
	return NULL;
}

/* Those whom the text or the title names. */
static void add_named(const struct clues *clues, const struct span *names, size_t name_count,
	struct meeting_person *list, size_t *count)
{
	for (size_t i = 0; i < name_count; i++) {
		const struct clue_person *person = find_named(clues, names[i]);
		if (person && person->self)
			continue;
		const char *written = arena_copy(clues->arena, names[i].start, names[i].length);
		/* "Dana" alone is Dana Whit, whom the calendar knows */
		const char *name = person && strlen(person->name) > names[i].length ? person->name : written;
		if (clues->options && clues->options->own_name && same(names[i], clues->options->own_name))
			continue;
		add(list, count, name, person ? person->email : NULL);
	}
}

static bool recruits(const struct clue_person *person)
{
	struct span local = person_local(person->email);
	return words_find(local, "recruit") < local.length || words_find(local, "talent") < local.length;
}

/* An organizer from another house than all who attend has only arranged it. */
static bool outside(const struct clue_person *organizer, const struct clues *clues)
{
	struct span host = person_host(organizer->email);
	size_t others = 0;
	for (size_t i = 0; i < clues->people_count; i++) {
		const struct clue_person *person = &clues->people[i];
		if (person == organizer || person->self || person->nobody || person->organizer)
			continue;
		if (same(host, person_host(person->email).start))
			return false;
		others++;
	}
	return others > 0;
}

static void add_attending(
	struct meeting *meeting, const struct clues *clues, struct meeting_person *list, size_t *count)
{
	const struct clue_person *organizer = organizer_of(clues);
	bool arranged = organizer && !organizer->self && !organizer->nobody &&
			(outside(organizer, clues) || (recruits(organizer) && clues->people_count > 2));
	for (size_t i = 0; i < clues->people_count; i++) {
		const struct clue_person *person = &clues->people[i];
		if (person->self || person->nobody || person->declined || !person->name)
			continue;
		if (person->organizer && arranged)
			meeting->recruiter = (struct meeting_person){person->name, person->email};
		else
			add(list, count, person->name, person->email);
	}
}

void people_fill(struct meeting *meeting, const struct clues *clues, const struct interview_text *text,
	const struct interview_title *title)
{
	struct meeting_person list[LIST_MAX];
	size_t count = 0;
	struct span with[TITLE_PEOPLE_MAX];
	size_t with_count = 0;
	for (size_t i = 0; i < title->people_count; i++)
		if (title->people_with[i])
			with[with_count++] = title->people[i];
	add_named(clues, text->people, text->people_count, list, &count);
	if (!count)
		add_named(clues, with, with_count, list, &count);
	const struct clue_person *organizer = organizer_of(clues);
	if (!count)
		add_attending(meeting, clues, list, &count);
	else if (organizer && !organizer->self && !organizer->nobody && organizer->name)
		meeting->recruiter = (struct meeting_person){organizer->name, organizer->email};
	for (size_t i = 0; i < count && meeting->recruiter.name; i++)
		if (same(span_of(list[i].name), meeting->recruiter.name))
			meeting->recruiter = (struct meeting_person){0};
	if (text->recruiter.length && !meeting->recruiter.name) {
		const char *name = arena_copy(clues->arena, text->recruiter.start, text->recruiter.length);
		const struct clue_person *person = find_named(clues, text->recruiter);
		meeting->recruiter = (struct meeting_person){name, person ? person->email : NULL};
	}
	struct meeting_person *kept = arena_array(clues->arena, struct meeting_person, count ? count : 1);
	memcpy(kept, list, count * sizeof(*list));
	meeting->interviewers = kept;
	meeting->interviewer_count = count;
}
