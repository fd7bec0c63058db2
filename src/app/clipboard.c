/* The clipboard of the desktop, by whichever program is there. */
#include "app/clipboard.h"

#include "app/program.h"
#include "base/array.h"

static const char *const programs[][4] = {
	{"wl-copy"},
	{"xclip", "-selection", "clipboard"},
	{"xsel", "--clipboard", "--input"},
	{"pbcopy"},
};

bool clipboard_put(struct span text, const char **ret_program, struct error *err)
{
	const char *tried = NULL;

	for (size_t i = 0; i < ARRAY_COUNT(programs); i++) {
		if (!program_exists(programs[i][0]))
			continue;
		tried = programs[i][0];
		if (program_run(programs[i], text.start, text.length) == 0) {
			*ret_program = tried;
			return true;
		}
	}
	if (tried)
		error_set(err, ERROR_UNAVAILABLE, "%s could not reach the clipboard", tried);
	else
		error_set(err, ERROR_UNAVAILABLE,
			"there is no program for the clipboard (wl-copy, xclip, xsel, pbcopy)");
	return error_hint(err, "--print shows the text instead");
}
