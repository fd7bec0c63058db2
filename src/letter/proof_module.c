/* Opens the module that holds proof-reading. */
#include "letter/proof_module.h"

const struct proof_module *proof_module_open(struct error *err)
{
	static const struct proof_module *module;

	if (!module)
		module = module_table("tact-proof.so", "letter", "tact_proof_module", err);
	return module;
}
