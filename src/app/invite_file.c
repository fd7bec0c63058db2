/* Invitations read from a file: a calendar, or a mail that holds some. */
#include "app/invite_file.h"

#include "app/file_read.h"

bool invite_file_read_calendar(const char *path, const struct ical_options *options, struct arena *arena,
	struct meeting **ret_meetings, size_t *ret_count, struct error *err)
{
	struct span text;

	if (!file_read(path, ICAL_MAX_BYTES, arena, &text, err))
		return false;
	return ical_read(text, options, arena, ret_meetings, ret_count, err) || error_prefix(err, "%s", path);
}

bool invite_file_read_parts(const struct span *parts, size_t part_count, const struct ical_options *options,
	struct arena *arena, struct meeting **ret_meetings, size_t *ret_count, struct error *err)
{
	struct meeting *all = NULL;
	size_t count = 0;

	for (size_t i = 0; i < part_count; i++) {
		struct meeting *meetings, *more;
		size_t found;
		if (!ical_read(parts[i], options, arena, &meetings, &found, err))
			return false;
		more = arena_array(arena, struct meeting, count + found + 1);
		if (count)
			memcpy(more, all, count * sizeof(*more));
		if (found)
			memcpy(more + count, meetings, found * sizeof(*more));
		all = more;
		count += found;
	}
	*ret_meetings = all;
	*ret_count = count;
	return true;
}
