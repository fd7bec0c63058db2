/* Every page and form, once. */
#include "web/route.h"

#include "base/array.h"
#include "web/pages.h"

#include <string.h>

const struct route *const routes[] = {
	&page_asset,
	&page_today,
	&page_processes,
	&page_process,
	&form_log,
	&page_person,
	&form_person,
	&form_people,
	&page_compare,
	&page_playbooks,
	&form_playbooks,
	&page_playbook,
	&form_playbook,
	&form_playbook_delete,
	&page_planning,
	&page_clauses,
	&page_item_one,
	&form_item_done,
	&form_item_skip,
	&page_new,
	&form_new,
	&page_more,
	&page_settings,
	&form_settings,
	&page_accounts,
	&form_account_remove,
	&page_export,
	&page_export_cases,
	&page_export_letters,
	&page_delete,
	&form_delete,
	&page_search,
	&page_statistics,
	&page_calendar,
	&form_calendar_renew,
	&form_calendar_stop,
	&page_feed,
	&page_mail,
	&form_mail,
	&page_after,
	&form_after,
	&page_letter,
	&form_letter,
	&page_draft,
	&form_draft,
	&form_draft_check,
	&form_draft_sent,
	&page_draft_mail,
	&page_draft_paper,
	&page_outbox,
	&page_outbox_one,
	&form_outbox,
	&form_outbox_send,
	&page_import,
	&form_import,
	&form_import_record,
};
const size_t route_count = ARRAY_COUNT(routes);

/* What stands before the first part that may be anything: nearly every route is told apart by it. */
static bool begins(const char *pattern, const char *path)
{
	for (; *pattern && *pattern != '{'; pattern++, path++)
		if (*pattern != *path)
			return false;
	return true;
}

/* And what stands behind the last. */
static bool ends(const char *pattern, const char *path)
{
	const char *p = pattern + strlen(pattern), *q = path + strlen(path);

	while (p > pattern && q > path && p[-1] != '}')
		if (*--p != *--q)
			return false;
	return true;
}

static bool matches(const char *pattern, const char *path, struct span parts[ROUTE_MAX_PARTS])
{
	struct span left = span_of(pattern), right = span_of(path), one, other;
	int count = 0;

	while (left.length) {
		if (!right.length)
			return false;
		span_cut(&left, '/', &one);
		span_cut(&right, '/', &other);
		if (span_is(one, "{}")) {
			if (!other.length)
				return false;
			parts[count++] = other;
		} else if (one.length != other.length || memcmp(one.start, other.start, one.length) != 0) {
			return false;
		}
	}
	return !right.length && (pattern[1] == '\0' || path[strlen(path) - 1] != '/');
}

const struct route *route_find(
	const char *method, const char *path, struct span parts[ROUTE_MAX_PARTS], bool *ret_other_method)
{
	*ret_other_method = false;
	for (size_t i = 0; i < route_count; i++) {
		if (!begins(routes[i]->path, path) || !ends(routes[i]->path, path) ||
			!matches(routes[i]->path, path, parts))
			continue;
		if (strcmp(routes[i]->method, method) == 0)
			return routes[i];
		*ret_other_method = true;
	}
	return NULL;
}
