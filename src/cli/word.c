/* Words of the command line: actions, channels, events, yes and no. */
#include "cli/word.h"

#include "base/text.h"

bool word_read(const char *what, const char *word, const char *const *names, size_t count, uint8_t *ret_index,
	struct error *err)
{
	TEXT_CLEANUP struct text list = {0};
	int found = word_find(names, (int)count, span_of(word));
	const char *nearest;

	if (found >= 0) {
		*ret_index = (uint8_t)found;
		return true;
	}
	nearest = text_nearest(span_of(word), names, count);
	if (nearest)
		error_set(err, ERROR_USAGE, "unknown %s \"%.100s\"; did you mean %s?", what, word, nearest);
	else
		error_set(err, ERROR_USAGE, "unknown %s \"%.100s\"", what, word);
	for (size_t i = 0; i < count; i++)
		text_format(&list, " %s", names[i]);
	return error_hint(err, "known:%s", list.start);
}

bool word_read_event(const struct process *process, const char *word, int32_t *ret_event, struct error *err)
{
	for (int32_t i = 0; i < process->events_count; i++)
		if (strcmp(process->events[i].id, word) == 0) {
			*ret_event = i;
			return true;
		}
	error_set(err, ERROR_NOT_FOUND, "there is no event \"%.100s\" in this log", word);
	return error_hint(err, "tact show lists the events with their ids");
}

bool word_read_yes_no(const char *what, const char *word, bool *ret_yes, struct error *err)
{
	if (strcmp(word, "yes") == 0 || strcmp(word, "no") == 0) {
		*ret_yes = word[0] == 'y';
		return true;
	}
	error_set(err, ERROR_USAGE, "%s: expected yes or no, found \"%.100s\"", what, word);
	return false;
}
