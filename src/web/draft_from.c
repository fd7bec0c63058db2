/* Which of several mail accounts a letter leaves from. */
#include "web/draft_from.h"

#include "app/account_book.h"
#include "web/sheet.h"

static bool load(struct visit *visit, struct account **ret_accounts, size_t *ret_count,
	const struct account **ret_from, struct error *err)
{
	const char *chosen = visit_field(visit, "from");
	long number = 0;

	*ret_from = NULL;
	if (!account_book_list(visit->store, visit->arena, ret_accounts, ret_count, err))
		return false;
	if (chosen && !span_number(span_of(chosen), INT32_MAX, &number))
		number = -1;
	for (size_t i = *ret_count; i-- > 0;)
		if (!chosen || (*ret_accounts)[i].number == number)
			*ret_from = &(*ret_accounts)[i];
	return true;
}

bool draft_from_load(struct visit *visit, const struct account **ret_from, struct error *err)
{
	struct account *accounts;
	size_t count;

	if (!load(visit, &accounts, &count, ret_from, err))
		return false;
	if (*ret_from || !visit_field(visit, "from"))
		return true;
	error_set(err, ERROR_CHANGED, "the account that it was to leave from is not there any more");
	return error_hint(err, "your words are saved; choose another one");
}

bool draft_from_field(struct visit *visit, struct error *err)
{
	const struct account *from;
	struct account *accounts;
	size_t count;

	if (!load(visit, &accounts, &count, &from, err))
		return false;
	if (count < 2)
		return true;
	html_add(&visit->html,
		"<p class=\"field\"><label for=\"from\">From</label><select id=\"from\" name=\"from\">\n");
	for (size_t i = 0; i < count; i++)
		html_add(&visit->html, "<option value=\"%lld\"%s>%s</option>\n",
			(long long)accounts[i].number, &accounts[i] == from ? " selected" : "",
			accounts[i].address);
	html_add(&visit->html, "</select></p>\n");
	return true;
}

void draft_from_go(struct visit *visit, int64_t draft, const char *place)
{
	const char *from = visit_field(visit, "from");

	visit_go(
		visit, "/draft/d%lld%s%s%s", (long long)draft, from ? "?from=" : "", from ? from : "", place);
}
