/* Common verbs of letters about work, and the forms of the irregular ones. */
#include "base/array.h"
#include "letter/lexicon.h"
#include "letter/lexicon_words.h"

static const struct word_row rows[] = {
	{WORD_VERB,
		"abandon accept accelerate accommodate accompany accomplish achieve acknowledge acquire "
		"adapt add adhere "
		"adjust administer admire admit adopt advise advocate affect afford agree align allocate "
		"allow amaze "
		"analyse analyze announce anticipate apologise apologize appear apply appoint appreciate "
		"approve "
		"argue arrange arrive ask assemble assert assess assign assist assume assure attach attain "
		"attend "
		"attract automate avoid await become begin behave believe belong boost borrow bring broaden "
		"bother "
		"calculate cancel capture carry catch celebrate choose clarify clean collaborate collect "
		"combine come "
		"commence commit communicate compare compete compile complain complete comply compose "
		"comprise concentrate "
		"conclude conduct confirm congratulate connect consider consist construct consult contain "
		"continue "
		"contribute convert convey convince cook cooperate coordinate create cultivate customise "
		"customize deal "
		"decide dedicate deepen define delegate delete deliver demonstrate depend derive describe "
		"deserve "
		"determine develop devise differ direct disagree disappear disappoint discover discuss "
		"display "
		"distinguish distribute divide document donate earn eat educate elaborate eliminate embrace "
		"emerge "
		"emphasise emphasize employ empower enable enclose encounter encourage engage enhance enjoy "
		"enlarge "
		"enlighten enrich enrol enroll ensure enter entertain establish evaluate evolve examine "
		"exceed excel "
		"excite execute exist expand expect explain explore express extend facilitate fail "
		"familiarise "
		"familiarize fascinate finalise finalize find follow forget forgive formulate forward foster "
		"fulfil "
		"fulfill gather generate get give go grow happen hear hesitate identify ignore illustrate "
		"imagine "
		"immerse implement imply import impress improve include incorporate indicate inform initiate "
		"inquire "
		"enquire insist inspect inspire install instruct integrate intend interact interpret "
		"introduce intrigue "
		"invent invest investigate invite involve join juggle justify keep know lead learn let lie "
		"listen live "
		"lose maintain make maximise maximize mean meet mentor merge minimise minimize miss modify "
		"motivate "
		"multiply navigate negotiate nurture obey observe obtain occupy occur operate oppose "
		"optimise optimize "
		"organise organize orient outperform overcome oversee owe participate perceive perform "
		"permit persuade "
		"pick please possess postpone pour pray predict prefer prepare preserve prevent prioritise "
		"prioritize "
		"proceed promote pronounce propose protect prove provide publish pull pursue put qualify "
		"react realise "
		"realize reassure rebuild recall receive recognise recognize recommend reconcile reconsider "
		"recruit "
		"redesign reduce refer reflect refuse regain register reinforce reiterate reject relate "
		"relax relocate "
		"rely remain remember remind remove renew replace represent require reschedule resemble "
		"resolve resonate "
		"respond restore restructure resume retain retire reveal revise rewrite satisfy say see seek "
		"seem select "
		"send settle simplify sing sit solve specialise specialize specify spend stimulate "
		"strengthen strive "
		"submit succeed suffer suggest summarise summarize supervise suppose survive sustain tackle "
		"take "
		"teach tend terminate think thrive throw tie tolerate transform translate transmit underline "
		"understand undertake unite utilise utilize validate vary verify visualise visualize warn "
		"wear withdraw "
		"wonder write strengthen align hear talk tell"},
	{WORD_VERB_ED | WORD_VERB_EN,
		"applied asked attached attended called came confirmed contributed created decided "
		"delivered described designed developed discussed enjoyed explained helped impressed "
		"improved included interested introduced invited involved joined learned learnt liked "
		"listened looked managed mentioned moved needed offered organised organized planned "
		"promised provided reached received reduced replied required scheduled shared showed "
		"started stopped suggested talked thanked used visited wanted worked excited pleased "
		"delighted honoured honored qualified dedicated committed preferred referred occurred "
		"submitted permitted travelled traveled cancelled canceled focused focussed"},
	{WORD_VERB_ING,
		"hearing meeting speaking talking working looking learning joining discussing taking using "
		"making "
		"giving getting going coming writing reading building leading helping running planning "
		"getting putting sitting setting stopping preferring referring beginning forgetting"},
};
const struct word_list verb_list = {rows, ARRAY_COUNT(rows)};

const char *const irregular_verbs[] = {"arise arose arisen", "awake awoke awoken", "bear bore borne/born",
	"beat beat beaten", "become became become", "begin began begun", "bend bent bent", "bet bet bet",
	"bid bid bid", "bind bound bound", "bite bit bitten", "bleed bled bled", "blow blew blown",
	"break broke broken", "breed bred bred", "bring brought brought", "broadcast broadcast broadcast",
	"build built built", "burn burned/burnt burned/burnt", "burst burst burst", "buy bought bought",
	"cast cast cast", "catch caught caught", "choose chose chosen", "cling clung clung", "come came come",
	"cost cost cost", "creep crept crept", "cut cut cut", "deal dealt dealt", "dig dug dug",
	"draw drew drawn", "dream dreamed/dreamt dreamed/dreamt", "drink drank drunk", "drive drove driven",
	"eat ate eaten", "fall fell fallen", "feed fed fed", "feel felt felt", "fight fought fought",
	"find found found", "flee fled fled", "fling flung flung", "fly flew flown",
	"forbid forbade forbidden", "forecast forecast forecast", "foresee foresaw foreseen",
	"forget forgot forgotten", "forgive forgave forgiven", "freeze froze frozen", "get got got/gotten",
	"give gave given", "go went gone", "grind ground ground", "grow grew grown", "hang hung hung",
	"hear heard heard", "hide hid hidden", "hit hit hit", "hold held held", "hurt hurt hurt",
	"keep kept kept", "kneel knelt knelt", "know knew known", "lay laid laid", "lead led led",
	"lean leaned/leant leaned/leant", "leap leapt/leaped leapt/leaped",
	"learn learned/learnt learned/learnt", "leave left left", "lend lent lent", "let let let",
	"lie lay lain", "light lit lit", "lose lost lost", "make made made", "mean meant meant",
	"meet met met", "mislead misled misled", "mistake mistook mistaken",
	"misunderstand misunderstood misunderstood", "offset offset offset", "outdo outdid outdone",
	"outgrow outgrew outgrown", "outsell outsold outsold", "overcome overcame overcome",
	"overhear overheard overheard", "overlook overlooked overlooked", "override overrode overridden",
	"oversee oversaw overseen", "overtake overtook overtaken", "overthrow overthrew overthrown",
	"partake partook partaken", "pay paid paid", "proofread proofread proofread",
	"prove proved proved/proven", "put put put", "quit quit quit", "read read read",
	"rebuild rebuilt rebuilt", "reread reread reread", "remake remade remade", "resend resent resent",
	"rerun reran rerun", "retake retook retaken", "relearn relearned/relearnt relearned/relearnt",
	"misread misread misread", "outrun outran outrun", "overdo overdid overdone",
	"overrun overran overrun", "oversleep overslept overslept", "overspend overspent overspent",
	"underwrite underwrote underwritten", "unwind unwound unwound", "inset inset inset",
	"typeset typeset typeset", "thrust thrust thrust", "knit knitted/knit knitted/knit",
	"dwell dwelt dwelt", "foretell foretold foretold", "redo redid redone", "repay repaid repaid",
	"resell resold resold", "reset reset reset", "retell retold retold", "rethink rethought rethought",
	"rewrite rewrote rewritten", "rid rid rid", "ride rode ridden", "ring rang rung", "rise rose risen",
	"run ran run", "say said said", "see saw seen", "seek sought sought", "sell sold sold",
	"send sent sent", "set set set", "sew sewed sewn", "shake shook shaken", "shed shed shed",
	"shine shone shone", "shoot shot shot", "show showed shown/showed", "shrink shrank shrunk",
	"shut shut shut", "sing sang sung", "sink sank sunk", "sit sat sat", "sleep slept slept",
	"slide slid slid", "smell smelled/smelt smelled/smelt", "sow sowed sown", "speak spoke spoken",
	"speed sped sped", "spell spelled/spelt spelled/spelt", "spend spent spent",
	"spill spilled/spilt spilled/spilt", "spin spun spun", "split split split",
	"spoil spoiled/spoilt spoiled/spoilt", "spread spread spread", "spring sprang sprung",
	"stand stood stood", "steal stole stolen", "stick stuck stuck", "sting stung stung",
	"stink stank stunk", "strike struck struck", "strive strove striven", "swear swore sworn",
	"sweep swept swept", "swell swelled swollen", "swim swam swum", "swing swung swung",
	"take took taken", "teach taught taught", "tear tore torn", "tell told told", "think thought thought",
	"throw threw thrown", "undergo underwent undergone", "understand understood understood",
	"undertake undertook undertaken", "undo undid undone", "uphold upheld upheld", "upset upset upset",
	"wake woke woken", "wear wore worn", "weave wove woven", "weep wept wept", "win won won",
	"wind wound wound", "withdraw withdrew withdrawn", "withhold withheld withheld",
	"withstand withstood withstood", "write wrote written", "be was been", "have had had", "do did done"};
const size_t irregular_verb_count = ARRAY_COUNT(irregular_verbs);

const char doubling_verbs[] = " admit abet abut acquit allot begin commit compel concur confer control defer "
			      "demur deter dispel emit equip "
			      "excel expel extol forbid forget format impel incur infer input inter intermit "
			      "interbred kidnap occur offset omit "
			      "outrun patrol permit prefer program propel rebel rebut recap recur refer "
			      "regret remit repel reset submit "
			      "transfer transmit transship unplug upset worship zigzag outfit rerun overrun "
			      "handicap debug uncap quit quiz ";
