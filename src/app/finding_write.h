/* Findings and content as JSON; places count code points in the text as it came. */
#ifndef TACT_APP_FINDING_WRITE_H
#define TACT_APP_FINDING_WRITE_H

#include "app/json_text.h"
#include "app/letter_proof.h"

/* "findings" and "content" into the object that is open. */
void finding_write_all(const struct letter_proof *proof, struct arena *arena, struct json_text *json);

#endif
