/* Phrases of acknowledgements. */
#include "base/array.h"
#include "mail/class_concept.h"

static const struct class_phrase rows[] = {
	{CONCEPT_RECEIVED,
		"received|got|receive|logged|recorded|registered ?all ?of your|the ?job ?online ?recent "
		"application|resume|cv|documents|submission|materials|profile|details|candidature"},
	{CONCEPT_RECEIVED, "application|resume|cv|submission|profile|documents .. "
			   "received|submitted|logged|registered|recorded|arrived|landed|created|safely"},
	{CONCEPT_RECEIVED,
		"application|candidature ?has|was|is ?been ?successfully sent|submitted|received|forwarded"},
	{CONCEPT_RECEIVED,
		"application "
		"received|confirmation|acknowledgement|acknowledgment|submitted|submission|complete"},
	{CONCEPT_RECEIVED, "confirm|confirms|confirming|acknowledge|acknowledges|confirmation ?the ?of ?safe "
			   "receipt|received|that"},
	{CONCEPT_RECEIVED, "receipt of your|application"},
	{CONCEPT_RECEIVED, "successfully|have|you applied to|for"},
	{CONCEPT_RECEIVED, "you applied|submitted .. application|position|role|today|job"},
	{CONCEPT_RECEIVED, "bewerbung .. eingegangen|erhalten|angekommen|empfangen|eingang"},
	{CONCEPT_RECEIVED, "eingang|erhalt .. bewerbung|unterlagen"},
	{CONCEPT_RECEIVED, "eingangsbestatigung|bewerbungseingang"},
	{CONCEPT_RECEIVED, "haben ihre bewerbung|unterlagen .. erhalten"},
	{CONCEPT_RECEIVED, "bestatigen|bestatigung .. eingang|erhalt|bewerbung"},
	{CONCEPT_RECEIVED, "recu|recue|reception|enregistree|parvenue .. candidature|dossier|cv"},
	{CONCEPT_RECEIVED, "candidature .. recue|enregistree|parvenue|transmise|envoyee|receptionnee"},
	{CONCEPT_RECEIVED, "accuse|accusons .. reception"},
	{CONCEPT_RECEIVED, "submission|documents|profile|application .. "
			   "recorded|added|saved|created|registered|stored|complete|passed"},
	{CONCEPT_RECEIVED, "started|complete|finish|finalize|finalise|incomplete|unfinished "
			   "?an|your|the|this application"},
	{CONCEPT_RECEIVED, "application ... submitted|received|transmitted|lodged"},
	{CONCEPT_RECEIVED, "have ?all your papers|documents|application|cv|resume"},
	{CONCEPT_WILL_READ,
		"somebody|someone|we|team|recruiter|colleague ... will|shall look|read|review|check"},
	{CONCEPT_WILL_READ, "will|going|to|be|shall|look|carefully ?be|now ?carefully "
			    "review|reviewing|read|assess|examine|evaluate|consider|reviewed|screen "
			    "?carefully|forward ?all|every|each ?of ?the "
			    "your|applications|application|submissions|it|qualifications|details|resume|"
			    "materials|candidates|profile|cv|by|and"},
	{CONCEPT_WILL_READ, "excited|look|looking|eager forward|to to review|reviewing|reading"},
	{CONCEPT_WILL_READ, "application|it ?is ?are being|under|in ?currently|now review|reviewed"},
	{CONCEPT_WILL_READ, "human|person|recruiter|team|somebody .. will|reads read|look|every|go"},
	{CONCEPT_WILL_READ, "track|follow|check|monitor|view .. status|progress|application .. "
			    "application|portal|account|online|time"},
	{CONCEPT_WILL_READ, "no|nothing .. further ?action|needed|required|do|is|needed .. "
			    "needed|required|from|stage|now"},
	{CONCEPT_WILL_READ, "prufen|prufung|sichten|sichtung|durchsehen .. unterlagen|bewerbung|ihre|diese"},
	{CONCEPT_WILL_READ, "bewerbung|unterlagen|sorgfaltig .. prufen|gepruft|sichten"},
	{CONCEPT_WILL_READ, "bitten .. etwas|noch|um geduld"},
	{CONCEPT_WILL_READ, "examiner|etudier|examinons|etudions|etudiera|examinera|examinee|etudiee|"
			    "analyser|analysee .. candidature|dossier|attention|equipe|profil"},
	{CONCEPT_WILL_READ, "suivre .. candidature|avancement"},
	{CONCEPT_WILL_READ, "revenons|reviendrons|reviendra|recontacterons|recontactera vers|vous|delais .. "
			    "dans|delai|prochainement|bref|rapidement|des|vous"},
	{CONCEPT_IF_FITTING,
		"contact|reach|touch|contacted|notify|hear|follow .. if|should|where|provided .. "
		"match*|fit|fits|suitable|meet|selected|shortlisted|qualif*|profile|move|find|successful|"
		"align*|good|like|suit*"},
	{CONCEPT_IF_FITTING, "if|should|only|where|provided .. "
			     "match*|fit|shortlisted|selected|suitable|qualif*|align*|good|interested|"
			     "successful .. contact*|reach|touch|hear|contacted|invite|call|get"},
	{CONCEPT_IF_FITTING,
		"only .. shortlisted|successful|selected|suitable candidates|applicants .. contacted|hear"},
	{CONCEPT_IF_FITTING, "if there is|seems a|any fit|match|interest"},
	{CONCEPT_IF_FITTING, "if there is a|any good fit|match|interest"},
	{CONCEPT_RECEIVED,
		"sending|sent|submitting ?us ?in your cv|resume|application|documents|materials|papers"},
	{CONCEPT_IF_FITTING, "not heard|hear .. within|from|by|in"},
	{CONCEPT_IF_FITTING, "assume .. unsuccessful|not|occasion|application"},
	{CONCEPT_IF_FITTING, "falls|sofern|wenn .. passt|passen|frage|rahmen|auswahl|interesse"},
	{CONCEPT_IF_FITTING, "sans reponse|nouvelles|retour de|dans|sous"},
	{CONCEPT_IF_FITTING, "si votre|vous .. profil|candidature|retenue|correspond"},
	{CONCEPT_APPLIED, "thank|thanks ?you ?so ?very ?much for ?your ?for "
			  "applying|application|submitting|interest|considering|sending|expressing|choosing"},
	{CONCEPT_APPLIED, "appreciate .. interest|applying|application"},
	{CONCEPT_APPLIED, "your application ?for|to|as|at|with"},
	{CONCEPT_APPLIED, "vielen|herzlichen|besten dank fur ihre|deine|ihr|dein bewerbung|interesse"},
	{CONCEPT_APPLIED, "danken .. bewerbung|interesse"},
	{CONCEPT_APPLIED, "bedanken .. bewerbung|interesse"},
	{CONCEPT_APPLIED, "ihre|deine bewerbung"},
	{CONCEPT_APPLIED, "merci|remercions|remercie .. candidature|interet|postule"},
	{CONCEPT_APPLIED, "votre candidature"},
};

const struct class_phrases class_phrases_answer = {rows, ARRAY_COUNT(rows)};
