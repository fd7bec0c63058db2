/* Lines for people: colours, wrapping, and no control characters from anybody's data. */
#ifndef TACT_CLI_SCREEN_H
#define TACT_CLI_SCREEN_H

#include "cli/session.h"

enum paint { PAINT_NONE, PAINT_BOLD, PAINT_DIM, PAINT_RED, PAINT_GREEN, PAINT_YELLOW, PAINT_BLUE };

/* A copy without control characters: they could move the cursor or pretend to be another line. */
const char *screen_plain(struct session *session, const char *text);
void screen_paint(struct session *session, enum paint paint, const char *format, ...)
	__attribute__((format(printf, 3, 4)));
void screen_line(struct session *session, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* A paragraph, each line indented, wrapped at the width of the screen. */
void screen_paragraph(struct session *session, int indent, enum paint paint, const char *text);
/* Text and spaces up to that many columns, at least one. */
void screen_column(struct session *session, int columns, enum paint paint, const char *text);
int screen_width(void);

#endif
