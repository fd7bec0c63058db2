/* Talks to a mailbox as told on standard input, one step a line, and prints as JSON what came of each. */
#include "base/arena.h"
#include "mail/imap.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

enum { KEYS_MAX = 32, LINE_MAX_BYTES = 70000 };

static struct {
	char *key, *value;
} words[KEYS_MAX];
static size_t word_count;
static char line[LINE_MAX_BYTES];

/* What the steps share. */
struct session {
	struct arena arena;
	struct imap_account account;
	struct imap_limits limits;
	struct imap *imap;
	uint32_t *uids;
	size_t uid_count;
	enum imap_problem problem;
	size_t stop_after; /* heads */
};

static const char *value_of(const char *key)
{
	for (size_t i = 0; i < word_count; i++)
		if (strcmp(words[i].key, key) == 0)
			return words[i].value;
	return NULL;
}

static uint32_t number_of(const char *key)
{
	const char *value = value_of(key);
	return value ? (uint32_t)strtoul(value, NULL, 10) : 0;
}

static void print_bytes(const char *key, struct span bytes)
{
	printf(",\"%s\":\"", key);
	for (size_t i = 0; i < bytes.length; i++) {
		unsigned char c = (unsigned char)bytes.start[i];
		if (c == '"' || c == '\\' || c < ' ' || c >= 0x7f)
			printf("\\u%04x", c);
		else
			putchar(c);
	}
	putchar('"');
}

static void print_uids(const struct session *session)
{
	printf(",\"count\":%zu,\"uids\":[", session->uid_count);
	for (size_t i = 0; i < session->uid_count && i < 100; i++)
		printf("%s%u", i ? "," : "", (unsigned)session->uids[i]);
	printf("]");
}

struct taken {
	size_t count, stop_after;
	uint64_t bytes;
};

static bool take(void *closure, const struct imap_head *head, struct arena *arena, struct error *err)
{
	struct taken *taken = closure;
	taken->bytes += head->head.length;
	if (taken->stop_after && taken->count + 1 == taken->stop_after)
		return error_set(err, ERROR_UNAVAILABLE, "enough");
	if (taken->count++ < 100) {
		printf("%s{\"uid\":%u,\"size\":%u,\"arrived\":%lld,\"cut\":%s,\"length\":%zu",
			taken->count > 1 ? "," : "", (unsigned)head->uid, (unsigned)head->size,
			instant_is_never(head->arrived) ? -1LL : (long long)head->arrived.seconds,
			head->cut ? "true" : "false", head->head.length);
		struct span shown = {head->head.start, head->head.length < 2000 ? head->head.length : 2000};
		print_bytes("head", shown);
		printf("}");
	}
	arena_alloc(arena, head->head.length + 1);
	return true;
}

static bool step_open(struct session *session, char *rest, struct error *err)
{
	imap_service.close(session->imap);
	session->imap = NULL;
	return imap_service.open(
		NULL, &session->account, &session->limits, &session->imap, &session->problem, err);
}

static bool step_close(struct session *session, char *rest, struct error *err)
{
	imap_service.close(session->imap);
	session->imap = NULL;
	session->problem = IMAP_FINE;
	return true;
}

static bool step_folders(struct session *session, char *rest, struct error *err)
{
	struct imap_name *names;
	size_t count;
	if (!imap_service.folders(session->imap, &session->arena, &names, &count, err))
		return false;
	printf(",\"count\":%zu,\"names\":[", count);
	for (size_t i = 0; i < count && i < 100; i++) {
		printf("%s{\"uses\":\"%s%s%s%s%s%s%s\"", i ? "," : "", names[i].is_inbox ? "inbox " : "",
			names[i].is_sent ? "sent " : "", names[i].is_junk ? "junk " : "",
			names[i].is_trash ? "trash " : "", names[i].is_drafts ? "drafts " : "",
			names[i].is_all ? "all " : "", names[i].cannot_be_opened ? "closed " : "");
		print_bytes("name", span_of(names[i].name));
		printf("}");
	}
	printf("]");
	return true;
}

static bool step_examine(struct session *session, char *rest, struct error *err)
{
	struct imap_folder folder;
	for (char *at = rest; *at; at++)
		if (*at == '\a') /* stands for a line end, which a step cannot hold */
			*at = '\n';
	if (!imap_service.examine(session->imap, rest, &folder, err))
		return false;
	printf(",\"validity\":%u,\"next\":%u,\"exists\":%u", (unsigned)folder.validity, (unsigned)folder.next,
		(unsigned)folder.count);
	return true;
}

static bool step_uids(struct session *session, char *rest, struct error *err)
{
	char *end;
	uint32_t first = (uint32_t)strtoul(rest, &end, 10), last = (uint32_t)strtoul(end, NULL, 10);
	if (!imap_service.uids(session->imap, first, last ? last : UINT32_MAX, &session->arena,
		    &session->uids, &session->uid_count, err))
		return false;
	print_uids(session);
	return true;
}

static bool step_since(struct session *session, char *rest, struct error *err)
{
	struct day day;
	if (!day_parse(span_of(rest), &day))
		return error_set(err, ERROR_INVALID, "no day");
	if (!imap_service.uids_since(
		    session->imap, day, &session->arena, &session->uids, &session->uid_count, err))
		return false;
	print_uids(session);
	return true;
}

static bool step_with(struct session *session, char *rest, struct error *err)
{
	char *text = rest + strcspn(rest, " ");
	if (*text)
		*text++ = '\0';
	if (!imap_service.uids_with(
		    session->imap, rest, text, &session->arena, &session->uids, &session->uid_count, err))
		return false;
	print_uids(session);
	return true;
}

/* "heads" takes those found before, "heads 7 3 9" these. */
static bool step_heads(struct session *session, char *rest, struct error *err)
{
	static uint32_t own[1000];
	size_t count = 0;
	char *end = rest;
	for (unsigned long uid = strtoul(rest, &end, 10); end != rest && count < 1000;
		uid = strtoul(rest, &end, 10)) {
		own[count++] = (uint32_t)uid;
		rest = end;
	}
	struct taken taken = {.stop_after = number_of("stop_after")};
	const struct imap_heads heads = {&taken, take};
	printf(",\"heads\":[");
	bool done = imap_service.heads(
		session->imap, count ? own : session->uids, count ? count : session->uid_count, &heads, err);
	printf("],\"count\":%zu,\"bytes\":%llu", taken.count, (unsigned long long)taken.bytes);
	return done;
}

static bool step_message(struct session *session, char *rest, struct error *err)
{
	struct span message;
	if (!imap_service.message(
		    session->imap, (uint32_t)strtoul(rest, NULL, 10), &session->arena, &message, err))
		return false;
	printf(",\"length\":%zu", message.length);
	print_bytes("message", (struct span){message.start, message.length < 4000 ? message.length : 4000});
	return true;
}

/* "wait SECONDS [wake]" */
static bool step_wait(struct session *session, char *rest, struct error *err)
{
	int ends[2] = {-1, -1};
	bool arrived = false, wake = strstr(rest, "wake") != NULL;
	if (wake && (pipe(ends) != 0 || write(ends[1], "", 1) != 1))
		return error_set(err, ERROR_UNAVAILABLE, "no pipe");
	bool done =
		imap_service.wait(session->imap, (uint32_t)strtoul(rest, NULL, 10), ends[0], &arrived, err);
	if (wake) {
		close(ends[0]);
		close(ends[1]);
	}
	printf(",\"arrived\":%s", arrived ? "true" : "false");
	return done;
}

/* "append PATH SECONDS FOLDER" */
static bool step_append(struct session *session, char *rest, struct error *err)
{
	char *folder = rest + strcspn(rest, " ");
	if (*folder)
		*folder++ = '\0';
	long long at = strtoll(folder, &folder, 10);
	FILE *file = fopen(rest, "rb");
	if (!file || *folder != ' ')
		return error_set(err, ERROR_INVALID, "no message");
	if (fseek(file, 0, SEEK_END) != 0)
		at = 0;
	size_t size = (size_t)ftell(file);
	rewind(file);
	char *bytes = arena_alloc(&session->arena, size + 1);
	size = fread(bytes, 1, size, file);
	fclose(file);
	return imap_service.append(session->imap, folder + 1, (struct span){bytes, size},
		at ? (struct instant){at} : INSTANT_NEVER, err);
}

static bool step_sleep(struct session *session, char *rest, struct error *err)
{
	long ms = strtol(rest, NULL, 10);
	nanosleep(&(struct timespec){ms / 1000, ms % 1000 * 1000000}, NULL);
	return true;
}

static const struct {
	const char *word;
	bool (*run)(struct session *session, char *rest, struct error *err);
} steps[] = {
	{"open", step_open},
	{"close", step_close},
	{"folders", step_folders},
	{"examine", step_examine},
	{"uids", step_uids},
	{"since", step_since},
	{"with", step_with},
	{"heads", step_heads},
	{"message", step_message},
	{"wait", step_wait},
	{"append", step_append},
	{"sleep", step_sleep},
};

static void run(struct session *session, const char *word, char *rest)
{
	struct timespec before, after;
	struct error error = {0};
	size_t which = 0;
	while (which < sizeof(steps) / sizeof(steps[0]) && strcmp(steps[which].word, word) != 0)
		which++;
	if (which == sizeof(steps) / sizeof(steps[0]) || (!session->imap && which > 0))
		return;
	clock_gettime(CLOCK_MONOTONIC, &before);
	printf("{\"step\":\"%s\"", word);
	bool done = steps[which].run(session, rest, &error);
	clock_gettime(CLOCK_MONOTONIC, &after);
	if (session->imap)
		session->problem = imap_service.problem(session->imap);
	printf(",\"done\":%s,\"problem\":\"%s\",\"needs_person\":%s,\"ms\":%lld", done ? "true" : "false",
		imap_problem_word(session->problem), imap_needs_person(session->problem) ? "true" : "false",
		(after.tv_sec - before.tv_sec) * 1000LL + (after.tv_nsec - before.tv_nsec) / 1000000);
	print_bytes("message_of_error", span_of(error.message));
	print_bytes("hint", span_of(error.hint));
	printf("}\n");
	fflush(stdout);
}

static void set_up(struct session *session)
{
	const char *security = value_of("security");
	session->account = (struct imap_account){.host = value_of("host"),
		.port = (uint16_t)number_of("port"),
		.security = security && strcmp(security, "starttls") == 0 ? IMAP_STARTTLS : IMAP_TLS_IMPLICIT,
		.user = value_of("user"),
		.password = value_of("password"),
		.token = value_of("token"),
		.ca_file = value_of("ca")};
	session->limits = (struct imap_limits){.connect_seconds = number_of("connect"),
		.command_seconds = number_of("command"),
		.total_seconds = number_of("total"),
		.idle_seconds = number_of("idle"),
		.poll_seconds = number_of("poll")};
}

/* Of this program alone: getrusage() counts what it was before exec, too. */
static long peak_kb(void)
{
	static const char key[] = "VmHWM:";
	FILE *file = fopen("/proc/self/status", "r");
	long peak = -1;
	while (file && fgets(line, sizeof(line), file))
		if (strncmp(line, key, strlen(key)) == 0)
			peak = strtol(line + strlen(key), NULL, 10);
	if (file)
		fclose(file);
	return peak;
}

/* Lines "key value" up to an empty one, then steps. */
int main(void)
{
	struct session session = {0};
	arena_init(&session.arena);
	while (word_count < KEYS_MAX && fgets(line, sizeof(line), stdin) && line[0] != '\n') {
		line[strcspn(line, "\n")] = '\0';
		char *value = strchr(line, ' ');
		if (!value)
			continue;
		words[word_count].key = arena_copy(&session.arena, line, (size_t)(value - line));
		words[word_count++].value = arena_strdup(&session.arena, value + 1);
	}
	set_up(&session);
	while (fgets(line, sizeof(line), stdin)) {
		line[strcspn(line, "\n")] = '\0';
		char *rest = line + strcspn(line, " ");
		if (*rest)
			*rest++ = '\0';
		run(&session, line, rest);
	}
	imap_service.close(session.imap);
	printf("{\"step\":\"end\",\"peak_kb\":%ld}\n", peak_kb());
	arena_clear(&session.arena);
	return 0;
}
