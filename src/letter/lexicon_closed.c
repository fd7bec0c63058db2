/* The closed classes: words that no new ones join. */
#include "base/array.h"
#include "letter/lexicon.h"
#include "letter/lexicon_words.h"

static const struct word_row rows[] = {
	{WORD_DETERMINER,
		"a an the this that these those some any each every no another either neither several "
		"many few both all"},
	{WORD_ADJECTIVE, "such other same own certain various much more most less least fewer enough"},
	{WORD_POSSESSIVE, "my your his her its our their whose"},
	{WORD_SUBJECT, "i you he she it we they who"},
	{WORD_OBJECT, "me you him her it us them whom"},
	{0, "mine yours hers ours theirs myself yourself himself herself itself ourselves which yourselves "
	    "themselves "
	    "oneself someone somebody something anyone anybody anything everyone everybody everything nobody "
	    "nothing none what whatever whichever whoever else etc yes please thanks hello hi dear hey oh ok "
	    "okay "
	    "per vs via not to let's here's there's where's what's that's who's how's one's ones others "
	    "another's "
	    "mr mrs ms dr prof mx"},
	{WORD_PREPOSITION,
		"about above across after against along alongside among amongst around as at before "
		"behind below beneath beside besides between beyond by concerning considering despite down "
		"during except following for from in inside into like near of off on onto opposite out "
		"outside "
		"over past per plus regarding round since than through throughout till to toward towards "
		"under "
		"underneath unlike until up upon versus via with within without amid amidst"},
	{WORD_CONJUNCTION,
		"and or but nor so yet because although though while whilst whereas if unless until till "
		"since when whenever where wherever whether before after as once than that lest provided"},
	{WORD_ADVERB,
		"when where why how whenever wherever yet so once too very not never ever always often "
		"sometimes seldom rarely usually already also just even still only again almost quite rather "
		"soon now then here there today tomorrow yesterday tonight therefore thus hence however "
		"moreover furthermore nevertheless nonetheless meanwhile otherwise instead indeed perhaps "
		"maybe "
		"together apart away back forward forwards backwards ahead abroad home upstairs downstairs "
		"inside outside above below up down in out on off over around across through along by well "
		"far further furthest late later latest early earlier earliest long longer hard fast "
		"straight "
		"twice thrice anyway somehow somewhere anywhere everywhere nowhere elsewhere altogether "
		"afterwards beforehand likewise sooner much more most less least enough better best worse "
		"worst "
		"overall online offline onsite remotely asap thereby thereafter herewith hereby whereby ago "
		"else either neither full-time part-time in-house onwards onward"},
	{WORD_MODAL, "can could may might must shall should will would cannot can't couldn't mightn't "
		     "mustn't shan't "
		     "shouldn't won't wouldn't i'll you'll he'll she'll it'll we'll they'll that'll there'll "
		     "who'll "
		     "needn't oughtn't ought"},
	{WORD_MODAL | WORD_HAVE, "i'd you'd he'd she'd it'd we'd they'd who'd that'd there'd"},
	{WORD_BE,
		"be am is are was were been being i'm you're we're they're isn't aren't wasn't weren't ain't "
		"who're there're"},
	{WORD_BE | WORD_HAVE, "he's she's it's that's there's who's what's where's here's how's"},
	{WORD_HAVE, "have has had having i've you've we've they've haven't hasn't hadn't who've could've "
		    "should've "
		    "would've might've must've there've"},
	{WORD_DO, "do does did done doing don't doesn't didn't"},
	{WORD_VERB, "be have do"},
	{WORD_VERB_S, "is has does"},
	{WORD_VERB_ED, "was were had did"},
	{WORD_VERB_EN, "been had done"},
	{WORD_VERB_ING, "being having doing"},
	{WORD_NUMBER,
		"zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
		"fifteen "
		"sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety "
		"hundred thousand million billion dozen hundreds thousands millions billions dozens couple "
		"half "
		"twenty-one twenty-two twenty-three twenty-four twenty-five twenty-six twenty-seven "
		"twenty-eight twenty-nine"},
	{WORD_ADJECTIVE,
		"first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
		"thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth "
		"thirtieth last next"},
	{WORD_DAY, "monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays "
		   "thursdays "
		   "fridays saturdays sundays mon tue tues wed thu thur thurs fri"},
	{WORD_MONTH, "january february march april may june july august september october november december "
		     "jan feb "
		     "apr jun jul aug sept oct nov dec"},
	{WORD_TIME | WORD_NOUN,
		"second minute hour day week month quarter year decade fortnight weekend century"},
	{WORD_TIME | WORD_PLURAL, "seconds minutes hours days weeks months quarters years decades fortnights "
				  "weekends centuries"},
	/* What else some of these are. */
	{WORD_VERB, "like need dare round near back better long further own last"},
	{WORD_NOUN, "plus past like round back past half couple dozen hundred thousand million billion own "
		    "one home long "
		    "better best most future all being minus zero today tomorrow yesterday tonight other"},
	{WORD_PLURAL, "others hundreds thousands millions billions dozens ones mondays fridays"},
	{WORD_ADJECTIVE,
		"past like near round outside inside back down off on opposite long hard fast late latest "
		"early "
		"earlier earliest straight well better best worse worst further overall online offline far "
		"half home then above"},
};
const struct word_list closed_list = {rows, ARRAY_COUNT(rows)};
