/* Text as format=flowed (RFC 3676). */
#include "mail/flowed.h"

static bool is_signature_mark(struct span line)
{
	return span_is(line, "-- ");
}

static struct span without_end_space(struct span line)
{
	while (line.length > 0 &&
		(line.start[line.length - 1] == ' ' || line.start[line.length - 1] == '\t' ||
			line.start[line.length - 1] == '\r'))
		line.length--;
	return line;
}

/* Section 4.4: a line that could be taken for something else begins with one space more. */
static void add_stuffed(struct text *text, struct span line)
{
	if (span_starts(line, " ") || span_starts(line, ">") || span_starts(line, "From "))
		text_add_char(text, ' ');
	text_add(text, line.start, line.length);
}

/* Length of the part that fits, its last space included; all of it where nothing has to be broken. */
static size_t fitting(struct span line)
{
	size_t at = 0, points = 0, fits = 0;

	while (at < line.length) {
		if (points >= FLOWED_COLUMNS && fits > 0)
			return fits;
		points++;
		if (text_next_point(line.start, line.length, &at) == ' ')
			fits = at;
	}
	return line.length;
}

void flowed_write(struct span plain, struct text *text)
{
	struct span line;

	while (span_cut(&plain, '\n', &line)) {
		if (is_signature_mark(line)) {
			text_add_string(text, "-- \n");
			continue;
		}
		line = without_end_space(line);
		for (size_t part; (part = fitting(line)) < line.length;) {
			add_stuffed(text, (struct span){line.start, part});
			text_add_char(text, '\n');
			line = (struct span){line.start + part, line.length - part};
		}
		add_stuffed(text, line);
		text_add_char(text, '\n');
	}
}

void flowed_read(struct span flowed, struct text *text)
{
	struct span line;

	while (span_cut(&flowed, '\n', &line)) {
		if (is_signature_mark(line)) {
			text_add_string(text, "-- \n");
			continue;
		}
		if (span_starts(line, " "))
			line = (struct span){line.start + 1, line.length - 1};
		text_add(text, line.start, line.length);
		if (line.length == 0 || line.start[line.length - 1] != ' ')
			text_add_char(text, '\n');
	}
}
