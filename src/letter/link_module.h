/* The table by which the program calls the module that holds link-grammar. */
#ifndef TACT_LETTER_LINK_MODULE_H
#define TACT_LETTER_LINK_MODULE_H

#include "base/error.h"
#include "base/module.h"

#include <stddef.h>

enum link_answer {
	LINK_JOINED,  /* all words hang together */
	LINK_LOOSE,   /* one does not */
	LINK_UNKNOWN, /* too long, too slow, or everything is loose */
};

struct link_parser;

struct link_module {
	struct module_head head;
	struct link_parser *(*open)(struct error *err); /* NULL: no dictionary */
	void (*close)(struct link_parser *parser);
	/* *ret_start: byte of the first loose word, in the sentence. */
	enum link_answer (*look)(struct link_parser *parser, const char *sentence, size_t *ret_start);
	/* Milliseconds of a clock that only moves forward. */
	long (*now)(void);
};

/* The one symbol of the module. */
extern const struct link_module tact_link_module;

#endif
