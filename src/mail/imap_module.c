/* Calls into the module that holds libcurl for reading, which is loaded when a mailbox is opened. */
#include "mail/imap_module.h"

#include "mail/imap_check.h"

static const struct imap_module *module;

static bool open_mailbox(void *data, const struct imap_account *account, const struct imap_limits *limits,
	struct imap **ret_imap, enum imap_problem *ret_problem, struct error *err)
{
	*ret_problem = IMAP_OTHER;
	if (!imap_check_account(account, err))
		return false;
	if (!module)
		module = module_table("tact-imap.so", "mail", "tact_imap_module", err);
	return module && module->service.open(data, account, limits, ret_imap, ret_problem, err);
}

static void close_mailbox(struct imap *imap)
{
	if (imap)
		module->service.close(imap);
}

static enum imap_problem problem(const struct imap *imap)
{
	return module->service.problem(imap);
}

static bool folders(struct imap *imap, struct arena *arena, struct imap_name **ret_names, size_t *ret_count,
	struct error *err)
{
	return module->service.folders(imap, arena, ret_names, ret_count, err);
}

static bool examine(struct imap *imap, const char *folder, struct imap_folder *ret_folder, struct error *err)
{
	return module->service.examine(imap, folder, ret_folder, err);
}

static bool uids(struct imap *imap, uint32_t first, uint32_t last, struct arena *arena, uint32_t **ret_uids,
	size_t *ret_count, struct error *err)
{
	return module->service.uids(imap, first, last, arena, ret_uids, ret_count, err);
}

static bool uids_since(struct imap *imap, struct day day, struct arena *arena, uint32_t **ret_uids,
	size_t *ret_count, struct error *err)
{
	return module->service.uids_since(imap, day, arena, ret_uids, ret_count, err);
}

static bool uids_with(struct imap *imap, const char *field, const char *text, struct arena *arena,
	uint32_t **ret_uids, size_t *ret_count, struct error *err)
{
	return module->service.uids_with(imap, field, text, arena, ret_uids, ret_count, err);
}

static bool heads(struct imap *imap, const uint32_t *wanted, size_t count, const struct imap_heads *taker,
	struct error *err)
{
	return module->service.heads(imap, wanted, count, taker, err);
}

static bool message(
	struct imap *imap, uint32_t uid, struct arena *arena, struct span *ret_message, struct error *err)
{
	return module->service.message(imap, uid, arena, ret_message, err);
}

static bool await(struct imap *imap, uint32_t seconds, int wake, bool *ret_arrived, struct error *err)
{
	return module->service.wait(imap, seconds, wake, ret_arrived, err);
}

static bool append(
	struct imap *imap, const char *folder, struct span copy, struct instant at, struct error *err)
{
	return module->service.append(imap, folder, copy, at, err);
}

const struct imap_service imap_service = {
	.open = open_mailbox,
	.close = close_mailbox,
	.problem = problem,
	.folders = folders,
	.examine = examine,
	.uids = uids,
	.uids_since = uids_since,
	.uids_with = uids_with,
	.heads = heads,
	.message = message,
	.wait = await,
	.append = append,
};
