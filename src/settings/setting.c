/* What a person can set, as one table: name, type, default, help. */
#include "settings/setting.h"

#include "base/text.h"

const struct setting_row setting_rows[SETTING_COUNT] = {
	[SETTING_ZONE] = {"zone", SETTING_ZONE_ID, "the system's",
		.help = "your own time zone, for today's page and times you type"},
	[SETTING_PLAYBOOK] = {"playbook", SETTING_PLAYBOOK_NAME, "tactful",
		.help = "what processes follow that name no playbook"},
	[SETTING_HOLIDAYS] = {"holidays", SETTING_COUNTRY, "none",
		.help = "whose holidays count in new processes"},
	[SETTING_ROWS] = {"rows", SETTING_NUMBER, "20", 1, 100000, "rows of today's page"},
	[SETTING_NAME] = {"name", SETTING_TEXT, "none",
		.help = "your name, so that invitations are read rightly"},
	[SETTING_ADDRESSES] = {"addresses", SETTING_EMAILS, "none",
		.help = "your email addresses, with commas, for the same"},
	[SETTING_PHONE] = {"phone", SETTING_TEXT, "none", .help = "your phone number, for your letters"},
	[SETTING_SALUTATION] = {"salutation", SETTING_WORD, "first",
		.help = "how your letters begin: Dear Dana (first), or Dear Dana Lee (full)",
		.words = "first full"},
	[SETTING_LINKEDIN_LENGTH] = {"linkedin-length", SETTING_NUMBER, "300", 50, 2000,
		"characters of a note with a request to connect"},
	[SETTING_DICTIONARIES] = {"dictionaries", SETTING_SPELLING, "en_US,en_GB",
		.help = "spelling dictionaries, with commas, or none"},
	[SETTING_POSTAL_ADDRESS] = {"postal-address", SETTING_TEXT, "none",
		.help = "where you live, for letters on paper"},
	[SETTING_PAPER] = {"paper", SETTING_WORD, "A4", .help = "of your letters; cards are A6",
		.words = "A4 Letter"},
};

bool setting_find(const char *name, enum setting *ret_setting, struct error *err)
{
	TEXT_CLEANUP struct text list = {0};
	const char *names[SETTING_COUNT], *nearest;

	for (int i = 0; i < SETTING_COUNT; i++) {
		names[i] = setting_rows[i].name;
		text_format(&list, " %s", names[i]);
		if (!span_is(span_of(name), names[i]))
			continue;
		*ret_setting = (enum setting)i;
		return true;
	}
	nearest = text_nearest(span_of(name), names, SETTING_COUNT);
	if (nearest)
		error_set(err, ERROR_USAGE, "unknown setting \"%.60s\"; did you mean %s?", name, nearest);
	else
		error_set(err, ERROR_USAGE, "unknown setting \"%.60s\"", name);
	return error_hint(err, "known:%s", list.start);
}

static bool is_one_of(const char *value, const char *words)
{
	struct span rest = span_of(words), word;

	while (span_cut(&rest, ' ', &word))
		if (span_is(word, value))
			return true;
	return false;
}

bool setting_check(enum setting setting, const char *value, struct error *err)
{
	const struct setting_row *row = &setting_rows[setting];
	long number;

	if (strlen(value) > SETTING_MAX_BYTES)
		return error_set(
			err, ERROR_USAGE, "%s: too long: at most %d bytes", row->name, SETTING_MAX_BYTES);
	if (row->type == SETTING_NUMBER &&
		(!span_number(span_of(value), row->most, &number) || number < row->least))
		return error_set(err, ERROR_USAGE, "%s: expected a number from %ld to %ld, found \"%.60s\"",
			row->name, row->least, row->most, value);
	if (row->type == SETTING_WORD && !is_one_of(value, row->words)) {
		error_set(err, ERROR_USAGE, "%s: unknown word \"%.60s\"", row->name, value);
		return error_hint(err, "known: %s", row->words);
	}
	if (row->type == SETTING_EMAILS && value[0] && !strchr(value, '@'))
		return error_set(
			err, ERROR_USAGE, "%s: expected email addresses, found \"%.60s\"", row->name, value);
	return true;
}
