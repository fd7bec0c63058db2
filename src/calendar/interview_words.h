/* The words by which an invitation to an interview is understood: English, and plain German and French. */
#ifndef TACT_CALENDAR_INTERVIEW_WORDS_H
#define TACT_CALENDAR_INTERVIEW_WORDS_H

#include "base/span.h"

#include <stdbool.h>
#include <stddef.h>

/* Lists end with NULL; the words are in lower case. They are indexed by their address: lists of one's own
 * have to be static. */
extern const char
	*const words_interview[];       /* the entry is an interview: "interview", "vorstellungsgespräch" */
extern const char *const words_talk[];  /* may be one: "call", "chat", "round" */
extern const char *const words_round[]; /* stand before those: "phone", "technical", "hiring manager" */
extern const char *const words_round_loose[]; /* the same, but also parts of roles: "executive", "team" */
extern const char *const words_after[];       /* stand behind them: "invitation", "loop" */
extern const char *const words_not[];         /* it is none: "practice", "mock", "debrief" */
extern const char
	*const words_not_loose[]; /* the same, but also words of roles and companies: "training", "press" */
extern const char *const words_pause[];    /* it is none where they are the title: "break", "lunch" */
extern const char *const words_role[];     /* "engineer", "nurse" */
extern const char *const words_role_end[]; /* endings of German and French ones: "ingenieur", "leiterin" */
extern const char *const words_company[];  /* legal forms: "gmbh", "inc" */
extern const char *const words_organization[]; /* "bank", "university" */
extern const char *const words_noise[];        /* say nothing: "zoom", "remote", "hr" */
extern const char *const words_qualifier[];    /* in parentheses behind a role: "m/w/d", "remote" */
extern const char *const words_given_name[];   /* common first names */
extern const char *const words_ats[];          /* parts of host names of applicant tracking and scheduling */
extern const char *const words_public_mail[];  /* hosts of private mail */
extern const char *const words_mailbox[];      /* mailboxes of no one: "no-reply", "jobs" */
extern const char *const words_recruiting[];   /* "recruiting", "talent acquisition" */
extern const char *const words_meeting_host[]; /* hosts of video calls */

/* Whether the whole text is one of the words, ASCII case aside. */
bool words_have(const char *const *words, struct span text);
/* The length of the longest word that begins at the start of the text and ends at a word's end; 0: none. */
size_t words_begin(const char *const *words, struct span text);
/* Whether one of the words stands anywhere in the text as a whole word. */
bool words_within(const char *const *words, struct span text);
/* Whether the text ends with one of the words, behind so many bytes at least. */
bool words_suffix(const char *const *words, struct span text, size_t least_before);
/* Whether the text ends with one of the words, as a whole host or behind a dot. */
bool words_host(const char *const *words, struct span host);
/* The length of the longest word that ends the text and begins at a word's start; 0: none. */
size_t words_end(const char *const *words, struct span text);
/* Whether one of the words is a part of the host's name, alone or before a "-". */
bool words_host_part(const char *const *words, struct span host);
/* Where the needle stands in the text as a whole word, ASCII case aside; text.length: nowhere. */
size_t words_find(struct span text, const char *needle);
size_t words_find_span(struct span text, struct span needle);
/* A character that belongs to a word: letters, digits, everything that is not ASCII. */
bool words_char(char c);

#endif
