/* The module that reads mailboxes with libcurl: its one symbol. */
#include "mail/imap_module.h"
#include "mail/imap_talk.h"

__attribute__((visibility("default"))) const struct imap_module tact_imap_module = {
	.head = {TACT_VERSION},
	.service =
		{
			.open = imap_open,
			.close = imap_close,
			.problem = imap_last_problem,
			.folders = imap_folders,
			.examine = imap_examine,
			.uids = imap_uids,
			.uids_since = imap_uids_since,
			.uids_with = imap_uids_with,
			.heads = imap_fetch_heads,
			.message = imap_fetch_message,
			.wait = imap_wait,
			.append = imap_append,
		},
};
