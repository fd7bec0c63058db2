/* Whose mails and invitations are read: the person's own name, addresses and zone. */
#include "app/own_reader.h"

#include "app/own_collector.h"
#include "app/own_settings.h"

bool own_reader_mails(struct store *store, struct desk *desk, struct instant now, struct arena *arena,
	struct answer_reader *ret_reader, struct error *err)
{
	struct collector collector = {0};

	if (store && !own_collector(store, desk, NULL, arena, &collector, err))
		return false;
	*ret_reader = (struct answer_reader){
		.store = store,
		.desk = desk,
		.now = now,
		.own_name = collector.own_name,
		.own_addresses = collector.own_addresses,
		.own_address_count = collector.own_address_count,
	};
	return true;
}

bool own_reader_calendars(struct store *store, struct desk *desk, struct arena *arena,
	struct ical_options *ret_options, struct error *err)
{
	struct ical_options options = {.zones = &desk->zones};
	const char *addresses = NULL, **list;
	struct span rest, part;

	if (store && (!own_settings_get(store, SETTING_NAME, arena, &options.own_name, err) ||
			     !own_settings_get(store, SETTING_ADDRESSES, arena, &addresses, err)))
		return false;
	rest = span_of(addresses);
	list = arena_array(arena, const char *, SETTING_MAX_BYTES);
	while (options.own_email_count < SETTING_MAX_BYTES && span_cut(&rest, ',', &part)) {
		part = span_trim(part);
		if (part.length)
			list[options.own_email_count++] = arena_copy(arena, part.start, part.length);
	}
	options.own_emails = list;
	*ret_options = options;
	return true;
}
