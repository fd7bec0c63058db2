/* The pages of tact, served to one person on their own machine. */
#ifndef TACT_WEB_WEB_H
#define TACT_WEB_WEB_H

#include "app/desk.h"

struct web_options {
	const char *database;  /* its path */
	uint16_t port;         /* 0: any that is free */
	int64_t shift_seconds; /* added to the clock, for --now */
	/* Called once the pages can be opened, with the address that holds the token. */
	void (*ready)(void *closure, const char *address);
	void *closure;
};

/* Serves until SIGINT or SIGTERM. */
bool web_run(const struct web_options *options, struct error *err);

#endif
