/* Phrases of offers. */
#include "base/array.h"
#include "mail/class_concept.h"

static const struct class_phrase rows[] = {
	{CONCEPT_OFFERS, "pleased|delighted|happy|excited|thrilled|glad|proud|like|love|want|wish|pleasure|"
			 "able|ready|honored|honoured ?to ?be ?able ?formally|officially|now|confirm ?to "
			 "offer|extend|make|present|offering "
			 "you|an|our|a|this|the|your|formal|conditional|employment"},
	{CONCEPT_OFFERS, "we|i|formally|hereby|are|now|can|to|would offer you|the|a"},
	{CONCEPT_OFFERS, "offer|offering you .. "
			 "position|role|job|post|place|contract|employment|internship|vacancy|traineeship|"
			 "permanent|opportunity"},
	{CONCEPT_OFFERS,
		"extend|extending|make|making|made|present|presenting|send|sending|sent|issue|issued|attach*|"
		"prepare|prepared|prepar*|enclosed ?you|an|a|our|the|your "
		"?formal|official|written|job|verbal|conditional|employment offer ?letter|of|for|to"},
	{CONCEPT_OFFERS, "offer of employment|letter"},
	{CONCEPT_OFFERS, "offer letter|package|details|documents|terms|acceptance"},
	{CONCEPT_OFFERS, "job|employment|conditional|formal|official|verbal|written|revised|updated|final|"
			 "unconditional|your|internship|contract offer ?letter ?from|for|at|is|attached"},
	{CONCEPT_OFFERS, "accept|sign|signing|countersign|review|accepting|signed|return|respond ?to ?and "
			 "?the|this|your|our|attached|enclosed ?attached ?formal offer|contract|agreement"},
	{CONCEPT_OFFERS, "position|job|role|post is yours"},
	{CONCEPT_OFFERS, "yours if you|want|it"},
	{CONCEPT_OFFERS, "delighted|thrilled|pleased|love|happy|excited|like .. if|you|have|to .. "
			 "joined|join|joining|aboard|board .. us|team|as|the|our"},
	{CONCEPT_OFFERS, "want|like|love you to join|come|work|be|on"},
	{CONCEPT_OFFERS, "welcome ?you to|aboard|on ?the|our ?board|team|company|family|aboard|as"},
	{CONCEPT_OFFERS,
		"you|have|are .. got|been given|awarded|offered the|a|this .. job|position|role|post"},
	{CONCEPT_OFFERS, "decided|decision|like|chosen|selected to|you hire|appoint|as|for .. "
			 "you|our|position|successful"},
	{CONCEPT_OFFERS, "you are|have our|the|been ?our ?the|first|top|preferred|successful "
			 "choice|candidate|selected|chosen|pick"},
	{CONCEPT_OFFERS,
		"congratulations .. on|you .. offer|job|new|joining|appointment|hired|position|selected"},
	{CONCEPT_OFFERS, "your|have|been selected|chosen|hired|appointed as|for|to .. "
			 "position|role|our|join|hire|job"},
	{CONCEPT_OFFERS, "please|kindly|to confirm|indicate .. acceptance"},
	{CONCEPT_OFFERS, "your|in acceptance of|by"},
	{CONCEPT_OFFERS, "contract|agreement|paperwork .. sign|signature|docusign|attached|countersign"},
	{CONCEPT_OFFERS, "hoping for a yes|your yes"},
	{CONCEPT_OFFERS, "revised|updated|improved|new|better|final .. terms|offer|package|letter|numbers"},
	{CONCEPT_TERMS, "base|annual|starting|gross|yearly|hourly|monthly ?starting|base "
			"salary|pay|compensation|rate|wage|package|remuneration"},
	{CONCEPT_TERMS,
		"base of|salary|compensation|package|remuneration|salary of|is|at|will|would|includes|range"},
	{CONCEPT_OFFERS, "go|stretch|come|increase|raise|do up|to|the|it ?salary|base to|# #"},
	{CONCEPT_OFFERS, "would|will|do you accept|take"},
	{CONCEPT_OFFERS, "accept .. basis|offer|terms|position"},
	{CONCEPT_OFFERS, "sign both|and|the copies|return|send|attached|contract"},
	{CONCEPT_OFFERS, "you|like|want to start on|with|as|at|in"},
	{CONCEPT_OFFERS, "letter|contract of appointment|employment|engagement"},
	{CONCEPT_OFFERS, "return it|them signed"},
	{CONCEPT_OFFERS, "take|taking ?up the|this|our ?up position|post|role|job"},
	{CONCEPT_OFFERS, "like|want|wish|love you to take|start|join|have|be|become|fill"},
	{CONCEPT_TERMS, "sign-on|signing|relocation|annual|performance ?on bonus"},
	{CONCEPT_TERMS, "bonus|equity|stock|shares|options|rsu*|401|pension|benefits|holiday|vacation|pto"},
	{CONCEPT_TERMS, "start|starting|commencement|joining|onboarding date|on"},
	{CONCEPT_TERMS, "probation*|onboarding|pre-employment|payroll"},
	{CONCEPT_TERMS, "first day"},
	{CONCEPT_TERMS, "start|begin|join .. on|from|with .. as|us|#"},
	{CONCEPT_OFFERS, "hire|appoint|employ|engage you"},
	{CONCEPT_OFFERS, "decided|like|chosen|delighted|happy|pleased|want to hire|appoint|employ you"},
	{CONCEPT_OFFERS, "our|the|this|your offer "
			 "remains|stands|is|still|expires|will|includes|lapse|until|for|of|as|to|depends|by"},
	{CONCEPT_OFFERS, "confirm our|the|an|this ?formal offer|appointment"},
	{CONCEPT_OFFERS, "accept the|our|this|your ?job ?formal offer|position|role|job"},
	{CONCEPT_OFFERS, "employment|work|labour contract|agreement"},
	{CONCEPT_OFFERS, "looking|look forward to welcoming|having|working you|with"},
	{CONCEPT_OFFERS, "decided|decision to|has|was hire|yes|unanimous"},
	{CONCEPT_OFFERS, "come|start|begin and|to|as work|run|join|lead for|with|our|us"},
	{CONCEPT_TERMS, "offer .. valid|open|expires|stands|expire|deadline until|by|for|on|till"},
	{CONCEPT_TERMS, "gehalt*|jahresgehalt|bruttogehalt|jahresbrutto|probezeit|urlaubstage|vergutung|"
			"eintritt*|startdatum|arbeitsbeginn"},
	{CONCEPT_TERMS, "salaire|remuneration|brut|cdi|cdd|avantages|teletravail"},
	{CONCEPT_TERMS, "periode d essai"},
	{CONCEPT_TERMS, "prise de poste|fonction|fonctions"},
	{CONCEPT_TERMS, "date d entree|embauche"},
	{CONCEPT_OFFERS, "freuen .. anbieten|anzubieten"},
	{CONCEPT_OFFERS, "ihnen|dir .. stelle|position|vertrag|angebot|rolle|arbeitsvertrag .. "
			 "anbieten|anzubieten|unterbreiten|zusenden|machen|zukommen|geben"},
	{CONCEPT_OFFERS, "arbeitsvertrag|vertragsangebot|stellenangebot|jobangebot|vertragsentwurf|"
			 "anstellungsvertrag|zusage"},
	{CONCEPT_OFFERS, "unser|ihr|das|ein|konkretes|verbindliches angebot .. "
			 "fur|von|als|position|zu|unterbreiten|annehmen|anbei"},
	{CONCEPT_OFFERS, "fur sie entschieden"},
	{CONCEPT_OFFERS, "willkommen .. team|bord|uns|unternehmen"},
	{CONCEPT_OFFERS, "heureux|heureuse|ravis|ravi|ravie|plaisir|plaisir .. "
			 "proposer|offrir|offre|accueillir|confirmer .. "
			 "poste|contrat|embauche|emploi|cdi|cdd|parmi|equipe|offre"},
	{CONCEPT_OFFERS, "vous proposer|offrir le|un|ce|cette poste|contrat|cdi|cdd|emploi|embauche"},
	{CONCEPT_OFFERS, "promesse|proposition|offre|lettre d embauche|emploi|engagement|de|ferme .. "
			 "contrat|poste|embauche"},
	{CONCEPT_OFFERS, "proposition d embauche|promesse d embauche|offre d embauche|contrat de travail"},
	{CONCEPT_OFFERS, "bienvenue .. equipe|chez|parmi|bord"},
	{CONCEPT_OFFERS, "retenu|retenue|retenir|choisi|choisie votre|votre candidature pour|au|le poste"},
	{CONCEPT_OFFERS, "avons|avoir retenu|choisi votre candidature"},
};

const struct class_phrases class_phrases_offer = {rows, ARRAY_COUNT(rows)};
