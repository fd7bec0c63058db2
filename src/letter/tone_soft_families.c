/* Tone: phrases that are too chummy, too short, too much, too small. */
#include "base/array.h"
#include "letter/families.h"

static const struct usage chummy[] = {
	{"hey|thanks|cheers|yo|bye|ok|sup mate|buddy|pal|man|dude|bro|girl|babe|honey|boss|homie|girlfriend",
		.unless = "thanks man|boss <preposition|noun>"},
	{"hi|hello|dear "
	 "dude|dudes|bro|buddy|babe|sweetie|honey|darling|homie|gorgeous|handsome|beautiful|bestie"},
	{"hey|hi|hello guys|folks|gang|peeps|y'all", .grave = USAGE_HINT},
	{"^ yo|sup|wassup|whassup|heya|ayo"},
	{"what's|whats up", .unless = "up with|next|on|at|to|for"},
	{"dude|dudes|bro|bruh|homie|sweetie|bestie|besties|peeps", .unless = "<name>"},
	{"my man|dude|bro|homie ,|!|."},
	{"xoxo|xo|xoxoxo|hugs|kisses|smooches"},
	{"big|warm|huge|virtual hug|hugs"},
	{"lots of love|hugs"},
	{"much love"},
	{"love ya|u"},
	{"with love|hugs|kisses ,"},
	{"love you guys|all"},
	{"lol|lmao|rofl|haha|hahaha|hahahaha|hahah|hehe|hihi|omg|omfg|yolo|lmfao|fml|ikr|rotfl|smh"},
	{"awesomesauce|totes|amazeballs|obvs|yay|woohoo|yippee|woot|yass|yeehaw|woo-hoo"},
	{"i|we|you|totally nailed|aced|crushed|smashed|rocked it|that|the|my",
		.unless = "nailed|crushed|smashed the|that|my !interview|question|test|exam|answers"},
	{"you|u guys|all|people? rock|rule"},
	{"you guys", .grave = USAGE_HINT},
	{"you are|were|'re|guys are|were|so|really|super|the? "
	 "awesome|hilarious|cool|rad|fun|legend|legends|coolest",
		.unless = "cool|fun to|with"},
	{"you're so|really|super|the? awesome|hilarious|rad|legend|legends|coolest"},
	{"super|totally|freaking|frickin|hella|mega|so|really|am|i'm stoked|pumped|psyched|hyped|jazzed",
		.grave = USAGE_HINT},
	{"stoked|psyched", .grave = USAGE_HINT},
	{"super|totally|freaking|frickin|hella|mega awesome|cool|rad|chill|dope|fun|excited|nice|psyched",
		.grave = USAGE_HINT},
	{"was|were|had|is|be|such|have|having a|total|absolute a? blast",
		.unless = "blast furnace|furnaces|of|radius|wall|zone|door|freezer"},
	{"hang|hanging|chill|chilling out|with with|you|sometime|again|soon|together"},
	{"grab|grabbing|sink a|some|few beer|beers|drink|drinks|pint|pints|cocktail|cocktails",
		.grave = USAGE_HINT},
	{"beer|beers|drinks|pint|pints sometime|together|with you|on me"},
	{"let's|lets party|rock|roll|boogie|chill"},
	{"see|catch|luv|thank|miss ya|u|yas"},
	{"peace out"},
	{"ttyl|l8r|cya|brb|gtg|tgif|ttfn|toodles|byee|byeee|heyy|heyyy|heyyyy|hii|hiii|sooo|soooo|sooooo|"
	 "yesss|yess|hiiii|thankssss|pleeease|pleease"},
	{"yeah|yep|yup|nope|nah", .grave = USAGE_HINT},
	{"you look|looked|looking|are|were|'re so|really|very|super|absolutely|incredibly? "
	 "hot|cute|gorgeous|sexy|beautiful|stunning|handsome",
		.unless = "hot on|under|topic"},
	{"your beautiful|gorgeous|lovely|sexy|cute smile|eyes|hair|dress|legs|face"},
	{"go|going out with me"},
	{"on|for a romantic date"},
	{"crush on"},
	{"just kidding|joking"},
	{"cool beans"},
	{"y'all|ya|yall", .grave = USAGE_HINT},
	{"partners|partner in crime"},
	{"girl|girls|bro|bros|guy night|talk|code|!"},
};

static const struct usage short_forms[] = {
	{"u", "you", .unless = "<name> / u . / the|a|of|an|in u / u -|&|of|turn"},
	{"ur", "your / you're", .unless = "<name>"},
	{"r u", "are you"},
	{"thx|thnx|thanx|tnx|tks|thks|thanku", "thank you"},
	{"ty", "thank you", .unless = "<name> / dear|hi|hello|hey ty"},
	{"pls|plz|plse|plez", "please"},
	{"cuz|becuz|bcoz|bcuz", "because"},
	{"bc", "because", .unless = "<name>"},
	{"gonna", "going to"},
	{"wanna", "want to"},
	{"gotta", "have to"},
	{"gimme", "give me"},
	{"lemme", "let me"},
	{"kinda|sorta", "rather"},
	{"dunno", "don't know"},
	{"tmrw|tmw|tomoz|2moro|tmrow", "tomorrow"},
	{"2day", "today"},
	{"2nite|tonite", "tonight"},
	{"l8|gr8|m8|str8"},
	{"b4", "before", .unless = "<name>"},
	{"wat|wut|cud|wud|luv|thru|gud", .unless = "drive thru / <name>"},
	{"btw", "by the way", .grave = USAGE_HINT},
	{"idk|tbh|imho|imo|afaik|nvm|tysm|ofc|hmu|wbu|hbu", .grave = USAGE_HINT},
	{"asap", "soon", .grave = USAGE_HINT},
	{"w / o", "without", .grave = USAGE_HINT},
};

static const struct usage gushing[] = {
	{"best|greatest interview|meeting|conversation|company|day|experience ever|of my"},
	{"dream company|employer|job", .grave = USAGE_HINT},
	{"job|position|role|company of my dreams"},
	{"absolutely|totally|utterly "
	 "amazing|incredible|fantastic|awesome|thrilled|ecstatic|obsessed|adore|adored"},
	{"blown away"},
	{"over the moon"},
	{"bottom of my heart"},
	{"words cannot|can't"},
	{"eternally|forever|endlessly|infinitely grateful|thankful|indebted"},
	{"you are|were|'re such|so|absolutely|truly|simply an? "
	 "amazing|incredible|wonderful|fantastic|inspirational|inspiration|genius|legend"},
	{"honored|honoured|privileged|humbled beyond"},
	{"born|destined to|for be|do|work|this|join"},
	{"fell|fallen|falling in love with"},
	{"ecstatic|obsessed|overjoyed"},
};

static const struct usage belittling[] = {
	{"sorry|apologize|apologise to|for "
	 "bother|bothering|disturb|disturbing|annoy|annoying|pester|pestering|wasting"},
	{"i know|realise|realize that? i am|'m|do|have not the|a best|strongest|perfect|ideal|right|most"},
	{"i know|realise|realize that? i'm not the|a best|strongest|perfect|ideal|right|most"},
	{"probably|surely|certainly already? found|have|chosen|picked someone|somebody|a better"},
	{"candidates|applicants|people better|stronger|smarter than me|i"},
	{"i did|performed|interviewed|answered so|very|really|too|quite|rather|pretty? "
	 "badly|poorly|terribly|horribly"},
	{"i messed|screwed|bombed|botched up|it|the|my"},
	{"i was so|too|very|really nervous"},
	{"unworthy|worthless"},
	{"hope i|this am|'m|is|was not bothering|annoying|disturbing|boring|too"},
};

static const struct usage impersonal[] = {
	{"dear sir|sirs|madam"},
	{"to whom it|this may concern"},
	{"to whomever it may concern"},
	{"dear hiring|recruiting manager|team|committee|person"},
	{"dear recruiter|recruiters|interviewer|interviewers|company|employer"},
};

#define TONE(family_name, family_message, how_grave, rows)                                                   \
	{                                                                                                    \
		.name = (family_name), .message = (family_message), .kind = FINDING_TONE,                    \
		.severity = (how_grave), .usages = (rows), .usage_count = ARRAY_COUNT(rows)                  \
	}

static const struct family families[] = {
	TONE("chummy", "This is too chummy for somebody who decides about a job", SEVERITY_WARNING, chummy),
	TONE("short forms", "Write it out: this is a letter, not a chat", SEVERITY_WARNING, short_forms),
	TONE("gushing", "This lays it on thick; one plain reason convinces more", SEVERITY_HINT, gushing),
	TONE("belittling", "This makes you smaller than you are; leave it out", SEVERITY_HINT, belittling),
	TONE("impersonal", "You met a person: greet them by name", SEVERITY_HINT, impersonal),
};

const struct family_list tone_soft_families = {families, ARRAY_COUNT(families)};
