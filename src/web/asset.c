/* The style sheet and the script, at addresses that name their content. */
#include "web/asset.h"

#include "base/digest.h"
#include "base/embedded.h"
#include "web/pages.h"
#include "web/visit.h"

#include <stdio.h>
#include <string.h>

extern const struct embedded_file asset_files[];

static const struct {
	const char *ending, *content_type;
} kinds[ASSET_COUNT] = {
	[ASSET_STYLE] = {".css", "text/css; charset=utf-8"},
	[ASSET_SCRIPT] = {".js", "text/javascript; charset=utf-8"},
};

static const struct embedded_file *file_of(enum asset asset)
{
	for (size_t i = 0; asset_files[i].name; i++)
		if (strstr(asset_files[i].name, kinds[asset].ending))
			return &asset_files[i];
	return NULL;
}

const char *asset_path(enum asset asset)
{
	static char paths[ASSET_COUNT][48];
	const struct embedded_file *file = file_of(asset);

	if (!paths[asset][0])
		snprintf(paths[asset], sizeof(paths[asset]), "/assets/%016llx%s",
			(unsigned long long)digest_add(DIGEST_START, file->start, file->length),
			kinds[asset].ending);
	return paths[asset];
}

static bool run(struct visit *visit, struct error *err)
{
	for (int i = 0; i < ASSET_COUNT; i++) {
		if (strcmp(visit->request->path, asset_path((enum asset)i)) != 0)
			continue;
		visit->reply = (struct reply){.status = 200,
			.content_type = kinds[i].content_type,
			.lasting = true,
			.body = {file_of((enum asset)i)->start, file_of((enum asset)i)->length}};
		return true;
	}
	error_set(err, ERROR_NOT_FOUND, "this page is of another version of tact");
	return error_hint(err, "load it anew");
}

const struct route page_asset = {.method = "GET", .path = "/assets/{}", .who = WHO_ANYONE, .run = run};
