/* Phrases of rejections. */
#include "base/array.h"
#include "mail/class_concept.h"

static const struct class_phrase rows[] = {
	/* not going on with you */
	{CONCEPT_DECLINES,
		"not|never be|been ?able ?to "
		"move|moving|moved|proceed|proceeding|progress|progressing|go|going|continue|continuing|"
		"advance|advancing|take|taking|bring|carry forward|ahead|further|with|on"},
	{CONCEPT_DECLINES, "not ?to ?be "
			   "move|moving|proceed|proceeding|progress|progressing|advance|advancing|continue|"
			   "continuing .. with|your|you|candida*|application"},
	{CONCEPT_DECLINES,
		"not|cannot ?be ?able ?to take|taking|taken|bring|progress|progressing|carry|pursue|pursuing "
		"?this|your|you|it .. further|forward"},
	{CONCEPT_DECLINES,
		"not|unable|cannot ?be ?able ?to consider|considering|pursue|pursuing|continue|continuing .. "
		"you|your|application|candidacy|candidature"},
	{CONCEPT_DECLINES, "decided|decision|chosen|chose|elected|opted|choosing not to .. "
			   "move|proceed|progress|pursue|continue|take|advance|go|offer|hire|invite|select"},
	{CONCEPT_DECLINES, "decided|decision|chosen|chose|opted against"},
	{CONCEPT_DECLINES,
		"not ?been|be|being ?one ?among "
		"selected|shortlisted|chosen|successful|retained|accepted|progressed|short-listed"},
	{CONCEPT_DECLINES, "not select|choose|shortlist you|your"},
	{CONCEPT_DECLINES, "application|candidacy|candidature|you|interview|bid .. unsuccessful"},
	{CONCEPT_DECLINES, "unsuccessful application|candidate|candidacy|outcome|on|at|for|in|this"},
	{CONCEPT_DECLINES, "application|applications unsuccessful|rejected|declined"},
	{CONCEPT_DECLINES,
		"application|candidacy|you .. been|was|were|is rejected|declined|turned|unsuccessful"},
	{CONCEPT_DECLINES, "role|position|application rejected"},
	{CONCEPT_DECLINES,
		"will|would|does|do|is|did|could|can not .. "
		"proceed|proceeding|progress|advance|advancing|continue .. further|forward|stage|round|time"},
	{CONCEPT_DECLINES, "not ?be ?able ?to ?in ?a ?position ?to "
			   "offer|offering|extend|extending|make|making you|an|the|any .. "
			   "role|position|job|offer|post|place|interview|opportunity|internship|employment|"
			   "contract|vacancy"},
	{CONCEPT_DECLINES, "unable ?in ?a ?position to "
			   "offer|progress|proceed|invite|move|take|continue|consider|pursue|extend|advance"},
	{CONCEPT_DECLINES, "not ?be inviting|invite you"},
	{CONCEPT_DECLINES, "will|are not ?be hiring|hire you|for"},
	{CONCEPT_DECLINES, "regret to inform|tell|advise|let|say|inform|notify"},
	{CONCEPT_DECLINES,
		"sorry|afraid|sad .. to inform|tell|say|let .. not|unsuccessful|another|other|filled"},
	{CONCEPT_DECLINES, "have|must|had|need to decline|reject|turn your|you|down"},
	{CONCEPT_DECLINES, "we|i must decline"},
	{CONCEPT_DECLINES, "is|was|be|are|were|being not .. a|the|best|right|quite .. fit|match"},
	{CONCEPT_DECLINES, "not .. right|best|quite|good|strong|ideal|a fit|match"},
	{CONCEPT_DECLINES, "not ?quite|entirely|fully|closely ?a match|meet|fit|align .. "
			   "requirements|criteria|need*|profile|looking|role"},
	{CONCEPT_DECLINES, "will|is|have|has not .. make|made .. offer|cut|shortlist|list|finals"},
	{CONCEPT_DECLINES, "did|do|does not make it|the"},
	{CONCEPT_DECLINES, "end|close|conclude|stop|part .. process|here|candidacy|ways|application .. "
			   "here|with|you|now"},
	{CONCEPT_DECLINES, "closed|closing|close your|the application|candidacy|file|candidature"},
	{CONCEPT_DECLINES, "no longer ?be|under ?being "
			   "considered|consider|considering|consideration|moving|active|proceeding"},
	{CONCEPT_DECLINES, "will|does not result|lead|end in|to ?an ?a offer|hire"},
	{CONCEPT_DECLINES, "walk|take back .. last|message|earlier|invitation"},
	{CONCEPT_DECLINES, "it is a no|pass .. for|from|on|this|time"},
	{CONCEPT_DECLINES, "we|team|panel|i|are|going|have|decided .. to pass on"},
	{CONCEPT_DECLINES, "a|will|be no from|for us|me|now"},
	{CONCEPT_DECLINES,
		"going|go|went|gone|move|moving|moved|heading in ?a another|different|other direction"},
	{CONCEPT_DECLINES, "released from|removed from .. process|consideration"},
	{CONCEPT_DECLINES, "process .. ends|end|ended|concluded|over .. here|you|now|point"},
	{CONCEPT_DECLINES, "stop|stopping|leave|leaving it|things|here|the .. here|process|there"},
	{CONCEPT_DECLINES, "not|nothing|no .. suitable|right|position|vacanc*|opening|role .. for "
			   "you|at|present|moment|available"},
	{CONCEPT_DECLINES, "not .. outcome|answer|news|result .. hoped|hoping|hope"},
	{CONCEPT_DECLINES, "not .. on this occasion"},
	{CONCEPT_DECLINES, "not moving forward|selected"},
	{CONCEPT_DECLINES, "no offer"},
	{CONCEPT_DECLINES, "disposition not"},
	{CONCEPT_DECLINES, "more|further|greater|additional|stronger experience|background|depth .. "
			   "than|we|needed|needs|required|looking"},
	/* others */
	{CONCEPT_OTHERS, "another|other|different|stronger|internal|alternative|someone|somebody|different|"
			 "external ?strong|qualified|internal|suitable ?else "
			 "candidate*|applicant*|finalist*|person|individual*"},
	{CONCEPT_OTHERS, "someone|somebody else|whose|with|who|closer|more|already|from"},
	{CONCEPT_OTHERS, "candidates|applicants|applications|candidate|applicant|someone|others|people|"
			 "profiles who|whose|that|with ?have|has|had|is|are|was ?a ?an "
			 "?background|experience|skill*|profile*|qualification* .. "
			 "more|better|closer|closely|stronger|most|exactly|directly"},
	{CONCEPT_OTHERS, "more|better closely|qualified|suitable|suited|aligned|experienced|directly .. "
			 "candidate*|applicant*|align*|match*|fit*|requirements|need*|experience"},
	{CONCEPT_OTHERS, "continue|continuing|proceed|proceeding|moving|move|going|go|went|gone|progressing|"
			 "progress|moved|stay ?on ?ahead ?forward ?instead with ?a ?an ?the "
			 "?some|two|few|three|small|handful|group|of|our|more|very "
			 "other|others|another|someone|somebody|different|internal|external|finalist*|few|"
			 "smaller|candidates"},
	{CONCEPT_OTHERS, "chose|chosen|selected|hired|appointed|picked|appoint|select|hire|choose|preferred|"
			 "favor*|favour* ?to ?an ?the ?a ?in ?favor|favour ?of "
			 "other*|another|someone|different|internal|external|person|candidate"},
	{CONCEPT_OTHERS, "offered|given|gone|went|goes|offer|extended ?the ?job|role|position|post|it ?to "
			 "another|someone|somebody|other|different|internal"},
	{CONCEPT_OTHERS, "accepted|signed|taken|taking ?up by|from|our ?the offer|another|someone"},
	{CONCEPT_OTHERS, "has|have|candidate|finalist|applicant|else|someone accepted|signed|taken .. "
			 "offer|role|position|job"},
	{CONCEPT_OTHERS, "decided in favor|favour of"},
	{CONCEPT_OTHERS, "edged out|ahead of you|you were pipped"},
	/* gone */
	{CONCEPT_GONE, "position|role|vacancy|job|post|opening|opportunity|requisition|req|seat ?that ?you "
		       "?applied ?for ?has|have|is|was ?now|already|just|since ?been|being ?now|already "
		       "filled|closed|cancelled|canceled|withdrawn|eliminated|removed|cut|scrapped|"
		       "discontinued|gone|taken|retired"},
	{CONCEPT_GONE, "position|role|vacancy|job|post|opening filled|closed|cancelled|canceled|withdrawn"},
	{CONCEPT_GONE, "position|role|vacancy|job|post|opening|place .. has|have|been|is|was|are "
		       "now|already|been|since|just filled|gone|taken"},
	{CONCEPT_GONE, "filled the|this|our|that .. position|role|vacancy|post|seat|opening|job|requisition"},
	{CONCEPT_GONE, "fill the|this|our .. position|role|vacancy|post|opening internally|from"},
	{CONCEPT_GONE,
		"no longer hiring|recruiting|available|filling|looking|open|exists|going|accepting|able|be"},
	{CONCEPT_GONE, "not|stopped|ceased|decided to fill|filling|hire|recruit|recruiting .. "
		       "position|role|post|vacancy|all"},
	{CONCEPT_GONE, "will|is|not be filled|refilled|backfilled|replaced"},
	{CONCEPT_GONE, "closed|cancelled|canceled|ended|ending|close|closing|withdrawn .. "
		       "job|listing|requisition|vacancy|search|role|position|posting"},
	{CONCEPT_GONE, "no|not longer|more|any .. headcount|budget|approval|funding for"},
	{CONCEPT_GONE, "lost|lose|pulled|cut .. budget|funding|headcount"},
	{CONCEPT_WITHDRAWN,
		"offer|contract|employment ... has|is|have|was|are|and|hereby|therefore ?been ?now "
		"?therefore ?hereby lapsed|withdrawn|rescinded|revoked|void|retracted|cancelled|expired"},
	{CONCEPT_WITHDRAWN, "withdraw|withdrawing|rescind|rescinding|revoke|revoking|retract|retracting|pull|"
			    "pulling|withdrew|rescinded|cancel ?back .. offer|contract|invitation"},
	{CONCEPT_WITHDRAWN, "withdraw|rescind|retract it"},
	{CONCEPT_WITHDRAWN, "void and|withdraw|withdrawn"},
	{CONCEPT_WITHDRAWN, "offer withdrawn|rescinded|lapsed|retracted|revoked"},
	{CONCEPT_WITHDRAWN,
		"ziehen|angebot|zusage .. angebot|zuruckziehen|zuruck|zuruckgezogen|zuruckgenommen"},
	{CONCEPT_WITHDRAWN, "retirer|retirons|annuler|annulons .. offre|proposition|promesse"},
	{CONCEPT_DECLINES, "been|was|were|is|are unsuccessful|rejected|declined|deselected"},
	{CONCEPT_DECLINES, "application|candidacy|you ... not|no|never ?longer ?be ?being ?been "
			   "selected|successful|shortlisted|chosen|considered|progressed|retained"},
	{CONCEPT_DECLINES, "went|going|go|gone another way|route|direction"},
	{CONCEPT_DECLINES, "not getting|get|got the|this job|role|position"},
	{CONCEPT_DECLINES, "not ?the|a ?right ?good|strong ?enough fit|match for"},
	{CONCEPT_GONE,
		"position|role|vacancy|job|post|opening ... has|have|is|was ?now|already|just|since ?been "
		"filled|cancelled|canceled|withdrawn|eliminated|cut|scrapped|discontinued|closed"},
	{CONCEPT_GONE, "no|not ?longer ?be can|be ?you ?able ?apply accepting|apply|considered|accepted .. "
		       "for|applications"},
	{CONCEPT_DECLINES, "decided|going|have|chosen|need to pass"},
	{CONCEPT_DECLINES, "not be joining|hearing"},
	{CONCEPT_OTHERS, "second|runner-up|close ?place|close|call .. candidate|second|other"},
	{CONCEPT_OTHERS, "edged|beaten|pipped|by a|by hair|whisker|narrow"},
	{CONCEPT_DECLINES,
		"not|cannot|unable ?be ?able ?to "
		"take|taking|bring|bringing|move|moving|progress|progressing|put|putting|forward|forwarding|"
		"advance|advancing|invite|inviting ... next|further|final|second|another|following "
		"stage|round|step|phase|interview|level"},
	{CONCEPT_DECLINES, "not|no ?longer ?be going|moving|continuing|proceeding|progressing .. "
			   "further|ahead|forward|with"},
	{CONCEPT_DECLINES,
		"have|are|must|need ?going ?to ?now end|ending|close|closing|conclude|concluded|ended|closed "
		".. process|application|candidacy|conversations|discussions"},
	{CONCEPT_OTHERS, "going|goes|went|gone|given|offered|awarded to ?a|an|someone|somebody|the|one "
			 "?strong ?of ?our "
			 "colleague|internal|candidate|applicant|person|someone|somebody|else|another|other|"
			 "external|existing|our"},
	{CONCEPT_OTHERS, "voted|settled|decided|agreed|landed for|on another|someone|somebody|a|the "
			 "?different ?other candidate|applicant|else|person|different|other|finalist|one"},
	{CONCEPT_OTHERS, "other|another candidate|applicant|finalist|person was|is|has|had|came|won|got"},
	{CONCEPT_DECLINES, "only|solely ?be "
			   "proceeding|considering|inviting|interviewing|progressing|moving|continuing|"
			   "taking ?forward ?ahead ?with candidates|applicants|people|those"},
	{CONCEPT_DECLINES, "only ?be ?able ?to proceed|consider|invite|interview|progress|move|continue|take "
			   "?forward ?ahead ?with candidates|applicants|people|those|a"},
	{CONCEPT_DECLINES, "not|no be making|make|made ?an|a appointment|hire"},
	{CONCEPT_DECLINES, "hold off ?on hiring|recruiting|filling"},
	{CONCEPT_DECLINES, "not ?have ?the|all experience|licence|license|qualification*|certificate|skills "
			   ".. need|require*|looking|necessary|asked"},
	{CONCEPT_DECLINES, "score|scores|result|results|marks ... below|under|short|insufficient"},
	{CONCEPT_DECLINES, "have|sorry|afraid|hate to disappoint"},
	{CONCEPT_GONE, "not be filling|hiring|recruiting|appointing"},
	{CONCEPT_OTHERS, "with|to|for ?other ?those candidates|applicants|people|those|finalists ?already "
			 "who|whose|that|more|with"},
	{CONCEPT_OTHERS, "proceed|go|gone|went|continue with|for|to ?a|another|the ?other ?different "
			 "family|party|buyer|tenant|couple|bidder|candidate|applicant|provider"},
	{CONCEPT_OTHERS,
		"choice|decision|choose|vote fell|went|goes ?on|to|for somebody|someone|another|a|the"},
	/* German */
	{CONCEPT_DECLINES,
		"leider .. nicht|keine|kein|keinen .. "
		"berucksichtigen|berucksichtigt|anbieten|folgen|entsprechen|bieten|einladen|besetzen|"
		"eingestellt|unterbreiten|machen|weiter|aufnehmen|zusage|uberzeugen|wahl|gefallen"},
	{CONCEPT_DECLINES,
		"nicht|keine|kein weiter ?im|in|am "
		"verfolgen|berucksichtigen|berucksichtigt|betrachten|auswahl*|prozess|verfahren|bewerbungs*"},
	{CONCEPT_DECLINES, "nicht|keine|kein .. "
			   "berucksichtigen|berucksichtigt|engere|nachste|zusage|positive|positiven|"
			   "erfolgreich|ausgewahlt"},
	{CONCEPT_DECLINES, "bewerbung .. nicht|keinen erfolgreich|erfolg|berucksichtig*|weiter|entsprechen"},
	{CONCEPT_DECLINES, "absage|absagen|abzusagen|abgelehnt|ablehnen"},
	{CONCEPT_DECLINES,
		"leider|bedauern|schweren|bedauerlicherweise .. mitteilen|mitzuteilen|sagen|absagen|absage"},
	{CONCEPT_DECLINES, "nicht|keine in ?die|der|der engere|nahere auswahl|wahl"},
	{CONCEPT_DECLINES, "entschieden .. nicht|gegen .. "
			   "fortzusetzen|fortsetzen|fortzufuhren|weiterzufuhren|weiter|sie|einzuladen"},
	{CONCEPT_DECLINES, "gegen eine zusammenarbeit|sie|einstellung"},
	{CONCEPT_DECLINES,
		"nicht mehr|weiter .. auswahlprozess|bewerbungsprozess|auswahlverfahren|verfahren"},
	{CONCEPT_DECLINES,
		"von einer|ihrer .. bewerbung|einstellung|zusammenarbeit|weiteren .. absehen|abstand"},
	{CONCEPT_OTHERS,
		"andere|anderen|anderer|anderem|mitbewerber*|interne|internen|externe*|eine|einen ?andere "
		"?anderen ?interne ?internen ?qualifizierte bewerber*|kandidat*|person|mitbewerber*|profil* "
		".. entschieden|vorzug|weiter*|gewahlt|besetz*|eingestellt|berucksichtigt|fort*"},
	{CONCEPT_OTHERS, "entschieden|entscheidung .. fur|zugunsten .. andere*|mitbewerber*|jemand*|intern*"},
	{CONCEPT_OTHERS, "fur|mit|zugunsten|an andere|anderen|einen|eine|mitbewerber* ?andere ?anderen "
			 "bewerber*|kandidat*|person|mitbewerber*"},
	{CONCEPT_OTHERS, "besser|genauer|mehr|starker|noch ?besser|mehr|starker "
			 "entsprechen|entspricht|passt|passen|ubereinstimm*|erfullen|erfullt"},
	{CONCEPT_GONE, "stelle|position|vakanz|ausschreibung|posten .. "
		       "bereits|inzwischen|mittlerweile|anderweitig|intern|nun|schon|nicht|wurde|"
		       "zuruckgezogen .. besetzt|vergeben|zuruckgezogen|gestrichen|mehr|vergeben|aufgehoben"},
	{CONCEPT_GONE, "stelle|position|vakanz besetzt|vergeben"},
	{CONCEPT_GONE, "angebot .. zuruck|zuruckziehen|zuruckgezogen|hinfallig"},
	/* French */
	{CONCEPT_DECLINES, "pas|ne .. "
			   "retenu|retenue|retenir|suite|favorable|favorablement|poursuivre|donner|"
			   "selectionne|selectionnee|proposer|correspond|abouti|aboutir"},
	{CONCEPT_DECLINES,
		"pas .. retenu|retenue|retenir|suite|favorable|favorablement|poursuivre|selectionne*|abouti"},
	{CONCEPT_DECLINES, "sommes|suis au regret|desole*"},
	{CONCEPT_DECLINES, "regret de|que .. informer|annoncer|faire|vous"},
	{CONCEPT_DECLINES, "regrettons de .. informer|pouvoir|annoncer|faire"},
	{CONCEPT_DECLINES, "reponse|suite defavorable|negative"},
	{CONCEPT_DECLINES, "ne pouvons|pourrons|avons|souhaitons .. suite|retenir|retenu|favorable*"},
	{CONCEPT_OTHERS, "autre*|d autres candidat*|profil*|personne*"},
	{CONCEPT_OTHERS,
		"candidat*|profil*|personne dont|qui|plus|correspond* .. plus|mieux|davantage|correspond*"},
	{CONCEPT_GONE,
		"poste|offre|recrutement .. "
		"pourvu|pourvue|attribue|annule|annulee|ferme|retire|retiree|supprime|abandonne|abandonnee"},
	/* consolation */
	{CONCEPT_CONSOLES, "wish you .. "
			   "success|best|luck|well|every|all|good|search|future|career|endeavors|endeavours"},
	{CONCEPT_CONSOLES, "best of luck|every success|all the best|good luck .. "
			   "search|future|career|endeavors|endeavours|next|job|with|in|your|finding"},
	{CONCEPT_CONSOLES, "future endeavors|endeavours|applications|opportunities|openings|roles|vacancies"},
	{CONCEPT_CONSOLES,
		"luck|success|best .. job|your|rest search|hunt|endeavors|endeavours|future|next|career"},
	{CONCEPT_CONSOLES,
		"keep|keeping|retain|retained|kept|hold|add|added|store|stay|flagged|save your|you|on|in "
		"?details|cv|resume|profile|application|information|name ?on|in ?our|my|file|the "
		"?file|touch|record*|database|pool|network|shortlist|short|list|community|mind|radar|system|"
		"internally"},
	{CONCEPT_CONSOLES, "talent pool|community|network|database|pipeline"},
	{CONCEPT_CONSOLES, "encourage|encouraged|invite|welcome|hope|urge you .. "
			   "apply|reapply|re-apply|explore|check|keep|consider"},
	{CONCEPT_CONSOLES, "apply|reapply|applying again|future|other|for .. "
			   "positions|roles|future|openings|vacancies|again|us|time"},
	{CONCEPT_CONSOLES, "consider you|your .. future|other|later|suitable|next|similar"},
	{CONCEPT_CONSOLES, "paths|path .. cross|crosses"},
	{CONCEPT_CONSOLES, "difficult|tough|hard|easy|close decision|choice|call|one"},
	{CONCEPT_CONSOLES, "disappointing|disappointment|discourag*|disheart* ?news|to|you|for|by"},
	{CONCEPT_CONSOLES, "not .. news|outcome|answer .. hoped|hoping"},
	{CONCEPT_CONSOLES, "no|not|nor|way .. reflect* .. on|your|abilities|a|lack|quality|of"},
	{CONCEPT_CONSOLES, "feedback .. useful|helpful|helps|for you|on your"},
	{CONCEPT_CONSOLES, "wunschen .. ihnen|dir .. erfolg|gute|alles|beruf*|zukunft|weiter*|suche|weg"},
	{CONCEPT_CONSOLES, "talentpool|bewerberpool|kandidatenpool|talent-pool"},
	{CONCEPT_CONSOLES, "unterlagen|profil .. behalten|aufnehmen|speichern|evidenz|vormerken|aufbewahren"},
	{CONCEPT_CONSOLES, "souhaitons|souhaite .. reussite|succes|continuation|chance|meilleur"},
	{CONCEPT_CONSOLES,
		"conserver|conservons|garder|gardons .. cv|profil|dossier|candidature|coordonnees|vivier"},
	/* many applicants */
	{CONCEPT_THRESHOLD, "high|large|overwhelming|many|exceptional|record|strong|impressive|unprecedented "
			    "?very|number|volume|amount|quality|pool|field|of .. "
			    "applications|applicants|candidates|pool|field|applied|interest"},
	{CONCEPT_THRESHOLD, "competitive|competition|calibre|caliber|standard|strength|pool"},
	{CONCEPT_THRESHOLD, "after ?much|a|very|further|thorough|lengthy careful|long|thoughtful|due|serious "
			    "consideration|deliberation|review|thought|discussion*"},
	{CONCEPT_THRESHOLD, "vielzahl|grosse|hohe|zahlreiche .. bewerbungen|bewerber*|resonanz|anzahl"},
	{CONCEPT_THRESHOLD,
		"nach .. reiflicher|sorgfaltiger|eingehender|intensiver .. prufung|uberlegung|abwagung"},
	{CONCEPT_THRESHOLD, "grand|nombreuses|eleve|nombre .. candidatures|candidats"},
	{CONCEPT_THRESHOLD,
		"apres .. examen|etude|reflexion .. candidature|dossier|attentive|attentif|approfondi*"},
	{CONCEPT_REGRETS, "unfortunately|regret|regrettably|sadly|sorry|afraid|apologise|apologize|apologies|"
			  "disappoint*"},
	{CONCEPT_REGRETS, "leider|bedauern|bedauerlicherweise|bedaure"},
	{CONCEPT_REGRETS, "malheureusement|regret|regrettons|desole*|helas"},
};

const struct class_phrases class_phrases_rejection = {rows, ARRAY_COUNT(rows)};
