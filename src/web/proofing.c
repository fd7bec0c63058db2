/* The desk for proof-reading, kept open between two requests. */
#include "web/proofing.h"

#include "app/folder.h"

/* One a process: requests come one after the other. */
static struct {
	struct arena arena;
	struct proof_desk desk;
} room;

static const char *spelling_folder(struct visit *visit)
{
	const char *beside = visit->database ? folder_of_file(visit->database, visit->arena) : NULL;

	if (!beside || !folder_make(beside, visit->arena))
		return NULL;
	return arena_format(visit->arena, "%s/spelling", beside);
}

bool proofing_take(struct visit *visit, struct proof_desk **ret_desk, struct error *err)
{
	if (room.desk.proofreader) {
		*ret_desk = &room.desk;
		return proof_desk_renew(&room.desk, visit->store, visit->arena, err);
	}
	arena_clear(&room.arena);
	arena_init(&room.arena);
	if (!proof_desk_open(&room.desk, visit->store, spelling_folder(visit), false, &room.arena, err))
		return false;
	*ret_desk = &room.desk;
	return true;
}
