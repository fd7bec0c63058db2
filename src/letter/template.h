/* Templates: letters with gaps, as texts that a person can read and edit. A set holds those that ship and the
 * person's own, which come first. */
#ifndef TACT_LETTER_TEMPLATE_H
#define TACT_LETTER_TEMPLATE_H

#include "base/embedded.h"
#include "core/playbook.h"

/* What a stranger may grow. */
enum {
	TEMPLATE_MAX_BYTES = 64 * 1024,
	TEMPLATE_MAX_COUNT = 400, /* templates of a set */
	TEMPLATE_MAX_PARTS = 60,
	TEMPLATE_MAX_SUBJECTS = 8,
	TEMPLATE_MAX_PHRASINGS = 40,
	TEMPLATE_MAX_PHRASING = 4000, /* bytes */
	TEMPLATE_MAX_PIECES = 100,    /* of a phrasing */
	TEMPLATE_MAX_TOPICS = 8,
};

/* Text as it stands, or a gap: {{fact}} or {{fact|filter}}. */
struct template_piece {
	struct span text;
	uint8_t fact, filter; /* enum fact, enum filter; FACT_NONE: text */
};

struct template_phrasing {
	const struct template_piece *pieces;
	size_t count;
};

enum template_start {
	START_SENTENCE, /* goes on in the paragraph */
	START_LINE,
	START_PARAGRAPH,
};

/* What has to be so; bits of enum situation and enum fact. */
struct template_condition {
	uint32_t when, unless;
	uint32_t with, without;
};

struct template_part {
	const char *name;
	struct source_place place;
	uint8_t says_count, says[TEMPLATE_MAX_TOPICS]; /* enum topic */
	uint8_t start;                                 /* enum template_start */
	bool always;   /* stands there whether the playbook asks for its topics or not */
	bool optional; /* "may go": left out where the text would be too long */
	struct template_condition condition;
	const struct template_phrasing *phrasings;
	size_t count;
};

struct template
{
	const char *name, *file;
	bool own;
	uint32_t actions, channels; /* bits */
	struct template_condition condition;
	const struct template_part *subjects; /* the first whose conditions hold */
	size_t subject_count;
	const struct template_part *parts;
	size_t part_count;
};

/* Reads a template's text; `file` is named in errors ("thank.letter:14:12: …"). On failure *ret_template is
 * untouched. */
bool template_parse(const char *file, struct span text, struct arena *arena, struct template *ret_template,
	struct error *err);

struct template_set {
	struct arena *arena;
	const struct template *list[TEMPLATE_MAX_COUNT];
	size_t count;
};

/* Those that ship, as files; "thank-email.letter". */
extern const struct embedded_file template_files[];

/* An empty set; everything in it lives in the arena. */
struct template_set *template_set_new(struct arena *arena);
/* Reads a template and adds it. One with the name of another takes its place where it is the person's own,
 * and is not added where the other is. */
bool template_set_add(
	struct template_set *set, const char *file, struct span text, bool own, struct error *err);
/* Adds those that ship; the person's own ones may have been added before or come later. */
bool template_set_add_shipped(struct template_set *set, struct error *err);
/* By name, or NULL. */
const struct template *template_set_find(const struct template_set *set, const char *name);
/* The one for that action and channel whose conditions hold: own ones first, then the one with the most
 * conditions, then the first that was added; NULL: none. */
const struct template *template_set_choose(const struct template_set *set, uint8_t action, uint8_t channel,
	bool (*holds)(const struct template_condition *condition, const void *data), const void *data);

#endif
