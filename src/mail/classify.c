/* What a mail about an application is: rules find what its sentences speak of, a learnt model weighs them. */
#include "mail/classify.h"

#include "mail/class_features.h"
#include "mail/class_model.h"

#include <math.h>
#include <string.h>

enum { HUNDREDTH = 100 };

const char *const mail_label_names[MAIL_LABEL_COUNT] = {
	[MAIL_ACKNOWLEDGEMENT] = "acknowledgement",
	[MAIL_IN_PROCESS] = "in_process",
	[MAIL_INTERVIEW] = "interview",
	[MAIL_OFFER] = "offer",
	[MAIL_OUT_OF_OFFICE] = "out_of_office",
	[MAIL_REJECTION] = "rejection",
	[MAIL_SCHEDULING] = "scheduling",
	[MAIL_UNRELATED] = "unrelated",
};

/* A mail's words may weigh as much as this many, however many there are. */
static const double word_mass = 7.0;
/* Below what share of all the labels that call for nothing are not believed; the latter where there is an
 * answer about a job. */
static const double quiet_least = 0.6, quiet_least_answered = 0.8;

static const struct class_weights *find_weights(uint32_t id)
{
	size_t first = 0, end = class_model_count;

	while (first < end) {
		size_t middle = first + (end - first) / 2;
		if (class_model[middle].id < id)
			first = middle + 1;
		else
			end = middle;
	}
	return first < class_model_count && class_model[first].id == id ? &class_model[first] : NULL;
}

struct weighing {
	const struct class_weights **weights; /* of each feature; NULL: unknown */
	bool *first;                          /* the first of its id, which counts */
	double word_scale;
	double sums[MAIL_LABEL_COUNT], shares[MAIL_LABEL_COUNT];
};

static void weigh(const struct class_features *features, struct arena *arena, struct weighing *ret_weighing)
{
	struct weighing weighing = {0};
	uint8_t *seen = arena_array(arena, uint8_t, class_model_count + 1);
	size_t words = 0;

	weighing.weights = arena_array(arena, const struct class_weights *, features->count + 1);
	weighing.first = arena_array(arena, bool, features->count + 1);
	for (size_t i = 0; i < features->count; i++) {
		const struct class_weights *weights = find_weights(features->items[i].id);
		weighing.weights[i] = weights;
		if (!weights || seen[weights - class_model])
			continue;
		seen[weights - class_model] = 1;
		weighing.first[i] = true;
		words += (features->items[i].id & CLASS_NGRAM_BIT) != 0;
	}
	weighing.word_scale = word_mass / sqrt((double)words + 4);
	*ret_weighing = weighing;
}

static double scale_of(const struct weighing *weighing, uint32_t id)
{
	return (id & CLASS_NGRAM_BIT ? weighing->word_scale : 1.0) / HUNDREDTH;
}

static void add_up(const struct class_features *features, struct weighing *weighing)
{
	double most = -1e9, whole = 0;

	for (size_t l = 0; l < MAIL_LABEL_COUNT; l++)
		weighing->sums[l] = class_model_bias[l] / (double)HUNDREDTH;
	for (size_t i = 0; i < features->count; i++)
		for (size_t l = 0; weighing->first[i] && l < MAIL_LABEL_COUNT; l++)
			weighing->sums[l] +=
				weighing->weights[i]->of[l] * scale_of(weighing, features->items[i].id);
	for (size_t l = 0; l < MAIL_LABEL_COUNT; l++)
		most = weighing->sums[l] > most ? weighing->sums[l] : most;
	for (size_t l = 0; l < MAIL_LABEL_COUNT; l++)
		whole += weighing->shares[l] = exp(weighing->sums[l] - most);
	for (size_t l = 0; l < MAIL_LABEL_COUNT; l++)
		weighing->shares[l] /= whole;
}

static bool is_quiet(size_t label)
{
	return label == MAIL_ACKNOWLEDGEMENT || label == MAIL_OUT_OF_OFFICE || label == MAIL_UNRELATED;
}

/* The likeliest; but one that calls for nothing only where those together are likely enough. */
static enum mail_label choose(const double *shares, double least)
{
	double quiet = 0;
	size_t best = 0, loud = MAIL_REJECTION;

	for (size_t l = 0; l < MAIL_LABEL_COUNT; l++) {
		quiet += is_quiet(l) ? shares[l] : 0;
		best = shares[l] > shares[best] ? l : best;
		loud = !is_quiet(l) && shares[l] > shares[loud] ? l : loud;
	}
	return (enum mail_label)(is_quiet(best) && quiet < least ? loud : best);
}

/* The sentence whose words speak most for the label, against the mean of the others. */
static struct span evidence(const struct class_features *features, const struct weighing *weighing,
	enum mail_label label, struct arena *arena)
{
	const struct class_text *text = &features->text;
	double *sums = arena_array(arena, double, text->sentence_count + 1), best = 0;
	struct span found = {"", 0};

	for (size_t i = 0; i < features->count; i++) {
		const struct class_weights *weights = weighing->weights[i];
		double mean = 0;
		for (size_t l = 0; weights && l < MAIL_LABEL_COUNT; l++)
			mean += weights->of[l] / (double)MAIL_LABEL_COUNT;
		if (weights)
			sums[features->items[i].sentence] +=
				(weights->of[label] - mean) * scale_of(weighing, features->items[i].id);
	}
	for (size_t s = features->first_own; s < text->sentence_count; s++)
		if (sums[s] > best) {
			best = sums[s];
			found = text->sentences[s].text;
		}
	return found;
}

void mail_classify(struct span subject, struct span from, struct span body, struct arena *arena,
	struct mail_class *ret_class)
{
	struct class_features features;
	struct weighing weighing;

	class_features_read(subject, from, body, arena, &features);
	weigh(&features, arena, &weighing);
	add_up(&features, &weighing);
	ret_class->label = choose(weighing.shares, features.answers ? quiet_least_answered : quiet_least);
	ret_class->confidence = weighing.shares[ret_class->label];
	ret_class->evidence = evidence(&features, &weighing, ret_class->label, arena);
}
