/* Confused words that one frame of words gives away: wise council, a team payer, on of the best. */
#include "base/array.h"
#include "letter/families.h"
#include "letter/usage_row.h"

static const struct usage slips[] = {
	WRONG("was|is|am|be|as|with|in|to|and|not|only|into|for|by|from|met|become [on] of "
	      "the|my|your|our|these|those|them|us|two|three|four|five|several|many",
		"one"),
	WRONG("team [payer|plyer|palyer|layer|prayer|players'|playa]", "player"),
	WRONG("i|we|they|you|don't|would|do|really|also [thin|tink|thik|thinks'|thinl] "
	      "it|that|this|you|we|i|they|my|your|about|of|so",
		"think"),
	WRONG("i|they|we [now] you|that|how|what|whether|where|who|about|from", "know"),
	WRONG("[no] how|that|what|whether|where i|we|you|they|it|to|your", "know"),
	WRONG_BUT("[the] they|we|he|she <verb|verb-ed|be|have|modal>", "that",
		"more|better|less|sooner *? *? *? the"),
	WRONG("^ [they] <noun -plural -adverb> is|was|has|looks|seems", "their / the"),
	WRONG_BUT("^ [you] <noun -plural -adverb -adjective> is|was|has|looks|seems|will", "your", NULL),
	WRONG_BUT("like|love|appreciate|enjoyed|understand|read|received|liked|value|admire|loved|support|"
		  "share|through|at|in|on|"
		  "of|about|during|from|for|with [you] <noun -verb -adjective -adverb -plural -number -time "
		  "-day -preposition "
		  "-name -verb-ing -verb-ed -conjunction -month -determiner>",
		"your", "* you people|guys|folk|god|something|someone|everyone|anyone"),
	WRONG("during|about|of|through|at [you] "
	      "team|visit|interview|work|answer|talk|tour|plan|plans|company|meeting|call|"
	      "process|offer|projects|questions",
		"your"),
	WRONG("^ [were] are|is|can|do|did", "where"),
	WRONG("know|think|believe|sure|because|if|when [there] <verb-ing -noun "
	      "-be>|busy|happy|hiring|looking|ready|already|not",
		"they're"),
	WRONG("rather|sooner <verb> *? *? *? [then] <verb -noun>|stay|work|wait|look|drive|walk|help",
		"than"),
	WRONG("better|more|less|bigger|smaller|faster|easier|harder|older|younger|"
	      "longer|stronger|"
	      "nicer|higher|lower|warmer|closer|cheaper|fewer|greater|worse|sooner|further "
	      "[that|then|thant|thna] "
	      "i|we|you|they|he|she|expected|ever|before|any|mine|yours|ours|theirs "
	      "expected|thought|hoped|had|was|did|imagined|could|"
	      "other|of|at|from",
		"than"),
	WRONG("better|bigger|smaller|faster|easier|harder|older|younger|longer|stronger|nicer|higher|lower|"
	      "warmer|cheaper [that] "
	      "expected|ever|any|most|mine|yours|ours|theirs|his|hers|planned|usual|before|a|an|the|my|your|"
	      "what",
		"than"),
	WRONG_BUT("as|than|is|was|were|are|much|way|far|never|be|sound|sounds|seem|seems|still [to] "
		  "good|much|many|late|early|big|small|long|short|soon|hard|easy|heavy|expensive|cold|hot|"
		  "loud|busy|far|few|"
		  "little|young|old|slow|fast|kind|tired|high|low|important !<noun|plural>",
		"too",
		"to kind|slow|cold|long|short|heat|tired|high|early * / to much <noun> / <verb-en|adjective> "
		"to"),
	WRONG("it|that|room|office|street|house|place|hall|ward|floor|area|town|shift|kitchen was|is [quite] "
	      "in|on|at "
	      "the|our|my|night|weekends",
		"quiet"),
	WRONG("so|very|too|nice|peace and? [quite] .|,|in|at|and|that|$|!|when|there|here", "quiet"),
	WRONG("am|was|were|are|is|i'm|it's [quiet] "
	      "a|impressed|interested|happy|good|sure|excited|clear|certain|different|"
	      "nervous|surprised|new|easy|hard|similar|an|the|often|well|right",
		"quite"),
	WRONG("[specially] "
	      "when|because|since|as|after|if|enjoyed|liked|grateful|interested|impressed|pleased|your|"
	      "the|with|in",
		"especially"),
	WRONG("since|every|ever [sense]", "since"),
	WRONG("ever [sense|sins|cents|sinse] ", "since"),
	WRONG("[sense] i|we|you|they|he|she was|am|were|have|had|left|started|joined|met|spoke|last",
		"since"),
	WRONG("years|months|weeks|days [sense] ", "since"),
	WRONG("half|quarter|five|ten|twenty|walked|drove|ran|went|cycled|get|got|just [passed] "
	      "the|my|your|our|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight|<"
	      "number>",
		"past"),
	WRONG("in|from|over|for|during the [passed] "
	      "<number>|week|weeks|month|months|year|years|two|three|four|five|ten|few|.|,|and",
		"past"),
	WRONG("[excepted|excepting] to|more|less|that|a|you|better|from", "expected / expecting"),
	WRONG("than|as|i|we|had|have|was|were|is|are|you [excepted] .|,|and|to|in|it|from", "expected"),
	WRONG("than|as i|we|you|was|had [excepted] $", "expected"),
	WRONG("is|was|if|that|whether|when|because|think|hope|know|says|see [their|they're] "
	      "is|was|are|were|will|any|anything|something|a|an|another|no|more|someone|room|much|enough|"
	      "anyone",
		"there"),
	WRONG("^ is|are|was|were [their|they're] a|an|any|anything|something|room|more|someone|enough",
		"there"),
	WRONG("[theirs|there's] team|work|own|company|office|plan|kitchen|jobs|names|parents|children",
		"their"),
	WRONG("[theirs] a|an|no|always|more|nothing|something|room|also|still|been|much|not", "there's"),
	WRONG("that|because|and|but|if|where|as|for|with|about|in|of|love|enjoyed|to|made|from|after|during "
	      "[are] "
	      "conversation|interview|company|chat|discussion|talk|team|office|meeting|manager|customers|"
	      "students|colleagues|"
	      "client|clients|teacher",
		"our"),
	WRONG("and|of|to|for|in|with|by|from|about|your|at [there] "
	      "baking|cooking|teaching|work|team|company|office|own|jobs|children|"
	      "customers|parents|patients|way "
	      "of|names|homes|families|stories|shifts|kitchen|skills|voices|questions",
		"their"),
	WRONG("what|how|where|if|when|because|that|while|since|as|think|know|hope|sure|role|job [your] "
	      "offering|looking|doing|going|trying|having|seeking|"
	      "interested|able|ready|happy|"
	      "busy|not|well|all|available|free",
		"you're"),
	WRONG("the|of|for|in|with|at|to|from|about|on|love|like|see|saw|join|visit|and [you're] "
	      "team|company|office|interview|time|help|work|email|message|letter|reply|advice|questions|"
	      "answer|answers|visit|"
	      "workshop|school|shop|store|kitchen|nurses|pupils|students|customers|staff|website|offer|"
	      "colleagues|people|"
	      "clinic|hospital|plant|projects|project|plans|ideas|idea|own|patience|kindness|decision|"
	      "feedback|side|desk",
		"your"),
};

static const struct usage its[] = {
	WRONG_BUT("of|in|at|on|with|for|from|by|about|into|through|under|behind|during|within|to|across|"
		  "around [it's] "
		  "<noun|plural|adjective>",
		"its",
		"* it's been|not|too|so|very|just|only|also|all|a|an|the|about|worth|always|still|more"),
	WRONG("choose|chooses|chose|worth|lost|lose|keep|keeps|kept|change|changed|serve|serves|runs|use|"
	      "uses|used|built|builds|"
	      "improve|improved|protect|grow|grew|celebrate|celebrates|trains|train|opened|launched|doubled|"
	      "sells|brings|treats|"
	      "feeds|publishes|moved|learn|love|describe|described|earned|reached|shows [it's] <plural "
	      "-noun>|own|<adjective> "
	      "<noun|plural>",
		"its"),
	WRONG("choose|chooses|chose|worth|lost|lose|keep|keeps|kept|change|changed|serve|serves|runs|use|"
	      "uses|used|built|builds|"
	      "improve|improved|protect|grow|grew|celebrate|celebrates|trains|train|opened|launched|doubled|"
	      "sells|brings|treats|"
	      "feeds|publishes|moved|described|describe|earned|reached [it's] <noun -adjective>|<plural "
	      "-noun>",
		"its"),
	WRONG("^ [it's] <noun -adjective -verb-en -number -day -time -adverb -verb-ing -name>|<plural -noun "
	      "-name> "
	      "is|was|has|are|were",
		"its"),
	WRONG("and|but|that|because [it's] <noun -adjective -verb-en -number -day -time -adverb -verb-ing "
	      "-name>|<plural -noun "
	      "-name> is|was|has|are|were",
		"its"),
	WRONG("thought|think|felt|feel|hope|discussed|after|before|said|believe|and [are] "
	      "conversation|interview|chat|discussion|talk|meeting|call",
		"our"),
	WRONG("to|of|from|about|for|with|after|before|during|in [are] "
	      "next|last|first|recent|own|second|phone|video|upcoming "
	      "<noun -adjective>|meeting|interview|call|talk|chat|conversation|team",
		"our"),
	WRONG("a lot [of] from|about|in|by|with", ""),
	WRONG("^ your|our|my [teams] work|effort|approach|spirit|commitment|dedication is|was|has", "team's"),
	WRONG("^ [are] conversation|interview|chat|discussion|talk|meeting|call|team", "our"),
	WRONG("if|think|that|hope|know|when|because|where|see|whether [theirs] "
	      "anything|something|someone|a|an|any|more|room|no|still|nothing|always",
		"there's"),
	WRONG("should|would|could|can|must|will|to|cannot|can't never|always|not|also|really|often? [advice] "
	      "a|the|my|our|your|on|people|patients|customers|clients|anyone",
		"advise"),
	WRONG("have|has|had|with|far|got|saw|made|way [to] many|much|few <adjective|noun|plural>", "too"),
	WRONG("with|for|of|in|at|from|about|by|to|into|through|during [you're] <noun -adjective -verb-ing "
	      "-verb-en -adverb>|"
	      "<plural -noun>",
		"your"),
	WRONG("<verb|verb-ed|verb-ing> the|some|our [stationary] !<noun|plural>", "stationery"),
	WRONG("<plural -noun>|role|job|work|position|way|kind|product|service|course|programme|program "
	      "[your] "
	      "offering|looking|doing|seeking|trying",
		"you're"),
	WRONG("flew|walked|went|drove|ran|came|sailed|rode|swam|marched|cycled|sped|looked|looking|walk|"
	      "drive|get|strolled [passed]",
		"past"),
	WRONG_BUT("plan|plans|run|manage|use|make|share|shared|improve|train|keep|need|love|like|treat|feed|"
		  "teach|describe|"
		  "described|explain|explained|support|trust|respect|admire|for|of|with|about [there] "
		  "<noun -adverb -verb -adjective -time -number>|<plural -time -noun>|<verb-ing -be>",
		"their", "for|of|with|about|like there <plural|noun|verb-ing> is|was|are|were|to"),
	WRONG_BUT("[sense] <day|month|number>|last|then|childhood", "since",
		"<subject|determiner|possessive|adjective|preposition|modal>|to|makes|make|made sense"),
	WRONG("<modal> [of] to|had|have|got|said|known", "have"),
	WRONG("the|your [companies] first|last|own|main|new <noun -verb-ed -verb>", "company's"),
	WRONG("the|your|that [companies] "
	      "website|mission|culture|history|future|name|reputation|growth|success|headquarters|"
	      "strategy|owner|founder|ceo|logo|vision",
		"company's"),
	WRONG("says|said|means|learned|learnt|know|knew|was|is|more more "
	      "<noun|preposition|adjective|plural|possessive>? "
	      "<noun|preposition|adjective|plural|determiner|possessive>? "
	      "<noun|preposition|adjective|plural>? <noun|plural>? [then] a|any|most|all|many|i",
		"than"),
	WRONG("<noun -plural -verb>|places|shops|schools [were] i|we|you|they|he|she "
	      "<verb|verb-ed|verb-en|have|modal>",
		"where"),
	WRONG("with|for|of|value|appreciate|valued|appreciated your|his|her|their [council] to|for",
		"counsel"),
	WRONG("all [of the] way", "the"),
};

static const struct usage nouns[] = {
	WRONG("wise|good|legal|sound|seek|sought|honest|kind|patient|gentle [council|consul]", "counsel"),
	DOUBTFUL("for|of|with|following|value|valued|appreciate|appreciated your|his|her [council] "
		 ".|,|on|and|about|over|during|in",
		"counsel"),
	DOUBTFUL("for|of|with|following|value|valued|appreciate|appreciated your|his|her [council] $",
		"counsel"),
	WRONG("city|town|county|parish|borough|district|student|works|school|local [counsel|counsels|consul]",
		"council"),
	WRONG("[counsel] of the? city|town|county|tax|estate|flat|house|meeting|member|workers", "council"),
	WRONG_BUT("[peace] of", "piece", "peace of mind|god|the|westphalia|a|our|my"),
	WRONG("a|one|this|every|each|small|another|the|nice|any|last|no [peace] of", "piece"),
	WRONG("[peaces] of", "pieces"),
	WRONG("[piece] of mind !?", "peace"),
	WRONG("[boarder|boarders] "
	      "control|crossing|guard|guards|between|town|region|police|checks|officer|patrol|collie|agency|"
	      "force",
		"border"),
	WRONG("cross|crossed|crossing|crosses|across|over|at|near|from|on|south|north the? [boarder]",
		"border"),
	WRONG("the|a [boarder] with|between|of|to|was|is|at|runs", "border"),
	WRONG("[boarding|boardering] on impossible|rude|genius", "bordering"),
	WRONG("i|was|were|got|get|never|not|felt|feel|be|so|very|easily [board] "
	      "in|with|by|at|of|when|.|,|and",
		"bored"),
	WRONG("was|were|got|get|be|felt|being [board] $", "bored"),
	WRONG("look|looking|looked [fourth|fort|forth|foreword|farward|forwad] to", "forward"),
	WRONG("back and [fourth]", "forth"),
	WRONG("so on and so [fourth|force]", "forth"),
	WRONG("bring|brought|put|set|come|go|went [fourth]", "forth"),
	WRONG("the|a|my|our|your|on|this|his|her|third|in|and [forth] "
	      "time|day|year|week|month|floor|quarter|round|interview|candidate|person|grade|one|of|and|"
	      "shift|stage|class|"
	      "project|job|question|point|child|visit|attempt|term|semester",
		"fourth"),
	WRONG("[waived|waive|waiving|waives] at|to|me|us|hello|goodbye|his|her|their|my "
	      "through|the|me|us|hand|hands|from|across|as|when|goodbye",
		"waved / wave"),
	WRONG("can|can't|cannot|couldn't|could|not|hardly [bare]", "bear"),
	WRONG("[bare|bair|beer] in mind", "bear"),
	WRONG("[bare|bair|beer] with me|us", "bear"),
	WRONG("please|to|for|you|that [bare|bared|baring] with", "bear"),
	WRONG("[bear] minimum|bones|hands|essentials|feet|necessities", "bare"),
	DOUBTFUL_BUT("the|each|every|long|wide|middle|centre|center|narrow|down [isle|isles]", "aisle",
		"isle|isles of|off|in|are|have|lie|where / the british|western|northern isles"),
	WRONG("boost|boosts|boosted|raise|raised|lift|lifted|team|staff|low|high|improve|improved|keep|kept "
	      "good? [moral]",
		"morale"),
	WRONG("[moral] was|is|stayed|remained|were high|low|good|great|up|down|excellent|better", "morale"),
	WRONG("[morale] compass|code|obligation|standards|support|duty|values|high", "moral"),
	WRONG("[sited|sighted] the|a|your|my|our|as|his|her", "cited"),
	WRONG("at|love at? first [site|cite]", "sight"),
	WRONG("lost|lose|losing|catch|caught|plain|in [site] of", "sight"),
	WRONG("building|construction|work|job|camping|wind|web|historic|production|your|the|each "
	      "[sight|cite|cites] "
	      "manager|visit|visits|foreman|supervisor|safety|office|was|tour|in <name>",
		"site"),
	WRONG("on [sight] manager|visit|parking|interview|training|canteen|nursery|gym|day|at|every", "site"),
	WRONG("[stationary] "
	      "shop|store|cupboard|order|orders|supplier|supplies|brand|range|department|set|items|drawer|"
	      "business|budget",
		"stationery"),
	WRONG("some|office|school|branded|headed|of|more|buy|buying|bought|order|ordering|ordered|sell|"
	      "selling|sold|paper|new|matching|"
	      "card [stationary]",
		"stationery"),
	WRONG("the|your|our [stationary] was|is|on|and|for|at|in|i|with|that|.|,", "stationery"),
	WRONG("remained|stood|is|are|was|were|be|stays [stationery] .|,|while|for|until|when|in|at",
		"stationary"),
	WRONG("[complemented|complement|complementing] "
	      "me|you|us|him|her|them|my|your|the|our|his *? *? on|for|about",
		"complimented / compliment"),
	WRONG("a|kind|nice|lovely|great|big|huge|best|high|such|greatest|pay|paid|paying|any|your "
	      "[complement] "
	      ".|,|on|about|from|!|and|you|i|he|she|that|of the? day",
		"compliment"),
	WRONG("a|kind|nice|lovely|great|big|huge|best|high|such|greatest|paid [complement] $", "compliment"),
	WRONG("many|kind|nice|lovely|my|the|for|with|pay|paid|paying|get|got|received|full|our|your "
	      "[complements] "
	      ".|,|on|about|from|!|and|to|of|for|i|he|she|we",
		"compliments"),
	WRONG("[complements] to|from the|your chef|kitchen|cook|team|cooks|staff|baker", "compliments"),
	WRONG("[complements] of the", "compliments"),
	WRONG("would|will|to|that|skills|experience|which|they|and|could|background|strengths "
	      "[compliment|compliments|complimented] "
	      "the|your|each|one|those|existing|our|my "
	      "team|other|skills|another|work|strengths|existing|current|of|others|mix|"
	      "range|approach|department|product|products",
		"complement"),
	WRONG("the|all|friendly|nursing|medical|your|our|trained|new [personal] "
	      "was|were|are|is|have|who|in|at|and",
		"personnel / staff"),
	WRONG("[personal] department", "personnel"),
	WRONG("the|your|school|our|deputy|acting|former|assistant|head|old|vice|new [principle] "
	      "of the|your|and|was|is|at|said|told|asked|,|.|mr|mrs|ms|dr|who|<name>",
		"principal"),
	WRONG("[principle] "
	      "investigator|engineer|consultant|designer|developer|cellist|dancer|scientist|teacher|"
	      "architect|"
	      "horn|violinist|flute|analyst|reason|cause|aim|role|dancer|at",
		"principal"),
	WRONG("in|on|matter|guiding|basic|design|core|key|first of? [principal|principals] .|,|and|that|of",
		"principle"),
	WRONG("[mens'|mens] room|shoes|clothes|team|ward|toilet|shelter|group|choir|department|wear",
		"men's"),
	WRONG("[womens'|womens] "
	      "room|shoes|clothes|team|ward|toilet|shelter|group|choir|department|wear|health|centre|center|"
	      "rights",
		"women's"),
	WRONG("[childrens'|childrens] <noun|plural>", "children's"),
	WRONG("[peoples'] "
	      "names|needs|work|lives|time|homes|houses|money|questions|problems|ideas|hands|opinions|faces|"
	      "minds|health",
		"people's"),
	WRONG("[peoples] "
	      "names|needs|lives|homes|houses|money|questions|problems|ideas|opinions|faces|minds|health|"
	      "feelings|expectations",
		"people's"),
	WRONG("[dead line|dead-line]", "deadline"),
	WRONG("[dead lines|dead-lines]", "deadlines"),
};

static const struct usage verbs[] = {
	WRONG("was|were|been|being|is|are|am|be [lead] by|through|into|around|round|along|up|to believe|away",
		"led"),
	WRONG("yesterday|ago|previously|once|last|who|recently|then|has|have|had|i've|successfully [lead] "
	      "the|a|my|our|your|an|to|me|us|by|team|projects "
	      "year|team|project|group|way|tour|two|three|discussion|through|"
	      "department|crew|ward|shift|session|meeting|class",
		"led"),
	WRONG_BUT("i|we|they|he|she [seen|known|gone|taken|spoken|begun|written|driven|eaten|given]",
		"saw / have $2", "<have|modal>|nor|was|is|are i|we|they|he|she"),
	WRONG_BUT("i|we|they|he|she [done] the|a|it|that|my|this|some|all|two|three|both|work|well|night",
		"did / have done", "<have|be|modal>|nor i|we|they|he|she"),
	WRONG("to|can|could|would|should|must|will|might|may|don't|didn't|not [lay] down "
	      ".|,|for|and|on|in|again|because|at|when|"
	      "after|awake",
		"lie"),
	WRONG("to|can|could|would|should|must|will|might|may|don't|didn't|not [lay] down $", "lie"),
	WRONG("to|can|could|would|should|must|will|might|may|don't|didn't|not [lay] awake|in "
	      "bed|the|on|under|ahead|behind",
		"lie"),
	WRONG("<noun -verb>|it|he|she|which|who|desk|work|plant|map [lays] "
	      "on|in|at|under|behind|between|within|ahead|near|with "
	      "the|my|your|our|their|this|that|how|me|us|front|of",
		"lies"),
	WRONG("i|we|he|she|they|also [laid] awake|in bed|there|down "
	      "on|with|for|to|.|and|in|all|awake|thinking",
		"lay"),
	WRONG("i|we|he|she|they [laid] awake", "lay"),
	WRONG("is|are|was|were|been|be [laying] on|around|under|there|awake|behind|next|in "
	      "the|a|my|awake|your|to|bed|when|and|wait",
		"lying"),
	WRONG("please|would|could|can|will|to|kindly|i|they [advice] "
	      "me|us|you|him|her|them|if|on|whether|how|that|when",
		"advise"),
	WRONG("would|could|can|will|must|not|to|kindly [advice] "
	      ".|,|customers|clients|patients|people|parents|pupils|students|against|on",
		"advise"),
	WRONG("i|you|we|they|he|she|who|can|could|to|cannot|didn't|did|not [here] "
	      "back|from|about|that|your|you|the|more|how|good|what|it",
		"hear"),
	WRONG("have|has|had|i've|we've|they've|you've also|just|already|never|since|recently? [build] "
	      "a|an|the|my|our|your|two|three|up|it|this|many|several|and|websites|software|bridges|models|"
	      "from|one",
		"built"),
	WRONG("have|has|had|i've|we've|they've|you've also|just|already|never|since|recently? [pass|passes] "
	      "the|my|your|an|a|all|both|two|it|on|every",
		"passed"),
	WRONG("have|has|had|i've|we've|they've|you've also|just|already|never|since|recently? [spend] "
	      "with|in|at|on|"
	      "the|my|a|an|two|three|four|five|six|ten|years|most|many|time|all|some|more|several|over|"
	      "almost|<number>",
		"spent"),
	WRONG("have|has|had|i've|we've|they've|you've also|just|already|never|since|recently? "
	      "[send|lend|lose|lead|teach|write|speak|give|choose|drive|grow|bring|buy|think|sell|tell|feel|"
	      "keep|know|see|take|meet|make|"
	      "find|leave|hear|begin|learn|receive|improve|develop|manage|achieve|create|train|finish|"
	      "complete|attach|enclose] "
	      "the|my|a|an|two|three|four|five|you|your|it|that|this|from|our|many|to|in|about|with|more|"
	      "some|several|how",
		"$3:en"),
	WRONG_BUT("i|we|they|you have [build]", "built",
		"have build quality|tools|time|systems|pipelines|servers"),
	WRONG("has|have|had|i've|it's [past] since|by|the exam|test|course|quickly|so|without|probation|my",
		"passed"),
	WRONG("i|we|you|he|she [past] the|my|your "
	      "all|test|exam|exams|course|driving|interview|probation|office|message|news",
		"passed"),
	WRONG("i|we|you|they|he|she|it|who|that|which|and [were] i|we|you|they|he|she|it <verb-ed -be>",
		"where"),
	WRONG("know|see|show|showed|saw|explain|explained|asked|ask|place|shop|lab|room|school|kitchen|ward|"
	      "plant|city|town|company|"
	      "hospital|workshop|moment|team|culture|environment|day|project|stage|position [were] "
	      "i|we|you|they|he|she|people|everyone|everybody|it|all|nobody|the|my|your "
	      "can|could|was|is|are|work|have|had|"
	      "stand|stood|live|lived|would|will|see|saw|felt|feel|learn|learned|met|meet|worked|grew|"
	      "started|team|pupils|nurses|"
	      "customers|children|guests|patients",
		"where"),
	WRONG("i|we|they|you|people|there|things [where] "
	      "happy|very|so|able|told|asked|given|shown|going|working|not|also|all|both|really|impressed|"
	      "looking|talking|a|the|"
	      "kind|friendly|great|good|nice|discussed|made|sent|born|here|three|two|many|no",
		"were"),
	WRONG("[loosing|losing's] "
	      "my|the|your|our|a|any|patients|customers|time|money|it|track|this|interest|sleep|weight|touch",
		"losing"),
	WRONG("to|not|don't|would|could|can|might|will|never|didn't|we|i|you|they [loose] "
	      "the|my|your|our|a|any|this|it|track|touch|time|money|customers|patients|sight|interest|out|"
	      "that|heart|hope|sleep|"
	      "patience|more|everything|them|him|her|you|weight|power|focus",
		"lose"),
	WRONG("can|could|to|cannot|can't|barely|hardly|not [breath] "
	      ".|,|in|out|again|through|new|life|deeply|easily|and|under",
		"breathe"),
	WRONG("deep|my|out of|your|a|short|fresh [breathe] .|,|of|in|and|test|before|when|taking", "breath"),
};

static const struct family families[] = {
	FAMILY("slips that a frame shows", "This is another word than the one that fits here", slips),
	FAMILY("one word for another", "This is another word than the one that fits here", its),
	FAMILY("nouns that sound alike", "This is another word that sounds alike", nouns),
	FAMILY("verbs that look alike", "This is another verb, or another form, than the one that fits here",
		verbs),
};
const struct family_list confused_frame_families = {families, ARRAY_COUNT(families)};
