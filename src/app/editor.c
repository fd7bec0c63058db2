/* The person's own editor. */
#include "app/editor.h"

#include "app/program.h"
#include "base/array.h"

#include <stdlib.h>
#include <string.h>

static const char *const editors[] = {"sensible-editor", "nano", "vi"};

static const char *chosen_editor(void)
{
	static const char *const variables[] = {"VISUAL", "EDITOR"};

	for (size_t i = 0; i < ARRAY_COUNT(variables); i++) {
		const char *value = getenv(variables[i]);
		if (value && value[0])
			return value;
	}
	return NULL;
}

bool editor_run(const char *path, struct error *err)
{
	const char *editor = chosen_editor();
	int status;

	/* The variable may hold options too: a shell takes it apart, the path stays one word. */
	if (editor) {
		const char *const words[] = {"/bin/sh", "-c", "eval \"$0 \\\"\\$1\\\"\"", editor, path, NULL};
		status = program_run(words, NULL, 0);
	} else {
		for (size_t i = 0; i < ARRAY_COUNT(editors) && !editor; i++)
			editor = program_exists(editors[i]) ? editors[i] : NULL;
		if (!editor) {
			error_set(err, ERROR_UNAVAILABLE, "there is no editor");
			return error_hint(err, "name one: EDITOR=nano tact edit …");
		}
		status = program_run((const char *const[]){editor, path, NULL}, NULL, 0);
	}
	if (status == 0)
		return true;
	error_set(err, ERROR_UNAVAILABLE, "the editor \"%.60s\" ended with a failure (%d)", editor, status);
	return error_hint(err, "set VISUAL or EDITOR to one that works");
}
