/* An example while it is read: the people, the log and the checks so far. */
#ifndef TACT_CORE_PLAYBOOK_STORY_H
#define TACT_CORE_PLAYBOOK_STORY_H

#include "core/playbook_day.h"
#include "core/playbook_phrase.h"

/* What stands in an event where the story leaves the words out. */
#define PLAYBOOK_STORY_PROMISE "something"
#define PLAYBOOK_STORY_SKIPPED "let go"

struct story {
	struct day first; /* the first date named, DAY_NONE before */
	bool logging;     /* the line before was one of the log */
	int16_t via;
	bool represented;
	size_t people_count, event_count, check_count;
	struct person people[PLAYBOOK_MAX_STORY];
	struct event events[PLAYBOOK_MAX_STORY];
	struct example_check checks[PLAYBOOK_MAX_STORY];
};

extern const struct playbook_phrases playbook_event_types, playbook_relations, playbook_stages,
	playbook_wents, playbook_abouts, playbook_heards, playbook_closed_whys, playbook_item_states,
	playbook_process_states;

/* Takes the name of somebody of the story. */
bool playbook_story_person(struct playbook_lex *lex, const struct story *story, int16_t *ret_person);
/* Takes "to dana" and the like where the word stands there. */
bool playbook_story_optional(
	struct playbook_lex *lex, const struct story *story, const char *word, int16_t *ret_person);
/* A line of the log: when, and what happened. */
bool playbook_story_event(struct playbook_lex *lex, struct story *story);
/* What follows "at": when, and what has to be so then. */
bool playbook_story_check(struct playbook_lex *lex, struct story *story);

#endif
