/* The routes, one or two a file. */
#ifndef TACT_WEB_PAGES_H
#define TACT_WEB_PAGES_H

#include "web/route.h"

extern const struct route page_asset, page_today;
extern const struct route page_processes, page_process, form_log, page_person, form_person, form_people;
extern const struct route page_compare, page_playbooks, form_playbooks, page_playbook, form_playbook,
	form_playbook_delete, page_planning, page_clauses;
extern const struct route page_item_one;
extern const struct route form_item_done;
extern const struct route form_item_skip;
extern const struct route page_new;
extern const struct route form_new;

extern const struct route page_more, page_settings, form_settings, page_accounts, form_account_remove;
extern const struct route page_export, page_export_cases, page_export_letters, page_delete, form_delete;
extern const struct route page_search, page_statistics;
extern const struct route page_feed, page_calendar, form_calendar_renew, form_calendar_stop;
extern const struct route page_mail;
extern const struct route form_mail;
extern const struct route page_after;
extern const struct route form_after;
extern const struct route page_letter, form_letter;
extern const struct route page_draft, form_draft, form_draft_check, form_draft_sent, page_draft_mail,
	page_draft_paper;
extern const struct route page_outbox, page_outbox_one, form_outbox, form_outbox_send;
extern const struct route page_import;
extern const struct route form_import;
extern const struct route form_import_record;

#endif
