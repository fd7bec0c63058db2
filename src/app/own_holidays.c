/* Holidays that a person imported, kept with the data by name and known to a desk. */
#include "app/own_holidays.h"

#include "app/file_read.h"
#include "base/text.h"
#include "calendar/holidays.h"
#include "calendar/ical_read.h"
#include "store/setting_rows.h"
#include "store/store.h"

/* The setting that lists the names; the days of each are under its name. */
static const char list_setting[] = "own-holidays";

static const char *days_setting(const char *name, struct arena *arena)
{
	return arena_format(arena, "own-holidays.%s", name);
}

static bool check_name(const char *name, struct error *err)
{
	size_t length = strlen(name);

	if (holidays_known(name)) {
		error_set(err, ERROR_USAGE, "the holidays of %s come with the program", name);
		return error_hint(err, "choose another name");
	}
	if (length > 0 && length <= OWN_HOLIDAYS_MAX_NAME &&
		strspn(name, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-") == length)
		return true;
	error_set(err, ERROR_USAGE, "\"%.40s\" is no name for holidays", name);
	return error_hint(err, "at most %d letters, digits and dashes, such as AT", OWN_HOLIDAYS_MAX_NAME);
}

static bool list_has(const char *list, const char *name)
{
	struct span rest = span_of(list), part;

	while (span_cut(&rest, ' ', &part))
		if (span_is(part, name))
			return true;
	return false;
}

static bool add_to_list(struct store *store, const char *name, struct arena *arena, struct error *err)
{
	const char *list;
	int count = 1;

	if (!setting_row_load(store, list_setting, arena, &list, err))
		return false;
	if (!list)
		return setting_row_save(store, list_setting, name, err);
	if (list_has(list, name))
		return true;
	for (const char *p = list; *p; p++)
		count += *p == ' ';
	if (count >= OWN_HOLIDAYS_MAX)
		return error_set(err, ERROR_USAGE, "too many sets of holidays: at most %d", OWN_HOLIDAYS_MAX);
	return setting_row_save(store, list_setting, arena_format(arena, "%s %s", list, name), err);
}

bool own_holidays_import(struct store *store, const char *name, const char *path, struct arena *arena,
	size_t *ret_count, struct error *err)
{
	TEXT_CLEANUP struct text text = {0};
	struct span bytes;
	struct day *days;
	size_t count;

	if (!check_name(name, err) || !file_read(path, ICAL_MAX_BYTES, arena, &bytes, err))
		return false;
	if (!ical_days(bytes, arena, &days, &count, err))
		return error_prefix(err, "%s", path);
	if (count == 0)
		return error_set(err, ERROR_INVALID, "%s: there is no all-day entry in it", path);
	if (count > OWN_HOLIDAYS_MAX_DAYS)
		return error_set(
			err, ERROR_INVALID, "%s: too many days: at most %d", path, OWN_HOLIDAYS_MAX_DAYS);
	for (size_t i = 0; i < count; i++) {
		char day[DAY_TEXT_SIZE];
		day_print(days[i], day);
		text_format(&text, "%s%s", i ? " " : "", day);
	}
	if (!store_begin(store, err) || !add_to_list(store, name, arena, err) ||
		!setting_row_save(store, days_setting(name, arena), text.start, err) ||
		!store_commit(store, err))
		return false;
	*ret_count = count;
	return true;
}

static bool load_one(struct store *store, struct desk *desk, const char *name, struct error *err)
{
	struct desk_holidays *slot = &desk->holidays[desk->holidays_count];
	struct day *days = arena_array(desk->arena, struct day, OWN_HOLIDAYS_MAX_DAYS);
	const char *text;
	struct span rest, part;
	size_t count = 0;

	if (!setting_row_load(store, days_setting(name, desk->arena), desk->arena, &text, err))
		return false;
	rest = span_of(text);
	while (count < OWN_HOLIDAYS_MAX_DAYS && span_cut(&rest, ' ', &part))
		count += day_parse(part, &days[count]);
	slot->name = name;
	slot->first_year = INT16_MIN;
	slot->last_year = INT16_MAX;
	holidays_of_days(days, count, desk->arena, &slot->holidays);
	desk->holidays_count++;
	return true;
}

bool own_holidays_load(struct store *store, struct desk *desk, struct error *err)
{
	const char *list;
	struct span rest, part;

	if (!setting_row_load(store, list_setting, desk->arena, &list, err))
		return false;
	rest = span_of(list);
	while (span_cut(&rest, ' ', &part) && desk->holidays_count < OWN_HOLIDAYS_MAX)
		if (!load_one(store, desk, arena_copy(desk->arena, part.start, part.length), err))
			return false;
	return true;
}
