/* People as they are typed: relations, and names that may be new. */
#include "cli/people_words.h"

#include "app/person_find.h"
#include "cli/word.h"

bool people_words_relations(
	struct session *session, uint8_t *ret_relations, bool *ret_given, struct error *err)
{
	uint8_t relations = 0;
	bool given = false;

	for (int i = 0; i < session->option_count; i++) {
		struct span rest = span_of(session->options[i].value), part;
		if (session->options[i].option != OPTION_RELATION)
			continue;
		given = true;
		while (span_cut(&rest, ',', &part)) {
			uint8_t bit;
			part = span_trim(part);
			if (!word_read("relation", arena_copy(&session->arena, part.start, part.length),
				    relation_names, RELATION_COUNT, &bit, err))
				return false;
			relations |= (uint8_t)(1 << bit);
		}
	}
	*ret_relations = relations;
	*ret_given = given;
	return true;
}

bool people_words_find_or_add(struct session *session, struct entry *entry, const char *word,
	int16_t *ret_person, struct error *err)
{
	struct error trouble = {0};
	uint8_t relations;
	bool given;

	if (!people_words_relations(session, &relations, &given, err))
		return false;
	if (person_find(&entry->process, word, ret_person, &trouble))
		return true;
	if (!given || trouble.kind != ERROR_NOT_FOUND || word[0] == '\0') {
		*err = trouble;
		if (trouble.kind == ERROR_NOT_FOUND)
			error_hint(err, "%.300s%s--relation interviewer adds somebody new", trouble.hint,
				trouble.hint[0] ? "; " : "");
		return false;
	}
	*ret_person = (int16_t)entry->process.people_count;
	entry_add_person(entry, word, &session->arena)->relations = relations;
	return true;
}

bool people_words_contacts(struct session *session, struct person *person, struct error *err)
{
	const struct {
		enum option option;
		const char **place;
	} contacts[] = {
		{OPTION_EMAIL, &person->email},
		{OPTION_PHONE, &person->phone},
		{OPTION_LINKEDIN, &person->linkedin},
		{OPTION_ADDRESS, &person->address},
	};

	for (size_t i = 0; i < sizeof(contacts) / sizeof(contacts[0]); i++) {
		const char *value = session_option(session, contacts[i].option);
		if (!value)
			continue;
		if (strlen(value) > PROCESS_MAX_TEXT)
			return error_set(
				err, ERROR_USAGE, "--%s: too long", option_rows[contacts[i].option].name);
		*contacts[i].place = value[0] ? value : NULL;
	}
	return true;
}
