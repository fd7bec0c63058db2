/* Ids of drafts, as they are typed: "d7". */
#ifndef TACT_APP_DRAFT_ID_H
#define TACT_APP_DRAFT_ID_H

#include <stdbool.h>
#include <stdint.h>

/* False for anything else. */
bool draft_id_parse(const char *word, int64_t *ret_number);

#endif
