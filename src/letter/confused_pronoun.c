/* Pronouns in the wrong case: between you and I, me and my team went, contact myself. */
#include "base/array.h"
#include "letter/families.h"
#include "letter/usage_row.h"

#define TO_WHOM                                                                                              \
	"between|for|to|with|from|about|of|by|told|tell|gave|give|showed|show|asked|ask|helped|help|"        \
	"invited|invite|met|meet|let|"                                                                       \
	"contact|introduced|thank|joined|join|taught|sent|send|without|taking|guided|allowed|allow|at|like|" \
	"among|interviewed"

static const struct usage case_wrong[] = {
	WRONG("between you|him|her|them|us|<name> and [i]", "me"),
	WRONG("between [i] and", "me"),
	WRONG(TO_WHOM " my|your|the|our <adjective>? "
		      "team|colleague|colleagues|wife|husband|partner|manager|boss|family|group|director and "
		      "[i] .|,|for|to|in|on|at|about|with|a|the|this|that|how|again|!|because|from|during",
		"me"),
	WRONG("to|with|for|from|by|invited|told|showed|asked|gave|thanked|introduced|helped "
	      "him|her|them|you|<name> and [i] "
	      ".|,|for|to|in|on|at|about|with|a|the|this|that|how|again|!|because|from|during",
		"me"),
	WRONG("for|with|to|from|by|of [i] .|,|and|!", "me"),
	WRONG("^ [me and my|our|the <noun|plural>] <verb|verb-ed|have|be|modal>", "$3 $4 and I"),
	WRONG("^ [me and <name>] "
	      "were|was|had|have|are|worked|met|talked|spoke|built|will|would|discussed|went",
		"$3 and I"),
	WRONG("^ [<name> and me] "
	      "were|was|had|have|are|worked|met|talked|spoke|built|will|would|discussed|went",
		"$1 and I"),
	WRONG("that|when|because|while|where|, [me] and my|<name> <noun|plural>? "
	      "were|was|had|have|are|worked|met|will|would",
		"I"),
	WRONG("^ his|her|their|your|our <noun|plural> and [me] "
	      "were|was|had|have|are|will|would|has|can|built|led",
		"I"),
	WRONG("^ my <noun|plural|name> and [me] "
	      "were|was|had|have|are|worked|met|will|would|built|discussed|led|went|look",
		"I"),
	WRONG("^ [me|him|her|them|us] am|have|had|was|were|would|will|want|wanted|think",
		"I / he / she / they / we"),
	WRONG("[him|her] and i|<name> <verb-ed|verb|be|have|modal>", "he / she"),
};

static const struct usage myself[] = {
	WRONG("contact|call|reach|email|reaching|contacting|interviewing|interview|inviting|calling|meeting|"
	      "seeing|invited|met|interviewed|thank|thanking|telephone|phone|ring|notify|inform|updating|"
	      "update|reply|respond|consider|meet|choosing|hire|hiring|sending|send|told [myself] $",
		"me"),
	WRONG("contact|call|reach|email|reaching|contacting|interviewing|inviting|calling|meeting|seeing|met|"
	      "interviewed|thank|thanking|notify|considering|consider|hiring|hire|meet|choosing|telephone "
	      "[myself|yourself] "
	      "at|on|if|for|with|by|directly|to|should|anytime|any|when|in|and|yesterday|today|tomorrow|this|"
	      "last|again|or",
		"me / you"),
	WRONG("to|with|between|from you|him|her|them|<name>|colleagues|team and [myself]", "me"),
	WRONG("meeting|seeing|speaking|contact|contacting|thank|thanking|meet|see|speak|met|interviewed|hear|"
	      "hearing|speaking|talk|talking|write|writing|reply from|with|to? [yourself|yourselves] "
	      ".|,|again|on|for|to|and|about|at|yesterday|today|last|this|in|soon|tomorrow|next",
		"you"),
	WRONG("hear|hearing|meeting|seeing|speaking|meet|speak|thank from|with|to? [yourself|yourselves] $",
		"you"),
	WRONG("^ [myself] am|was|have|would|will", "I"),
	WRONG("^ [yourself] and <name>|your", "you"),
	WRONG("[yourself] and|or <possessive> <noun|plural> are|were|have", "you"),
	WRONG("^ my <noun|plural> and [myself]", "I"),
	WRONG("[meself|mysef|myslef]", "myself"),
	WRONG("[theirself|theirselves|themself|theirselfs]", "themselves"),
	WRONG("[hisself]", "himself"),
	WRONG("[ourself]", "ourselves"),
	WRONG("[yourselfs]", "yourselves"),
};

static const struct family families[] = {
	FAMILY("I or me", "After a preposition or verb it is \"me\"; who does something is \"I\"",
		case_wrong),
	FAMILY("myself or me", "\"Myself\" only goes with \"I\": here it is \"me\" or \"I\"", myself),
};
const struct family_list confused_pronoun_families = {families, ARRAY_COUNT(families)};
