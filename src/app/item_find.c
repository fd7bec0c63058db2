/* The item of a process that a short id, or the first letters of it, names. */
#include "app/item_find.h"

#include "app/item_id.h"
#include "app/outlook.h"
#include "base/text.h"
#include "core/deed.h"

#include <string.h>

enum { LISTED = 6 };

static bool ambiguous(
	const struct matter *matter, const struct item_found *found, const char *word, struct error *err)
{
	TEXT_CLEANUP struct text list = {0};
	int listed = 0;

	for (size_t i = 0; i < found->agenda.count && listed < LISTED; i++) {
		if (found->agenda.items[i].state >= ITEM_DONE ||
			strncmp(found->ids[i], word, strlen(word)) != 0)
			continue;
		text_format(&list, "%s%s (", listed++ ? ", " : "", found->ids[i]);
		deed_add_item(matter, &found->agenda.items[i], &list);
		text_add_char(&list, ')');
	}
	error_set(err, ERROR_USAGE, "\"%.40s\" may be %s", word, list.start ? list.start : "several items");
	return error_hint(err, "write more letters of the id");
}

static size_t count_hits(
	const struct item_found *found, const char *word, size_t *ret_hit, size_t *ret_open_hits)
{
	size_t hits = 0;

	*ret_open_hits = 0;
	for (size_t i = 0; i < found->agenda.count; i++) {
		const bool open = found->agenda.items[i].state < ITEM_DONE;
		if (strncmp(found->ids[i], word, strlen(word)) != 0)
			continue;
		if (strcmp(found->ids[i], word) == 0) {
			*ret_hit = i;
			*ret_open_hits = 1;
			return 1;
		}
		if (open || *ret_open_hits == 0)
			*ret_hit = i;
		*ret_open_hits += open;
		hits++;
	}
	return hits;
}

bool item_find(const struct matter *matter, int64_t number, const char *word, struct instant now,
	struct arena *arena, struct item_found *ret, struct error *err)
{
	size_t hit = 0, hits, open_hits;

	outlook_plan(matter, now, true, arena, &ret->agenda);
	ret->ids = item_ids_make(matter->process, number, &ret->agenda, arena);
	hits = count_hits(ret, word, &hit, &open_hits);
	if (hits == 0) {
		error_set(err, ERROR_NOT_FOUND, "there is no item \"%.40s\" in process %lld", word,
			(long long)number);
		return error_hint(err, "tact plan %lld --all lists them", (long long)number);
	}
	if (open_hits > 1 || (open_hits == 0 && hits > 1))
		return ambiguous(matter, ret, word, err);
	ret->item = ret->agenda.items[hit];
	ret->id = ret->ids[hit];
	return true;
}
