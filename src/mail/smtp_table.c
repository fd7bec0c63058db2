/* The module that sends with libcurl: its one symbol. */
#include "mail/smtp_module.h"

__attribute__((visibility("default"))) const struct smtp_module tact_smtp_module = {
	.head = {TACT_VERSION},
	.send = smtp_talk,
};
