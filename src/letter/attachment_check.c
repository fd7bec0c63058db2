/* Being written. */
#include "letter/checks.h"

void attachment_check(struct proof *proof)
{
}
