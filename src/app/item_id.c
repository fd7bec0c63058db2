/* Short ids of agenda items, such as "3kf": the number of the process and letters of a digest that stays the
 * same. */
#include "app/item_id.h"

#include "base/digest.h"

#include <string.h>

/* Consonants: no words come out. */
static const char letters[] = "bcdfghjkmnpqrstvwxz";
enum { LETTER_COUNT = sizeof(letters) - 1, LETTERS_MIN = 2, LETTERS_MAX = 12 };

struct name {
	char letters[LETTERS_MAX + 1];
	size_t shown;
};

static uint64_t digest_string(uint64_t digest, const char *text)
{
	return digest_add(digest, text, strlen(text) + 1);
}

/* `twin` tells apart items that are alike in everything that names them. */
static void name_item(const struct process *process, const struct item *item, int twin, struct name *name)
{
	uint64_t digest = DIGEST_START;

	digest = digest_string(digest, action_names[item->duty->action]);
	digest = digest_string(digest, item->to >= 0 ? process->people[item->to].id : "");
	digest = digest_string(digest, item->trigger >= 0 ? process->events[item->trigger].id : "");
	digest = digest_string(digest, item->duty->name);
	if (twin > 0)
		digest = digest_add(digest, &twin, sizeof(twin));
	digest ^= digest >> 29;
	digest *= UINT64_C(0x9e3779b97f4a7c15);
	digest ^= digest >> 32;
	for (size_t i = 0; i < LETTERS_MAX; i++) {
		name->letters[i] = letters[digest % LETTER_COUNT];
		digest /= LETTER_COUNT;
	}
	name->letters[LETTERS_MAX] = '\0';
	name->shown = LETTERS_MIN;
}

static size_t common_length(const char *a, const char *b)
{
	size_t i = 0;

	while (a[i] && a[i] == b[i])
		i++;
	return i;
}

static int name_compare(const void *a, const void *b)
{
	const struct name *const *one = a, *const *two = b;

	return strcmp((*one)->letters, (*two)->letters);
}

/* Neighbours in the order of the alphabet are those that could be taken for each other. */
static void show_enough(struct name **sorted, size_t count)
{
	qsort(sorted, count, sizeof(*sorted), name_compare);
	for (size_t i = 0; i + 1 < count; i++) {
		size_t common = common_length(sorted[i]->letters, sorted[i + 1]->letters);
		if (common + 1 > sorted[i]->shown)
			sorted[i]->shown = common + 1;
		if (common + 1 > sorted[i + 1]->shown)
			sorted[i + 1]->shown = common + 1;
	}
}

const char **item_ids_make(
	const struct process *process, int64_t number, const struct agenda *agenda, struct arena *arena)
{
	struct name *names = arena_array(arena, struct name, agenda->count + 1);
	struct name **sorted = arena_array(arena, struct name *, agenda->count + 1);
	const char **ids = arena_array(arena, const char *, agenda->count + 1);

	for (size_t i = 0; i < agenda->count; i++) {
		sorted[i] = &names[i];
		name_item(process, &agenda->items[i], 0, &names[i]);
	}
	qsort(sorted, agenda->count, sizeof(*sorted), name_compare);
	for (size_t i = 0; i + 1 < agenda->count; i++)
		if (strcmp(sorted[i]->letters, sorted[i + 1]->letters) == 0)
			name_item(process, &agenda->items[sorted[i] - names], (int)i + 1, sorted[i]);
	show_enough(sorted, agenda->count);
	for (size_t i = 0; i < agenda->count; i++)
		ids[i] = arena_format(
			arena, "%lld%.*s", (long long)number, (int)names[i].shown, names[i].letters);
	return ids;
}

bool item_id_split(const char *word, int64_t *ret_number, const char **ret_letters)
{
	size_t digits = strspn(word, "0123456789");
	long number;

	if (digits == 0 || !span_number((struct span){word, digits}, INT32_MAX, &number) ||
		strspn(word + digits, letters) != strlen(word + digits))
		return false;
	*ret_number = number;
	*ret_letters = word + digits;
	return true;
}
