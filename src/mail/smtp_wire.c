/* One conversation with a server: where it stands, and what libcurl asks of us while it goes on. */
#include "mail/smtp_wire.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/tcp.h>
#include <netinet/in.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum { LOGIN_GOES_ON = 334, LOGIN_DONE = 235, LEAVE_SECONDS = 2, PERMIT_SECONDS = 5 };

static const struct {
	const char *command;
	enum smtp_step step;
} commands[] = {
	{"EHLO ", SMTP_STEP_HELLO},
	{"HELO ", SMTP_STEP_HELLO},
	{"STARTTLS\r\n", SMTP_STEP_STARTTLS},
	{"AUTH ", SMTP_STEP_LOGIN},
	{"MAIL FROM:", SMTP_STEP_SENDER},
	{"RCPT TO:", SMTP_STEP_RECIPIENT},
	{"DATA\r\n", SMTP_STEP_DATA},
};

static int64_t monotonic_seconds(void)
{
	struct timespec now;
	clock_gettime(CLOCK_MONOTONIC, &now);
	return now.tv_sec;
}

static void wait_at_most(struct smtp_wire *wire, uint32_t seconds)
{
	curl_easy_setopt(wire->curl, CURLOPT_SERVER_RESPONSE_TIMEOUT, (long)seconds);
}

/* All bytes that ever came in over this connection; 0 where the system does not tell. */
static uint64_t received(curl_socket_t socket)
{
	struct tcp_info info = {0};
	socklen_t size = sizeof(info);
	if (getsockopt(socket, IPPROTO_TCP, TCP_INFO, &info, &size) != 0 ||
		size < offsetof(struct tcp_info, tcpi_bytes_received) + sizeof(info.tcpi_bytes_received))
		return 0;
	return info.tcpi_bytes_received;
}

/* The head of a TLS record that says goodbye: an alert, which TLS 1.3 hides among data of its size. */
static bool is_goodbye(const unsigned char head[5])
{
	enum { ALERT = 0x15, DATA = 0x17, HIDDEN_ALERT_SIZE = 19 };
	return head[0] == ALERT || (head[0] == DATA && head[3] == 0 && head[4] == HIDDEN_ALERT_SIZE);
}

/* Does more lie unread? */
static bool more_follows(const struct smtp_wire *wire)
{
	unsigned char head[5] = {0};
	ssize_t count = recv(wire->sockets[0], head, sizeof(head), MSG_PEEK | MSG_DONTWAIT);
	return count > 0 && !is_goodbye(head);
}

/* Between our last line and the dot it is not the server's turn: if it speaks or leaves, no dot. */
static bool server_keeps_silent(struct smtp_wire *wire)
{
	unsigned char head[5] = {0};
	ssize_t count = recv(wire->sockets[0], head, sizeof(head), MSG_PEEK | MSG_DONTWAIT);
	if (count > 0 && !is_goodbye(head))
		wire->spoke_early = true;
	else if (count >= 0 || (errno != EAGAIN && errno != EWOULDBLOCK))
		wire->hung_up_early = true;
	return !wire->spoke_early && !wire->hung_up_early;
}

static bool may_end(struct smtp_wire *wire)
{
	return wire->socket_count == 1 && server_keeps_silent(wire);
}

/* Of a long message libcurl may have some left to write when it comes to the end, and then it asks once more.
 */
static size_t end_again(struct smtp_wire *wire)
{
	if (wire->permitted && monotonic_seconds() - wire->permitted_at < PERMIT_SECONDS && may_end(wire))
		return 0;
	wire->withheld = wire->permitted;
	return CURL_READFUNC_ABORT;
}

/* The end of the data: libcurl writes the final dot if and only if this returns 0. */
static size_t end_of_message(struct smtp_wire *wire)
{
	if (wire->permit_asked)
		return end_again(wire);
	if (!may_end(wire))
		return CURL_READFUNC_ABORT;
	wire->permit_asked = true;
	if (!wire->permit->ask(wire->permit->data))
		return CURL_READFUNC_ABORT;
	wire->permitted = true;
	wire->permitted_at = monotonic_seconds();
	wire->step = SMTP_STEP_DOT;
	smtp_reply_clear(&wire->reply);
	wire->received_before_dot = received(wire->sockets[0]);
	wait_at_most(wire, wire->limits.reply_seconds);
	return 0;
}

static int on_socket(void *data, curl_socket_t socket, curlsocktype purpose)
{
	struct smtp_wire *wire = data;
	if (wire->socket_count == SMTP_SOCKETS_MAX || fcntl(socket, F_SETFD, FD_CLOEXEC) != 0)
		return CURL_SOCKOPT_ERROR;
	wire->sockets[wire->socket_count++] = socket;
	return CURL_SOCKOPT_OK;
}

static int on_close(void *data, curl_socket_t socket)
{
	struct smtp_wire *wire = data;
	for (size_t i = 0; i < wire->socket_count; i++)
		if (wire->sockets[i] == socket) {
			wire->sockets[i] = wire->sockets[--wire->socket_count];
			break;
		}
	return close(socket);
}

static size_t on_read(char *buffer, size_t size, size_t count, void *data)
{
	struct smtp_wire *wire = data;
	struct span message = wire->envelope->message;
	size_t room = size * count, left = message.length - wire->given;

	wire->moved_at = monotonic_seconds();
	if (wire->step == SMTP_STEP_DATA)
		wire->step = SMTP_STEP_MESSAGE;
	if (left == 0)
		return end_of_message(wire);
	size_t part = left < room ? left : room;
	memcpy(buffer, message.start + wire->given, part);
	wire->given += part;
	return part;
}

/* What libcurl had read before the dot went out answers something else: then nothing came in since, or what
 * came in since lies unread behind it. */
static bool was_early(const struct smtp_wire *wire)
{
	return (wire->reply.lines == 1 && wire->received_before_dot > 0 &&
		       received(wire->sockets[0]) == wire->received_before_dot) ||
	       (wire->reply.complete && more_follows(wire));
}

static bool takes_line(struct smtp_wire *wire, struct span line)
{
	if (wire->step == SMTP_STEP_CONNECT)
		wire->step = SMTP_STEP_GREETING;
	smtp_reply_line(&wire->reply, line);
	if (wire->permitted && was_early(wire))
		wire->spoke_early = true;
	if (wire->step == SMTP_STEP_LOGIN && wire->reply.complete && wire->reply.code == LOGIN_DONE)
		wire->logged_in = true;
	/* libcurl goes on without a login where a server offers none */
	if (wire->step == SMTP_STEP_SENDER && wire->login_wanted && !wire->logged_in)
		return false;
	return !wire->permitted || (!wire->reply.malformed && !wire->spoke_early);
}

static size_t on_line(char *line, size_t size, size_t count, void *data)
{
	struct smtp_wire *wire = data;
	if (wire->leaving || takes_line(wire, (struct span){line, size * count}))
		return size * count;
	return 0;
}

static void note_command(struct smtp_wire *wire, struct span out)
{
	/* the answer to a challenge may look like any command */
	bool challenged = wire->step == SMTP_STEP_LOGIN && wire->reply.code == LOGIN_GOES_ON;
	if (challenged)
		smtp_reply_clear(&wire->reply);
	for (size_t i = 0; !challenged && i < sizeof(commands) / sizeof(commands[0]); i++)
		if (span_starts(out, commands[i].command)) {
			wire->step = commands[i].step;
			smtp_reply_clear(&wire->reply);
			return;
		}
	if (!challenged && span_starts(out, "QUIT")) {
		wire->leaving = true;
		wait_at_most(wire, LEAVE_SECONDS);
	}
}

/* Tells what libcurl has just written; of the message it never says HEADER. */
static int on_talk(CURL *curl, curl_infotype type, char *bytes, size_t length, void *data)
{
	if (type == CURLINFO_HEADER_OUT)
		note_command(data, (struct span){bytes, length});
	return 0;
}

static int on_progress(void *data, curl_off_t down_all, curl_off_t down, curl_off_t up_all, curl_off_t up)
{
	struct smtp_wire *wire = data;
	const int64_t now = monotonic_seconds();
	wire->stalled = wire->step == SMTP_STEP_MESSAGE && now - wire->moved_at > wire->limits.stall_seconds;
	/* A server that takes no more of the message is not waited for without end. */
	return wire->stalled ||
	       (wire->permitted && now - wire->permitted_at > PERMIT_SECONDS + wire->limits.reply_seconds);
}

void smtp_wire_attach(struct smtp_wire *wire)
{
	CURL *curl = wire->curl;
	wait_at_most(wire, wire->limits.command_seconds);
	curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, wire->error);
	curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, on_line);
	curl_easy_setopt(curl, CURLOPT_HEADERDATA, wire);
	curl_easy_setopt(curl, CURLOPT_VERBOSE, 1L); /* to on_talk() alone: nothing is printed */
	curl_easy_setopt(curl, CURLOPT_DEBUGFUNCTION, on_talk);
	curl_easy_setopt(curl, CURLOPT_DEBUGDATA, wire);
	curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
	curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, on_progress);
	curl_easy_setopt(curl, CURLOPT_XFERINFODATA, wire);
	curl_easy_setopt(curl, CURLOPT_SOCKOPTFUNCTION, on_socket);
	curl_easy_setopt(curl, CURLOPT_SOCKOPTDATA, wire);
	curl_easy_setopt(curl, CURLOPT_CLOSESOCKETFUNCTION, on_close);
	curl_easy_setopt(curl, CURLOPT_CLOSESOCKETDATA, wire);
	curl_easy_setopt(curl, CURLOPT_READFUNCTION, on_read);
	curl_easy_setopt(curl, CURLOPT_READDATA, wire);
}
