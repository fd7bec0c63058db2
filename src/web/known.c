/* The process that a page speaks of, with what its words need. */
#include "web/known.h"

#include "app/process_list.h"
#include "app/when.h"

bool known_load(struct visit *visit, int part, struct known *ret_known, struct error *err)
{
	if (!visit_number(visit, part, "", &ret_known->number, err))
		return false;
	if (!visit->store) {
		error_set(err, ERROR_NOT_FOUND, "there is no process %lld", (long long)ret_known->number);
		return error_hint(err, "nothing is recorded yet: begin on today's page");
	}
	return process_list_load(visit->store, ret_known->number, visit->arena, &ret_known->process, err) &&
	       desk_matter(visit->desk, &ret_known->process, NULL, &ret_known->matter, err);
}

const char *known_word(const struct visit *visit, int part)
{
	return arena_copy(visit->arena, visit->parts[part].start, visit->parts[part].length);
}

const char *known_url(struct visit *visit, const char *text)
{
	return html_part(text, visit->arena);
}

void known_title(struct visit *visit, const struct known *known)
{
	html_add(&visit->html,
		"<p class=\"of\"><a href=\"/process/%lld\"><bdi>%s</bdi>, <bdi>%s</bdi></a></p>\n",
		(long long)known->number, known->process.role, known->process.organization);
}

bool known_moment(struct visit *visit, const char *field, const struct zone *zone, bool past,
	struct moment *ret_moment, struct error *err)
{
	const char *words = visit_field(visit, field);

	*ret_moment = (struct moment){.instant = visit->now, .offset_seconds = zone_offset(zone, visit->now)};
	return !words ||
	       when_parse(words, visit->now, zone, past ? WHEN_PAST : WHEN_FUTURE, ret_moment, err) ||
	       visit_wrong(visit, field);
}
