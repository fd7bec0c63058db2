/* Prints the meetings of calendar files and mails as JSON Lines, for the tests that compare them with what
 * was expected. */
#include "base/arena.h"
#include "calendar/ical_read.h"
#include "mail/mime_read.h"

#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static struct span read_file(struct arena *arena, const char *path)
{
	FILE *file = fopen(path, "re");
	if (!file)
		return (struct span){0};
	size_t length = 0, capacity = 1 << 16, got;
	char *bytes = malloc(capacity);
	while ((got = fread(bytes + length, 1, capacity - length, file)) > 0) {
		length += got;
		if (length == capacity)
			bytes = realloc(bytes, capacity *= 2);
	}
	fclose(file);
	struct span read = {arena_copy(arena, bytes, length), length};
	free(bytes);
	return read;
}

static json_t *text_json(const char *text)
{
	return text ? json_string(text) : json_null();
}

static json_t *instant_json(struct instant instant)
{
	char text[INSTANT_TEXT_SIZE];
	if (instant_is_never(instant))
		return json_null();
	instant_print(instant, 0, 0, text);
	text[strcspn(text, "+")] = 'Z';
	text[strcspn(text, "Z") + 1] = '\0';
	return json_string(text);
}

static json_t *meeting_json(const char *file, const struct meeting *meeting)
{
	json_t *interviewers = json_array(), *problems = json_array(), *object = json_object();
	for (size_t i = 0; i < meeting->interviewer_count; i++)
		json_array_append_new(interviewers, text_json(meeting->interviewers[i].name));
	for (size_t i = 0; i < meeting->problem_count; i++)
		json_array_append_new(problems, text_json(meeting->problems[i]));
	json_object_set_new(object, "file", json_string(file));
	json_object_set_new(object, "uid", text_json(meeting->uid));
	json_object_set_new(object, "sequence", json_integer(meeting->sequence));
	json_object_set_new(object, "method", text_json(meeting->method));
	json_object_set_new(object, "interview", json_boolean(meeting->is_interview));
	json_object_set_new(object, "start", instant_json(meeting->start));
	json_object_set_new(object, "end", instant_json(meeting->end));
	json_object_set_new(object, "original-start", instant_json(meeting->original_start));
	json_object_set_new(object, "timezone", text_json(meeting->timezone));
	json_object_set_new(object, "company", text_json(meeting->company));
	json_object_set_new(object, "role", text_json(meeting->role));
	json_object_set_new(object, "interviewers", interviewers);
	json_object_set_new(object, "round", text_json(meeting->round));
	json_object_set_new(object, "stage", json_string(stage_names[meeting->stage]));
	json_object_set_new(object, "location", text_json(meeting->location));
	json_object_set_new(object, "link", text_json(meeting->link));
	json_object_set_new(object, "phone", text_json(meeting->phone));
	json_object_set_new(object, "summary", text_json(meeting->summary));
	json_object_set_new(object, "recruiter", text_json(meeting->recruiter.name));
	json_object_set_new(object, "cancelled", json_boolean(meeting->cancelled));
	json_object_set_new(object, "recurring", json_boolean(meeting->recurring));
	json_object_set_new(object, "all-day", json_boolean(meeting->all_day));
	json_object_set_new(object, "problems", problems);
	return object;
}

static void print_calendar(const char *file, struct span bytes, struct arena *arena)
{
	struct meeting *meetings;
	size_t count;
	struct error error = {0};
	if (!ical_read(bytes, NULL, arena, &meetings, &count, &error)) {
		fprintf(stderr, "%s: %s\n", file, error.message);
		return;
	}
	for (size_t i = 0; i < count; i++) {
		json_t *object = meeting_json(file, &meetings[i]);
		json_dumpf(object, stdout, JSON_COMPACT);
		putchar('\n');
		json_decref(object);
	}
}

static void print_mail(const char *file, struct span bytes, struct arena *arena)
{
	struct span *parts;
	size_t count;
	struct error error = {0};
	if (!mime_calendar_parts(bytes, arena, &parts, &count, &error)) {
		fprintf(stderr, "%s: %s\n", file, error.message);
		return;
	}
	for (size_t i = 0; i < count; i++)
		print_calendar(file, parts[i], arena);
}

int main(int argc, char **argv)
{
	struct arena arena;
	arena_init(&arena);
	for (int i = 1; i < argc; i++) {
		const char *slash = strrchr(argv[i], '/'), *dot = strrchr(argv[i], '.');
		const char *name = slash ? slash + 1 : argv[i];
		struct span bytes = read_file(&arena, argv[i]);
		if (dot && strcmp(dot, ".eml") == 0)
			print_mail(name, bytes, &arena);
		else
			print_calendar(name, bytes, &arena);
		arena_reset(&arena);
	}
	arena_clear(&arena);
	return 0;
}
