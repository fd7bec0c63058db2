/* The pages of tact, served to one person on their own machine. */
#ifndef TACT_WEB_WEB_H
#define TACT_WEB_WEB_H

#include "app/desk.h"

struct web_options {
	const char *database;  /* its path */
	uint16_t port;         /* 0: any that is free */
	bool or_any_port;      /* where it is taken */
	int64_t shift_seconds; /* added to the clock, for --now */
	/* Called once the pages can be opened, with the address that holds the token; `ours` is false where
	 * they are served already, and web_run() returns at once. */
	void (*ready)(void *closure, const char *address, bool ours);
	void *closure;
};

/* Serves until SIGINT, SIGTERM or SIGHUP. */
bool web_run(const struct web_options *options, struct error *err);

#endif
