/* Sentences read with the rules of usage, for tests: what has to be found in them, and what has not. */
#ifndef TACT_TESTS_USAGE_TEST_H
#define TACT_TESTS_USAGE_TEST_H

#include "letter/proofread.h"

/* What stands wrong in a text, and what is to be suggested first for it. */
struct mistake {
	const char *text, *wrong, *right;
};

/* What a sentence is read as. */
enum usage_place {
	USAGE_ALONE,
	USAGE_IN_LETTER /* between a greeting and a closing */
};

/* Group set-up and tear-down: the dictionaries and a proofreader; without dictionaries every test skips. */
int usage_test_open(void **state);
int usage_test_close(void **state);
/* What is found in a text about which no more is known than its role and company. */
struct proofread_result usage_test_read(
	const struct letter *letter, const char *role, const char *company, struct arena *arena);
/* Whether an error or a warning stands just on what is wrong and suggests first what is right. */
bool usage_test_finds(const struct proofread_result *result, const struct mistake *mistake, bool in_subject);
/* Fails where one of them is not found. */
void usage_test_expect_found(const struct mistake *mistakes, size_t count, enum usage_place place);
/* Fails where an error or a warning of grammar or spelling is found in one of them. */
void usage_test_expect_silence(const char *const *sentences, size_t count, enum usage_place place);

#endif
