/* The words of roles: what somebody can be hired as, and which words are as good as others. */
#include "base/array.h"
#include "letter/role_look.h"

#include <string.h>

/* What somebody can be hired as: the word at the end of a role, or before "of". */
static const char occupations[] =
	"engineer|developer|programmer|architect|administrator|admin|technician|analyst|scientist|researcher|"
	"designer|"
	"manager|director|head|lead|leader|owner|officer|executive|president|chief|coordinator|organiser|"
	"organizer|"
	"supervisor|assistant|associate|specialist|expert|consultant|advisor|adviser|planner|buyer|"
	"accountant|"
	"controller|auditor|bookkeeper|cashier|teller|clerk|secretary|receptionist|recruiter|generalist|"
	"partner|"
	"representative|agent|salesperson|merchandiser|marketer|strategist|copywriter|writer|editor|"
	"journalist|"
	"reporter|translator|interpreter|teacher|tutor|lecturer|professor|instructor|trainer|coach|librarian|"
	"nurse|"
	"doctor|physician|surgeon|dentist|pharmacist|therapist|physiotherapist|psychologist|counsellor|"
	"counselor|"
	"paramedic|midwife|carer|caregiver|worker|driver|pilot|mechanic|electrician|plumber|carpenter|welder|"
	"chef|"
	"cook|waiter|waitress|bartender|barista|baker|butcher|gardener|farmer|cleaner|caretaker|janitor|"
	"guard|"
	"operator|machinist|foreman|estimator|surveyor|inspector|paralegal|lawyer|solicitor|attorney|"
	"barrister|"
	"counsel|judge|economist|statistician|actuary|underwriter|broker|trader|banker|chemist|biologist|"
	"physicist|"
	"fellow|intern|apprentice|trainee|postdoc|producer|photographer|animator|illustrator|artist|musician|"
	"actor|"
	"curator|conservator|archivist|tester|support|buyer|steward|attendant|host|hostess|concierge|stylist|"
	"hairdresser|firefighter|detective|policeman|ranger|fundraiser|negotiator|scheduler|dispatcher|"
	"handler|"
	"bursar|registrar|dean|principal|superintendent|treasurer|comptroller|vp|ceo|cto|cfo|evangelist|"
	"advocate|master|"
	"chauffeur|housekeeper|butler|nanny|valet|groundskeeper|groundsman|forester|arborist|horticulturist|"
	"botanist|veterinarian|vet|zookeeper|keeper|captain|skipper|deckhand|courier|porter|usher|stagehand|"
	"choreographer|dancer|singer|conductor|composer|tailor|seamstress|upholsterer|joiner|mason|"
	"bricklayer|roofer|glazier|plasterer|painter|decorator|fitter|rigger|blacksmith|jeweller|jeweler|"
	"goldsmith|watchmaker|optician|optometrist|radiographer|sonographer|phlebotomist|dietitian|"
	"dietician|nutritionist|audiologist|podiatrist|osteopath|chiropractor|epidemiologist|geologist|"
	"hydrologist|meteorologist|oceanographer|astronomer|mathematician|historian|archaeologist|"
	"anthropologist|sociologist|linguist|proofreader|columnist|broadcaster|presenter|videographer|"
	"sommelier|brewer|distiller|confectioner|fishmonger|florist|beekeeper|shepherd|picker|packer|"
	"stocker|loader|storekeeper|toolmaker|turner|printer|bookbinder|organist|chaplain|diplomat|notary|"
	"conveyancer|bailiff|constable|investigator|examiner|invigilator|headteacher|matron|warden|"
	"lifeguard|beautician|barber|astronaut|magistrate|ombudsman|webmaster|sysadmin|"
	"scrum";

const char role_seniority[] =
	"senior|sr|junior|jr|lead|principal|staff|graduate|trainee|entry|level|mid|midlevel|vice|"
	"deputy|assistant|associate|executive|i|ii|iii|iv|experienced|new|open|next|fulltime|"
	"parttime|full|part|time|temporary|interim|permanent|remote|your|vacant|available|"
	"advertised|global|regional|group|chief|the|a|an|of|and|in|for|m|f|d|w|x";
/* Other words for one job; in the same list: no mistake. */
static const char *const alike[] = {"engineer|developer|programmer|dev|swe", "adviser|advisor|consultant",
	"manager|lead|leader|head|director|mgr", "teacher|tutor|instructor|lecturer",
	"specialist|expert|officer", "maths|mathematics|math", "hr|people|personnel|human",
	"qa|quality|test|testing|tester", "rep|representative",
	"admin|administrator|administration|administrative", "ml|ai|machine", "ops|operations",
	"it|technology", "pa|assistant", "sales|selling", "postdoc|postdoctoral",
	"comms|communications|communication", "nurse|nursing", "accountant|accounting|accounts",
	"carer|caregiver", "fullstack|full", "ux|ui|experience", "software|systems", "vp|president|svp|evp",
	"trainee|training|traineeship", "apprentice|apprenticeship", "intern|internship", "labor|labour",
	"color|colour", "center|centre", "theater|theatre", "ceo|chief", "user|ux", "postgraduate|graduate",
	"carpenter|carpentry", "teacher|teaching", "baker|baking", "cleaner|cleaning", "driver|driving"};

struct folded role_fold(const struct role_look *look, uint32_t token)
{
	return likeness_fold(token_text(look->reading, token), look->proof->arena);
}

bool role_is_occupation(const struct token *token)
{
	const size_t length = strlen(token->lower);
	struct folded word = {token->lower, (uint32_t)length, false};

	if (token->kind != TOKEN_WORD || length > LIKENESS_MAX_WORD)
		return false;
	if (folded_is(word, occupations))
		return true;
	word.length -= length > 3 && token->lower[length - 1] == 's';
	return folded_is(word, occupations);
}

bool role_word_alike(struct folded a, struct folded b)
{
	const struct folded shorter = a.length < b.length ? a : b, longer = a.length < b.length ? b : a;

	if (likeness_same(a, b) || (shorter.length >= 6 && likeness_near(a, b, false)))
		return true;
	if (shorter.length >= 3 && longer.length - shorter.length <= 2 &&
		longer.text[longer.length - 1] == 's' &&
		memcmp(shorter.text, longer.text, shorter.length) == 0)
		return true;
	if (shorter.length >= 4 && shorter.length <= 5 &&
		memcmp(shorter.text, longer.text, shorter.length) == 0)
		return true;
	for (size_t i = 0; i < ARRAY_COUNT(alike); i++)
		if (folded_is(a, alike[i]) && folded_is(b, alike[i]))
			return true;
	return false;
}

static bool is_initials_of_right(const struct role_look *look, struct folded word)
{
	return word.length > 1 && (strstr(look->right.initials, word.text) != NULL ||
					  strstr(look->all.initials, word.text) != NULL);
}

/* "fullstack" of "Full Stack". */
static bool is_two_joined(const struct role_look *look, struct folded word)
{
	for (uint8_t i = 0; i + 1 < look->all.count; i++) {
		const struct folded one = look->all.words[i], two = look->all.words[i + 1];

		if (one.length + two.length == word.length && memcmp(word.text, one.text, one.length) == 0 &&
			memcmp(word.text + one.length, two.text, two.length) == 0)
			return true;
	}
	return false;
}

bool role_word_is_right(const struct role_look *look, struct folded word)
{
	if (word.length == 0)
		return false;
	for (uint8_t i = 0; i < look->right.count; i++)
		if (role_word_alike(look->right.words[i], word))
			return true;
	for (uint8_t i = 0; i < look->all.count; i++)
		if (!folded_is(look->all.words[i], role_seniority) &&
			role_word_alike(look->all.words[i], word))
			return true;
	return is_initials_of_right(look, word) || is_two_joined(look, word);
}

/* "Chief Technology Officer" for "CTO". */
static bool are_spelt_out(const struct role_look *look, uint32_t first, uint32_t end)
{
	char initials[EMPLOYER_MAX_WORDS + 1];
	size_t count = 0;

	for (uint32_t i = first; i < end && count < EMPLOYER_MAX_WORDS; i++)
		if (look->reading->tokens[i].kind == TOKEN_WORD && role_fold(look, i).length > 0 &&
			!token_is(&look->reading->tokens[i], "of|the|and|for"))
			initials[count++] = role_fold(look, i).text[0];
	initials[count] = '\0';
	return count > 1 &&
	       employer_words_have(&look->right, (struct folded){initials, (uint32_t)count, false});
}

/* How many words of the role are among tokens [first, end). */
static uint32_t count_right(const struct role_look *look, uint32_t first, uint32_t end)
{
	uint32_t count = 0;

	for (uint8_t i = 0; i < look->right.count; i++)
		for (uint32_t j = first; j < end; j++)
			if (role_word_alike(look->right.words[i], role_fold(look, j))) {
				count++;
				break;
			}
	return count;
}

enum role_fit role_fit_of(const struct role_look *look, uint32_t first, uint32_t end)
{
	bool occupation = false, strange = false, shared = false;

	if (are_spelt_out(look, first, end))
		return ROLE_RIGHT;
	for (uint32_t i = first; i < end; i++) {
		const struct token *it = &look->reading->tokens[i];
		const struct folded word = role_fold(look, i);
		const bool right = role_word_is_right(look, word);

		shared |= right;
		occupation |= role_is_occupation(it);
		if (it->kind == TOKEN_MARK || right || folded_is(word, role_seniority) ||
			folded_is(word, "software") || employer_words_have(&look->company, word))
			continue;
		strange = true;
	}
	if (shared && (!strange || count_right(look, first, end) == look->right.count))
		return ROLE_RIGHT;
	return occupation && strange ? ROLE_ANOTHER : ROLE_NONE;
}
