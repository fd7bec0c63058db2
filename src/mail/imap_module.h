/* The table by which the program calls the module that holds libcurl for reading. */
#ifndef TACT_MAIL_IMAP_MODULE_H
#define TACT_MAIL_IMAP_MODULE_H

#include "base/module.h"
#include "mail/imap.h"

struct imap_module {
	struct module_head head;
	struct imap_service service;
};

/* The one symbol of the module. */
extern const struct imap_module tact_imap_module;

#endif
