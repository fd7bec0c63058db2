/* The item of an agenda that a short id names. */
#include "cli/found_item.h"

#include "app/item_id.h"

static bool not_an_id(const char *word, struct error *err)
{
	error_set(err, ERROR_USAGE, "\"%.40s\" is no id of an item", word);
	return error_hint(
		err, "ids are the number of the process and letters, such as 3kf; tact next shows them");
}

static bool find(struct session *session, const struct chosen *chosen, const char *word,
	struct item_found *ret, struct error *err)
{
	return item_find(&chosen->matter, chosen->number, word, chosen->now, &session->arena, ret, err);
}

bool found_item_load(struct session *session, const char *word, struct chosen *ret_chosen,
	struct item_found *ret, struct error *err)
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
	struct item_found *ret, struct error *err)
{
	int64_t number;
	const char *letters;

	if (!item_id_split(word, &number, &letters) || number == 0)
		return not_an_id(word, err);
	return recording_begin(session, number, 0, 1, ret_recording, err) &&
	       find(session, &ret_recording->before, word, ret, err);
}
