/* Names of papers, and calls into the module that holds cairo and pango. */
#include "letter/paper_module.h"

const char *const paper_names[PAPER_COUNT] = {
	[PAPER_A4] = "A4",
	[PAPER_LETTER] = "Letter",
	[PAPER_A6] = "A6",
};

const char *const paper_envelopes[PAPER_COUNT] = {
	[PAPER_A4] = "DL",
	[PAPER_LETTER] = "#10",
	[PAPER_A6] = "DL",
};

bool paper_set(const struct paper_letter *letter, enum paper paper, struct arena *arena,
	struct paper_result *ret_result, struct error *err)
{
	static const struct paper_module *module;

	if (!module)
		module = module_table("tact-paper.so", "letter", "tact_paper_module", err);
	return module && module->set(letter, paper, arena, ret_result, err);
}
