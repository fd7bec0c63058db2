/* What sending and collecting stand on: passwords that do not stay. */
#include "app/post.h"

#include <stdlib.h>
#include <string.h>

static void wipe(char *secret)
{
	if (!secret)
		return;
	explicit_bzero(secret, strlen(secret));
	free(secret);
}

void login_clear(struct login *login)
{
	wipe(login->password);
	wipe(login->token);
	*login = (struct login){0};
}
