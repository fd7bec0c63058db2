/* Being written. */
#include "letter/checks.h"

void tone_check(struct proof *proof)
{
}
