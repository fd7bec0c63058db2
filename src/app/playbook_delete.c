/* An own playbook that goes: who follows it is asked first, and follows another from then on. */
#include "app/playbook_delete.h"

#include "app/own_settings.h"
#include "app/shelf_save.h"
#include "store/process_rows.h"
#include "store/setting_rows.h"

#include <string.h>

bool playbook_use_load(struct store *store, const char *name, struct arena *arena,
	struct playbook_use *ret_use, struct error *err)
{
	struct playbook_use use = {0};
	const char *chosen = NULL;

	if (store && (!process_rows_following(store, name, &use.processes, err) ||
			     !own_settings_get(store, SETTING_PLAYBOOK, arena, &chosen, err)))
		return false;
	use.is_default = chosen && strcmp(chosen, name) == 0;
	*ret_use = use;
	return true;
}

static bool check_own(struct desk *desk, const char *name, struct error *err)
{
	struct shelf_text text;

	if (!shelf_name_check(name, err) || !shelf_read(&desk->shelf, name, &text, err))
		return false;
	return text.own || error_set(err, ERROR_FORBIDDEN, "this playbook came with tact, and stays");
}

static bool check_instead(
	struct desk *desk, const char *name, const char *instead, bool used, struct error *err)
{
	const struct playbook *playbook;

	if (!instead && used) {
		error_set(err, ERROR_FORBIDDEN, "the playbook \"%.60s\" is followed", name);
		return error_hint(err, "nothing was deleted: say which one is followed instead");
	}
	if (instead && strcmp(instead, name) == 0)
		return error_set(err, ERROR_INVALID, "that is the one that would be deleted");
	return !instead || shelf_get(&desk->shelf, instead, &playbook, err);
}

/* Both before the text goes: nobody is ever left with a playbook that is not there. */
static bool follow(struct store *store, const char *name, const char *instead, const struct playbook_use *use,
	struct error *err)
{
	if (!store_begin(store, err))
		return false;
	if (process_rows_follow(store, name, instead, err) &&
		(!use->is_default ||
			setting_row_save(store, setting_rows[SETTING_PLAYBOOK].name, instead, err)) &&
		store_commit(store, err))
		return true;
	store_rollback(store);
	return false;
}

bool playbook_delete(struct store *store, struct desk *desk, const char *name, const char *instead,
	struct arena *arena, struct error *err)
{
	struct playbook_use use;
	bool used;

	if (!check_own(desk, name, err) || !playbook_use_load(store, name, arena, &use, err))
		return false;
	used = use.processes || use.is_default;
	return check_instead(desk, name, instead, used, err) &&
	       (!used || follow(store, name, instead, &use, err)) &&
	       shelf_remove(&desk->shelf, name, arena, err);
}
