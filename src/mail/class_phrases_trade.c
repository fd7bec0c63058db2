/* Words by which a mail is about a job at all. */
#include "base/array.h"
#include "mail/class_concept.h"

static const struct class_phrase rows[] = {
	{CONCEPT_JOB, "hiring|recruiter|recruiting|recruitment|recruiters|vacancy|vacancies|interviewing|"
		      "interview|interviews|resume|careers|career|requisition|employment|employer"},
	{CONCEPT_JOB, "position|role|job|post|opening|internship ?that "
		      "of|as|for|at|with|you|has|have|in|is|and|was|to|here|offer|requirements|description|"
		      "application|now|this|by|reports"},
	{CONCEPT_JOB, "the|this|our|a|that|your|deputy|assistant ?senior|junior|lead .. "
		      "role|position|vacancy|job|post|opening|requisition|internship"},
	{CONCEPT_JOB, "engineer|developer|analyst|nurse|teacher|accountant|designer|consultant|programmer|"
		      "architect|technician|electrician|lecturer|scientist|paralegal|apprentice|trainee|"
		      "intern|supervisor|receptionist|bookkeeper|copywriter|pharmacist|physiotherapist|"
		      "mechanic|chef|plumber|welder|researcher|strategist|administrator|estimator|planner|"
		      "buyer|copywriter|underwriter|auditor|coordinator"},
	{CONCEPT_JOB,
		"product|project|sales|marketing|operations|account|office|store|hr|finance|program|"
		"engineering|team|site|business "
		"manager|lead|director|assistant|executive|associate|specialist|representative|officer"},
	{CONCEPT_JOB, "bewerbung|stelle als|um|auf"},
	{CONCEPT_JOB, "entwickler*|sachbearbeiter*|buchhalter*|ingenieur*|verkaufer*|pfleger*|lehrer*|"
		      "referent|referentin|projektleiter*|kaufmann|kauffrau|berater|beraterin|leiter|"
		      "leiterin|assistenz|administrator"},
	{CONCEPT_JOB,
		"ingenieur*|comptable|developpeur*|chef|charge|chargee|assistant|assistante|responsable|"
		"infirmier*|vendeur*|commercial|technicien* ?de|du|d|en|des|rh|client|projet"},
	{CONCEPT_JOB, "candidature au|pour|a|spontanee"},
	{CONCEPT_JOB, "joining|join us|our|the"},
	{CONCEPT_JOB, "interview|interviews|interviewing "
		      "for|with|at|process|stage|panel|last|next|on|is|has|team|this|was"},
	{CONCEPT_JOB, "phone|video|technical|final|first|second|onsite|panel|your|job interview|interviews"},
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
