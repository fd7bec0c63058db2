/* Connections whose request or reply takes too long in all, however busy they look, are cut. */
#include "web/http_watch.h"

#include <pthread.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <time.h>

enum { SOCKETS_MAX = 128, PAUSED = 0 };

struct http_watched {
	bool used;
	int socket;
	int64_t since; /* in seconds, or PAUSED */
};

struct http_watch {
	pthread_t thread;
	pthread_mutex_t lock;
	pthread_cond_t wake;
	int limit_seconds, count;
	bool ends;
	struct http_watched sockets[SOCKETS_MAX];
};

static int64_t seconds_gone(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return now.tv_sec + 1; /* never PAUSED */
}

/* The one who serves sees the end of the connection and closes it. */
static void cut_late(struct http_watch *watch)
{
	const int64_t now = seconds_gone();

	for (int i = 0; i < SOCKETS_MAX; i++) {
		struct http_watched *watched = &watch->sockets[i];
		if (!watched->used || watched->since == PAUSED || now - watched->since < watch->limit_seconds)
			continue;
		shutdown(watched->socket, SHUT_RDWR);
		watched->since = PAUSED;
	}
}

static void *look(void *closure)
{
	struct http_watch *watch = closure;

	pthread_mutex_lock(&watch->lock);
	while (!watch->ends) {
		struct timespec next;
		if (watch->count == 0) {
			pthread_cond_wait(&watch->wake, &watch->lock);
			continue;
		}
		clock_gettime(CLOCK_MONOTONIC, &next);
		next.tv_sec++;
		pthread_cond_timedwait(&watch->wake, &watch->lock, &next);
		cut_late(watch);
	}
	pthread_mutex_unlock(&watch->lock);
	return NULL;
}

struct http_watch *http_watch_open(int limit_seconds)
{
	struct http_watch *watch = calloc(1, sizeof(*watch));
	pthread_condattr_t clock;

	if (!watch)
		abort();
	watch->limit_seconds = limit_seconds;
	pthread_mutex_init(&watch->lock, NULL);
	pthread_condattr_init(&clock);
	pthread_condattr_setclock(&clock, CLOCK_MONOTONIC);
	pthread_cond_init(&watch->wake, &clock);
	pthread_condattr_destroy(&clock);
	if (pthread_create(&watch->thread, NULL, look, watch) == 0)
		return watch;
	free(watch);
	return NULL;
}

void http_watch_close(struct http_watch *watch)
{
	pthread_mutex_lock(&watch->lock);
	watch->ends = true;
	pthread_cond_signal(&watch->wake);
	pthread_mutex_unlock(&watch->lock);
	pthread_join(watch->thread, NULL);
	pthread_cond_destroy(&watch->wake);
	pthread_mutex_destroy(&watch->lock);
	free(watch);
}

struct http_watched *http_watch_add(struct http_watch *watch, int socket)
{
	struct http_watched *place = NULL;

	pthread_mutex_lock(&watch->lock);
	for (int i = 0; i < SOCKETS_MAX && !place; i++)
		if (!watch->sockets[i].used)
			place = &watch->sockets[i];
	if (place) {
		*place = (struct http_watched){true, socket, seconds_gone()};
		if (watch->count++ == 0)
			pthread_cond_signal(&watch->wake);
	}
	pthread_mutex_unlock(&watch->lock);
	return place;
}

static void set_since(struct http_watch *watch, struct http_watched *watched, int64_t since)
{
	if (!watched)
		return;
	pthread_mutex_lock(&watch->lock);
	watched->since = since;
	pthread_mutex_unlock(&watch->lock);
}

void http_watch_again(struct http_watch *watch, struct http_watched *watched)
{
	set_since(watch, watched, seconds_gone());
}

void http_watch_pause(struct http_watch *watch, struct http_watched *watched)
{
	set_since(watch, watched, PAUSED);
}

void http_watch_remove(struct http_watch *watch, struct http_watched *watched)
{
	if (!watched)
		return;
	pthread_mutex_lock(&watch->lock);
	watched->used = false;
	watch->count--;
	pthread_mutex_unlock(&watch->lock);
}
