/* Whether two playbooks say the same. */
#ifndef TACT_TESTS_CORE_PLAYBOOK_SAME_H
#define TACT_TESTS_CORE_PLAYBOOK_SAME_H

#include "core/playbook.h"

/* Fails the test at the first difference. Where a rule stands in its text and what a content rule is called
 * does not count. */
void playbook_assert_same(const struct playbook *a, const struct playbook *b);
void example_assert_same(const struct example *a, const struct example *b);

#endif
