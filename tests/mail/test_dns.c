/* A name server on loopback that says what it is told to: good answers, none, and answers that lie. */
#include "../tap.h"
#include "mail/dns_look.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <pthread.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

enum { PACKET_MAX = 1400 };

/* What stands behind the question, and how many records it says that is. */
static struct server {
	int socket;
	struct dns_server where;
	pthread_t thread;
	uint8_t code; /* 3: no such name */
	uint16_t count;
	uint8_t records[PACKET_MAX];
	size_t length;
	size_t cut; /* bytes that are missing at the end */
} server;

static size_t question_end(const uint8_t *packet)
{
	size_t at = 12;

	while (packet[at])
		at += packet[at] + 1U;
	return at + 5;
}

static void *serve(void *closure)
{
	uint8_t packet[2 * PACKET_MAX];
	struct sockaddr_in peer;
	socklen_t size = sizeof(peer);
	ssize_t got;

	while ((got = recvfrom(server.socket, packet, 512, 0, (struct sockaddr *)&peer, &size)) > 12) {
		size_t length = question_end(packet);
		packet[2] = 0x81;
		packet[3] = (uint8_t)(0x80 | server.code);
		packet[6] = (uint8_t)(server.count >> 8);
		packet[7] = (uint8_t)server.count;
		memset(packet + 8, 0, 4);
		memcpy(packet + length, server.records, server.length);
		length += server.length - server.cut;
		sendto(server.socket, packet, length, 0, (struct sockaddr *)&peer, size);
		size = sizeof(peer);
	}
	return NULL;
}

static int set_up(void **state)
{
	struct sockaddr_in here = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
	socklen_t size = sizeof(here);

	memset(&server, 0, sizeof(server));
	server.socket = socket(AF_INET, SOCK_DGRAM, 0);
	assert_int_equal(bind(server.socket, (struct sockaddr *)&here, size), 0);
	assert_int_equal(getsockname(server.socket, (struct sockaddr *)&here, &size), 0);
	server.where = (struct dns_server){INADDR_LOOPBACK, ntohs(here.sin_port)};
	assert_int_equal(pthread_create(&server.thread, NULL, serve, NULL), 0);
	return 0;
}

static int tear_down(void **state)
{
	shutdown(server.socket, SHUT_RDWR);
	pthread_join(server.thread, NULL);
	close(server.socket);
	return 0;
}

static void add(const void *bytes, size_t length)
{
	assert_true(server.length + length <= sizeof(server.records));
	memcpy(server.records + server.length, bytes, length);
	server.length += length;
}

static void add_number(unsigned number)
{
	add((const uint8_t[]){(uint8_t)(number >> 8), (uint8_t)number}, 2);
}

/* A record whose owner is the question's name; `name` is written in labels, as "\4mail\4home\7example". */
static void add_record(unsigned type, const unsigned *numbers, size_t count, const char *name, size_t length)
{
	add_number(0xc00c);
	add_number(type);
	add_number(1);
	add("\0\0\1\0", 4);
	add_number((unsigned)(2 * count + length));
	for (size_t i = 0; i < count; i++)
		add_number(numbers[i]);
	add(name, length);
	server.count++;
}

#define SRV(priority, weight, port, name)                                                                    \
	add_record(33, (const unsigned[]){priority, weight, port}, 3, name, sizeof(name))
#define MX(priority, name) add_record(15, (const unsigned[]){priority}, 1, name, sizeof(name))

static size_t look(enum dns_kind kind, struct dns_service *services)
{
	struct error err = {0};
	size_t count = 99;

	if (!dns_look(&server.where, "_imaps._tcp.home.example", kind, services, &count, &err))
		fail_msg("%s", err.message);
	return count;
}

static void the_best_service_comes_first(void **state)
{
	struct dns_service services[DNS_MAX_SERVICES];

	SRV(20, 0, 993, "\4late\4home\7example");
	SRV(10, 1, 1993, "\5light\4home\7example");
	SRV(10, 5, 993, "\4mail\4home\7example");
	MX(1, "\2mx\4home\7example");
	assert_int_equal(look(DNS_SRV, services), 3);
	assert_string_equal(services[0].host, "mail.home.example");
	assert_int_equal(services[0].port, 993);
	assert_string_equal(services[1].host, "light.home.example");
	assert_int_equal(services[1].port, 1993);
	assert_string_equal(services[2].host, "late.home.example");
	assert_int_equal(look(DNS_MX, services), 1);
	assert_string_equal(services[0].host, "mx.home.example");
}

static void a_service_that_is_not_there_is_told(void **state)
{
	struct dns_service services[DNS_MAX_SERVICES];

	SRV(0, 0, 0, "");
	assert_int_equal(look(DNS_SRV, services), 1);
	assert_string_equal(services[0].host, "");
	server.count = 0;
	server.length = 0;
	assert_int_equal(look(DNS_SRV, services), 0);
	server.code = 3;
	assert_int_equal(look(DNS_SRV, services), 0);
}

static void names_that_no_server_has_are_left_out(void **state)
{
	struct dns_service services[DNS_MAX_SERVICES];

	SRV(0, 0, 993, "\4m il\4home\7example");
	SRV(1, 0, 993, "\4a;rm\4home\7example");
	SRV(2, 0, 993, "\5-rm-r\4home\7example");
	SRV(3, 0, 993, "\4a\0b.\4home\7example");
	SRV(4, 0, 993, "\6\x1b[31mx\4home\7example");
	SRV(5, 0, 993, "\4good\4home\7example");
	assert_int_equal(look(DNS_SRV, services), 1);
	assert_string_equal(services[0].host, "good.home.example");
}

static void broken_answers_say_nothing(void **state)
{
	struct dns_service services[DNS_MAX_SERVICES];

	/* It points at itself. */
	add_record(33, (const unsigned[]){0, 0, 993}, 3, "\xc0\x3c", 2);
	assert_int_equal(look(DNS_SRV, services), 0);
	server.count = 0;
	server.length = 0;
	SRV(0, 0, 993, "\4mail\4home\7example");
	server.cut = 3;
	assert_int_equal(look(DNS_SRV, services), 0);
	server.cut = 0;
	assert_int_equal(look(DNS_SRV, services), 1);
	server.count = 9;
	assert_int_equal(look(DNS_SRV, services), 0);
}

static void there_are_never_too_many(void **state)
{
	struct dns_service services[DNS_MAX_SERVICES];

	for (unsigned i = 0; i < 40; i++)
		SRV(40 - i, 0, 993, "\1m");
	assert_int_equal(look(DNS_SRV, services), DNS_MAX_SERVICES);
	for (size_t i = 1; i < DNS_MAX_SERVICES; i++)
		assert_true(services[i - 1].priority < services[i].priority);
}

static void nobody_who_answers_is_told(void **state)
{
	struct dns_service services[DNS_MAX_SERVICES];
	struct dns_server nobody = server.where;
	struct error err = {0};
	size_t count = 7;

	tear_down(state);
	assert_false(dns_look(&nobody, "home.example", DNS_MX, services, &count, &err));
	assert_int_equal(err.kind, ERROR_UNAVAILABLE);
	assert_non_null(strstr(err.hint, "--imap"));
	assert_int_equal(count, 7);
	set_up(state);
	assert_true(dns_look(NULL, "home.invalid", DNS_MX, services, &count, &err));
	assert_int_equal(count, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(the_best_service_comes_first, set_up, tear_down),
		cmocka_unit_test_setup_teardown(a_service_that_is_not_there_is_told, set_up, tear_down),
		cmocka_unit_test_setup_teardown(names_that_no_server_has_are_left_out, set_up, tear_down),
		cmocka_unit_test_setup_teardown(broken_answers_say_nothing, set_up, tear_down),
		cmocka_unit_test_setup_teardown(there_are_never_too_many, set_up, tear_down),
		cmocka_unit_test_setup_teardown(nobody_who_answers_is_told, set_up, tear_down),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
