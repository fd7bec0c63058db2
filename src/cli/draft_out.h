/* A draft as it leaves: printed, copied, as a mailto: address, as a file of mail or for the printer. */
#ifndef TACT_CLI_DRAFT_OUT_H
#define TACT_CLI_DRAFT_OUT_H

#include "cli/found_draft.h"

/* Does what the options ask for; *ret_done is false where they ask for nothing of the kind. What would be
 * sent is proof-read first where that was not done already: under a playbook that says so, errors refuse. */
bool draft_out(struct session *session, const struct found_draft *found, bool *ret_done, struct error *err);
/* What it honours, for lists of options. */
#define DRAFT_OUT_OPTIONS OPTION_PRINT, OPTION_COPY, OPTION_MAILTO, OPTION_EML, OPTION_PDF, OPTION_PAPER

#endif
