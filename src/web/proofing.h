/* The desk for proof-reading, kept open between two requests: dictionaries are slow to load. */
#ifndef TACT_WEB_PROOFING_H
#define TACT_WEB_PROOFING_H

#include "app/proof_desk.h"
#include "web/visit.h"

/* With the person's words and settings as they are now; holds until the end of the visit. */
bool proofing_take(struct visit *visit, struct proof_desk **ret_desk, struct error *err);

#endif
