/* All processes planned anew beside the pages. */
#include "web/planning.h"

#include "app/replan.h"
#include "web/ground.h"

#include <pthread.h>
#include <time.h>

enum { PATH_MAX_BYTES = 4096, WAIT_MS = 1000 };

/* One at a time; the thread that serves and the main thread begin and end it. */
static struct {
	pthread_mutex_t lock; /* of everything below */
	pthread_cond_t over;
	pthread_t thread;
	bool started, stop; /* the thread is to be joined; it is to break off */
	char database[PATH_MAX_BYTES];
	struct instant now;
	struct planning_view view;
} planning = {.lock = PTHREAD_MUTEX_INITIALIZER, .over = PTHREAD_COND_INITIALIZER};

static bool progress(void *closure, int64_t done, int64_t last_number)
{
	bool goes_on;

	(void)closure;
	pthread_mutex_lock(&planning.lock);
	planning.view.done = done;
	planning.view.all = last_number;
	goes_on = !planning.stop;
	pthread_mutex_unlock(&planning.lock);
	return goes_on;
}

static bool plan(struct replan *replan, struct error *err)
{
	struct ground ground;
	struct store *store = NULL;
	bool fine;

	ground_init(&ground, planning.database);
	fine = ground_take(&ground, ROUTE_WRITE, &store, err);
	if (fine) {
		replan->desk = &ground.desk;
		fine = replan_all(store, replan, err);
	}
	ground_clear(&ground);
	return fine;
}

static void *run(void *closure)
{
	struct replan replan = {.now = planning.now, .progress = progress};
	struct error trouble = {0};
	const bool fine = plan(&replan, &trouble);
	struct planning_view *view = &planning.view;

	(void)closure;
	pthread_mutex_lock(&planning.lock);
	view->state = fine ? PLANNING_DONE : PLANNING_FAILED;
	view->trouble = trouble;
	view->done = replan.done;
	view->changed = replan.changed;
	view->broken = replan.broken;
	snprintf(view->first_problem, sizeof(view->first_problem), "%s", replan.first_problem);
	pthread_cond_broadcast(&planning.over);
	pthread_mutex_unlock(&planning.lock);
	return NULL;
}

static void join(bool stop)
{
	bool started;

	pthread_mutex_lock(&planning.lock);
	started = planning.started;
	planning.started = false;
	planning.stop = stop;
	pthread_mutex_unlock(&planning.lock);
	if (started)
		pthread_join(planning.thread, NULL);
	planning.stop = false;
}

bool planning_begin(const char *database, struct instant now, struct error *err)
{
	/* What is planned by older words is of no use. */
	join(true);
	planning.now = now;
	snprintf(planning.database, sizeof(planning.database), "%s", database);
	planning.view = (struct planning_view){.state = PLANNING_RUNS};
	if (pthread_create(&planning.thread, NULL, run, NULL) != 0) {
		planning.view.state = PLANNING_NONE;
		return error_set(err, ERROR_UNAVAILABLE, "cannot start a thread");
	}
	planning.started = true;
	return true;
}

static struct timespec later(int milliseconds)
{
	struct timespec end;

	clock_gettime(CLOCK_REALTIME, &end);
	end.tv_sec += milliseconds / WAIT_MS;
	end.tv_nsec += (long)(milliseconds % WAIT_MS) * 1000000;
	if (end.tv_nsec >= 1000000000) {
		end.tv_sec++;
		end.tv_nsec -= 1000000000;
	}
	return end;
}

void planning_wait(int milliseconds, struct planning_view *ret_view)
{
	const struct timespec end = later(milliseconds);
	int result = 0;

	pthread_mutex_lock(&planning.lock);
	while (planning.view.state == PLANNING_RUNS && milliseconds && result == 0)
		result = pthread_cond_timedwait(&planning.over, &planning.lock, &end);
	*ret_view = planning.view;
	pthread_mutex_unlock(&planning.lock);
}

void planning_end(void)
{
	join(true);
}
