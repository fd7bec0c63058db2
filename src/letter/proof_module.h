/* The table by which the program calls the module that holds proof-reading: its rules are thousands of rows,
 * which take time and memory at the start of a program that does not need them. */
#ifndef TACT_LETTER_PROOF_MODULE_H
#define TACT_LETTER_PROOF_MODULE_H

#include "base/module.h"
#include "letter/look_again.h"
#include "letter/proofread.h"
#include "letter/spelling.h"

/* As the functions of the same names. */
struct proof_module {
	struct module_head head;
	bool (*spelling_open)(const char *dictionaries, const char *cache_folder,
		struct spelling **ret_spelling, struct error *err);
	void (*spelling_close)(struct spelling *spelling);
	struct proofreader *(*proofreader_new)(
		const struct spelling *spelling, bool all, struct arena *arena);
	bool (*proofread)(const struct proofreader *proofreader, const struct letter *letter,
		const struct letter_context *context, struct arena *arena,
		struct proofread_result *ret_result, struct error *err);
	bool (*look_again)(const struct letter *letter, const struct letter_context *context,
		int max_milliseconds, struct arena *arena, struct proofread_result *result,
		struct error *err);
};

/* Loads the module at the first call; NULL where it is missing. */
const struct proof_module *proof_module_open(struct error *err);

/* The one symbol of the module. */
extern const struct proof_module tact_proof_module;

#endif
