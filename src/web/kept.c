/* Pages that were just made: within one second the same page is made once. */
#include "web/kept.h"

#include <string.h>

void kept_clear(struct kept *kept)
{
	for (size_t i = 0; i < KEPT_PAGES; i++)
		text_clear(&kept->pages[i].body);
	*kept = (struct kept){0};
}

void kept_forget(struct kept *kept)
{
	for (size_t i = 0; i < KEPT_PAGES; i++)
		kept->pages[i].address[0] = '\0';
}

bool kept_get(const struct kept *kept, const char *address, int64_t version, struct instant now,
	struct arena *arena, struct span *ret_body)
{
	for (size_t i = 0; i < KEPT_PAGES; i++) {
		const struct kept_page *page = &kept->pages[i];
		if (page->version != version || page->now.seconds != now.seconds ||
			strcmp(page->address, address) != 0)
			continue;
		*ret_body = (struct span){
			arena_copy(arena, page->body.start, page->body.length), page->body.length};
		return true;
	}
	return false;
}

void kept_put(struct kept *kept, const char *address, int64_t version, struct instant now, struct span body)
{
	struct kept_page *page = &kept->pages[kept->next];

	if (body.length > KEPT_BODY_MAX || strlen(address) > KEPT_ADDRESS_MAX)
		return;
	kept->next = (kept->next + 1) % KEPT_PAGES;
	snprintf(page->address, sizeof(page->address), "%s", address);
	page->version = version;
	page->now = now;
	page->body.length = 0;
	text_add(&page->body, body.start, body.length);
}
