/* The item of an agenda that a short id names. */
#include "cli/found_item.h"

#include "app/item_id.h"
#include "cli/page.h"

static bool not_an_id(const char *word, struct error *err)
{
	error_set(err, ERROR_USAGE, "\"%.40s\" is no id of an item", word);
	return error_hint(
		err, "ids are the number of the process and letters, such as 3kf; tact next shows them");
}

static bool ambiguous(struct session *session, const struct chosen *chosen, const struct found_item *found,
	const char *word, struct error *err)
{
	TEXT_CLEANUP struct text list = {0};
	int listed = 0;

	for (size_t i = 0; i < found->agenda.count && listed < 6; i++)
		if (found->agenda.items[i].state < ITEM_DONE &&
			strncmp(found->ids[i], word, strlen(word)) == 0)
			text_format(&list, "%s%s (%s)", listed++ ? ", " : "", found->ids[i],
				page_deed(session, &chosen->matter, &found->agenda.items[i]));
	error_set(err, ERROR_USAGE, "\"%.40s\" may be %s", word, list.start ? list.start : "several items");
	return error_hint(err, "write more letters of the id");
}

static bool find(struct session *session, const struct chosen *chosen, const char *word,
	struct found_item *ret, struct error *err)
{
	size_t hit = 0, hits = 0, open_hits = 0;

	outlook_plan(&chosen->matter, chosen->now, true, &session->arena, &ret->agenda);
	ret->ids = item_ids_make(&chosen->process, chosen->number, &ret->agenda, &session->arena);
	for (size_t i = 0; i < ret->agenda.count; i++) {
		bool open = ret->agenda.items[i].state < ITEM_DONE;
		if (strncmp(ret->ids[i], word, strlen(word)) != 0)
			continue;
		if (strcmp(ret->ids[i], word) == 0) {
			hit = i;
			open_hits = hits = 1;
			break;
		}
		/* What is done or void gives way to what is open. */
		if (open || open_hits == 0)
			hit = i;
		open_hits += open;
		hits++;
	}
	if (hits == 0) {
		error_set(err, ERROR_NOT_FOUND, "there is no item \"%.40s\" in process %lld", word,
			(long long)chosen->number);
		return error_hint(err, "tact plan %lld --all lists them", (long long)chosen->number);
	}
	if (open_hits > 1 || (open_hits == 0 && hits > 1))
		return ambiguous(session, chosen, ret, word, err);
	ret->item = ret->agenda.items[hit];
	ret->id = ret->ids[hit];
	return true;
}

bool found_item_load(struct session *session, const char *word, struct chosen *ret_chosen,
	struct found_item *ret, struct error *err)
{
	int64_t number;
	const char *letters;

	if (!item_id_split(word, &number, &letters))
		return not_an_id(word, err);
	if (session_flag(session, OPTION_CASE) ? !chosen_load(session, NULL, ret_chosen, err)
					       : !chosen_load_number(session, number, ret_chosen, err))
		return false;
	return find(session, ret_chosen, word, ret, err);
}

bool found_item_record(struct session *session, const char *word, struct recording *ret_recording,
	struct found_item *ret, struct error *err)
{
	int64_t number;
	const char *letters;

	if (!item_id_split(word, &number, &letters) || number == 0)
		return not_an_id(word, err);
	return recording_begin(session, number, 0, 1, ret_recording, err) &&
	       find(session, &ret_recording->before, word, ret, err);
}
