/* The person's settings, kept with the data: read, checked, changed. */
#include "app/own_settings.h"

#include "app/replan.h"
#include "calendar/holidays.h"
#include "letter/proof_module.h"
#include "store/setting_rows.h"

bool own_settings_get(struct store *store, enum setting setting, struct arena *arena, const char **ret_value,
	struct error *err)
{
	return setting_row_load(store, setting_rows[setting].name, arena, ret_value, err);
}

/* "none" is none. */
static bool check_dictionaries(const char *value, struct error *err)
{
	const struct proof_module *module;
	struct spelling *spelling = NULL;

	if (strcmp(value, "none") == 0)
		return true;
	module = proof_module_open(err);
	if (!module || !module->spelling_open(value, NULL, &spelling, err))
		return false;
	module->spelling_close(spelling);
	return true;
}

static bool check_named(struct desk *desk, enum setting setting, const char *value, struct error *err)
{
	const struct playbook *playbook;
	const struct zone *zone;

	switch (setting_rows[setting].type) {
	case SETTING_ZONE_ID:
		return zone_store_get(&desk->zones, value, &zone, err);
	case SETTING_PLAYBOOK_NAME:
		return shelf_get(&desk->shelf, value, &playbook, err);
	case SETTING_COUNTRY:
		if (holidays_known(value))
			return true;
		error_set(err, ERROR_USAGE, "the holidays of \"%.60s\" are not known", value);
		return error_hint(err, "known: US GB CA DE FR IN");
	case SETTING_SPELLING:
		return check_dictionaries(value, err);
	case SETTING_TEXT:
	case SETTING_NUMBER:
	case SETTING_EMAILS:
	case SETTING_WORD:
		break;
	}
	return true;
}

bool own_settings_check(struct desk *desk, enum setting setting, const char *value, struct error *err)
{
	return setting_check(setting, value, err) && check_named(desk, setting, value, err);
}

bool own_settings_put(struct store *store, struct desk *desk, enum setting setting, const char *value,
	struct instant now, struct error *err)
{
	struct replan replan = {.now = now, .desk = desk};

	if (value && !own_settings_check(desk, setting, value, err))
		return false;
	if (!store_begin(store, err) || !setting_row_save(store, setting_rows[setting].name, value, err) ||
		!store_commit(store, err))
		return false;
	if (setting != SETTING_PLAYBOOK)
		return true;
	desk->default_playbook = value;
	return replan_all(store, &replan, err);
}
