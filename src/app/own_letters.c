/* The person's settings for letters, read at once. */
#include "app/own_letters.h"

#include "app/own_settings.h"

/* NULL where it was never set. */
static bool get(struct store *store, enum setting setting, struct arena *arena, const char **ret_value,
	struct error *err)
{
	*ret_value = NULL;
	return !store || own_settings_get(store, setting, arena, ret_value, err);
}

/* The first of several. */
static const char *first_address(const char *addresses, struct arena *arena)
{
	struct span rest = span_of(addresses), one;

	while (span_cut(&rest, ',', &one)) {
		one = span_trim(one);
		if (one.length)
			return arena_copy(arena, one.start, one.length);
	}
	return NULL;
}

bool own_letters_load(
	struct store *store, struct arena *arena, struct own_letters *ret_letters, struct error *err)
{
	const char *addresses, *salutation, *length, *dictionaries;
	struct own_letters letters = {0};
	long points = setting_rows[SETTING_LINKEDIN_LENGTH].most;

	if (!get(store, SETTING_NAME, arena, &letters.name, err) ||
		!get(store, SETTING_PHONE, arena, &letters.phone, err) ||
		!get(store, SETTING_POSTAL_ADDRESS, arena, &letters.postal_address, err) ||
		!get(store, SETTING_PAPER, arena, &letters.paper, err) ||
		!get(store, SETTING_ADDRESSES, arena, &addresses, err) ||
		!get(store, SETTING_SALUTATION, arena, &salutation, err) ||
		!get(store, SETTING_LINKEDIN_LENGTH, arena, &length, err) ||
		!get(store, SETTING_DICTIONARIES, arena, &dictionaries, err))
		return false;
	if (!letters.paper)
		letters.paper = setting_rows[SETTING_PAPER].preset;
	if (!length)
		length = setting_rows[SETTING_LINKEDIN_LENGTH].preset;
	span_number(span_of(length), points, &points);
	letters.linkedin_max_points = (size_t)points;
	letters.email = first_address(addresses, arena);
	letters.full_names = salutation && strcmp(salutation, "full") == 0;
	letters.dictionaries = dictionaries ? dictionaries : setting_rows[SETTING_DICTIONARIES].preset;
	if (strcmp(letters.dictionaries, "none") == 0)
		letters.dictionaries = NULL;
	*ret_letters = letters;
	return true;
}
