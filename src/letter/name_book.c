/* The people whom a letter may name, their names taken apart: titles, first and family names. */
#include "letter/name_book.h"

#include "base/array.h"
#include "base/text.h"

#include <string.h>

static const struct {
	const char *word;
	uint8_t title;
} titles[] = {
	{"mr", TITLE_MR},
	{"mister", TITLE_MR},
	{"herr", TITLE_OTHER},
	{"monsieur", TITLE_OTHER},
	{"ms", TITLE_MS},
	{"frau", TITLE_OTHER},
	{"mrs", TITLE_MRS},
	{"madame", TITLE_OTHER},
	{"miss", TITLE_MISS},
	{"mx", TITLE_MX},
	{"dr", TITLE_DR},
	{"doctor", TITLE_DR},
	{"prof", TITLE_PROF},
	{"professor", TITLE_PROF},
	{"sir", TITLE_OTHER},
	{"dame", TITLE_OTHER},
	{"rev", TITLE_OTHER},
	{"reverend", TITLE_OTHER},
	{"father", TITLE_OTHER},
	{"sister", TITLE_OTHER},
	{"rabbi", TITLE_OTHER},
	{"captain", TITLE_OTHER},
	{"judge", TITLE_OTHER},
	{"hon", TITLE_OTHER},
	{"sr", TITLE_OTHER},
	{"principal", TITLE_OTHER},
	{"eng", TITLE_OTHER},
	{"engineer", TITLE_OTHER},
	{"coach", TITLE_OTHER},
	{"councillor", TITLE_OTHER},
	{"councilor", TITLE_OTHER},
	{"senator", TITLE_OTHER},
	{"lord", TITLE_OTHER},
	{"lady", TITLE_OTHER},
	{"madam", TITLE_OTHER},
	{"pastor", TITLE_OTHER},
	{"bishop", TITLE_OTHER},
	{"imam", TITLE_OTHER},
	{"sheikh", TITLE_OTHER},
	{"major", TITLE_OTHER},
	{"colonel", TITLE_OTHER},
	{"general", TITLE_OTHER},
	{"sergeant", TITLE_OTHER},
	{"lieutenant", TITLE_OTHER},
	{"sgt", TITLE_OTHER},
	{"lt", TITLE_OTHER},
	{"col", TITLE_OTHER},
	{"inspector", TITLE_OTHER},
	{"constable", TITLE_OTHER},
	{"officer", TITLE_OTHER},
	{"chief", TITLE_OTHER},
	{"dean", TITLE_OTHER},
	{"minister", TITLE_OTHER},
	{"president", TITLE_OTHER},
	{"chancellor", TITLE_OTHER},
	{"dottore", TITLE_OTHER},
	{"dottoressa", TITLE_OTHER},
	{"ing", TITLE_OTHER},
	{"don", TITLE_OTHER},
	{"dona", TITLE_OTHER},
	{"senor", TITLE_OTHER},
	{"senora", TITLE_OTHER},
	{"sensei", TITLE_OTHER},
	{"ustad", TITLE_OTHER},
	{"maestro", TITLE_OTHER},
	{"brother", TITLE_OTHER},
	{"mother", TITLE_OTHER},
	{"nurse", TITLE_OTHER},
	{"justice", TITLE_OTHER},
	{"lic", TITLE_OTHER},
	{"mag", TITLE_OTHER},
	{"mme", TITLE_OTHER},
	{"mlle", TITLE_OTHER},
	{"sra", TITLE_OTHER},
	{"signora", TITLE_OTHER},
	{"signor", TITLE_OTHER},
};

static const char *const suffixes[] = {"jr", "phd", "md", "mba", "esq", "ii", "iii", "iv", "dds", "cpa",
	"msc", "bsc", "mp", "obe", "mbe", "pe", "rn", "dphil", "edd"};

static const char *const particles[] = {"van", "von", "der", "den", "de", "del", "della", "di", "da", "dos",
	"das", "du", "la", "le", "los", "ten", "ter", "zu", "zum", "al", "el", "bin", "ibn", "bint", "af",
	"av", "y", "e"};

/* Family names that often stand first. */
static const char *const first_families[] = {"nguyen", "tran", "le", "pham", "huynh", "hoang", "phan", "vu",
	"vo", "dang", "bui", "do", "ho", "ngo", "duong", "ly", "dinh", "truong", "li", "wang", "zhang", "liu",
	"chen", "yang", "zhao", "huang", "zhou", "wu", "xu", "sun", "hu", "zhu", "gao", "lin", "he", "guo",
	"ma", "luo", "liang", "song", "zheng", "xie", "han", "tang", "feng", "yu", "dong", "xiao", "cheng",
	"cao", "yuan", "deng", "fu", "shen", "zeng", "peng", "lu", "su", "jiang", "cai", "jia", "ding", "wei",
	"xue", "ye", "yan", "pan", "du", "dai", "xia", "zhong", "tian", "ren", "fan", "fang", "shi", "yao",
	"tan", "liao", "zou", "xiong", "jin", "hao", "kong", "bai", "cui", "kang", "mao", "qiu", "qin", "gu",
	"hou", "shao", "meng", "long", "duan", "qian", "kim", "lee", "park", "choi", "jung", "cho", "yoon",
	"jang", "lim", "oh", "seo", "shin", "kwon", "hwang", "ahn", "wong", "chan", "lau", "cheung", "kwok",
	"chow", "ng", "goh", "nagy", "kovacs", "toth", "szabo", "horvath", "varga", "tanaka", "suzuki",
	"sato", "takahashi", "watanabe", "ito", "yamamoto", "nakamura", "kobayashi", "kato"};

/* Forms of one first name, separated by spaces. */
static const char *const short_forms[] = {("alexander alexandra alex sandy sasha xander aleksandr aleksandra "
					   "lex ally alexis alexandre alejandro"),
	"andrew andy drew andreas", "andrea andy andi", "anthony tony antonio", "antonia toni",
	"arthur art artie", "barbara barb barbie babs", "benjamin ben benny benji", "bernard bernie",
	"bradley brad", "cameron cam", "caroline carolyn carrie caro carol",
	("catherine katherine kathryn katharine cathy kathy kate "
	 "katie kat kit cat kathleen kay katarina ekaterina katya"),
	"charles charlie chuck chas",
	("charlotte charlie lottie "
	 "char"),
	"christina christine christian christopher chris tina kirsten kit topher", "cynthia cindy",
	"daniel dan danny daniela daniella danielle dani", "david dave davey davy",
	"deborah debra deb debbie", "dominic dominik dom nick", "donald don donny",
	"dorothy dot dottie dolly", "douglas doug", "edward ed eddie ned ted teddy edmund edwin eduardo",
	"eleanor ellie nell nora elle",
	("elizabeth elisabeth liz "
	 "lizzie beth betty eliza libby lisa liza bess betsy elsie ellie"),
	"emily em emma emilia millie", "ernest ernie", "eugene gene", "evelyn evie eve", "florence flo",
	"frances francis francesca francisco fran frank frankie paco", "franklin frank",
	"frederick frederic fred freddie fritz friedrich", "gabriel gabriela gabrielle gabe gabi gabby",
	"geoffrey jeffrey geoff jeff", "george georgie georgia georgina jorge", "gerald gerry jerry gerard",
	"gregory greg gregor", "gwendolyn gwen", "harold harry hal", "harriet hattie harry",
	("henry harry hank hal "
	 "heinrich"),
	"isabella isabel isabelle bella izzy belle", "jacob jake jack", "jacqueline jackie",
	("james jim jimmy "
	 "jamie jem"),
	"jason jay", "jennifer jen jenny jenna", "jeremy jerry jez", "jessica jess jessie", "joan joanie",
	"joanna joanne jo", "john jack johnny jon jonny juan", "jonathan jon jonny nathan johnny",
	("joseph joe joey jose "
	 "giuseppe josef pepe"),
	"josephine jo josie", "joshua josh", "judith judy jude", "julia julie juliet juliana jules",
	"julian jules", "kenneth ken kenny", "kimberly kim kimberley", "lawrence laurence larry laurie lars",
	"leonard leo len lenny leonardo", "lillian lily lil", "linda lindy lyn", "louis lou lewis luis",
	"louise lou", "lucas luke luca", "lucy lucille luz", "madeleine madeline maddie maddy",
	("margaret maggie meg peggy marge margie "
	 "greta rita margarita margot"),
	"maria marie mary maryam mia", "martha marty", "martin marty", "martina tina",
	"matthew matt matty matthias mathias", "maximilian max maxwell", "melanie mel melissa melinda melvin",
	"michael mike mick mickey mikey michel miguel mikhail misha", "michelle shelly", "miranda mandy",
	"amanda mandy", "nancy nan", "natalie natalia nat natasha tasha", "nathan nathaniel nate nat",
	("nicholas nicolas nick nicky nico "
	 "nikolai niklas klaus"),
	"nicole nicola nikki nicky", "oliver ollie olly", "olivia liv livvy", "pamela pam",
	"patricia patrick pat patty patsy trish tricia paddy rick", "penelope penny",
	"peter pete pedro piotr",
	("philip phillip "
	 "phil pip"),
	"philippa pippa", "rachel rach rachael", "rafael raf rafa raphael", "raymond ray",
	("rebecca becky bec becca "
	 "rebekah"),
	"reginald reg reggie", "richard rick ricky rich dick richie ricardo",
	("robert rob robbie bob bobby bert "
	 "roberto"),
	"roberta bobbie", "roger rodge", "ronald ron ronnie", "rosemary rose rosie",
	"rosa rosie rosita rosalind", "russell russ", "samantha samuel sam sammy samir",
	"sarah sara sally sadie", "sebastian seb bas bastian", "sharon shaz", "sophia sophie sofia",
	"stanley stan", "stephanie steph stefanie",
	("stephen steven steve stevie "
	 "stefan esteban"),
	"susan susanna suzanne sue susie suzie", "sylvia silvia", "teresa theresa terry tess tessa",
	"terence terrence terry", "theodore theodora theo ted teddy dora", "thomas tom tommy tomas",
	"timothy tim timmy", "tobias toby", "valerie val valentina", "veronica ronnie vera",
	"victor vic victoria vicky tori vicki",
	("vincent "
	 "vince vinny vin"),
	"virginia ginny", "walter walt wally", "wesley wes",
	("wilhelm willem william will bill billy "
	 "willy liam"),
	"wilfred wilf", "zachary zach zack zac", "abigail abby gail", "albert al bert",
	"alfred alf fred alfie", "alan al allan allen", "allison alison ali", "angela angie", "arnold arnie",
	"ashley ash", "aleksei alexei alyosha", "dmitri dmitry dima mitya", "vladimir vova volodya",
	"ivan vanya", "yevgeny evgeny zhenya", "ricardo ricky", "guillermo memo willy",
	"mohammed muhammad mohamed mohammad mo", "yusuf youssef yousef joseph", "ibrahim abraham",
	"krishnamurthy krishna kris", "venkatesh venkat venky", "rajesh raj", "rajiv raj", "sanjay san",
	"subramanian subbu", "giovanni gianni john", "francois franck", "johannes hans jan johan",
	"klaus nikolaus", "elena lena helen helena", "magdalena magda lena", "malgorzata gosia margaret",
	"katarzyna kasia", "agnieszka aga", "jose pepe", "dolores lola", "ignacio nacho", "jesus chucho",
	"priscilla cilla", "lakshmi laxmi", "siobhan shiv", "bartholomew bart", "bartosz bartek"};

static bool is_one_of(struct folded word, const char *const *list, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (strcmp(word.text, list[i]) == 0)
			return true;
	return false;
}

enum name_title name_title_of(struct span word)
{
	if (word.length > 1 && word.start[word.length - 1] == '.')
		word.length--;
	for (size_t i = 0; i < ARRAY_COUNT(titles); i++)
		if (span_is_nocase(word, titles[i].word))
			return (enum name_title)titles[i].title;
	return TITLE_NONE;
}

const char *name_title_text(enum name_title title)
{
	static const char *const texts[] = {"", "Mr.", "Ms.", "Mrs.", "Miss", "Mx.", "Dr.", "Prof.", ""};

	return texts[title];
}

bool name_title_contradicts(enum name_title written, enum name_title known)
{
	if (written == known || written == TITLE_NONE || known == TITLE_NONE || written == TITLE_OTHER ||
		known == TITLE_OTHER || written >= TITLE_DR)
		return false;
	return !(written == TITLE_MISS && known == TITLE_MS) && written != TITLE_MX;
}

void name_add_word(struct full_name *name, struct span word, struct arena *arena)
{
	const struct folded folded = likeness_fold(word, arena);
	const enum name_title title = name->count == 0 ? name_title_of(word) : TITLE_NONE;

	if (title != TITLE_NONE) {
		/* "Prof. Dr. Weber" */
		if (name->title == TITLE_NONE || title >= TITLE_DR)
			name->title = (uint8_t)title;
		return;
	}
	if (folded.length == 0 || name->count == NAME_MAX_WORDS || memchr(word.start, '@', word.length) ||
		*word.start == '(')
		return;
	if (name->count > 0 && name_is_suffix(folded))
		return;
	name->words[name->count] = word;
	name->folded[name->count] = folded;
	name->count++;
	name->family_first = is_one_of(name->folded[0], first_families, ARRAY_COUNT(first_families)) ||
			     (unsigned char)name->folded[0].text[0] >= 0xe3;
}

/* The length of a separator between people at the text, or 0. */
static size_t people_separator(const char *text)
{
	static const char *const separators[] = {" and ", " & ", ", and ", ", ", "; ", " und ", " et ", "/"};

	if (strncmp(text, ", and ", 6) == 0)
		return 6;
	for (size_t i = 0; i < ARRAY_COUNT(separators); i++)
		if (strncmp(text, separators[i], strlen(separators[i])) == 0)
			return strlen(separators[i]);
	return 0;
}

/* "Hiring Manager", "the panel": nobody by name. */
static bool is_nobody(const struct full_name *name)
{
	static const char *const groups[] = {"hiring", "team", "panel", "committee", "manager", "department",
		"hr", "recruiter", "recruiting", "recruitment", "talent", "sir", "madam", "all", "everyone",
		"interviewer", "interviewers", "unknown", "reception", "staff", "board", "parents",
		"colleagues"};

	for (uint8_t i = 0; i < name->count; i++)
		if (is_one_of(name->folded[i], groups, ARRAY_COUNT(groups)))
			return true;
	return name->count == 0;
}

static void book_add(struct name_book *book, const struct letter_person *person, struct arena *arena)
{
	const char *at = person->name;

	while (at && *at && book->count < NAME_BOOK_MAX) {
		struct full_name *name = &book->names[book->count];
		size_t separator = 0;

		*name = (struct full_name){.person = person};
		while (*at && (separator = people_separator(at)) == 0) {
			const char *word = at;

			while (*at && *at != ' ' && people_separator(at) == 0)
				at++;
			name_add_word(name, (struct span){word, (size_t)(at - word)}, arena);
			if (*at == ' ' && people_separator(at) == 0)
				at++;
		}
		at += separator;
		book->count += !is_nobody(name);
	}
}

void name_book_make(const struct letter_context *context, struct arena *arena, struct name_book *ret_book)
{
	*ret_book = (struct name_book){.names = arena_array(arena, struct full_name, NAME_BOOK_MAX)};
	for (int rank = 0; rank < 3; rank++)
		for (size_t i = 0; i < context->people_count && ret_book->count < NAME_BOOK_MAX; i++) {
			const struct letter_person *person = &context->people[i];

			if ((person->addressed ? 0 : person->was_there ? 1 : 2) == rank)
				book_add(ret_book, person, arena);
			ret_book->addressed_known |= person->addressed;
		}
}

static bool list_has(const char *list, struct folded word)
{
	for (const char *at = list; *at; at += strspn(at, " ")) {
		const size_t length = strcspn(at, " ");

		if (length == word.length && memcmp(at, word.text, length) == 0)
			return true;
		at += length;
	}
	return false;
}

bool name_is_suffix(struct folded word)
{
	return is_one_of(word, suffixes, ARRAY_COUNT(suffixes));
}

/* "Steve" and "Steven", but "Sara" is another spelling than "Sarah". */
static bool is_other_spelling(struct folded shorter, struct folded longer)
{
	if (!likeness_near(shorter, longer, true))
		return false;
	return longer.length != shorter.length + 1 ||
	       memcmp(shorter.text, longer.text, shorter.length) != 0 ||
	       !strchr("ny", longer.text[shorter.length]);
}

bool name_is_short_for(struct folded a, struct folded b)
{
	const struct folded shorter = a.length < b.length ? a : b, longer = a.length < b.length ? b : a;

	if (shorter.length == 0 || is_other_spelling(shorter, longer))
		return false;
	/* "Chris" for "Christopher", "Zeyn" for "Zeynep"; but "Hollis" is no short "Hollister". */
	if (shorter.length >= 3 && shorter.length <= 5 && longer.length >= shorter.length + 2 &&
		memcmp(shorter.text, longer.text, shorter.length) == 0)
		return true;
	for (size_t i = 0; i < ARRAY_COUNT(short_forms); i++)
		if (list_has(short_forms[i], a) && list_has(short_forms[i], b))
			return true;
	return false;
}

/* "Rashid" of "al-Rashid", "Luc" of "Jean-Luc". */
static bool is_part_of(struct folded part, struct span word, struct arena *arena)
{
	struct span piece;

	if (memchr(word.start, '-', word.length) == NULL)
		return false;
	while (span_cut(&word, '-', &piece))
		if (likeness_same(part, likeness_fold(piece, arena)))
			return true;
	return false;
}

int name_word_index(const struct full_name *name, struct span word, struct folded folded, struct arena *arena)
{
	for (int i = 0; i < name->count; i++)
		if (likeness_same(name->folded[i], folded))
			return i;
	for (int i = 0; i < name->count; i++) {
		const struct folded known = name->folded[i];

		if ((known.length == 1 || folded.length == 1) && folded.length > 0 &&
			known.text[0] == folded.text[0])
			return i;
		if (is_part_of(folded, name->words[i], arena) || is_part_of(known, word, arena))
			return i;
		if (i == 0 && name_has_first(name) && name_is_short_for(known, folded))
			return i;
	}
	return -1;
}

bool name_is_particle(struct folded word)
{
	return is_one_of(word, particles, ARRAY_COUNT(particles));
}

const char *name_family(const struct full_name *name, struct arena *arena)
{
	uint8_t first = (uint8_t)(name->count - 1);
	const char *end;

	if (!name_has_family(name))
		return "";
	if (name->family_first && name->count > 1 && (unsigned char)name->folded[0].text[0] >= 0x80)
		first = 0;
	while (first > 1 && name_is_particle(name->folded[first - 1]))
		first--;
	end = name->words[name->count - 1].start + name->words[name->count - 1].length;
	return arena_copy(arena, name->words[first].start, (size_t)(end - name->words[first].start));
}
