/* What the sentences of a mail speak of, and the phrases that tell. */
#ifndef TACT_MAIL_CLASS_CONCEPT_H
#define TACT_MAIL_CLASS_CONCEPT_H

#include "mail/classify.h"

#include <stddef.h>
#include <stdint.h>

enum class_concept {
	/* what answers say */
	CONCEPT_RECEIVED,   /* "we have received your application" */
	CONCEPT_WILL_READ,  /* "our team will review it" */
	CONCEPT_IF_FITTING, /* "will contact you if your profile fits" */
	CONCEPT_APPLIED,    /* "thank you for applying": many kinds begin so */
	CONCEPT_STILL,      /* "still reviewing", "no decision yet" */
	CONCEPT_HOLD,       /* "the position is on hold" */
	CONCEPT_DOCUMENTS,  /* "please send us two references" */
	CONCEPT_WAS_NICE,   /* "thank you for interviewing" */
	CONCEPT_WILL_SAY,   /* "we will let you know" */
	CONCEPT_INVITES,    /* "we would like to invite you to an interview" */
	CONCEPT_TEST,       /* "please complete the assessment" */
	CONCEPT_CHOSEN,     /* "you have been shortlisted" */
	CONCEPT_TALK,       /* "can we have a call about the role" */
	CONCEPT_MEETING,    /* "your interview is scheduled for Monday" */
	CONCEPT_MOVES,      /* "can we move the interview" */
	CONCEPT_SLOTS,      /* "let us know your availability" */
	CONCEPT_PRACTICAL,  /* "the link is below", "ask for me at reception" */
	CONCEPT_OFFERS,     /* "we are pleased to offer you" */
	CONCEPT_TERMS,      /* "base salary", "start date" */
	CONCEPT_DECLINES,   /* "we will not be moving forward" */
	CONCEPT_OTHERS,     /* "we chose another candidate" */
	CONCEPT_GONE,       /* "the position has been filled", "the offer is withdrawn" */
	CONCEPT_WITHDRAWN,  /* "the offer has been withdrawn" */
	CONCEPT_CONSOLES,   /* "we wish you every success", "keep your CV on file" */
	CONCEPT_REGRETS,    /* "unfortunately" */
	CONCEPT_THRESHOLD,  /* "many strong applicants": rejections like to say so */
	CONCEPT_AWAY,       /* "out of the office" */
	CONCEPT_AUTOMATIC,  /* "this is an automatic reply" */
	/* what is none of the applicant's business */
	CONCEPT_BOUNCE,
	CONCEPT_ALERT,   /* "new jobs for you" */
	CONCEPT_COLD,    /* "came across your profile" */
	CONCEPT_SHOP,    /* sales, orders, parcels */
	CONCEPT_MEMBER,  /* accounts, newsletters, programs */
	CONCEPT_MONEY,   /* cards, loans, insurance */
	CONCEPT_RENT,    /* flats */
	CONCEPT_STUDIES, /* places at a university */
	CONCEPT_EVENT,   /* webinars, tickets */
	CONCEPT_STUDY,   /* interviews of market research */
	CONCEPT_CODE,    /* patches, lists of programmers */
	CONCEPT_PRIVATE, /* dinner, doctors, appointments */
	/* what it is about */
	CONCEPT_JOB, /* "position", "candidate", "hiring" */
	CONCEPT_COUNT,
};

/* Written in class_phrases_*.txt, "CONCEPT words" a line, the words as they are folded: "a|b" either, "word*"
 * a beginning, "?word" or not, ".." up to four others, "..." up to ten. */
struct class_phrase {
	uint32_t concept;
	uint32_t words; /* where they begin in class_phrase_words, NUL-terminated */
};

extern const struct class_phrase class_phrases[];
extern const size_t class_phrase_count;
extern const char class_phrase_words[];

/* How a concept stands in its sentence. */
enum class_stance {
	STANCE_PLAIN,
	STANCE_NOT,     /* "we will not be offering" */
	STANCE_IF,      /* "if you are selected for an interview" */
	STANCE_BUT,     /* "however, we would like to invite you" */
	STANCE_SUBJECT, /* in the subject */
	STANCE_COUNT,
};

enum { CLASS_CONCEPT_FEATURES = CONCEPT_COUNT * STANCE_COUNT };

#endif
