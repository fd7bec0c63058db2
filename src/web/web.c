/* The pages of tact, served to one person on their own machine. */
#include "web/web.h"

#include "web/http_module.h"
#include "web/reception.h"

#include <pthread.h>
#include <signal.h>

struct web {
	struct web_options options;
	struct reception reception;
};

static size_t body_limit(void *closure, const struct request *request)
{
	struct web *web = closure;

	return reception_body_limit(&web->reception, request);
}

static void answer(void *closure, struct request *request, struct arena *arena, struct reply *ret_reply)
{
	struct web *web = closure;

	reception_answer(&web->reception, request, arena, ret_reply);
}

static void changed(void *closure)
{
}

/* Signals are taken by the thread that waits here; the one that serves is started with them blocked. */
static void wait_for_the_end(struct web *web, uint16_t port)
{
	char address[96];
	sigset_t ends;
	int signal_number;

	sigemptyset(&ends);
	sigaddset(&ends, SIGINT);
	sigaddset(&ends, SIGTERM);
	snprintf(address, sizeof(address), "http://127.0.0.1:%u/?enter=%s", (unsigned)port,
		web->reception.guard.entry);
	web->options.ready(web->options.closure, address);
	sigwait(&ends, &signal_number);
}

static void block_signals(void)
{
	sigset_t ends;

	sigemptyset(&ends);
	sigaddset(&ends, SIGINT);
	sigaddset(&ends, SIGTERM);
	pthread_sigmask(SIG_BLOCK, &ends, NULL);
}

static bool serve(struct web *web, struct error *err)
{
	const struct http_handler handler = {web, body_limit, answer};
	const struct http_module *module = http_module_open(err);
	struct http *http;
	uint16_t port;

	if (!module || !guard_init(&web->reception.guard, err))
		return false;
	block_signals();
	if (!module->open(web->options.port, &handler, &http, &port, err))
		return false;
	guard_set_port(&web->reception.guard, port);
	wait_for_the_end(web, port);
	module->close(http);
	return true;
}

bool web_run(const struct web_options *options, struct error *err)
{
	struct web web = {.options = *options};
	bool fine;

	web.reception.shift_seconds = options->shift_seconds;
	web.reception.changed = changed;
	web.reception.closure = &web;
	ground_init(&web.reception.ground, options->database);
	fine = serve(&web, err);
	ground_clear(&web.reception.ground);
	kept_clear(&web.reception.kept);
	return fine;
}
