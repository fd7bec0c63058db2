/* Another company or role than that of the context, and misspelt ones. */
#include "letter/checks.h"
#include "letter/content.h"
#include "letter/employer_read.h"

#include <string.h>

void employer_misfit_add(struct employer_reading *reading, struct employer_misfit misfit)
{
	for (size_t i = 0; i < reading->count; i++) {
		const struct employer_misfit *other = &reading->list[i];

		if (other->reading == misfit.reading && other->first <= misfit.last &&
			misfit.first <= other->last)
			return;
	}
	if (reading->count < EMPLOYER_MAX_MISFITS)
		reading->list[reading->count++] = misfit;
}

void employer_words_make(
	const char *text, const char *without, struct arena *arena, struct employer_words *ret_words)
{
	const char *at = text;

	*ret_words = (struct employer_words){.count = 0};
	while (*at && ret_words->count < EMPLOYER_MAX_WORDS) {
		const size_t length = strcspn(at, " ,()/&+\t:;|\"");
		const struct folded word = likeness_fold((struct span){at, length}, arena);

		at += length + (at[length] != '\0');
		if (word.length == 0 || folded_is(word, without))
			continue;
		ret_words->initials[ret_words->count] = word.text[0];
		ret_words->words[ret_words->count++] = word;
	}
	/* A company that is called "The Group" is left with its words. */
	if (ret_words->count == 0 && *without)
		employer_words_make(text, "", arena, ret_words);
}

bool employer_words_have(const struct employer_words *words, struct folded word)
{
	for (uint8_t i = 0; i < words->count; i++)
		if (likeness_same(words->words[i], word))
			return true;
	return false;
}

static void report(struct proof *proof, const struct employer_reading *read, enum finding_kind kind)
{
	const char *right = kind == FINDING_COMPANY ? proof->context->company : proof->context->role;
	const char *what = kind == FINDING_COMPANY ? "company" : "role";

	for (size_t i = 0; i < read->count; i++) {
		const struct employer_misfit *misfit = &read->list[i];
		struct finding *finding = proof_find_kind(proof, kind, (enum severity)misfit->severity,
			misfit->reading, misfit->first, misfit->last);

		if (misfit->elsewhere)
			finding->message = arena_format(proof->arena,
				"That is the %s of another of your applications; this one is %s", what,
				right);
		else if (misfit->another)
			finding->message =
				arena_format(proof->arena, "The %s of this letter is %s", what, right);
		else
			finding->message = arena_format(proof->arena, "The %s is written %s", what, right);
		finding_suggest(finding, misfit->suggestion ? misfit->suggestion : right);
	}
}

static enum said said_by(const struct employer_reading *read)
{
	bool named = read->named;

	for (size_t i = 0; i < read->count; i++)
		if (read->list[i].another && (read->list[i].severity == SEVERITY_ERROR || !read->named))
			return SAID_WRONG;
	for (size_t i = 0; i < read->count; i++)
		named |= !read->list[i].another;
	return named ? SAID_YES : SAID_NO;
}

void employer_check(struct proof *proof)
{
	struct employer_reading read;

	proof->names_company = proof->names_role = SAID_NO;
	if (proof->context->company) {
		company_read(proof, &read);
		report(proof, &read, FINDING_COMPANY);
		proof->names_company = said_by(&read);
	}
	if (proof->context->role) {
		role_read(proof, &read);
		report(proof, &read, FINDING_ROLE);
		proof->names_role = said_by(&read);
	}
}
