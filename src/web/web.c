/* The pages of tact, served to one person on their own machine. */
#include "web/web.h"

#include "web/entrance.h"
#include "web/http_module.h"
#include "web/planning.h"
#include "web/reception.h"

#include <signal.h>
#include <stdio.h>
#include <time.h>
#include <unistd.h>

enum { LOOK_SECONDS = 60, ADDRESS_MAX = 96, FORM_SIGNAL = SIGUSR2 };

struct web {
	struct web_options options;
	struct reception reception;
	struct entrance entrance;
	sigset_t signals;
	uint16_t port;
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

/* An account may have been added: the main thread looks. */
static void changed(void *closure)
{
	kill(getpid(), FORM_SIGNAL);
}

static void print_address(const struct web *web, char address[ADDRESS_MAX])
{
	snprintf(address, ADDRESS_MAX, "http://127.0.0.1:%u/?enter=%s", (unsigned)web->port,
		web->reception.guard.entry);
}

/* A second `tact ui` asks for a way in. */
static void let_in(struct web *web)
{
	char address[ADDRESS_MAX];

	if (!guard_renew(&web->reception.guard, NULL))
		return;
	print_address(web, address);
	entrance_tell(&web->entrance, address);
}

/* Signals are taken by the main thread alone, which waits here. */
static void wait_for_the_end(struct web *web)
{
	const struct timespec pause = {.tv_sec = LOOK_SECONDS};

	for (;;) {
		const int number = sigtimedwait(&web->signals, NULL, &pause);
		if (number == SIGINT || number == SIGTERM || number == SIGHUP)
			return;
		if (number == ENTRANCE_SIGNAL)
			let_in(web);
		else
			minder_look(&web->reception.minder);
	}
}

/* The thread that serves is started with them blocked. */
static void block_signals(struct web *web)
{
	static const int numbers[] = {SIGINT, SIGTERM, SIGHUP, SIGCHLD, ENTRANCE_SIGNAL, FORM_SIGNAL};

	sigemptyset(&web->signals);
	for (size_t i = 0; i < sizeof(numbers) / sizeof(numbers[0]); i++)
		sigaddset(&web->signals, numbers[i]);
	pthread_sigmask(SIG_BLOCK, &web->signals, NULL);
}

static bool listen_at(struct web *web, const struct http_module *module, const struct http_handler *handler,
	struct http **ret_http, struct error *err)
{
	return module->open(web->options.port, handler, ret_http, &web->port, err) ||
	       (web->options.or_any_port && module->open(0, handler, ret_http, &web->port, err));
}

static bool serve(struct web *web, struct error *err)
{
	const struct http_handler handler = {web, body_limit, answer};
	const struct http_module *module = http_module_open(err);
	char address[ADDRESS_MAX];
	struct http *http;

	if (!module || !guard_init(&web->reception.guard, err))
		return false;
	block_signals(web);
	if (!listen_at(web, module, &handler, &http, err))
		return false;
	guard_set_port(&web->reception.guard, web->port);
	entrance_tell(&web->entrance, "");
	print_address(web, address);
	web->options.ready(web->options.closure, address, true);
	minder_look(&web->reception.minder);
	wait_for_the_end(web);
	module->close(http);
	return true;
}

static bool serve_anew(struct web *web, struct error *err)
{
	struct reception *reception = &web->reception;
	bool fine;

	reception->shift_seconds = web->options.shift_seconds;
	reception->changed = changed;
	reception->closure = web;
	ground_init(&reception->ground, web->options.database);
	minder_init(&reception->minder, web->options.database, web->options.shift_seconds);
	fine = serve(web, err);
	planning_end();
	minder_clear(&reception->minder);
	ground_clear(&reception->ground);
	kept_clear(&reception->kept);
	return fine;
}

bool web_run(const struct web_options *options, struct error *err)
{
	struct web web = {.options = *options, .entrance.file = -1};
	char address[ENTRANCE_ADDRESS_MAX];
	bool fine = true;

	/* Another now shows other pages. */
	if (!options->shift_seconds && entrance_open(&web.entrance, options->database) == ENTRANCE_OTHERS &&
		entrance_ask(&web.entrance, address))
		options->ready(options->closure, address, false);
	else
		fine = serve_anew(&web, err);
	entrance_close(&web.entrance);
	return fine;
}
