/* Lines for people: colours, wrapping, and no control characters from anybody's data. */
#include "cli/screen.h"

#include <stdarg.h>
#include <sys/ioctl.h>
#include <unistd.h>

enum { WIDTH_DEFAULT = 100, WIDTH_MIN = 40, WIDTH_MAX = 120 };

static const char *const codes[] = {
	[PAINT_NONE] = "",
	[PAINT_BOLD] = "\033[1m",
	[PAINT_DIM] = "\033[2m",
	[PAINT_RED] = "\033[31m",
	[PAINT_GREEN] = "\033[32m",
	[PAINT_YELLOW] = "\033[33m",
	[PAINT_BLUE] = "\033[34m",
};

int screen_width(void)
{
	static int known; /* the screen does not change while a command runs */
	struct winsize size = {0};

	if (known)
		return known;
	known = WIDTH_DEFAULT;
	if (!isatty(STDOUT_FILENO) || ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0)
		return known;
	known = size.ws_col < WIDTH_MIN ? WIDTH_MIN : size.ws_col > WIDTH_MAX ? WIDTH_MAX : size.ws_col;
	return known;
}

/* C0 and DEL, and the C1 controls, which UTF-8 writes as C2 80 to C2 9F. */
const char *screen_plain(struct session *session, const char *text)
{
	char *copy = arena_strdup(&session->arena, text ? text : "");

	for (char *p = copy; *p; p++) {
		unsigned char c = (unsigned char)*p;
		if (c < 0x20 || c == 0x7f) {
			*p = c == '\n' || c == '\t' ? ' ' : '?';
		} else if (c == 0xc2 && (unsigned char)p[1] >= 0x80 && (unsigned char)p[1] < 0xa0) {
			p[0] = '?';
			p[1] = '?';
		}
	}
	return copy;
}

static void paint_begin(struct session *session, enum paint paint)
{
	if (session->color && paint)
		text_add_string(&session->out, codes[paint]);
}

static void paint_end(struct session *session, enum paint paint)
{
	if (session->color && paint)
		text_add_string(&session->out, "\033[0m");
}

__attribute__((format(printf, 2, 0))) static void add_formatted(
	struct session *session, const char *format, va_list arguments)
{
	char *line = NULL;

	if (vasprintf(&line, format, arguments) < 0)
		abort();
	text_add_string(&session->out, line);
	free(line);
}

void screen_paint(struct session *session, enum paint paint, const char *format, ...)
{
	va_list arguments;

	paint_begin(session, paint);
	va_start(arguments, format);
	add_formatted(session, format, arguments);
	va_end(arguments);
	paint_end(session, paint);
}

void screen_line(struct session *session, const char *format, ...)
{
	va_list arguments;

	va_start(arguments, format);
	add_formatted(session, format, arguments);
	va_end(arguments);
	text_add_char(&session->out, '\n');
}

void screen_paragraph(struct session *session, int indent, enum paint paint, const char *text)
{
	struct span rest = span_of(text), word;
	int width = screen_width(), column = 0;

	while (span_cut(&rest, ' ', &word)) {
		int columns = (int)text_columns(word.start, word.length);
		if (column > indent && column + 1 + columns > width) {
			paint_end(session, paint);
			text_add_char(&session->out, '\n');
			column = 0;
		}
		if (column == 0) {
			text_format(&session->out, "%*s", indent, "");
			paint_begin(session, paint);
			column = indent;
		} else if (column > indent) {
			text_add_char(&session->out, ' ');
			column++;
		}
		text_add(&session->out, word.start, word.length);
		column += columns;
	}
	if (column > 0) {
		paint_end(session, paint);
		text_add_char(&session->out, '\n');
	}
}

void screen_column(struct session *session, int columns, enum paint paint, const char *text)
{
	int used = (int)text_columns(text, strlen(text));

	screen_paint(session, paint, "%s", text);
	do
		text_add_char(&session->out, ' ');
	while (++used < columns);
}
