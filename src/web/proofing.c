/* The desk for proof-reading, kept open between two requests. */
#include "web/proofing.h"

#include "app/folder.h"
#include "web/apart.h"

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

/* A dictionary that was never read is compiled into the folder, which takes much memory for a moment. */
static bool compile(void *closure, struct arena *arena, struct span *ret_bytes, struct error *err)
{
	const struct proof_desk *desk = closure;
	struct spelling *spelling = NULL;

	if (desk->module->spelling_open(desk->own.dictionaries, desk->folder, &spelling, NULL))
		desk->module->spelling_close(spelling);
	return true;
}

static void compile_apart(struct visit *visit, const char *folder)
{
	struct proof_desk desk = {.module = proof_module_open(NULL), .folder = folder};
	struct span nothing;

	if (desk.module && folder && own_letters_load(visit->store, visit->arena, &desk.own, NULL) &&
		desk.own.dictionaries)
		apart_make(&(struct apart_work){compile, &desk}, visit->arena, &nothing, NULL);
}

bool proofing_take(struct visit *visit, struct proof_desk **ret_desk, struct error *err)
{
	const char *folder;

	if (room.desk.proofreader) {
		*ret_desk = &room.desk;
		return proof_desk_renew(&room.desk, visit->store, visit->arena, err);
	}
	folder = spelling_folder(visit);
	arena_clear(&room.arena);
	arena_init(&room.arena);
	compile_apart(visit, folder);
	if (!proof_desk_open(&room.desk, visit->store, folder, false, &room.arena, err))
		return false;
	*ret_desk = &room.desk;
	return true;
}
