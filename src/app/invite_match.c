/* Which process and which people an invitation speaks of. */
#include "app/invite_match.h"

#include "app/process_find.h"
#include "base/text.h"
#include "core/agenda.h"
#include "store/agenda_rows.h"
#include "store/name_rows.h"

enum { FOLDED_BYTES = 400, HITS_MAX = 20 };

static bool same_folded(const char *a, const char *b)
{
	char first[FOLDED_BYTES], second[FOLDED_BYTES];

	text_fold(a, first, sizeof(first));
	text_fold(b, second, sizeof(second));
	return strcmp(first, second) == 0;
}

static bool is_open(const struct invite *invite, int64_t number, bool *ret_open, struct error *err)
{
	struct agenda_row row;
	bool found;

	if (!agenda_row_load(invite->store, number, &found, &row, err))
		return false;
	*ret_open = !found || row.state != STATE_CLOSED;
	return true;
}

bool invite_match_process(const struct invite *invite, const struct meeting *meeting, struct arena *arena,
	int64_t *ret_number, struct error *err)
{
	struct name_hit *hits;
	size_t count;
	bool open;

	*ret_number = 0;
	if (invite->process_word)
		return process_find(invite->store, invite->process_word, arena, ret_number, err);
	if (!meeting->company || !meeting->company[0])
		return true;
	if (!name_rows_named(invite->store, meeting->company, HITS_MAX, arena, &hits, &count, err))
		return false;
	for (size_t i = 0; i < count; i++) {
		if (meeting->role && !same_folded(hits[i].role, meeting->role))
			continue;
		if (!is_open(invite, hits[i].process, &open, err))
			return false;
		if (open) {
			*ret_number = hits[i].process;
			return true;
		}
	}
	return true;
}

bool invite_match_other(const struct meeting *meeting, const struct process *process)
{
	return meeting->company && meeting->role && !same_folded(meeting->company, process->organization) &&
	       !same_folded(meeting->role, process->role);
}

/* "dana.lee@acme.example" without a name is Dana Lee. */
static const char *name_from_email(const char *email, struct arena *arena)
{
	size_t length = strcspn(email, "@");
	char *name = arena_copy(arena, email, length ? length : strlen(email));
	bool begins = true;

	for (char *p = name; *p; p++) {
		if (*p == '.' || *p == '_')
			*p = ' ';
		if (begins && *p >= 'a' && *p <= 'z')
			*p = (char)(*p - 'a' + 'A');
		begins = *p == ' ';
	}
	return name;
}

int16_t invite_match_person(
	struct entry *entry, const struct meeting_person *person, enum relation relation, struct arena *arena)
{
	struct process *process = &entry->process;
	const char *name = person->name && person->name[0] ? person->name : NULL;
	struct person *added;

	for (int32_t i = 0; i < process->people_count; i++) {
		const struct person *known = &process->people[i];
		if (person->email && known->email && span_is_nocase(span_of(person->email), known->email))
			return (int16_t)i;
		if (name && (!person->email || !known->email) && same_folded(known->name, name))
			return (int16_t)i;
	}
	if (process->people_count >= PROCESS_MAX_PEOPLE)
		return NOBODY;
	if (!name && person->email && person->email[0])
		name = name_from_email(person->email, arena);
	if (!name)
		return NOBODY;
	added = entry_add_person(entry, name, arena);
	added->relations = (uint8_t)relation;
	added->email = arena_strdup(arena, person->email);
	return (int16_t)(process->people_count - 1);
}

const char *invite_match_zone(const struct meeting *meeting)
{
	const char *zone = meeting->timezone;

	if (!zone || strcmp(zone, "UTC") == 0 || strcmp(zone, "Etc/UTC") == 0)
		return NULL;
	return zone;
}

static const char *domain_of(const char *email)
{
	const char *at = email ? strrchr(email, '@') : NULL;

	return at ? at + 1 : "";
}

bool invite_match_in_house(const struct meeting *meeting)
{
	const char *domain = domain_of(meeting->recruiter.email);

	for (size_t i = 0; domain[0] && i < meeting->interviewer_count; i++)
		if (span_is_nocase(span_of(domain), domain_of(meeting->interviewers[i].email)))
			return true;
	return false;
}
