/* The table by which the program calls the module that holds cairo and pango. */
#ifndef TACT_LETTER_PAPER_MODULE_H
#define TACT_LETTER_PAPER_MODULE_H

#include "base/module.h"
#include "letter/paper.h"

struct paper_module {
	struct module_head head;
	bool (*set)(const struct paper_letter *letter, enum paper paper, struct arena *arena,
		struct paper_result *ret_result, struct error *err);
};

/* The one symbol of the module. */
extern const struct paper_module tact_paper_module;

#endif
