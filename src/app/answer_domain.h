/* What the domain of a mail address tells of its owner. */
#ifndef TACT_APP_ANSWER_DOMAIN_H
#define TACT_APP_ANSWER_DOMAIN_H

#include <stdbool.h>

/* Behind the "@"; "" where there is none. */
const char *answer_domain(const char *address);
/* Anybody may have an address there: it tells nothing of an organization. */
bool answer_domain_is_public(const char *domain);
/* Many organizations write from there: recruiting software, job boards, calendars. */
bool answer_domain_is_service(const char *domain);
/* The domain one step up, which an organization may own too; NULL where there is none. */
const char *answer_domain_parent(const char *domain);
/* Nobody in person: no-reply@, careers@ and the like. */
bool answer_address_is_office(const char *address);
/* Nobody reads what is sent there. */
bool answer_address_is_machine(const char *address);

#endif
