/* The person's settings, kept with the data: read, checked, changed. */
#ifndef TACT_APP_OWN_SETTINGS_H
#define TACT_APP_OWN_SETTINGS_H

#include "app/desk.h"
#include "settings/setting.h"

struct store;

/* NULL where it was never set. */
bool own_settings_get(struct store *store, enum setting setting, struct arena *arena, const char **ret_value,
	struct error *err);
/* Would it be taken? What the setting names has to exist. */
bool own_settings_check(struct desk *desk, enum setting setting, const char *value, struct error *err);
/* NULL takes it back to the default. Where it changes agendas, everything is planned anew at now. */
bool own_settings_put(struct store *store, struct desk *desk, enum setting setting, const char *value,
	struct instant now, struct error *err);

#endif
