/* What all blocks of a playbook share: a head with name and cites, and lines that begin with a key. */
#include "core/playbook_rule.h"

#include "base/text.h"

#include <assert.h>
#include <string.h>

enum { KEYS_MAX = 24 };

/* A clause id is a word, a full stop and a number: one-call.8. */
static bool is_clause(struct span id)
{
	size_t i = 0;
	while (i < id.length &&
		((id.start[i] >= 'a' && id.start[i] <= 'z') ||
			(i > 0 && (id.start[i] == '-' || (id.start[i] >= '0' && id.start[i] <= '9')))))
		i++;
	if (i == 0 || i + 1 >= id.length || id.start[i] != '.' || id.start[i + 1] == '0')
		return false;
	for (i++; i < id.length; i++)
		if (id.start[i] < '0' || id.start[i] > '9')
			return false;
	return id.length <= PLAYBOOK_MAX_NAME;
}

static bool cite_is_new(const char *const *ids, size_t count, struct span found)
{
	for (size_t i = 0; i < count; i++)
		if (span_is(found, ids[i]))
			return false;
	return true;
}

bool playbook_rule_cites(struct playbook_lex *lex, struct cites *ret_cites)
{
	struct span found = playbook_lex_peek(lex);
	if (found.length == 0)
		return source_error(&lex->source, found.start,
			"\"cites\" is missing; a rule without a source does not load");
	if (!playbook_lex_expect(lex, "cites"))
		return false;
	const char *ids[PLAYBOOK_MAX_CITES];
	uint8_t count = 0;
	while ((found = playbook_lex_peek(lex)).length > 0) {
		if (!is_clause(found))
			return source_error(&lex->source, found.start,
				"\"%.*s\" is no clause (a clause is a word, a full stop and a number: "
				"one-call.8)",
				source_shown(found), found.start);
		if (!cite_is_new(ids, count, found))
			return source_error(&lex->source, found.start, "\"%.*s\" is cited twice",
				source_shown(found), found.start);
		if (count == PLAYBOOK_MAX_CITES)
			return source_error(&lex->source, found.start, "a rule cites at most %d clauses",
				PLAYBOOK_MAX_CITES);
		ids[count++] = arena_copy(lex->arena, found.start, found.length);
		playbook_lex_take(lex);
	}
	if (count == 0)
		return source_error(&lex->source, found.start,
			"a clause is missing; a rule without a source does not load");
	const char **copy = arena_array(lex->arena, const char *, count);
	memcpy(copy, ids, count * sizeof(*ids));
	*ret_cites = (struct cites){count, copy};
	return true;
}

bool playbook_rule_claim(struct playbook_lex *lex, const char *name)
{
	for (size_t i = 0; i < lex->name_count; i++)
		if (strcmp(lex->names[i], name) == 0)
			return false;
	assert(lex->name_count < PLAYBOOK_MAX_RULES);
	lex->names[lex->name_count++] = name;
	return true;
}

bool playbook_rule_head(struct playbook_lex *lex, const char *noun, const char **ret_name,
	struct cites *ret_cites, struct source_place *ret_place)
{
	const char *name;
	struct span found = playbook_lex_peek(lex);
	struct source_place place = playbook_lex_place(lex);
	char whose[32];
	snprintf(whose, sizeof(whose), "a %s", noun);
	if (!playbook_lex_name(lex, whose, &name))
		return false;
	if (!playbook_rule_claim(lex, name))
		return source_error(&lex->source, found.start, "another rule is called \"%s\" already", name);
	if (!playbook_rule_cites(lex, ret_cites))
		return false;
	*ret_name = name;
	*ret_place = place;
	return true;
}

static bool required_check(struct playbook_lex *lex, const char *noun, struct source_place place,
	const struct playbook_key *keys, size_t count, const bool *seen)
{
	for (size_t i = 0; i < count; i++)
		if ((keys[i].flags & KEY_REQUIRED) != 0 && !seen[i])
			return source_error_at(
				&lex->source, place, "this %s has no line \"%s\"", noun, keys[i].phrase);
	return true;
}

bool playbook_rule_lines(struct playbook_lex *lex, const char *noun, struct source_place place,
	const struct playbook_key *keys, size_t count, void *rule)
{
	const char *words[KEYS_MAX];
	char nouns[64];
	bool seen[KEYS_MAX] = {false};
	assert(count <= KEYS_MAX);
	for (size_t i = 0; i < count; i++)
		words[i] = keys[i].phrase;
	snprintf(nouns, sizeof(nouns), "line of this %s", noun);
	const struct playbook_phrases phrases = {nouns, "lines", words, count};
	while (playbook_lex_line(lex) && lex->indented) {
		struct span found = playbook_lex_peek(lex);
		uint8_t key;
		if (!playbook_phrase_read(lex, &phrases, &key))
			return false;
		if (seen[key] && (keys[key].flags & KEY_REPEATS) == 0)
			return source_error(&lex->source, found.start, "this %s has a line \"%s\" already",
				noun, words[key]);
		seen[key] = true;
		if (!keys[key].read(lex, rule) || !playbook_lex_end(lex))
			return false;
	}
	return required_check(lex, noun, place, keys, count, seen);
}
