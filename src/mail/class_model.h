/* The weights that were learnt from the mails in training/mail. */
#ifndef TACT_MAIL_CLASS_MODEL_H
#define TACT_MAIL_CLASS_MODEL_H

#include "mail/class_concept.h"

struct class_weights {
	uint32_t id;                  /* as in struct class_feature */
	int16_t of[MAIL_LABEL_COUNT]; /* hundredths */
};

extern const struct class_weights class_model[]; /* by id */
extern const size_t class_model_count;
extern const int16_t class_model_bias[MAIL_LABEL_COUNT];

#endif
