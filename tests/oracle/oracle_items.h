/* Items as the six playbooks ask for them, before states are known. */
#ifndef TACT_TESTS_ORACLE_ITEMS_H
#define TACT_TESTS_ORACLE_ITEMS_H

#include "oracle_view.h"

struct oracle_bag {
	const struct oracle_view *view;
	struct oracle_plan *plan;
};

struct channels oracle_channels(int count, int first, int second, int third);
/* Drops an item whose window is empty; the target is kept inside the window. */
struct oracle_item *oracle_add(struct oracle_bag *bag, const struct oracle_item *item);
/* All but the asking for the state of things and what stands beside it. */
void oracle_add_items(struct oracle_bag *bag);
void oracle_add_status(struct oracle_bag *bag);
/* Whether that channel is open at the view's clock. */
bool oracle_channel_open(const struct oracle_view *view, const struct oracle_item *item, int channel);
/* Allowed at some instant of its window, by the log as it stood then. */
bool oracle_ever_allowed(const struct oracle *oracle, const struct oracle_item *item);
bool oracle_skipped(const struct oracle_view *view, const struct oracle_item *item);

#endif
