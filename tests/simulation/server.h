/* The server that letters are sent through: misbehaves at every step, and counts what it took. */
#ifndef TACT_TESTS_SIMULATION_SERVER_H
#define TACT_TESTS_SIMULATION_SERVER_H

#include "mail/smtp.h"

bool server_send(void *data, const struct smtp_account *account, const struct smtp_envelope *envelope,
	const struct smtp_permit *permit, struct smtp_result *ret_result, struct error *err);

#endif
