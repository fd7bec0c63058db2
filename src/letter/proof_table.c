/* The module that holds proof-reading: its one symbol. */
#include "letter/proof_module.h"

__attribute__((visibility("default"))) const struct proof_module tact_proof_module = {
	.head = {TACT_VERSION},
	.spelling_open = spelling_open,
	.spelling_close = spelling_close,
	.proofreader_new = proofreader_new,
	.proofread = proofread,
	.look_again = look_again,
};
