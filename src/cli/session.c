/* One run of the program: its words, its output, and what the command needs. */
#include "cli/session.h"

#include "app/own_holidays.h"
#include "app/own_settings.h"
#include "app/own_zone.h"
#include "app/when.h"

#include <errno.h>
#include <unistd.h>

void session_init(struct session *session)
{
	const char *no_color = getenv("NO_COLOR"), *terminal = getenv("TERM");

	*session = (struct session){0};
	arena_init(&session->arena);
	desk_init(&session->desk, &session->arena);
	session->color = isatty(STDOUT_FILENO) && !(no_color && no_color[0]) &&
			 !(terminal && strcmp(terminal, "dumb") == 0);
}

void session_clear(struct session *session)
{
	database_close(session->store);
	text_clear(&session->out);
	arena_clear(&session->arena);
}

const char *session_option(const struct session *session, enum option option)
{
	for (int i = session->option_count - 1; i >= 0; i--)
		if (session->options[i].option == option)
			return session->options[i].value;
	return NULL;
}

bool session_open_store(struct session *session, enum database_mode mode, struct error *err)
{
	return database_open(
		       session_option(session, OPTION_DB), mode, &session->arena, &session->store, err) &&
	       session_setting(session, SETTING_PLAYBOOK, &session->desk.default_playbook, err) &&
	       own_holidays_load(session->store, &session->desk, err);
}

bool session_setting(struct session *session, enum setting setting, const char **ret_value, struct error *err)
{
	*ret_value = NULL;
	return !session->store || own_settings_get(session->store, setting, &session->arena, ret_value, err);
}

bool session_own_zone(struct session *session, const struct zone **ret_zone, struct error *err)
{
	if (!session->own_zone) {
		const char *name;
		if (!session_setting(session, SETTING_ZONE, &name, err))
			return false;
		if (!name)
			name = own_zone_name(&session->arena);
		if (!name)
			session->own_zone = &zone_utc;
		else if (!zone_store_get(&session->desk.zones, name, &session->own_zone, err))
			return error_hint(err, "set TZ to a zone such as Europe/Berlin");
	}
	*ret_zone = session->own_zone;
	return true;
}

bool session_now(struct session *session, const struct zone *zone, struct instant *ret_now, struct error *err)
{
	const char *words = session_option(session, OPTION_NOW);
	struct instant clock = {own_clock_seconds()};
	struct moment moment;

	if (!words) {
		*ret_now = clock;
		return true;
	}
	if (!when_parse(words, clock, zone, WHEN_FUTURE, &moment, err))
		return error_prefix(err, "--now");
	*ret_now = moment.instant;
	return true;
}

bool session_flush(struct session *session, struct error *err)
{
	size_t written = 0;

	while (written < session->out.length) {
		ssize_t count =
			write(STDOUT_FILENO, session->out.start + written, session->out.length - written);
		if (count < 0 && errno == EINTR)
			continue;
		if (count < 0)
			return error_set(
				err, ERROR_UNAVAILABLE, "could not write the answer: %s", strerror(errno));
		written += (size_t)count;
	}
	session->out.length = 0;
	return true;
}
