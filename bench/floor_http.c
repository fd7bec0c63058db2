/* floor_http FILE: the least that a program can do to show 50 rows in a browser: libmicrohttpd, one indexed
 * SELECT, a list. Prints its port; ends with its standard input. */
#include <arpa/inet.h>
#include <microhttpd.h>
#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { BODY_MAX = 64 * 1024 };

static sqlite3_stmt *statement;

struct page {
	char *start;
	size_t length;
};

static void add(struct page *page, const char *text)
{
	const size_t length = strlen(text);

	memcpy(page->start + page->length, text, length);
	page->length += length;
}

static void add_escaped(struct page *page, const char *text)
{
	for (; *text; text++) {
		if (*text == '<')
			add(page, "&lt;");
		else if (*text == '&')
			add(page, "&amp;");
		else if (*text == '"')
			add(page, "&quot;");
		else
			page->start[page->length++] = *text;
	}
}

static void add_row(struct page *page)
{
	char text[64];

	snprintf(text, sizeof(text), "<li><a href=\"/process/%lld\">", sqlite3_column_int64(statement, 0));
	add(page, text);
	add_escaped(page, (const char *)sqlite3_column_text(statement, 1));
	add(page, "</a>, ");
	add_escaped(page, (const char *)sqlite3_column_text(statement, 2));
	snprintf(text, sizeof(text), ": %d due</li>\n", sqlite3_column_int(statement, 3));
	add(page, text);
}

static void add_page(struct page *page)
{
	add(page, "<!DOCTYPE html>\n<html lang=\"en\"><title>Today</title><h1>Today</h1><ul>\n");
	while (sqlite3_step(statement) == SQLITE_ROW && page->length + 2000 < BODY_MAX)
		add_row(page);
	sqlite3_reset(statement);
	add(page, "</ul></html>\n");
}

static enum MHD_Result answer(void *closure, struct MHD_Connection *connection, const char *url,
	const char *method, const char *version, const char *data, size_t *size, void **place)
{
	struct MHD_Response *response;
	enum MHD_Result result;
	struct page page = {.start = malloc(BODY_MAX)};

	if (!page.start)
		abort();
	add_page(&page);
	response = MHD_create_response_from_buffer(page.length, page.start, MHD_RESPMEM_MUST_FREE);
	MHD_add_response_header(response, "Content-Type", "text/html; charset=utf-8");
	result = MHD_queue_response(connection, 200, response);
	MHD_destroy_response(response);
	return result;
}

int main(int argc, char **argv)
{
	static const char sql[] =
		"SELECT process, role, organization, due_count FROM agenda JOIN process"
		" ON process.workspace = agenda.workspace AND process.number = agenda.process"
		" WHERE agenda.workspace = 1 AND urgency IS NOT NULL ORDER BY urgency, process LIMIT 50";
	struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
	const union MHD_DaemonInfo *info;
	struct MHD_Daemon *daemon;
	sqlite3 *handle = NULL;
	char end;

	if (argc != 2 || sqlite3_open_v2(argv[1], &handle, SQLITE_OPEN_READONLY, NULL) != SQLITE_OK ||
		sqlite3_prepare_v2(handle, sql, -1, &statement, NULL) != SQLITE_OK) {
		fprintf(stderr, "floor_http: %s\n",
			argc != 2 ? "usage: floor_http FILE" : sqlite3_errmsg(handle));
		return 1;
	}
	daemon = MHD_start_daemon(MHD_USE_EPOLL_INTERNAL_THREAD, 0, NULL, NULL, answer, NULL,
		MHD_OPTION_SOCK_ADDR, &address, MHD_OPTION_END);
	info = daemon ? MHD_get_daemon_info(daemon, MHD_DAEMON_INFO_BIND_PORT) : NULL;
	if (!info)
		return 1;
	printf("http://127.0.0.1:%u/\n", (unsigned)info->port);
	fflush(stdout);
	while (read(STDIN_FILENO, &end, 1) > 0)
		continue;
	MHD_stop_daemon(daemon);
	sqlite3_finalize(statement);
	sqlite3_close(handle);
	return 0;
}
