/* A title taken apart: "Interview: Jordan Lee / Acme - Backend Engineer (Phone screen)". */
#ifndef TACT_CALENDAR_INTERVIEW_TITLE_H
#define TACT_CALENDAR_INTERVIEW_TITLE_H

#include "base/span.h"

#include <stdbool.h>
#include <stddef.h>

enum { NAMES_MAX = 80, LABELS_MAX = 16, PARTS_MAX = 32, TITLE_PEOPLE_MAX = 8 };

/* What is known of people and companies before the title is read. */
struct interview_names {
	const char *people[NAMES_MAX]; /* full names */
	size_t people_count;
	char labels[LABELS_MAX][64]; /* names in hosts, folded to letters and digits: "stahlbaukern" */
	size_t label_count;
};

/* How a part is tied to what stands before it. */
enum title_lead {
	LEAD_START,
	LEAD_DASH,
	LEAD_COLON,
	LEAD_SLASH,
	LEAD_PAIR,
	LEAD_AT,
	LEAD_WITH,
	LEAD_FOR,
	LEAD_PAREN,
	LEAD_REST
};

struct title_part {
	struct span text;
	enum title_lead lead;
	int role, company; /* how much speaks for it */
	bool person, known_person, noise, round;
};

struct interview_title {
	bool interview; /* says that it is one */
	bool talk;      /* says that people talk */
	struct span round;
	struct span role, company;
	int role_score, company_score;
	struct span people[TITLE_PEOPLE_MAX]; /* people named, "with" or as a pair */
	bool people_with[TITLE_PEOPLE_MAX];   /* … behind "with" */
	size_t people_count;
	struct title_part parts[PARTS_MAX];
	size_t part_count;
};

void interview_title_read(
	struct span title, const struct interview_names *names, struct interview_title *ret);

/* The parts of it, each on its own. */
int title_role_score(struct span text);
int title_company_score(struct span text, const struct interview_names *names);
bool title_person_known(struct span text, const struct interview_names *names);
bool title_person_likely(struct span text);
/* Two or three words with capitals, which may be a name that nobody knows. */
bool title_two_names(struct span text);
/* Without white space, quotes and dashes around it. */
struct span title_trim(struct span text);
/* "the Data Analyst position" → "Data Analyst". */
struct span title_bare_role(struct span text);
/* Folds to letters and digits; returns the length. */
size_t title_fold(struct span text, char *ret, size_t size);

#endif
