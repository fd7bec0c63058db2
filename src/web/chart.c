/* Bars with their words and numbers, as a picture made of attributes. */
#include "web/chart.h"

/* Across in percent, so that it fits its place and words keep their size; down in pixels. */
enum { LABEL = 43, BAR = 36, ROW = 30, THICK = 12 };

static int64_t whole(const struct chart_row *row)
{
	return row->total > row->value ? row->total : row->value;
}

static int64_t greatest(const struct chart_row *rows, size_t count)
{
	int64_t most = 1;

	for (size_t i = 0; i < count; i++)
		if (whole(&rows[i]) > most)
			most = whole(&rows[i]);
	return most;
}

/* What there is of anything is at least seen. */
static int length_of(int64_t value, int64_t most)
{
	const int length = (int)((double)value / (double)most * BAR);

	return value > 0 && length < 1 ? 1 : length;
}

static void add_bar(struct html *html, const char *shade, int y, int length)
{
	if (length > 0)
		html_add(html, "<rect class=\"%s\" x=\"%d%%\" y=\"%d\" width=\"%d%%\" height=\"%d\"/>\n",
			shade, (int)LABEL, y, length, (int)THICK);
}

static void add_row(struct html *html, const struct chart_row *row, int64_t most, int y)
{
	html_add(html, "<text text-anchor=\"end\" x=\"%d%%\" y=\"%d\" dx=\"-10\">%s</text>\n", (int)LABEL,
		y + 11, row->label);
	if (row->total > row->value)
		add_bar(html, "rest", y, length_of(row->total, most));
	add_bar(html, "bar", y, length_of(row->value, most));
	html_add(html, "<text class=\"faint\" x=\"%d%%\" y=\"%d\" dx=\"8\">%lld",
		LABEL + length_of(whole(row), most), y + 11, (long long)row->value);
	if (row->total)
		html_add(html, " of %lld", (long long)row->total);
	html_add(html, "</text>\n");
}

void chart_add(struct html *html, const char *words, const struct chart_row *rows, size_t count)
{
	const int64_t most = greatest(rows, count);
	const int height = ROW * (int)count;

	html_add(html,
		"<figure class=\"chart\"><svg class=\"picture\" width=\"100%%\" height=\"%d\" role=\"img\" "
		"aria-label=\"%s\">\n",
		height, words);
	html_add(html, "<line class=\"rule\" x1=\"%d%%\" y1=\"0\" x2=\"%d%%\" y2=\"%d\"/>\n", (int)LABEL,
		(int)LABEL, height);
	for (size_t i = 0; i < count; i++)
		add_row(html, &rows[i], most, ROW * (int)i + (ROW - THICK) / 2);
	html_add(html, "</svg></figure>\n");
}
