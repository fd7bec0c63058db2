/* The process that a command speaks about, from a case file or the database, with all that planning it needs.
 */
#include "cli/chosen.h"

#include "app/case_read.h"
#include "app/file_read.h"
#include "app/process_find.h"
#include "app/process_list.h"

static bool complete(struct session *session, struct chosen *chosen, struct error *err)
{
	const char *playbook = session_option(session, OPTION_PLAYBOOK);

	return desk_matter(&session->desk, &chosen->process, playbook, &chosen->matter, err) &&
	       session_now(session, chosen->matter.zone, &chosen->now, err);
}

static bool load_case(struct session *session, const char *path, struct chosen *chosen, struct error *err)
{
	const char *file = strcmp(path, "-") == 0 ? "standard input" : path;
	struct span text;

	if (!file_read(path, CASE_MAX_BYTES, &session->arena, &text, err) ||
		!case_read(file, 0, text, &session->arena, &chosen->process, err))
		return false;
	if (!desk_place(&session->desk, &chosen->process, &chosen->matter, err))
		return error_prefix(err, "%s", file);
	if (complete(session, chosen, err))
		return true;
	return strncmp(err->message, "process.", strlen("process.")) == 0 ? error_prefix(err, "%s", file)
									  : false;
}

bool chosen_load_number(struct session *session, int64_t number, struct chosen *ret_chosen, struct error *err)
{
	ret_chosen->number = number;
	return process_list_load(session->store, number, &session->arena, &ret_chosen->process, err) &&
	       complete(session, ret_chosen, err);
}

/* Where several processes are open, the person may belong to one only. */
static bool find(struct session *session, const char *word, int64_t *ret_number, struct error *err)
{
	struct error unsaid = {0};
	bool found;

	if (process_find(session->store, word, &session->arena, ret_number, &unsaid))
		return true;
	if (!word && session->person_word && unsaid.kind == ERROR_USAGE) {
		if (!process_find_by_person(
			    session->store, session->person_word, &session->arena, &found, ret_number, err))
			return false;
		if (found)
			return true;
	}
	*err = unsaid;
	return false;
}

bool chosen_load(struct session *session, const char *word, struct chosen *ret_chosen, struct error *err)
{
	const char *path = session_option(session, OPTION_CASE);
	int64_t number;

	ret_chosen->number = 0;
	if (path && word) {
		error_set(err, ERROR_USAGE, "both a case file and the process \"%.100s\" are named", word);
		return error_hint(err, "leave one out");
	}
	if (path)
		return load_case(session, path, ret_chosen, err);
	if (!find(session, word, &number, err))
		return false;
	return chosen_load_number(session, number, ret_chosen, err);
}
