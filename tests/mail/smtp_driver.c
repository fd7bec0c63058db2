/* Sends one message as told on standard input, "key value" a line, and prints as JSON what came of it. */
#include "base/arena.h"
#include "mail/smtp.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { KEYS_MAX = 32, LINE_MAX_BYTES = 16384 };

static struct {
	char *key, *value;
} words[KEYS_MAX];
static size_t word_count;

struct asked {
	int times;
	long long at_ns;
	long wait_ms;
	bool answer;
};

static const char *value_of(const char *key)
{
	for (size_t i = 0; i < word_count; i++)
		if (strcmp(words[i].key, key) == 0)
			return words[i].value;
	return NULL;
}

static long number_of(const char *key, long otherwise)
{
	const char *value = value_of(key);
	return value ? strtol(value, NULL, 10) : otherwise;
}

static void read_words(struct arena *arena)
{
	static char line[LINE_MAX_BYTES];
	while (word_count < KEYS_MAX && fgets(line, sizeof(line), stdin)) {
		line[strcspn(line, "\n")] = '\0';
		char *space = strchr(line, ' ');
		if (!space)
			continue;
		words[word_count].key = arena_copy(arena, line, (size_t)(space - line));
		words[word_count++].value = arena_strdup(arena, space + 1);
	}
}

static struct span read_message(struct arena *arena, const char *path)
{
	FILE *file = path ? fopen(path, "rb") : NULL;
	size_t size = 0;
	if (!file)
		return (struct span){0};
	if (fseek(file, 0, SEEK_END) == 0)
		size = (size_t)ftell(file);
	rewind(file);
	char *bytes = arena_alloc(arena, size + 1);
	size = fread(bytes, 1, size, file);
	fclose(file);
	return (struct span){bytes, size};
}

static bool ask(void *data)
{
	struct asked *asked = data;
	struct timespec now, wait = {asked->wait_ms / 1000, asked->wait_ms % 1000 * 1000000};
	clock_gettime(CLOCK_MONOTONIC, &now);
	asked->times++;
	asked->at_ns = now.tv_sec * 1000000000LL + now.tv_nsec;
	nanosleep(&wait, NULL);
	return asked->answer;
}

static void print_text(const char *key, const char *text)
{
	printf(",\"%s\":\"", key);
	for (; *text; text++)
		if (*text == '"' || *text == '\\')
			printf("\\%c", *text);
		else
			putchar((unsigned char)*text < ' ' ? '?' : *text);
	putchar('"');
}

static void print_result(const struct smtp_account *account, const struct smtp_result *result)
{
	struct error told = {0};
	bool fine = smtp_explain(account, result, &told);
	printf(",\"outcome\":\"%s\",\"step\":\"%s\",\"problem\":\"%s\",\"code\":%d,\"transient\":%s",
		smtp_outcome_word(result->outcome), smtp_step_word(result->step),
		smtp_problem_word(result->problem), result->code, result->transient ? "true" : "false");
	printf(",\"permit_asked\":%s,\"permitted\":%s,\"fine\":%s,\"needs_person\":%s",
		result->permit_asked ? "true" : "false", result->permitted ? "true" : "false",
		fine ? "true" : "false", smtp_needs_person(result) ? "true" : "false");
	print_text("answer", result->answer);
	print_text("message", told.message);
	print_text("hint", told.hint);
}

int main(void)
{
	struct arena arena;
	struct error error = {0};
	struct smtp_result result = {0};
	arena_init(&arena);
	read_words(&arena);
	const char *security = value_of("security"), *mode = value_of("mode");
	struct asked asked = {.wait_ms = number_of("permit_ms", 0), .answer = !value_of("refuse")};
	struct smtp_permit permit = {ask, &asked};
	struct smtp_account account = {.host = value_of("host"),
		.port = (uint16_t)number_of("port", 0),
		.security = security && strcmp(security, "starttls") == 0 ? SMTP_STARTTLS : SMTP_TLS_IMPLICIT,
		.user = value_of("user"),
		.password = value_of("password"),
		.token = value_of("token"),
		.ca_file = value_of("ca")};
	struct smtp_limits limits = {(uint32_t)number_of("connect", 0), (uint32_t)number_of("command", 0),
		(uint32_t)number_of("stall", 0), (uint32_t)number_of("reply", 0)};
	struct smtp_envelope envelope = {
		value_of("from"), value_of("to"), read_message(&arena, value_of("message"))};
	struct timespec before, after;
	clock_gettime(CLOCK_MONOTONIC, &before);
	bool tried = mode && strcmp(mode, "try") == 0
			     ? smtp_try(&account, &limits, &result, &error)
			     : smtp_send(&account, &limits, &envelope, &permit, &result, &error);
	clock_gettime(CLOCK_MONOTONIC, &after);
	printf("{\"tried\":%s,\"asked\":%d,\"asked_at\":%lld,\"seconds\":%lld", tried ? "true" : "false",
		asked.times, asked.at_ns, (long long)(after.tv_sec - before.tv_sec));
	if (tried)
		print_result(&account, &result);
	else
		print_text("message", error.message);
	printf("}\n");
	arena_clear(&arena);
	return 0;
}
