/* The words of the template language: facts, filters, situations. */
#ifndef TACT_LETTER_TEMPLATE_WORDS_H
#define TACT_LETTER_TEMPLATE_WORDS_H

#include <stdint.h>

/* What can be known; the names in {{…}} and after "with" and "without". */
enum fact {
	FACT_NONE,
	FACT_PERSON,    /* "person": whom the letter greets */
	FACT_PERSON_ID, /* as the command line takes it */
	FACT_OWN,       /* "own name" */
	FACT_OWN_PHONE, /* "own phone" */
	FACT_OWN_EMAIL,
	FACT_ROLE,
	FACT_ORGANIZATION,
	FACT_RECRUITER,
	FACT_INTERVIEW, /* the day of the interview that it is about */
	FACT_NEXT_INTERVIEW,
	FACT_OTHERS,   /* who else was there */
	FACT_EVERYONE, /* of the employer, who was there */
	FACT_DETAIL,
	FACT_FORGOT,
	FACT_SKILL,
	FACT_CONCERN,
	FACT_DECISION,   /* the decision date */
	FACT_LAST,       /* the day of the last question about the status */
	FACT_CALL_DAY,   /* the day of the call that is to come */
	FACT_PROMISE,    /* what was promised */
	FACT_PROMISED,   /* the promised day */
	FACT_LOG,        /* the command that records it */
	FACT_LOG_UNSAID, /* the command that records a call that nobody answered */
	FACT_COUNT,
};

enum fact_kind { FACT_IS_TEXT, FACT_IS_PERSON, FACT_IS_PEOPLE, FACT_IS_DAY, FACT_IS_NOTE, FACT_KIND_COUNT };

enum filter {
	FILTER_NONE,
	FILTER_FIRST,    /* person, people: first names */
	FILTER_FULL,     /* the whole name */
	FILTER_GREETING, /* person: as after "Dear" */
	FILTER_DATE,     /* day: "Friday, December 4" */
	FILTER_WEEKDAY,  /* day: "Friday", where it is within a week */
	FILTER_WHEN,     /* day: "this afternoon", "yesterday", "on Friday, December 4" */
	FILTER_THING,    /* note: fits after "about" */
	FILTER_CLAUSE,   /* note: "that I speak Spanish" */
	FILTER_REMARK,   /* note: fits after a colon; where it is no thing and no clause */
	FILTER_COUNT,
};

/* What can be so of a letter; the words after "when" and "unless". */
enum situation {
	SITUATION_THROUGH,        /* "it goes through the recruiter" */
	SITUATION_TO_RECRUITER,   /* "it goes to the recruiter" */
	SITUATION_TO_EMPLOYER,    /* "it goes to the employer" */
	SITUATION_RECRUITER,      /* "a recruiter arranged it" */
	SITUATION_WAS_THERE,      /* "the person was there" */
	SITUATION_SEVERAL,        /* "several people were there" */
	SITUATION_BEFORE,         /* "the interview is still to come" */
	SITUATION_PHONE,          /* "it was a phone screen" */
	SITUATION_VIDEO,          /* "it was a video call" */
	SITUATION_ONSITE,         /* "it was on site" */
	SITUATION_WENT_WELL,      /* "it went well" */
	SITUATION_WENT_BADLY,     /* "it went badly" */
	SITUATION_WENT_UNSURE,    /* "it is unsure how it went" */
	SITUATION_FIRST_STATUS,   /* "nobody asked before" */
	SITUATION_LAST_STATUS,    /* "it is the last time" */
	SITUATION_DATE_PASSED,    /* "the decision date has passed" */
	SITUATION_REJECTED,       /* "they said no" */
	SITUATION_NOT_INTERESTED, /* "they were not interested" */
	SITUATION_CONNECTED,      /* "connecting is allowed" */
	SITUATION_ON_PAPER,       /* "it is on paper" */
	SITUATION_COUNT,
};

/* Indexed by the enums; NULL where there is none. */
extern const char *const fact_names[FACT_COUNT];
extern const char *const filter_names[FILTER_COUNT];
extern const char *const situation_phrases[SITUATION_COUNT];
extern const uint8_t fact_kinds[FACT_COUNT];              /* enum fact_kind */
extern const uint16_t fact_kind_filters[FACT_KIND_COUNT]; /* bits of enum filter */
extern const uint8_t fact_kind_default[FACT_KIND_COUNT];  /* the filter where none is said; FILTER_COUNT: one
							     has to be said */

#endif
