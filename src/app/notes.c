/* What a playbook tells beside its rules, where it fits: its notes. */
#include "app/notes.h"

static bool has_item(const struct agenda *agenda, enum item_state state, uint8_t action)
{
	for (size_t i = 0; i < agenda->count; i++)
		if (agenda->items[i].state == state &&
			(action == ACTION_ANY || agenda->items[i].duty->action == action))
			return true;
	return false;
}

bool note_fits(const struct note_rule *note, const struct agenda *agenda)
{
	switch ((enum note_where)note->where) {
	case NOTE_LIKELY_LOST:
		return agenda->state == STATE_LIKELY_LOST;
	case NOTE_WAITING:
		return has_item(agenda, ITEM_UPCOMING, ACTION_STATUS);
	case NOTE_MISSED:
		return has_item(agenda, ITEM_MISSED, ACTION_ANY);
	case NOTE_THANK_DUE:
		return has_item(agenda, ITEM_DUE, ACTION_THANK);
	case NOTE_ALWAYS:
	case NOTE_WHERE_COUNT:
		break;
	}
	return false;
}
