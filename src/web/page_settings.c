/* Settings: every row of their table with the control that fits its type; what is wrong is told beside it. */
#include "app/own_settings.h"
#include "base/array.h"
#include "web/pages.h"
#include "web/sheet.h"

#include <assert.h>
#include <string.h>

static const char *const labels[SETTING_COUNT] = {
	[SETTING_ZONE] = "Time zone",
	[SETTING_PLAYBOOK] = "Playbook",
	[SETTING_HOLIDAYS] = "Holidays",
	[SETTING_ROWS] = "Rows of today's page",
	[SETTING_NAME] = "Your name",
	[SETTING_ADDRESSES] = "Your email addresses",
	[SETTING_PHONE] = "Your phone number",
	[SETTING_SALUTATION] = "Salutation",
	[SETTING_LINKEDIN_LENGTH] = "Length of a LinkedIn note",
	[SETTING_DICTIONARIES] = "Spelling dictionaries",
	[SETTING_POSTAL_ADDRESS] = "Your postal address",
	[SETTING_PAPER] = "Paper",
};

/* In the order in which a newcomer cares. */
static const struct {
	const char *heading;
	enum setting settings[6];
	size_t count;
} groups[] = {
	{"You", {SETTING_NAME, SETTING_ADDRESSES, SETTING_PHONE, SETTING_POSTAL_ADDRESS, SETTING_ZONE}, 5},
	{"Your processes", {SETTING_PLAYBOOK, SETTING_HOLIDAYS, SETTING_ROWS}, 3},
	{"Your letters", {SETTING_SALUTATION, SETTING_LINKEDIN_LENGTH, SETTING_DICTIONARIES, SETTING_PAPER},
		4},
};

static bool is_again(const struct visit *visit)
{
	return visit->problem.kind != ERROR_NONE && strcmp(visit->request->method, "POST") == 0;
}

static bool value_of(struct visit *visit, enum setting setting, const char **ret_value, struct error *err)
{
	if (!is_again(visit))
		return visit_setting(visit, setting, ret_value, err);
	*ret_value = visit_field(visit, setting_rows[setting].name);
	return true;
}

static void add_option(struct html *html, const char *word, const char *value, bool *any)
{
	html_add(html, "<option value=\"%s\"", word);
	if (value && strcmp(word, value) == 0) {
		html_add(html, " selected");
		*any = true;
	}
	html_add(html, ">%s</option>\n", word);
}

/* Words that can be chosen; NULL where the value is typed. */
static const char *const *words_of(struct visit *visit, enum setting setting, size_t *ret_count)
{
	static const char *const countries[] = {"US", "GB", "CA", "DE", "FR", "IN"};
	const struct setting_row *row = &setting_rows[setting];
	struct span rest = span_of(row->words), word;
	const char **words;

	*ret_count = 0;
	if (row->type == SETTING_COUNTRY) {
		*ret_count = ARRAY_COUNT(countries);
		return countries;
	}
	if (row->type == SETTING_PLAYBOOK_NAME) {
		words = arena_array(visit->arena, const char *, SHELF_MAX_PLAYBOOKS);
		*ret_count = shelf_names(&visit->desk->shelf, words);
		return words;
	}
	if (row->type != SETTING_WORD)
		return NULL;
	words = arena_array(visit->arena, const char *, rest.length + 1);
	while (span_cut(&rest, ' ', &word))
		words[(*ret_count)++] = arena_copy(visit->arena, word.start, word.length);
	return words;
}

static void add_attributes(struct visit *visit, const struct setting_row *row, bool wrong)
{
	html_add(&visit->html, " id=\"%s\" name=\"%s\" aria-describedby=\"%s-hint", row->name, row->name,
		row->name);
	if (wrong)
		html_add(&visit->html, " %s-wrong\" aria-invalid=\"true", row->name);
	html_add(&visit->html, "\"");
}

static void add_choice(struct visit *visit, enum setting setting, const char *value, bool wrong,
	const char *const *words, size_t count)
{
	const struct setting_row *row = &setting_rows[setting];
	bool any = false;

	html_add(&visit->html, "<select");
	add_attributes(visit, row, wrong);
	html_add(&visit->html, ">\n<option value=\"\">%s (as it comes)</option>\n", row->preset);
	for (size_t i = 0; i < count; i++)
		add_option(&visit->html, words[i], value, &any);
	if (value && !any)
		add_option(&visit->html, value, value, &any);
	html_add(&visit->html, "</select>");
}

static void add_typed(struct visit *visit, enum setting setting, const char *value, bool wrong)
{
	const struct setting_row *row = &setting_rows[setting];
	struct html *html = &visit->html;

	if (setting == SETTING_POSTAL_ADDRESS) {
		html_add(html, "<textarea rows=\"3\" autocomplete=\"street-address\"");
		add_attributes(visit, row, wrong);
		html_add(html, ">\n%s</textarea>", value ? value : "");
		return;
	}
	html_add(html, "<input autocomplete=\"off\"");
	if (row->type == SETTING_NUMBER)
		html_add(html, " inputmode=\"numeric\"");
	if (row->type == SETTING_EMAILS)
		html_add(html, " inputmode=\"email\"");
	add_attributes(visit, row, wrong);
	html_add(html, " value=\"%s\">", value ? value : "");
}

static void add_hint(struct visit *visit, const struct setting_row *row)
{
	html_add(&visit->html, "<span class=\"hint\" id=\"%s-hint\">%s", row->name, row->help);
	if (row->type == SETTING_NUMBER)
		html_add(&visit->html, ", from %lld to %lld", (long long)row->least, (long long)row->most);
	if (strcmp(row->preset, "none") != 0)
		html_add(&visit->html, "; left empty: %s", row->preset);
	html_add(&visit->html, "</span>");
}

/* The command line names the setting first: here its label stands. */
static const char *said(const struct error *wrong, const char *name)
{
	const size_t length = strlen(name);

	return strncmp(wrong->message, name, length) == 0 && strncmp(wrong->message + length, ": ", 2) == 0
		       ? wrong->message + length + 2
		       : wrong->message;
}

/* Where it is the only one, it is named above the form. */
static void blame(struct visit *visit, enum setting setting)
{
	if (!visit->wrong || strcmp(visit->wrong, setting_rows[setting].name) != 0)
		return;
	visit->wrong_id = setting_rows[setting].name;
	visit->wrong_label = labels[setting];
}

static bool add_setting(struct visit *visit, enum setting setting, struct error *err)
{
	const struct setting_row *row = &setting_rows[setting];
	struct error wrong = {0};
	const char *const *words;
	const char *value;
	size_t count;
	bool fine;

	if (!value_of(visit, setting, &value, err))
		return false;
	fine = !is_again(visit) || !value || own_settings_check(visit->desk, setting, value, &wrong);
	words = words_of(visit, setting, &count);
	if (!fine)
		blame(visit, setting);
	html_add(&visit->html, "<p class=\"field\"><label for=\"%s\">%s</label>", row->name, labels[setting]);
	if (words)
		add_choice(visit, setting, value, !fine, words, count);
	else
		add_typed(visit, setting, value, !fine);
	add_hint(visit, row);
	if (!fine)
		html_add(&visit->html, "<strong class=\"wrong\" id=\"%s-wrong\">%s%s%s</strong>", row->name,
			said(&wrong, row->name), wrong.hint[0] ? "; " : "", wrong.hint);
	html_add(&visit->html, "</p>\n");
	return true;
}

static bool run(struct visit *visit, struct error *err)
{
	sheet_begin(visit, ROOM_MORE, "Settings");
	if (visit_flag(visit, "saved"))
		html_add(&visit->html, "<p class=\"note\" role=\"status\">Saved.</p>\n");
	sheet_form(visit, "/settings");
	for (size_t i = 0; i < ARRAY_COUNT(groups); i++) {
		html_add(&visit->html, "<h2>%s</h2>\n", groups[i].heading);
		for (size_t j = 0; j < groups[i].count; j++)
			if (!add_setting(visit, groups[i].settings[j], err))
				return false;
	}
	sheet_form_end(visit, "Save");
	html_add(&visit->html,
		"<p><a href=\"/accounts\">Mail accounts</a> and the <a href=\"/calendar\">calendar to "
		"subscribe to</a> have pages of their own.</p>\n");
	sheet_end(visit);
	return true;
}

/* Nothing is saved unless all of it is right. */
static bool check_all(struct visit *visit, struct error *err)
{
	struct error wrong = {0};
	int count = 0;

	for (int i = 0; i < SETTING_COUNT; i++) {
		const char *value = visit_field(visit, setting_rows[i].name);
		struct error one;
		if (value && !own_settings_check(visit->desk, (enum setting)i, value, &one) && count++ == 0) {
			wrong = one;
			visit_wrong(visit, setting_rows[i].name);
		}
	}
	if (count == 0)
		return true;
	if (count > 1)
		visit->wrong = NULL;
	if (count == 1)
		error_set(err, ERROR_INVALID, "%s", said(&wrong, visit->wrong));
	else
		error_set(err, ERROR_INVALID, "%d settings cannot be as you typed them", count);
	return error_hint(err, "nothing was saved yet; everything that you typed stands below");
}

static bool save(struct visit *visit, enum setting setting, struct error *err)
{
	const char *value = visit_field(visit, setting_rows[setting].name), *before;

	if (!visit_setting(visit, setting, &before, err))
		return false;
	if (value ? before && strcmp(value, before) == 0 : !before)
		return true;
	return own_settings_put(visit->store, visit->desk, setting, value, visit->now, err);
}

static bool run_form(struct visit *visit, struct error *err)
{
	if (!check_all(visit, err))
		return false;
	for (int i = 0; i < SETTING_COUNT; i++)
		if (!save(visit, (enum setting)i, err))
			return false;
	visit_go(visit, "/settings?saved=yes");
	return true;
}

static const struct field_row page_fields[] = {{.name = "saved", .kind = FIELD_FLAG}, {.name = NULL}};

static const struct field_row form_fields[] = {
	{.name = "zone"},
	{.name = "playbook"},
	{.name = "holidays"},
	{.name = "rows"},
	{.name = "name"},
	{.name = "addresses"},
	{.name = "phone"},
	{.name = "salutation"},
	{.name = "linkedin-length"},
	{.name = "dictionaries"},
	{.name = "postal-address", .kind = FIELD_TEXT},
	{.name = "paper"},
	{.name = NULL},
};
static_assert(ARRAY_COUNT(form_fields) == SETTING_COUNT + 1, "each setting has a field");

const struct route page_settings = {
	.method = "GET", .path = "/settings", .store = ROUTE_READ, .fields = page_fields, .run = run};

const struct route form_settings = {.method = "POST",
	.path = "/settings",
	.store = ROUTE_WRITE,
	.fields = form_fields,
	.page = &page_settings,
	.run = run_form};
