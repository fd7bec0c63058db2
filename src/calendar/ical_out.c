/* A calendar written by libical, which escapes and folds. */
#include "calendar/ical_out.h"

#include <libical/ical.h>

static struct icaltimetype time_of(struct instant instant)
{
	return icaltime_from_timet_with_zone((time_t)instant.seconds, 0, icaltimezone_get_utc_timezone());
}

static void add_x(icalcomponent *to, const char *name, const char *value)
{
	icalproperty *property = icalproperty_new_x(value);

	icalproperty_set_x_name(property, name);
	icalcomponent_add_property(to, property);
}

static void add_alarm(
	icalcomponent *event, const struct ical_entry_out *entry, const struct ical_alarm *alarm)
{
	icalcomponent *component = icalcomponent_new_valarm();
	icalproperty *trigger = icalproperty_new_trigger(icaltriggertype_from_int(-alarm->seconds_before));

	if (alarm->of_end)
		icalproperty_add_parameter(trigger, icalparameter_new_related(ICAL_RELATED_END));
	icalcomponent_add_property(component, icalproperty_new_action(ICAL_ACTION_DISPLAY));
	icalcomponent_add_property(component, icalproperty_new_description(entry->summary));
	icalcomponent_add_property(component, trigger);
	icalcomponent_add_component(event, component);
}

static void add_entry(icalcomponent *calendar, const struct ical_entry_out *entry)
{
	icalcomponent *event = icalcomponent_new_vevent();

	icalcomponent_add_property(event, icalproperty_new_uid(entry->uid));
	icalcomponent_add_property(event, icalproperty_new_dtstamp(time_of(entry->stamp)));
	icalcomponent_add_property(event, icalproperty_new_dtstart(time_of(entry->start)));
	icalcomponent_add_property(event, icalproperty_new_dtend(time_of(entry->end)));
	icalcomponent_add_property(event, icalproperty_new_summary(entry->summary));
	if (entry->description)
		icalcomponent_add_property(event, icalproperty_new_description(entry->description));
	icalcomponent_add_property(
		event, icalproperty_new_transp(entry->busy ? ICAL_TRANSP_OPAQUE : ICAL_TRANSP_TRANSPARENT));
	for (size_t i = 0; i < entry->alarm_count; i++)
		add_alarm(event, entry, &entry->alarms[i]);
	icalcomponent_add_component(calendar, event);
}

static void add_head(icalcomponent *calendar, const struct ical_out *out)
{
	icalproperty *refresh =
		icalproperty_new_refreshinterval(icaldurationtype_from_int(out->refresh_seconds));
	TEXT_CLEANUP struct text interval = {0};

	icalproperty_add_parameter(refresh, icalparameter_new_value(ICAL_VALUE_DURATION));
	icalcomponent_add_property(calendar, icalproperty_new_version("2.0"));
	icalcomponent_add_property(calendar, icalproperty_new_prodid("-//tact//tact//EN"));
	icalcomponent_add_property(calendar, icalproperty_new_name(out->name));
	icalcomponent_add_property(calendar, icalproperty_new_description(out->description));
	icalcomponent_add_property(calendar, refresh);
	/* What many programs know instead of the three before. */
	add_x(calendar, "X-WR-CALNAME", out->name);
	add_x(calendar, "X-WR-CALDESC", out->description);
	text_format(&interval, "PT%dM", (int)(out->refresh_seconds / 60));
	add_x(calendar, "X-PUBLISHED-TTL", interval.start);
}

void ical_out_print(const struct ical_out *out, struct text *text)
{
	icalcomponent *calendar = icalcomponent_new_vcalendar();
	char *words;

	add_head(calendar, out);
	for (size_t i = 0; i < out->entry_count; i++)
		add_entry(calendar, &out->entries[i]);
	words = icalcomponent_as_ical_string_r(calendar);
	if (!words)
		abort();
	text_add_string(text, words);
	free(words);
	icalcomponent_free(calendar);
}
