/* floor_ical FILE: libical's own parse of a calendar, nothing made of it. */
#include <libical/ical.h>

int main(int argc, char **argv)
{
	FILE *file = argc == 2 ? fopen(argv[1], "rb") : NULL;
	icalcomponent *calendar;
	char *bytes;
	long length;

	if (!file || fseek(file, 0, SEEK_END) != 0 || (length = ftell(file)) < 0) {
		fprintf(stderr, "usage: floor_ical FILE\n");
		return 2;
	}
	rewind(file);
	bytes = calloc(1, (size_t)length + 1);
	if (!bytes || fread(bytes, 1, (size_t)length, file) != (size_t)length)
		return 1;
	fclose(file);
	calendar = icalparser_parse_string(bytes);
	printf("%d events\n", calendar ? icalcomponent_count_components(calendar, ICAL_VEVENT_COMPONENT) : 0);
	if (calendar)
		icalcomponent_free(calendar);
	free(bytes);
	return 0;
}
