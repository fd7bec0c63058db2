/* Whether two playbooks say the same. */
#include "playbook_same.h"

#include "../tap.h"

static void same_cites(const struct cites *a, const struct cites *b)
{
	assert_int_equal(a->count, b->count);
	for (size_t i = 0; i < a->count; i++)
		assert_string_equal(a->ids[i], b->ids[i]);
}

static void same_time(const struct when_time *a, const struct when_time *b)
{
	assert_int_equal(a->anchor, b->anchor);
	assert_int_equal(a->unit, b->unit);
	assert_int_equal(a->number, b->number);
}

static void same_times(const struct when_time *a, size_t a_count, const struct when_time *b, size_t b_count)
{
	assert_int_equal(a_count, b_count);
	for (size_t i = 0; i < a_count; i++)
		same_time(&a[i], &b[i]);
}

static void same_values(const uint8_t *a, size_t a_count, const uint8_t *b, size_t b_count)
{
	assert_int_equal(a_count, b_count);
	if (a_count > 0)
		assert_memory_equal(a, b, a_count);
}

static void same_duty(const struct duty *a, const struct duty *b)
{
	assert_string_equal(a->name, b->name);
	same_cites(&a->cites, &b->cites);
	assert_int_equal(a->optional, b->optional);
	assert_int_equal(a->action, b->action);
	assert_int_equal(a->when, b->when);
	assert_int_equal(a->conditions, b->conditions);
	same_values(a->whom, a->whom_count, b->whom, b->whom_count);
	same_values(a->channels.order, a->channels.count, b->channels.order, b->channels.count);
	same_values(a->travelling.order, a->travelling.count, b->travelling.order, b->travelling.count);
	assert_int_equal(a->promised_channel, b->promised_channel);
	same_times(a->opens.times, a->opens.count, b->opens.times, b->opens.count);
	same_times(a->floors, a->floor_count, b->floors, b->floor_count);
	assert_int_equal(a->aim.kind, b->aim.kind);
	assert_int_equal(a->aim.clock_minutes, b->aim.clock_minutes);
	same_time(&a->aim.time, &b->aim.time);
	assert_int_equal(a->closes.kind, b->closes.kind);
	same_time(&a->closes.time, &b->closes.time);
	assert_int_equal(a->done_by, b->done_by);
	assert_int_equal(a->void_once, b->void_once);
	assert_int_equal(a->waits_for, b->waits_for);
	assert_int_equal(a->once_a_person, b->once_a_person);
}

static void same_subject(const struct subject *a, const struct subject *b)
{
	assert_int_equal(a->actions, b->actions);
	assert_int_equal(a->except, b->except);
	assert_int_equal(a->channels, b->channels);
	assert_int_equal(a->toward, b->toward);
}

static void same_ban(const struct ban_rule *a, const struct ban_rule *b)
{
	assert_string_equal(a->name, b->name);
	same_cites(&a->cites, &b->cites);
	same_subject(&a->subject, &b->subject);
	assert_int_equal(a->conditions, b->conditions);
	assert_int_equal(a->has_before, b->has_before);
	same_time(&a->before, &b->before);
	assert_int_equal(a->after, b->after);
	assert_int_equal(a->until, b->until);
}

static void same_limit(const struct limit_rule *a, const struct limit_rule *b)
{
	assert_string_equal(a->name, b->name);
	same_cites(&a->cites, &b->cites);
	same_subject(&a->subject, &b->subject);
	assert_int_equal(a->most, b->most);
	assert_int_equal(a->span, b->span);
	assert_int_equal(a->span_days, b->span_days);
	assert_int_equal(a->each_person, b->each_person);
}

static void same_spacing(const struct spacing_rule *a, const struct spacing_rule *b)
{
	assert_string_equal(a->name, b->name);
	same_cites(&a->cites, &b->cites);
	same_subject(&a->subject, &b->subject);
	same_time(&a->least, &b->least);
}

static void same_content(const struct content_rule *a, const struct content_rule *b)
{
	same_cites(&a->cites, &b->cites);
	assert_int_equal(a->actions, b->actions);
	assert_int_equal(a->channels, b->channels);
	same_values(a->says, a->says_count, b->says, b->says_count);
	same_values(a->may, a->may_count, b->may, b->may_count);
	same_values(a->avoids, a->avoids_count, b->avoids, b->avoids_count);
}

static void same_note(const struct note_rule *a, const struct note_rule *b)
{
	assert_string_equal(a->name, b->name);
	same_cites(&a->cites, &b->cites);
	assert_string_equal(a->shows, b->shows);
	assert_int_equal(a->where, b->where);
}

static void same_event(const struct event *a, const struct event *b)
{
	assert_string_equal(a->id, b->id);
	assert_int_equal(a->type, b->type);
	assert_int_equal(a->at.instant.seconds, b->at.instant.seconds);
	assert_int_equal(a->until.instant.seconds, b->until.instant.seconds);
	assert_int_equal(a->date.number, b->date.number);
	assert_int_equal(a->text == NULL, b->text == NULL);
	if (a->text != NULL)
		assert_string_equal(a->text, b->text);
	assert_int_equal(a->with_count, b->with_count);
	for (int i = 0; i < a->with_count; i++)
		assert_int_equal(a->with[i], b->with[i]);
	assert_int_equal(a->person, b->person);
	assert_int_equal(a->through, b->through);
	assert_int_equal(a->of, b->of);
	assert_int_equal(a->action, b->action);
	assert_int_equal(a->channel, b->channel);
	assert_int_equal(a->what, b->what);
	assert_int_equal(a->went, b->went);
	assert_int_equal(a->answered, b->answered);
	assert_int_equal(a->travelling, b->travelling);
	assert_int_equal(a->decide_by_instant, b->decide_by_instant);
	assert_int_equal(a->retracted, b->retracted);
	assert_int_equal(a->cancelled_ever, b->cancelled_ever);
}

static void same_process(const struct process *a, const struct process *b)
{
	assert_int_equal(a->via, b->via);
	assert_int_equal(a->represented, b->represented);
	assert_int_equal(a->people_count, b->people_count);
	for (int32_t i = 0; i < a->people_count; i++) {
		assert_string_equal(a->people[i].id, b->people[i].id);
		assert_int_equal(a->people[i].relations, b->people[i].relations);
	}
	assert_int_equal(a->events_count, b->events_count);
	for (int32_t i = 0; i < a->events_count; i++)
		same_event(&a->events[i], &b->events[i]);
}

void example_assert_same(const struct example *a, const struct example *b)
{
	assert_string_equal(a->title, b->title);
	same_process(&a->process, &b->process);
	assert_int_equal(a->check_count, b->check_count);
	for (uint32_t i = 0; i < a->check_count; i++) {
		const struct example_check *x = &a->checks[i], *y = &b->checks[i];
		assert_int_equal(x->at.seconds, y->at.seconds);
		assert_int_equal(x->kind, y->kind);
		assert_int_equal(x->action, y->action);
		assert_int_equal(x->channel, y->channel);
		assert_int_equal(x->person, y->person);
		assert_int_equal(x->through, y->through);
		assert_int_equal(x->state, y->state);
		assert_int_equal(x->allowed, y->allowed);
		assert_int_equal(x->has_until, y->has_until);
		assert_int_equal(x->until.seconds, y->until.seconds);
	}
}

#define SAME_EACH(a, b, array, count, same)                                                                  \
	do {                                                                                                 \
		assert_int_equal((a)->count, (b)->count);                                                    \
		for (uint32_t i = 0; i < (a)->count; i++)                                                    \
			same(&(a)->array[i], &(b)->array[i]);                                                \
	} while (false)

void playbook_assert_same(const struct playbook *a, const struct playbook *b)
{
	assert_string_equal(a->name, b->name);
	assert_string_equal(a->title, b->title);
	assert_string_equal(a->source, b->source);
	assert_int_equal(a->few_days, b->few_days);
	assert_int_equal(a->several_days, b->several_days);
	assert_int_equal(a->errors_block, b->errors_block);
	same_cites(&a->proofreading_cites, &b->proofreading_cites);
	SAME_EACH(a, b, duties, duty_count, same_duty);
	SAME_EACH(a, b, bans, ban_count, same_ban);
	SAME_EACH(a, b, limits, limit_count, same_limit);
	SAME_EACH(a, b, spacings, spacing_count, same_spacing);
	SAME_EACH(a, b, contents, content_count, same_content);
	SAME_EACH(a, b, notes, note_count, same_note);
	SAME_EACH(a, b, examples, example_count, example_assert_same);
}
