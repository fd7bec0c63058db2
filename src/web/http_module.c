/* Opens the module that holds libmicrohttpd. */
#include "web/http_module.h"

const struct http_module *http_module_open(struct error *err)
{
	static const struct http_module *module;

	if (!module)
		module = module_table("tact-http.so", "web", "tact_http_module", err);
	return module;
}
