/* Phrases of invitations and of what is said about the time and place of a talk. */
#include "base/array.h"
#include "mail/class_concept.h"

static const struct class_phrase rows[] = {
	{CONCEPT_INVITES,
		"invite|inviting|invited ?you ?to ?for "
		"?a|an|our|the|complete|attend|take|come|join|next|part .. "
		"interview|interviews|meet|meeting|next|stage|round|screening|call|conversation|onsite|on-"
		"site|chat|discussion|assessment|visit|panel|talk|speak|final|second|first|phone|video"},
	{CONCEPT_INVITES, "invitation|invite ?to ?for|an|a|the|first|second|final|your "
			  "?phone|video|panel|technical|onsite interview|screening|meet|next"},
	{CONCEPT_INVITES, "interview invitation|invite|request"},
	{CONCEPT_INVITES,
		"like|love|pleased|happy|want|keen|glad|excited|delighted|hoping|wish ?to ?be ?able ?now to "
		"schedule|arrange|set|have|interview|meet|book|organise|organize|conduct|bring|hold|offer|"
		"invite ?up ?you ?for ?in ?a|an|your "
		"?initial|first|second|technical|final|phone|video|virtual|onsite|on-site|follow-up|brief|"
		"short|quick "
		"interview|interviews|screen|screening|call|meeting|discussion|conversation|chat|round|with|"
		"you|in|person"},
	{CONCEPT_INVITES, "proceed|proceeding|move|moving|advance|progress|advancing|continue|go|take .. "
			  "to|with|into|on|your|you .. "
			  "interview|next|second|final|technical|onsite|following|round|stage|phase|step|"
			  "hiring|screening|panel"},
	{CONCEPT_INVITES, "move|moving|proceed|proceeding|go ?you ?forward|ahead ?with your|you "
			  "application|to|through|with"},
	{CONCEPT_INVITES, "offer|offering you ?the ?a|an|the interview|trial|chance|opportunity"},
	{CONCEPT_INVITES, "request|requesting ?for an interview"},
	{CONCEPT_INVITES, "interview you|with you ?for|on|about"},
	{CONCEPT_INVITES,
		"meet|meeting the|our|your|some|with|members .. team|manager|director|panel|founder|ceo"},
	{CONCEPT_INVITES, "next|final|second|first|third|technical|panel|onsite|on-site|last|another|follow-"
			  "up|initial ?technical|panel|final|phone round|stage|step|interview|phase .. "
			  "interview|is|would|will|with|be|consists|a|of|involves"},
	{CONCEPT_INVITES, "interviews ?will ?be held|take|are|conducted|be ?place"},
	{CONCEPT_INVITES, "interview|talk|speak|chat ?to|with|you about|for .. another|different|other "
			  "role|position|one|vacancy|post|opening"},
	{CONCEPT_PRACTICAL, "microsoft|google|zoom teams|meet|meeting|call"},
	{CONCEPT_INVITES, "like|love|want|keen|wants|would ?very ?much to see|meet you"},
	{CONCEPT_INVITES, "trial|taster|working|assessment|selection day|shift|centre|center|morning"},
	{CONCEPT_INVITES, "come ?in for|to|and|by .. interview|trial|chat|meet|talk|us|conversation"},
	{CONCEPT_INVITES, "get|getting to know you"},
	{CONCEPT_INVITES, "come|drop|pop|swing by|over|in|round .. chat|talk|see|meet|coffee|interview"},
	{CONCEPT_INVITES, "next ?up ?step ?stage ?round is|will|would|involves ?be a|an|our ?# ?minute "
			  "?short ?second ?technical ?video|phone "
			  "call|interview|conversation|test|meeting|visit|task|assessment|presentation|chat"},
	{CONCEPT_INVITES, "cv|profile|portfolio|application .. looks|looked|is|was|made|stood|caught .. "
			  "great|good|interesting|impressive|curious|impressed|out|eye"},
	{CONCEPT_CHOSEN, "you|are ?are through|in ?to"},
	{CONCEPT_PRACTICAL, "in|to|of room|building|hall"},
	{CONCEPT_PRACTICAL, "heads-up"},
	{CONCEPT_PRACTICAL, "ring|side|main the|entrance|door ?bell|in"},
	{CONCEPT_MOVES, "cancel|cancelled|canceled|cancelling ?tomorrow ?today ?our|your|the "
			"?monday|tuesday|wednesday|thursday|friday interview|call|meeting|conversation"},
	{CONCEPT_MOVES, "any|some chance|possibility .. on|at|to|instead"},
	{CONCEPT_MOVES, "propose|find|suggest|offer a|you ?a new|another date|time|slot|day"},
	{CONCEPT_TALK, "spare ?a ?few ?us|me #|twenty|thirty|fifteen|ten|minutes|hour|half|time"},
	{CONCEPT_TALK, "on|by|over the|a phone|telephone|video .. with|next|this|to|about"},
	{CONCEPT_MOVES, "slot|time|date ?that ?you ?picked|chose|booked|selected ?is|has .. "
			"no|longer|taken|gone|available"},
	{CONCEPT_MOVES, "push|move|put ?back ?our|your|the ?tomorrow ?today call|interview|meeting|talk|chat "
			"?back|by|to|until"},
	{CONCEPT_MOVES, "pick|choose another|different|new ?one|slot|time|date"},
	{CONCEPT_TALK, "hear|learn|know ?more about your"},
	{CONCEPT_TALK, "find|have #|a|some|thirty minutes|time|moment"},
	{CONCEPT_INVITES, "call|ring|phone you for|to|about .. screening|chat|talk|interview|conversation"},
	{CONCEPT_TALK, "brief|quick|short phone|introductory call|chat|conversation|screening"},
	{CONCEPT_INVITES,
		"whether|if you ?could|can|would|might ?like ?to join|come|meet|speak|visit|talk|attend"},
	{CONCEPT_INVITES, "join|meet|see us|me|our for|on|in|at ?a|an ?first ?short "
			  "conversation|interview|chat|meeting|talk|coffee|lunch"},
	{CONCEPT_INVITES, "go|move|continue|carry ?on with you"},
	{CONCEPT_TEST, "complete|take|do|attempt|finish|solve|submit|perform|start|undertake .. "
		       "assessment|test|challenge|exercise|task|assignment|questionnaire|coding|take-home|"
		       "case|project|hackerrank|codility"},
	{CONCEPT_TEST, "take-home|online|coding|technical|skills|aptitude|psychometric|written|design|home|"
		       "practical|cognitive|numerical|situational|video|one-way ?skills ?coding "
		       "assessment|test|challenge|exercise|task|assignment|case|evaluation|interview|project|"
		       "questionnaire"},
	{CONCEPT_TEST,
		"assessment|test|challenge|exercise|task .. "
		"link|minutes|hours|attached|due|deadline|takes|complete|expires|days|invitation|below"},
	{CONCEPT_TEST, "record|recorded|one-way|asynchronous|on-demand .. video|answers|interview|responses"},
	{CONCEPT_TEST, "hackerrank|codility|codesignal|testgorilla|hirevue|coderpad|codility"},
	{CONCEPT_TEST, "send|return|submit .. solution|code|repository|task"},
	{CONCEPT_CHOSEN, "shortlisted|short-listed|longlisted"},
	{CONCEPT_CHOSEN,
		"selected|chosen|picked|invited|advanced|moved|progressed|through|made|passed ?you ?it ?on "
		"?for|to|through|into ?a|an|the ?our ?to ?next|phone|first|final|second|technical ?phone "
		"interview|interviews|next|round|stage|phase|shortlist|screening|final|second|assessment|"
		"screen"},
	{CONCEPT_CHOSEN, "impressed|liked|like|interested .. and|your|with|by .. "
			 "would|like|meet|talk|invite|learn|hear"},
	{CONCEPT_CHOSEN, "congratulations .. shortlisted|next|interview|through|round|passed|stage|moving"},
	{CONCEPT_CHOSEN, "passed|cleared|completed the|our|first|initial .. stage|screening|round|test"},
	{CONCEPT_TALK, "have|schedule|arrange|set|jump|hop|get|find|free|open|available|up|do ?you "
		       "?a|an|for|on|time|to|up ?for ?a "
		       "?brief|quick|short|initial|phone|introductory|20|30|15|minute|friendly|intro "
		       "call|chat|conversation|talk|screen|zoom|coffee|interview"},
	{CONCEPT_TALK, "learn|hear|tell|know|find .. more about .. "
		       "you|your|background|experience|role|position|yourself"},
	{CONCEPT_TALK, "speak|speaking|talk|chat|talking|chatting with|to you "
		       "?about|regarding|on|soon|next|further|this|more"},
	{CONCEPT_TALK, "discuss .. "
		       "role|position|opportunity|background|experience|application|next|fit|job|further"},
	{CONCEPT_TALK, "come|coming|visit ?in ?and ?to ?by ?over|us|for|our ?the ?a "
		       "?office|meet|interview|chat|conversation|day|see"},
	{CONCEPT_MEETING, "interview|call|meeting|conversation|talk|appointment|session|screening|chat|"
			  "onsite|debrief .. "
			  "is|has|was|been|scheduled|confirmed|set|booked|rescheduled|moved|starts|takes|"
			  "take|now|will ?been ?now ?be ?place ?take ?placed "
			  "scheduled|confirmed|set|booked|rescheduled|moved|for|on|at|place|now|tomorrow|"
			  "today|monday|tuesday|wednesday|thursday|friday"},
	{CONCEPT_MEETING, "scheduled|confirmed|confirm|confirming|booked|confirmation|arranged ?you ?for ?of "
			  "?your|the|our|a|an ?virtual|phone|upcoming|technical "
			  "interview|call|meeting|appointment|slot|conversation|time|attendance|chat"},
	{CONCEPT_MEETING,
		"your|upcoming|our interview|meeting|call|conversation|appointment|chat ?is "
		"?on|at|for|with|tomorrow|today|monday|tuesday|wednesday|thursday|friday|next|this"},
	{CONCEPT_MEETING,
		"interview|call|meeting "
		"confirmation|confirmed|scheduled|reminder|rescheduled|details|schedule|time|booked"},
	{CONCEPT_MEETING, "reminder|remind|reminding ?of|for|about|that|you|your|a .. "
			  "interview|call|meeting|appointment|conversation|tomorrow|chat"},
	{CONCEPT_MEETING, "see|speak|talk|meet|meeting|seeing|speaking|expect ?with ?to you "
			  "then|tomorrow|monday|tuesday|wednesday|thursday|friday|there|on|shortly|at|in"},
	{CONCEPT_MEETING,
		"tomorrow|today|monday|tuesday|wednesday|thursday|friday|# "
		"at|from|between|works|is|fits|suits ?# #|for|fine|us|perfect|me|great|noon|well|confirmed"},
	{CONCEPT_MOVES, "reschedule|rescheduling|rescheduled|re-schedule|postpone|postponing|postponed|"
			"rearrange|reorganise|rearranged"},
	{CONCEPT_MOVES, "move|moved|push|bring|shift|pushed|change|changed|swap|moving|delay|start|switch "
			"?forward ?the|our|your|it|us|back ?an ?hour "
			"?interview|meeting|call|conversation|time|to|talk|appointment|slot ?to "
			"?from|back|forward|at|time|until|by .. "
			"to|#|another|different|later|earlier|instead|next|by|monday|tuesday|wednesday|"
			"thursday|friday|hour|afternoon|morning"},
	{CONCEPT_MOVES, "different|another|alternative|new|other|later|earlier|better ?start "
			"day|time|date|slot|slots|times|dates "
			"?for|work|instead|that|suit|be|would|option*|next|please"},
	{CONCEPT_MOVES, "can|could|no|not|longer|able|unable ?not ?longer ?to make|do|attend|join|meet "
			"?the|our|it|that|on|at|this|you|tomorrow .. "
			"time|slot|date|anymore|monday|tuesday|wednesday|thursday|friday|th|#|tomorrow|"
			"meeting|interview|call|appointment"},
	{CONCEPT_MOVES,
		"not suit|work|available|free ?for|us|me|on|at|everyone|anymore|any|him|her|after|the|with"},
	{CONCEPT_MOVES, "conflict|clash|double-booked|emergency|ill|sick|unwell|overrunning|overran|overruns|"
			"came|something"},
	{CONCEPT_MOVES, "running .. late|min|minutes|behind"},
	{CONCEPT_MOVES,
		"interviewer|manager|panel|colleague .. ill|sick|unwell|unavailable|travel*|off|away"},
	{CONCEPT_SLOTS, "availability|available|avail ?for ?over "
			"?are|this|next|on|between|times|at|during|the|a|in|to|slots|you|following"},
	{CONCEPT_SLOTS, "when|what|which|would|are|does|do|could|is .. "
			"you|time|times|day|days|slot|suit|work|works|date .. "
			"free|available|suit|suits|work|works|best|convenient|time|you|make|for|prefer"},
	{CONCEPT_SLOTS, "choose|pick|select|book|propose|suggest|offer|send|share|find|preferred|reserve ?us "
			"?a|some|your|few|two|three|one|the|convenient|of ?preferred|suitable|convenient "
			"?few time|times|slot|slots|date|dates|day|appointment|calendar|options"},
	{CONCEPT_SLOTS, "time|times|slot|slots|day|date|dates that|which|to ?would|best "
			"suit*|work*|talk|meet|convenient|you"},
	{CONCEPT_SLOTS,
		"calendly|calendar|booking|scheduling link|invite|invitation|page|below|tool|com|hold"},
	{CONCEPT_SLOTS, "monday|tuesday|wednesday|thursday|friday or|and|between "
			"?monday|tuesday|wednesday|thursday|friday|morning|#"},
	{CONCEPT_SLOTS, "suit|work|convenient ?for you"},
	{CONCEPT_SLOTS,
		"schedule|scheduling|set|find|arrange|book .. time|call|interview|conversation|request|it"},
	{CONCEPT_PRACTICAL, "zoom|teams|meet|webex|skype|video|dial-in|dial|meeting|conference|join|access "
			    "?google ?call|the ?microsoft|meeting|call "
			    "link|links|details|number|url|id|passcode|code|invite|below"},
	{CONCEPT_PRACTICAL, "link|links ?to ?for ?the "
			    "?call|is|stays|here|below|provided|attached|join|zoom|meeting|teams"},
	{CONCEPT_PRACTICAL, "parking|reception|entrance|badge|lobby|directions|receptionist|porter|gate"},
	{CONCEPT_PRACTICAL, "front desk"},
	{CONCEPT_PRACTICAL, "#|first|second|third|ground|th floor"},
	{CONCEPT_PRACTICAL, "meeting|conference room"},
	{CONCEPT_PRACTICAL, "link|room|time|place ?has stays|stay|remains|changed|unchanged|same"},
	{CONCEPT_MOVES, "begin|start|starts|begins ?at ?a ?quarter|half|an ?of ?an "
			"hour|#|minutes|slightly|bit later|earlier|instead|than"},
	{CONCEPT_MOVES,
		"train|flight|traffic|call|conversation|meeting .. late|delayed|overrunning|stuck|overran"},
	{CONCEPT_PRACTICAL, "bring|have|need|needs|show ?a|your|an|along|valid ?photo|valid|government "
			    "id|passport|identification|laptop|copy|portfolio|copies|proof"},
	{CONCEPT_PRACTICAL, "ask|report ?for|to|at ?me|reception|the|security ?at|reception|desk"},
	{CONCEPT_PRACTICAL, "panel|interviewers|interviewer|you|meet|meeting .. "
			    "consist*|is|are|will|be|includes|meet|with"},
	{CONCEPT_PRACTICAL,
		"arrive|arriving|log|join|please .. minutes|min|# early|before|ahead|in|beforehand"},
	{CONCEPT_PRACTICAL,
		"agenda|schedule|itinerary|logistics|practical|programme|details "
		"for|of|notes|the|is|below|your|monday|tuesday|wednesday|thursday|friday|tomorrow"},
	{CONCEPT_INVITES,
		"vorstellungsgesprach|bewerbungsgesprach|kennenlerngesprach|telefoninterview|videointerview|"
		"erstgesprach|zweitgesprach|probearbeiten|probetag|kennenlernen|interview|gesprach|"
		"schnuppertag .. einladen|einzuladen|eingeladen|mit|am|fuhren|fur|vereinbaren|einladung"},
	{CONCEPT_INVITES, "einladen|einzuladen|einladung|eingeladen|kennenlernen|kennenzulernen"},
	{CONCEPT_INVITES, "gerne|gern|personlich|naher .. "
			  "kennenlernen|kennenzulernen|einladen|sprechen|kennen|unterhalten"},
	{CONCEPT_TEST, "assessment|test|aufgabe|probeaufgabe|fallstudie|onlinetest|online-test|"
		       "einstellungstest|arbeitsprobe|testaufgabe"},
	{CONCEPT_SLOTS, "wann|welcher|passt|wurde|haben|ware .. termin|ihnen|zeit|passen|uhr|tag"},
	{CONCEPT_SLOTS,
		"terminvorschlag*|terminvorschlage|terminfindung|verfugbarkeit|terminwunsch|terminauswahl"},
	{CONCEPT_SLOTS, "teilen|nennen|geben .. sie|termin*|zeit*|wann"},
	{CONCEPT_MOVES, "termin|gesprach|interview .. "
			"verschieben|verlegen|verschoben|absagen|andern|spater|fruher|verlegt"},
	{CONCEPT_MOVES, "verschieben|verlegen|ersatztermin|neuen|anderer|anderen|alternativtermin "
			"?termin|auf|gesprach|konnten|vorschlagen"},
	{CONCEPT_MEETING, "termin|gesprach|interview|vorstellungsgesprach .. "
			  "bestatigen|bestatigt|bestatigung|findet|statt|am|um|morgen|erinnern|erinnerung"},
	{CONCEPT_MEETING, "bestatigen|bestatigung|erinnerung|erinnern .. "
			  "termin|gesprach|interview|vorstellungsgesprach"},
	{CONCEPT_PRACTICAL,
		"empfang|pforte|parkplatz|parkplatze|einwahldaten|zugangslink|teams-link|ausweis|anfahrt"},
	{CONCEPT_INVITES, "entretien|rencontrer|inviter|convier|invitons|convions|inviter|invitation|"
			  "convocation .. entretien|vous|telephonique|rencontrer|visio*|pour|poste|echange"},
	{CONCEPT_INVITES, "convoque|convocation|convions|rencontrer|entretien avec|d|vous|pour|a|un .. "
			  "entretien|embauche|nos|equipe|manager"},
	{CONCEPT_TEST,
		"test|exercice|etude|evaluation technique|en|de|ligne|pratique .. cas|ligne|technique"},
	{CONCEPT_SLOTS, "disponibilites|disponibilite|disponible|disponibles|creneau|creneaux"},
	{CONCEPT_MOVES, "reporter|decaler|deplacer|reprogrammer|repousser|report .. "
			"entretien|rendez|rendez-vous|a|notre|votre|au|rdv"},
	{CONCEPT_MEETING, "entretien|rendez-vous|rdv|echange .. "
			  "confirme|confirmer|aura|lieu|prevu|confirmation|rappel|le"},
	{CONCEPT_MEETING, "confirmons|confirme|confirmer|rappel|confirmation .. "
			  "entretien|rendez-vous|rdv|votre|presence"},
	{CONCEPT_PRACTICAL, "accueil|lien|badge|piece .. "
			    "reunion|teams|zoom|visio|identite|presenter|visioconference|connexion"},
};

const struct class_phrases class_phrases_meeting = {rows, ARRAY_COUNT(rows)};
