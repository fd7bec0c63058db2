/* The draft that an id such as "d7" names, with the process it belongs to. */
#include "cli/found_draft.h"

#include "app/draft_id.h"

bool found_draft_load(struct session *session, const char *word, struct found_draft *ret, struct error *err)
{
	int64_t number;

	if (!draft_id_parse(word, &number)) {
		error_set(err, ERROR_USAGE, "\"%.40s\" is no id of a draft", word);
		return error_hint(err, "ids are such as d7; tact draft lists them");
	}
	return draft_list_load(session->store, number, &session->arena, &ret->draft, err) &&
	       chosen_load_number(session, ret->draft.process, &ret->chosen, err);
}
