/* Answers of name servers, which anybody may have written: services (SRV) and servers that take mail (MX). */
#include "mail/dns_answer.h"

#include <arpa/nameser.h>
#include <netinet/in.h>
#include <resolv.h>
#include <string.h>

enum {
	HEAD_BYTES = 12,
	QUESTION_BYTES = 4,
	RECORD_BYTES = 10,
	CLASS_INTERNET = 1,
	TYPE_MX = 15,
	TYPE_SRV = 33
};

struct reader {
	const uint8_t *start, *at, *end;
};

static bool is_name_byte(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
}

bool dns_host_is_fine(const char *host)
{
	size_t length = strlen(host), label = 0;

	if (length == 0 || length > DNS_MAX_HOST)
		return false;
	for (size_t i = 0; i < length; i++) {
		if (host[i] == '.' ? label == 0 : !is_name_byte(host[i]) || label == 63)
			return false;
		if (host[i] == '-' && (label == 0 || i + 1 == length || host[i + 1] == '.'))
			return false;
		label = host[i] == '.' ? 0 : label + 1;
	}
	return label > 0;
}

static unsigned number_at(const uint8_t *at)
{
	return (unsigned)at[0] << 8 | at[1];
}

static bool skip_name(struct reader *reader)
{
	int length = dn_skipname(reader->at, reader->end);

	if (length < 0)
		return false;
	reader->at += length;
	return true;
}

static bool skip(struct reader *reader, size_t bytes)
{
	if ((size_t)(reader->end - reader->at) < bytes)
		return false;
	reader->at += bytes;
	return true;
}

/* The name in a record has to end with the record. False where it is broken. */
static bool read_host(const struct reader *reader, const uint8_t *at, const uint8_t *record_end,
	char ret_host[DNS_MAX_HOST + 1], bool *ret_fine)
{
	char host[NS_MAXDNAME];
	int length = dn_expand(reader->start, reader->end, at, host, sizeof(host));

	if (length < 0 || at + length != record_end)
		return false;
	*ret_fine = host[0] == '\0' || dns_host_is_fine(host);
	if (*ret_fine)
		memcpy(ret_host, host, strlen(host) + 1);
	return true;
}

static bool read_service(const struct reader *reader, const uint8_t *data, size_t length, enum dns_kind kind,
	struct dns_service *ret_service, bool *ret_fine)
{
	size_t numbers = kind == DNS_SRV ? 6 : 2;

	if (length <= numbers)
		return false;
	*ret_service = (struct dns_service){.priority = (uint16_t)number_at(data)};
	if (kind == DNS_SRV) {
		ret_service->weight = (uint16_t)number_at(data + 2);
		ret_service->port = (uint16_t)number_at(data + 4);
	}
	return read_host(reader, data + numbers, data + length, ret_service->host, ret_fine);
}

static bool goes_before(const struct dns_service *a, const struct dns_service *b)
{
	return a->priority < b->priority || (a->priority == b->priority && a->weight > b->weight);
}

static void insert(struct dns_service *services, size_t *count, const struct dns_service *service)
{
	size_t at = *count;

	if (*count == DNS_MAX_SERVICES)
		return;
	for (; at > 0 && goes_before(service, &services[at - 1]); at--)
		services[at] = services[at - 1];
	services[at] = *service;
	++*count;
}

static bool read_record(
	struct reader *reader, enum dns_kind kind, struct dns_service *services, size_t *count)
{
	const uint8_t *record;
	struct dns_service service;
	size_t length;
	bool fine;

	if (!skip_name(reader))
		return false;
	record = reader->at;
	if (!skip(reader, RECORD_BYTES))
		return false;
	length = number_at(record + 8);
	if (!skip(reader, length))
		return false;
	if (number_at(record) != (kind == DNS_SRV ? TYPE_SRV : TYPE_MX) ||
		number_at(record + 2) != CLASS_INTERNET)
		return true;
	if (!read_service(reader, record + RECORD_BYTES, length, kind, &service, &fine))
		return false;
	if (fine)
		insert(services, count, &service);
	return true;
}

bool dns_answer_read(const uint8_t *packet, size_t length, enum dns_kind kind,
	struct dns_service ret_services[DNS_MAX_SERVICES], size_t *ret_count)
{
	struct reader reader = {packet, packet, packet + length};
	struct dns_service services[DNS_MAX_SERVICES];
	size_t count = 0;

	if (length > DNS_MAX_ANSWER || !skip(&reader, HEAD_BYTES))
		return false;
	for (unsigned i = number_at(packet + 4); i > 0; i--)
		if (!skip_name(&reader) || !skip(&reader, QUESTION_BYTES))
			return false;
	for (unsigned i = number_at(packet + 6); i > 0; i--)
		if (!read_record(&reader, kind, services, &count))
			return false;
	memcpy(ret_services, services, count * sizeof(services[0]));
	*ret_count = count;
	return true;
}
