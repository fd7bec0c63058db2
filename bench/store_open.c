/* store_open FILE: what floor_next does, by way of the store. */
#include "store/agenda_rows.h"

int main(int argc, char **argv)
{
	struct store *store = NULL;
	struct agenda_place rows[10];
	struct error err = {.message = "usage: store_open FILE"};
	int64_t stale[8];
	size_t count = 0;
	const struct instant now = {argc > 2 ? strtoll(argv[2], NULL, 10) : 1785000000};

	if (argc < 2 || !store_open(argv[1], STORE_EITHER, &store, &err) ||
		!agenda_rows_stale(store, now, 8, stale, &count, &err) ||
		!agenda_rows_page(store, AGENDA_START, 10, rows, &count, &err)) {
		fprintf(stderr, "store_open: %s\n", err.message);
		store_close(store);
		return 1;
	}
	for (size_t i = 0; i < count; i++)
		printf("%lld\n", (long long)rows[i].process);
	store_close(store);
	return 0;
}
