/* Phrases of a process that goes on without a decision. */
#include "base/array.h"
#include "mail/class_concept.h"

static const struct class_phrase rows[] = {
	{CONCEPT_STILL,
		"still|currently|continuing|continue|now|are|process|busy ?to ?in ?the ?process ?of ?to "
		"reviewing|review|evaluating|interviewing|considering|discussing|deliberating|assessing|"
		"finalizing|finalising|meeting|speaking|talking|gathering|waiting|awaiting|collecting|"
		"working|deciding|evaluate|interview|comparing|going"},
	{CONCEPT_STILL,
		"process|processes|progress of|is|we .. "
		"reviewing|evaluating|finalizing|finalising|interviewing|deciding|selecting|considering"},
	{CONCEPT_STILL, "not|no|yet|have ?yet ?been ?come ?to ?made|reached|taken|make ?a|any ?final|firm "
			"decision|decisions|conclusion|verdict|choice ?yet|has|made|so|on"},
	{CONCEPT_STILL,
		"decision .. not|yet|pending|outstanding|later|made|expected|until|soon|by|week|month"},
	{CONCEPT_STILL, "yet to make|decide|reach|finalise|finalize|hear|complete"},
	{CONCEPT_STILL, "under|in|remain*|active|still "
			"consideration|running|contention|candidate|consider*|being|very|open|interested"},
	{CONCEPT_STILL, "application|you .. remains|remain|is|are|stays still|active|under|open|in .. "
			"consideration|active|running|mix|play|review|process|considered|open"},
	{CONCEPT_STILL, "very much in the running|mix|still"},
	{CONCEPT_STILL, "other|remaining|more|few|couple|several|last|two|three|final "
			"candidates|applicants|interviews|conversations|people "
			"to|this|next|left|before|still|until|on"},
	{CONCEPT_STILL,
		"internal|approval|sign-off|signoff|committee|leadership|board|budget "
		"discussion*|discussing|approval|sign-off|process|review|meets|alignment|deliberation*"},
	{CONCEPT_STILL, "discussing|deliberating|aligning|debriefing|conferring|comparing "
			"internally|notes|this|with|your|as|feedback"},
	{CONCEPT_STILL, "bear|patience|patient|patiently with|while|as|and|a|during"},
	{CONCEPT_STILL, "thank|appreciate|grateful .. patience"},
	{CONCEPT_STILL, "no news|update|updates yet|is|at|so|from|to"},
	{CONCEPT_STILL, "status|quick|brief|short|small|application ?an update|check-in|note "
			"?on|about|your|from|only|regarding"},
	{CONCEPT_HOLD,
		"position|role|hiring|process|recruitment|search|requisition|recruiting|opening|everything|"
		"headcount|decision .. on|paused|frozen|pause|put|is|delayed|postponed|deferred|suspended "
		"?on hold|paused|frozen|freeze|pause|while|until|for|hold"},
	{CONCEPT_HOLD, "hiring|recruiting|recruitment|search|position|role|opening ... "
		       "paused|suspended|frozen|delayed|postponed|hold|halted"},
	{CONCEPT_HOLD, "stop|stopped|halt|halted|pause all|our|recruiting|hiring|recruitment "
		       "?recruiting|hiring until|for|while"},
	{CONCEPT_STILL, "expect|hope|should|will|aim ?to ?be ?able ?to have|give|know|get "
			"feedback|news|answer|an|a|something|more ?update|answer|decision ?for|you|by|until"},
	{CONCEPT_STILL, "little|bit|running|running|slightly behind|late|delayed"},
	{CONCEPT_STILL, "forwarded|passed|sent|handed|with ?it ?on ?to the|our "
			"hiring|department|team|panel|manager|specialist|technical"},
	{CONCEPT_STILL,
		"not|no have|have|is|any|yet|an|news ?any|an ?an update|news|decision|feedback|answer|yet"},
	{CONCEPT_STILL, "more|few|two|three|other|several ?more interviews|candidates|people|conversations "
			"to|left|this|next|before|scheduled"},
	{CONCEPT_STILL, "will|to|going|should decide|decided by|at|on|until|next|in|before|after"},
	{CONCEPT_STILL, "checking|thanks|following in|for|up .. "
			"checking|following|news|decision|update|patience|know|yet"},
	{CONCEPT_HOLD, "freeze|hold|pause|stop .. lifted|over|until|lifts|ends|when|at|moment|company-wide"},
	{CONCEPT_HOLD, "when|until|once .. lifted|approved|unfrozen|resumes|resume|reopens|clearer"},
	{CONCEPT_STILL, "being|currently ?being reviewed|considered|assessed|evaluated|processed"},
	{CONCEPT_STILL, "once|after|until all ?the interviews|candidates|conversations|reviews|process"},
	{CONCEPT_STILL, "review|selection|hiring ?process .. is|are complete|completed|finished|done|over"},
	{CONCEPT_WILL_SAY, "results|outcome .. interview|sent|shared|told|soon|process"},
	{CONCEPT_STILL, "not|no|yet made|reached|taken .. choice|decision|selection|final"},
	{CONCEPT_STILL, "team|panel|committee|manager is|are ?still ?currently "
			"reviewing|discussing|evaluating|comparing|considering"},
	{CONCEPT_HOLD, "on hold|ice|pause"},
	{CONCEPT_HOLD, "hiring|recruitment|headcount|budget freeze|pause|hold|review|stop"},
	{CONCEPT_HOLD, "paused|pausing|pause|frozen|freeze|freezing|put|suspended .. "
		       "hiring|recruitment|recruiting|search|process|role|position|hold"},
	{CONCEPT_HOLD, "taking|taken|take|takes|takes longer|more than|time|to|a"},
	{CONCEPT_HOLD,
		"delay|delayed|delays|longer .. "
		"expected|planned|process|hoped|decision|timeline|anticipated|hearing|reply|thought|our"},
	{CONCEPT_HOLD, "pushed|push|extended|slipped|moved|shifted|running .. "
		       "back|timeline|start|decision|deadline|late|behind|weeks|schedule"},
	{CONCEPT_HOLD, "reorgani*|restructur*|merger|acquisition|budget .. "
		       "before|while|until|means|cycle|approval|waiting"},
	{CONCEPT_DOCUMENTS,
		"send|provide|share|upload|supply|submit|need|forward|give|list|require|request ?us ?me "
		"?with ?over ?the|a|an|your|some|additional|following|copies|contact|names ?of "
		"?additional|following|missing|details|two|three|recent|current|latest ?of ?your "
		"references|referees|documents|document|documentation|transcript*|certificate*|portfolio|"
		"diploma|permit|passport|proof|samples|salary|cv|information|id|copies"},
	{CONCEPT_DOCUMENTS,
		"need|require|missing|lack ?a ?still ?from ?you ?a copy|scan|copies|proof|picture .. of"},
	{CONCEPT_STILL, "not|no ?yet heard|hear ?anything ?back from|yet"},
	{CONCEPT_DOCUMENTS, "references|referees|reference check|details|contact*|from|for|who"},
	{CONCEPT_DOCUMENTS, "speak|talk|check|contact|call .. references|referees|referee|former|managers"},
	{CONCEPT_DOCUMENTS, "additional|missing|following|outstanding|further "
			    "documents|information|documentation|paperwork|details"},
	{CONCEPT_DOCUMENTS, "background|reference|security check|checks|clearance"},
	{CONCEPT_DOCUMENTS, "right|eligib* to work|proof|documents"},
	{CONCEPT_DOCUMENTS, "complete|fill ?in ?out ?the|a|this|our|attached "
			    "application|candidate|information|personal|availability|online|short "
			    "form|questionnaire|details"},
	{CONCEPT_DOCUMENTS, "expected|desired salary|compensation|notice"},
	{CONCEPT_DOCUMENTS, "earliest|possible start|starting date"},
	{CONCEPT_WAS_NICE, "thank|thanks|appreciate ?you ?so ?much ?the ?again for|you|time|taking ?the "
			   "?your ?time ?and ?you ?to ?took ?spent ?today|last "
			   "interviewing|interview|attending|meeting|speaking|coming|meet|talking|speak|"
			   "joining|visiting|effort|making|chatting"},
	{CONCEPT_WAS_NICE,
		"great|pleasure|lovely|good|nice|wonderful|enjoyed|enjoy ?to ?really "
		"?talking|meeting|speaking|meet|talk|speak|our|your|learning|chatting|getting|conversation|"
		"chat|the ?with|you|conversation|conversations|interview|talk|chat|to|more|discussion"},
	{CONCEPT_WAS_NICE, "was|were impressed|pleased|struck with|by"},
	{CONCEPT_WAS_NICE, "after|following|completed|since ?your ?recent ?last "
			   "interview|conversation|interviews ?on|with|last|yesterday|today|was|went|for"},
	{CONCEPT_WAS_NICE, "post-interview|follow-up|feedback|after ?from ?on ?your ?after|to|regarding|your "
			   "interview|interviews|conversation"},
	{CONCEPT_WILL_SAY,
		"will|shall|hope|expect|plan|aim|going|should|can|back|you ?to ?be ?soon ?shortly "
		"let|get|be|inform|notify|update|contact|reach|follow|come|hear|send|share|notified|informed|"
		"write|make|know|hearing ?you ?be ?back|know|in|touch|out|up|to|from|with "
		"?you|the|when|once|as|with|on|about|by|a|next|again|shortly|soon"},
	{CONCEPT_WILL_SAY, "as|once|soon|when ?soon|we|i ?as ?have|a|we ?have|know|decision .. "
			   "decision|news|update|more|outcome|decided|result|finished"},
	{CONCEPT_WILL_SAY, "next steps|step"},
	{CONCEPT_WILL_SAY, "decision|outcome|results|answer|feedback|news|update .. "
			   "soon|shortly|by|week|weeks|days|friday|monday|early|end"},
	{CONCEPT_STILL,
		"noch nicht|keine|kein|in|mitten|nicht .. "
		"abgeschlossen|entschieden|entscheidung|gefallen|auswahl*|prozess|bearbeitung|getroffen"},
	{CONCEPT_STILL,
		"noch .. gesprache|prufung|auswahl*|bearbeitung|vorstellungsgesprache|abstimmung|laufenden"},
	{CONCEPT_STILL, "zwischenstand|zwischenbescheid|zwischenmeldung|auswahlprozess dauert"},
	{CONCEPT_STILL, "bitten .. geduld"},
	{CONCEPT_STILL, "geduld"},
	{CONCEPT_HOLD, "pausiert|einstellungsstopp|verzogert|verzogerung|verschiebt|ruht|zuruckgestellt|"
		       "verschoben .. entscheidung|besetzung|stelle|prozess|noch|sich|leider|bis"},
	{CONCEPT_HOLD, "stelle|besetzung|prozess|verfahren|auswahl* .. "
		       "pausiert|ruht|verzogert|zuruckgestellt|langer|dauert"},
	{CONCEPT_DOCUMENTS, "senden|schicken|reichen|benotigen|ubermitteln|fehlen|nachreichen|bitten .. "
			    "unterlagen|zeugnis*|nachweis*|referenz*|lebenslauf|gehaltsvorstellung*|"
			    "arbeitserlaubnis|dokumente"},
	{CONCEPT_WAS_NICE,
		"dank|danken|gefreut|bedanken .. gesprach|vorstellungsgesprach|kennenlernen|interview|zeit"},
	{CONCEPT_WILL_SAY, "melden|meldet|informieren|benachrichtigen|horen|ruckmeldung .. "
			   "uns|ihnen|sie|bis|von|sobald|bald|wieder|zeitnah"},
	{CONCEPT_STILL, "pas encore|toujours|en|actuellement|encore .. "
			"cours|decision|pris|examen|etude|arrete|finalise|entretiens|reflexion"},
	{CONCEPT_STILL, "patience|patienter"},
	{CONCEPT_HOLD, "recrutement|poste|processus .. "
		       "suspendu|gele|pause|retard|reporte|attente|longtemps|gelee|suspendue|report"},
	{CONCEPT_DOCUMENTS,
		"envoyer|transmettre|fournir|joindre|faire .. "
		"references|documents|justificatif*|diplome*|pieces|releves|pretentions|coordonnees"},
	{CONCEPT_WAS_NICE,
		"merci|remercions|remercie|ravi*|plaisir .. entretien|echange|rencontre*|temps|venu*"},
	{CONCEPT_WILL_SAY, "reviendrons|revenons|tiendrons|informerons|recontacterons|donnerons|tiens .. "
			   "vous|vers|informe*|decision|semaine*|des"},
};

const struct class_phrases class_phrases_process = {rows, ARRAY_COUNT(rows)};
