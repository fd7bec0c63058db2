/* Where the mail of a domain is, as a name server on loopback tells it, and what of it is believed. */
#include "../tap.h"
#include "app/account_wish.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <pthread.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>
#include <unistd.h>

enum { SRV = 33, MX = 15, PACKET_MAX = 512 };

struct record {
	const char *name;
	unsigned type, port;
	const char *target;
};

static struct server {
	int socket;
	struct dns_server where;
	pthread_t thread;
	struct record records[8];
	size_t count, asked;
} server;

/* "mail.home.example" as labels; returns their length. */
static size_t put_name(uint8_t *at, const char *name)
{
	size_t length = 0;

	while (*name) {
		size_t label = strcspn(name, ".");
		at[length++] = (uint8_t)label;
		memcpy(at + length, name, label);
		length += label;
		name += label + (name[label] == '.');
	}
	at[length++] = 0;
	return length;
}

static size_t read_name(const uint8_t *at, char *ret_name)
{
	size_t length = 0;

	while (at[length]) {
		memcpy(ret_name + length, at + length + 1, at[length]);
		length += at[length] + 1U;
		ret_name[length - 1] = '.';
	}
	ret_name[length ? length - 1 : 0] = '\0';
	return length + 1;
}

static size_t put_record(uint8_t *at, const struct record *record)
{
	uint8_t head[] = {0xc0, 12, 0, (uint8_t)record->type, 0, 1, 0, 0, 1, 0, 0, 0};
	uint8_t data[300] = {0, 1, 0, 0, (uint8_t)(record->port >> 8), (uint8_t)record->port};
	size_t numbers = record->type == SRV ? 6 : 2, length;

	length = numbers + put_name(data + numbers, record->target);
	head[11] = (uint8_t)length;
	memcpy(at, head, sizeof(head));
	memcpy(at + sizeof(head), data, length);
	return sizeof(head) + length;
}

static size_t answer(uint8_t *packet)
{
	char name[256];
	size_t length = 12 + read_name(packet + 12, name);
	unsigned type = packet[length + 1];

	length += 4;
	packet[2] = 0x81;
	packet[3] = 0x80;
	memset(packet + 6, 0, 6);
	for (size_t i = 0; i < server.count; i++)
		if (server.records[i].type == type && strcasecmp(server.records[i].name, name) == 0) {
			length += put_record(packet + length, &server.records[i]);
			packet[7]++;
		}
	if (!packet[7])
		packet[3] = 0x83;
	return length;
}

static void *serve(void *closure)
{
	uint8_t packet[4 * PACKET_MAX];
	struct sockaddr_in peer;
	socklen_t size = sizeof(peer);

	while (recvfrom(server.socket, packet, PACKET_MAX, 0, (struct sockaddr *)&peer, &size) > 12) {
		server.asked++;
		size_t length = answer(packet);
		sendto(server.socket, packet, length, 0, (struct sockaddr *)&peer, size);
		size = sizeof(peer);
	}
	return NULL;
}

static struct arena arena;

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
	arena_init(&arena);
	return 0;
}

static int tear_down(void **state)
{
	shutdown(server.socket, SHUT_RDWR);
	pthread_join(server.thread, NULL);
	close(server.socket);
	arena_clear(&arena);
	return 0;
}

static void says(const char *name, unsigned type, unsigned port, const char *target)
{
	server.records[server.count++] = (struct record){name, type, port, target};
}

static struct account_guess guess(const char *domain, bool starttls)
{
	struct account_guess guess;
	struct error err;

	if (!account_guess(&server.where, domain, starttls, &arena, &guess, &err))
		fail_msg("%s", err.message);
	return guess;
}

static void assert_server(
	const struct account_server *found, const char *host, unsigned port, enum account_security security)
{
	assert_non_null(found->host);
	assert_string_equal(found->host, host);
	assert_int_equal(found->port, port);
	assert_int_equal(found->security, security);
}

static void well_known_domains_ask_nobody(void **state)
{
	struct account_guess found = guess("gmail.com", false);

	assert_int_equal(server.asked, 0);
	assert_server(&found.imap, "imap.gmail.com", 993, ACCOUNT_TLS);
	assert_server(&found.smtp, "smtp.gmail.com", 465, ACCOUNT_TLS);
}

static void a_company_is_where_its_mail_is_taken(void **state)
{
	says("acme.example", MX, 0, "aspmx.l.google.com");
	says("bolt.example", MX, 0, "bolt-example.mail.protection.outlook.com");
	struct account_guess found = guess("acme.example", false);
	assert_string_equal(found.provider->name, "Gmail");
	assert_server(&found.imap, "imap.gmail.com", 993, ACCOUNT_TLS);
	found = guess("bolt.example", false);
	assert_string_equal(found.provider->name, "Microsoft 365");
	assert_int_equal(found.provider->login, PROVIDER_TOKEN);
}

static void a_domain_names_its_own_servers(void **state)
{
	says("acme.example", MX, 0, "mx.acme.example");
	says("_imaps._tcp.acme.example", SRV, 993, "mail.acme.example");
	says("_submissions._tcp.acme.example", SRV, 465, "acme.example");
	struct account_guess found = guess("acme.example", false);
	assert_null(found.provider);
	assert_server(&found.imap, "mail.acme.example", 993, ACCOUNT_TLS);
	assert_server(&found.smtp, "acme.example", 465, ACCOUNT_TLS);
	assert_null(found.foreign_imap.host);
}

static void servers_of_another_domain_are_only_shown(void **state)
{
	const struct account_wish wish = {.address = "sam@acme.example"};
	const struct account nothing = {0};
	struct error err;

	says("_imaps._tcp.acme.example", SRV, 993, "mail.notacme.example");
	says("_submissions._tcp.acme.example", SRV, 465, "acme.example.evil.example");
	struct account_guess found = guess("acme.example", false);
	assert_null(found.imap.host);
	assert_null(found.smtp.host);
	assert_server(&found.foreign_imap, "mail.notacme.example", 993, ACCOUNT_TLS);
	assert_server(&found.foreign_smtp, "acme.example.evil.example", 465, ACCOUNT_TLS);
	assert_false(account_wish_missing(&wish, &nothing, &found, &err));
	assert_int_equal(err.kind, ERROR_NOT_FOUND);
	assert_non_null(strstr(err.message, "mail.notacme.example"));
	assert_non_null(
		strstr(err.hint, "--imap mail.notacme.example:993 --smtp acme.example.evil.example:465"));
}

static void starttls_is_taken_only_where_it_is_asked_for(void **state)
{
	const struct account_wish wish = {.address = "sam@acme.example"};
	const struct account nothing = {0};
	struct error err;

	says("_imaps._tcp.acme.example", SRV, 993, "mail.acme.example");
	says("_submission._tcp.acme.example", SRV, 587, "mail.acme.example");
	struct account_guess found = guess("acme.example", false);
	assert_server(&found.imap, "mail.acme.example", 993, ACCOUNT_TLS);
	assert_null(found.smtp.host);
	assert_true(found.starttls_only);
	assert_false(account_wish_missing(&wish, &nothing, &found, &err));
	assert_non_null(strstr(err.hint, "--starttls"));
	found = guess("acme.example", true);
	assert_server(&found.imap, "mail.acme.example", 993, ACCOUNT_TLS);
	assert_server(&found.smtp, "mail.acme.example", 587, ACCOUNT_STARTTLS);
	assert_false(found.starttls_only);
}

static void what_is_explicitly_not_offered_is_not_there(void **state)
{
	says("_imaps._tcp.acme.example", SRV, 0, "");
	struct account_guess found = guess("acme.example", false);
	assert_null(found.imap.host);
	assert_null(found.foreign_imap.host);
	found = guess("silent.example", false);
	assert_null(found.imap.host);
	assert_null(found.provider);
}

static void ports_tell_tls_from_starttls(void **state)
{
	static const struct {
		const char *words;
		bool is_smtp, starttls;
		unsigned port;
		enum account_security security;
	} rows[] = {{"a.example", false, false, 993, ACCOUNT_TLS},
		{"a.example", true, false, 465, ACCOUNT_TLS},
		{"a.example", false, true, 143, ACCOUNT_STARTTLS},
		{"a.example", true, true, 587, ACCOUNT_STARTTLS},
		{"a.example:993", false, true, 993, ACCOUNT_TLS},
		{"a.example:143", false, false, 143, ACCOUNT_TLS},
		{"a.example:1025", true, true, 1025, ACCOUNT_STARTTLS}};
	struct account_server found;
	struct error err;

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		assert_true(account_wish_server(
			rows[i].words, rows[i].is_smtp, rows[i].starttls, &arena, &found, &err));
		assert_server(&found, "a.example", rows[i].port, rows[i].security);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(well_known_domains_ask_nobody, set_up, tear_down),
		cmocka_unit_test_setup_teardown(a_company_is_where_its_mail_is_taken, set_up, tear_down),
		cmocka_unit_test_setup_teardown(a_domain_names_its_own_servers, set_up, tear_down),
		cmocka_unit_test_setup_teardown(servers_of_another_domain_are_only_shown, set_up, tear_down),
		cmocka_unit_test_setup_teardown(
			starttls_is_taken_only_where_it_is_asked_for, set_up, tear_down),
		cmocka_unit_test_setup_teardown(
			what_is_explicitly_not_offered_is_not_there, set_up, tear_down),
		cmocka_unit_test_setup_teardown(ports_tell_tls_from_starttls, set_up, tear_down),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
