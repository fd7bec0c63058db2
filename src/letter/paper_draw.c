/* The module that holds cairo and pango: a letter or card and its envelope, set and drawn. */
#include "base/text.h"
#include "letter/paper_module.h"

#include <cairo-pdf.h>
#include <pango/pangocairo.h>
#include <string.h>

#define MM (72.0 / 25.4)

struct sheet {
	double width_mm, height_mm, margin_mm;
	double largest, smallest; /* points */
	bool heading;             /* sender, recipient and date stand on it */
	int max_pages;
	double envelope_width_mm, envelope_height_mm;
};

static const struct sheet sheets[PAPER_COUNT] = {
	[PAPER_A4] = {210, 297, 25, 11, 9.5, true, PAPER_MAX_PAGES, 220, 110},
	[PAPER_LETTER] = {215.9, 279.4, 25.4, 11, 9.5, true, PAPER_MAX_PAGES, 241.3, 104.8},
	[PAPER_A6] = {105, 148, 11, 11, 7.5, false, 1, 220, 110},
};

static const double type_step = 0.5;
static const char *const family = "Serif";

/* One letter while it is drawn. */
struct press {
	const struct paper_letter *letter;
	const struct sheet *sheet;
	struct arena *arena;
	cairo_surface_t *surface;
	cairo_t *cairo;
	double points; /* size of the type */
	struct paper_result *result;
};

static cairo_status_t keep_bytes(void *closure, const unsigned char *bytes, unsigned length)
{
	text_add(closure, (const char *)bytes, length);
	return CAIRO_STATUS_SUCCESS;
}

static PangoLayout *layout_new(struct press *press, const char *text, double width_mm, double points)
{
	PangoLayout *layout = pango_cairo_create_layout(press->cairo);
	PangoFontDescription *font = pango_font_description_new();

	pango_font_description_set_family(font, family);
	pango_font_description_set_absolute_size(font, points * PANGO_SCALE);
	pango_layout_set_font_description(layout, font);
	pango_font_description_free(font);
	pango_layout_set_width(layout, (int)(width_mm * MM * PANGO_SCALE));
	pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
	pango_layout_set_line_spacing(layout, 1.2F);
	pango_layout_set_text(layout, text, -1);
	return layout;
}

static double layout_height(PangoLayout *layout)
{
	int width, height;

	pango_layout_get_size(layout, &width, &height);
	return (double)height / PANGO_SCALE;
}

static void remember_missing(struct press *press, const char *text, int at)
{
	struct paper_result *result = press->result;
	size_t end = (size_t)at;
	const char *character;

	text_next_point(text, strlen(text), &end);
	character = arena_copy(press->arena, text + at, end - (size_t)at);
	for (size_t i = 0; i < result->missing_count; i++)
		if (strcmp(result->missing[i], character) == 0)
			return;
	if (result->missing_count < PAPER_MAX_MISSING)
		result->missing[result->missing_count++] = character;
}

static void look_for_missing(struct press *press, PangoLayout *layout)
{
	PangoLayoutIter *iter;

	if (pango_layout_get_unknown_glyphs_count(layout) == 0)
		return;
	iter = pango_layout_get_iter(layout);
	do {
		const PangoLayoutRun *run = pango_layout_iter_get_run_readonly(iter);
		for (int i = 0; run && i < run->glyphs->num_glyphs; i++)
			if (run->glyphs->glyphs[i].glyph & PANGO_GLYPH_UNKNOWN_FLAG)
				remember_missing(press, pango_layout_get_text(layout),
					run->item->offset + run->glyphs->log_clusters[i]);
	} while (pango_layout_iter_next_run(iter));
	pango_layout_iter_free(iter);
}

/* Draws a block and returns the height below it. */
static double draw_block(struct press *press, const char *text, double x_mm, double y, double width_mm,
	double points, PangoAlignment align)
{
	PangoLayout *layout = layout_new(press, text, width_mm, points);
	double height = layout_height(layout);

	pango_layout_set_alignment(layout, align);
	look_for_missing(press, layout);
	cairo_move_to(press->cairo, x_mm * MM, y);
	pango_cairo_show_layout(press->cairo, layout);
	g_object_unref(layout);
	return y + height;
}

/* "IL 62701" stands on the line of its town. */
static bool is_state_and_zip(struct span part)
{
	return part.length > 3 && part.start[0] >= 'A' && part.start[0] <= 'Z' && part.start[1] >= 'A' &&
	       part.start[1] <= 'Z' && part.start[2] == ' ' && part.start[3] >= '0' && part.start[3] <= '9';
}

/* An address as lines: as given, or divided at its commas. */
static void add_address(struct text *text, const char *address)
{
	struct span rest = span_of(address), line;
	char mark = strchr(address, '\n') ? '\n' : ',';

	while (span_cut(&rest, mark, &line)) {
		line = span_trim(line);
		if (line.length == 0)
			continue;
		text_add_string(text, is_state_and_zip(line) ? ", " : "\n");
		text_add(text, line.start, line.length);
	}
}

static void add_line(struct text *text, const char *line)
{
	if (!line || !line[0])
		return;
	if (text->length > 0)
		text_add_char(text, '\n');
	text_add_string(text, line);
}

static char *block_of(struct press *press, const char *name, const char *organization, const char *address)
{
	struct text text TEXT_CLEANUP = {0};

	text_init(&text);
	add_line(&text, name);
	add_line(&text, organization);
	if (address)
		add_address(&text, address);
	return arena_copy(press->arena, text.start ? text.start : "", text.length);
}

static char *own_block(struct press *press)
{
	return block_of(press, press->letter->own_name, NULL, press->letter->own_address);
}

static char *to_block(struct press *press)
{
	const struct paper_letter *letter = press->letter;

	return block_of(press, letter->to_name, letter->to_organization, letter->to_address);
}

/* Sender, recipient and date; returns where the text begins. */
static double draw_heading(struct press *press)
{
	const struct sheet *sheet = press->sheet;
	double width = sheet->width_mm - 2 * sheet->margin_mm, y = sheet->margin_mm * MM;
	double gap = press->points * 1.6;

	if (!sheet->heading)
		return y;
	y = draw_block(press, own_block(press), sheet->margin_mm, y, width, press->points, PANGO_ALIGN_RIGHT);
	y = draw_block(
		press, to_block(press), sheet->margin_mm, y + gap, width, press->points, PANGO_ALIGN_LEFT);
	if (press->letter->date)
		y = draw_block(press, press->letter->date, sheet->margin_mm, y + gap, width, press->points,
			PANGO_ALIGN_LEFT);
	return y + gap;
}

/* Draws the lines that have room and goes on on the next page; false where there are too many pages. */
static bool draw_body(struct press *press, PangoLayout *layout, double y)
{
	const struct sheet *sheet = press->sheet;
	double bottom = (sheet->height_mm - sheet->margin_mm) * MM;
	PangoLayoutIter *iter = pango_layout_get_iter(layout);
	double shift = y;
	bool fits = true;

	press->result->pages = 1;
	do {
		PangoRectangle line;
		pango_layout_iter_get_line_extents(iter, NULL, &line);
		if ((double)(line.y + line.height) / PANGO_SCALE + shift > bottom) {
			fits = press->result->pages < sheet->max_pages;
			if (!fits)
				break;
			cairo_show_page(press->cairo);
			press->result->pages++;
			shift = sheet->margin_mm * MM - (double)line.y / PANGO_SCALE;
		}
		cairo_move_to(press->cairo, sheet->margin_mm * MM + (double)line.x / PANGO_SCALE,
			(double)pango_layout_iter_get_baseline(iter) / PANGO_SCALE + shift);
		pango_cairo_show_layout_line(press->cairo, pango_layout_iter_get_line_readonly(iter));
	} while (pango_layout_iter_next_line(iter));
	pango_layout_iter_free(iter);
	return fits;
}

static void draw_envelope(struct press *press)
{
	const struct sheet *sheet = press->sheet;
	double width = sheet->envelope_width_mm, height = sheet->envelope_height_mm;

	if (!press->letter->to_address)
		return;
	cairo_show_page(press->cairo);
	cairo_pdf_surface_set_size(press->surface, width * MM, height * MM);
	draw_block(press, own_block(press), 12, 12 * MM, width * 0.4, 9, PANGO_ALIGN_LEFT);
	draw_block(press, to_block(press), width * 0.48, height * 0.48 * MM, width * 0.52 - 12, 12,
		PANGO_ALIGN_LEFT);
	press->result->envelope = true;
}

/* The largest type in which the text fits on one page, or the smallest there is. */
static double fitting_type(struct press *press)
{
	const struct sheet *sheet = press->sheet;
	const int steps = (int)((sheet->largest - sheet->smallest) / type_step);

	for (int step = 0; step < steps; step++) {
		double points = sheet->largest - step * type_step;
		PangoLayout *layout = layout_new(
			press, press->letter->body, sheet->width_mm - 2 * sheet->margin_mm, points);
		double heading = sheet->heading ? points * 14 : 0;
		double room = (sheet->height_mm - 2 * sheet->margin_mm) * MM - heading;
		bool fits = layout_height(layout) <= room;
		g_object_unref(layout);
		if (fits)
			return points;
	}
	return sheet->smallest;
}

static bool draw(struct press *press, struct error *err)
{
	const struct sheet *sheet = press->sheet;
	PangoLayout *layout;
	double y;
	bool fits;

	press->points = fitting_type(press);
	press->result->points = press->points;
	y = draw_heading(press);
	layout =
		layout_new(press, press->letter->body, sheet->width_mm - 2 * sheet->margin_mm, press->points);
	look_for_missing(press, layout);
	fits = draw_body(press, layout, y);
	g_object_unref(layout);
	if (fits) {
		draw_envelope(press);
		return true;
	}
	error_set(err, ERROR_INVALID, "the text does not fit on %s",
		sheet->max_pages == 1 ? "the card" : "ten pages");
	return error_hint(err, sheet->max_pages == 1 ? "shorten it, or choose a larger paper" : "shorten it");
}

static void set_date(cairo_surface_t *surface, struct instant made)
{
	char *words;
	GDateTime *date = g_date_time_new_from_unix_utc(made.seconds);

	if (!date)
		return;
	words = g_date_time_format(date, "%Y-%m-%dT%H:%M:%SZ");
	cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, words);
	g_free(words);
	g_date_time_unref(date);
}

static bool set(const struct paper_letter *letter, enum paper paper, struct arena *arena,
	struct paper_result *ret_result, struct error *err)
{
	struct text bytes TEXT_CLEANUP = {0};
	struct paper_result result = {0};
	struct press press = {.letter = letter, .sheet = &sheets[paper], .arena = arena, .result = &result};
	cairo_status_t status;
	bool drawn;

	text_init(&bytes);
	press.surface = cairo_pdf_surface_create_for_stream(
		keep_bytes, &bytes, press.sheet->width_mm * MM, press.sheet->height_mm * MM);
	set_date(press.surface, letter->made);
	press.cairo = cairo_create(press.surface);
	drawn = draw(&press, err);
	cairo_destroy(press.cairo);
	cairo_surface_finish(press.surface);
	status = cairo_surface_status(press.surface);
	cairo_surface_destroy(press.surface);
	if (!drawn)
		return false;
	if (status != CAIRO_STATUS_SUCCESS)
		return error_set(err, ERROR_UNAVAILABLE, "could not set the letter: %s",
			cairo_status_to_string(status));
	result.pdf = (struct span){arena_copy(arena, bytes.start, bytes.length), bytes.length};
	*ret_result = result;
	return true;
}

__attribute__((visibility("default"))) const struct paper_module tact_paper_module = {
	.head = {TACT_VERSION},
	.set = set,
};
