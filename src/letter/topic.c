/* Which topics a letter speaks of, by the phrases it holds. */
#include "letter/topic.h"

#include "base/array.h"

static const struct family_list *const lists[] = {
	&topic_thanks_families,
	&topic_interest_families,
	&topic_ask_families,
};

struct patterns *topics_new(struct arena *arena)
{
	return patterns_of(lists, ARRAY_COUNT(lists), true, arena);
}

static void note(struct proof *proof, const struct pattern_hit *hit)
{
	proof->topics |= 1U << hit->family->kind;
}

void topics_look(const struct patterns *topics, struct proof *proof)
{
	patterns_each(topics, proof, &proof->subject, note);
	patterns_each(topics, proof, &proof->body, note);
}
