/* What the module can do with a mailbox; each is a row of imap_service. */
#ifndef TACT_MAIL_IMAP_TALK_H
#define TACT_MAIL_IMAP_TALK_H

#include "mail/imap.h"

bool imap_open(void *data, const struct imap_account *account, const struct imap_limits *limits,
	struct imap **ret_imap, enum imap_problem *ret_problem, struct error *err);
void imap_close(struct imap *imap);
enum imap_problem imap_last_problem(const struct imap *imap);
bool imap_folders(struct imap *imap, struct arena *arena, struct imap_name **ret_names, size_t *ret_count,
	struct error *err);
bool imap_examine(struct imap *imap, const char *folder, struct imap_folder *ret_folder, struct error *err);
bool imap_uids(struct imap *imap, uint32_t first, uint32_t last, struct arena *arena, uint32_t **ret_uids,
	size_t *ret_count, struct error *err);
bool imap_uids_since(struct imap *imap, struct day day, struct arena *arena, uint32_t **ret_uids,
	size_t *ret_count, struct error *err);
bool imap_uids_with(struct imap *imap, const char *field, const char *text, struct arena *arena,
	uint32_t **ret_uids, size_t *ret_count, struct error *err);
bool imap_fetch_heads(struct imap *imap, const uint32_t *uids, size_t count, const struct imap_heads *heads,
	struct error *err);
bool imap_fetch_message(
	struct imap *imap, uint32_t uid, struct arena *arena, struct span *ret_message, struct error *err);
bool imap_wait(struct imap *imap, uint32_t seconds, int wake, bool *ret_arrived, struct error *err);
bool imap_append(
	struct imap *imap, const char *folder, struct span message, struct instant at, struct error *err);

#endif
