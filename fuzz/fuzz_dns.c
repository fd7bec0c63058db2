/* Answers of name servers: whatever bytes come, there are not too many services, each has a name that a
 * server can have, and the best comes first. */
#include "mail/dns_answer.h"
#include "mail/provider.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
	struct dns_service services[DNS_MAX_SERVICES];

	for (int kind = DNS_SRV; kind <= DNS_MX; kind++) {
		size_t count = 0;
		if (!dns_answer_read(bytes, length, (enum dns_kind)kind, services, &count))
			continue;
		assert(count <= DNS_MAX_SERVICES);
		for (size_t i = 0; i < count; i++) {
			assert(!services[i].host[0] || dns_host_is_fine(services[i].host));
			assert(i == 0 || services[i - 1].priority <= services[i].priority);
			const struct provider *provider = provider_of_mx(services[i].host);
			assert(!provider || provider->mx[0]);
		}
	}
	return 0;
}
