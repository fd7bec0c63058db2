/* Being written. */
#include "letter/content.h"

void content_check(struct proof *proof, struct content *ret_content)
{
	*ret_content = (struct content){0};
}
