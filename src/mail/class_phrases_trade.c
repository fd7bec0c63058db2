/* Words by which a mail is about a job at all. */
#include "base/array.h"
#include "mail/class_concept.h"

static const struct class_phrase rows[] = {
	{CONCEPT_JOB, "hiring|recruiter|recruiting|recruitment|recruiters|vacancy|vacancies|interviewing|"
		      "interview|interviews|resume|careers|career|requisition|hr|employment|employer"},
	{CONCEPT_JOB, "position|role|job|post|opening|internship ?that "
		      "of|as|for|at|with|you|has|have|in|is|and|was|to|here|offer|requirements|description|"
		      "application|now|this|by|reports"},
	{CONCEPT_JOB, "the|this|our|a|that|your|deputy|assistant ?senior|junior|lead .. "
		      "role|position|vacancy|job|post|opening|requisition|internship"},
	{CONCEPT_JOB, "talent|people|human|hiring "
		      "acquisition|team|partner|operations|resources|manager|partnerships"},
	{CONCEPT_JOB, "as ?a|an|our "
		      "engineer|developer|analyst|manager|teacher|nurse|assistant|designer|consultant|"
		      "accountant|director|lead|officer"},
	{CONCEPT_JOB, "stelle|vorstellungsgesprach|bewerbungsgesprach|personalabteilung|position|lebenslauf|"
		      "recruiting|karriere|stellenausschreibung|personalreferent*|hr|arbeitsvertrag"},
	{CONCEPT_JOB, "recrutement|poste|entretien|recruteur|recruteuse|ressources "
		      "humaines|rh|humaines|embauche|cdi|cdd"},
	{CONCEPT_JOB, "poste|recrutement|rh|entretien|embauche"},
};

const struct class_phrases class_phrases_trade = {rows, ARRAY_COUNT(rows)};
