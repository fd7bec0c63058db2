/* What looks into the person's mailboxes: whose mails are their own, by settings and accounts. */
#include "app/own_collector.h"

#include "app/own_settings.h"

enum { ADDRESSES_MAX = SETTING_MAX_BYTES / 3 };

bool own_collector(struct store *store, struct desk *desk, const struct post *post, struct arena *arena,
	struct collector *ret_collector, struct error *err)
{
	const char **addresses, *setting, *name;
	struct account *accounts;
	size_t account_count, count = 0;
	struct span rest, one;

	if (!own_settings_get(store, SETTING_ADDRESSES, arena, &setting, err) ||
		!own_settings_get(store, SETTING_NAME, arena, &name, err) ||
		!account_rows_list(store, arena, &accounts, &account_count, err))
		return false;
	addresses = arena_array(arena, const char *, ADDRESSES_MAX + account_count);
	rest = span_of(setting);
	while (count < ADDRESSES_MAX && span_cut(&rest, ',', &one)) {
		one = span_trim(one);
		if (one.length)
			addresses[count++] = arena_copy(arena, one.start, one.length);
	}
	for (size_t i = 0; i < account_count; i++)
		addresses[count++] = accounts[i].address;
	*ret_collector = (struct collector){
		.store = store,
		.desk = desk,
		.post = post,
		.own_name = name,
		.own_addresses = addresses,
		.own_address_count = count,
	};
	return true;
}
