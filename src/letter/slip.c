/* What slips of the pen and of the ear cost. */
#include "letter/slip.h"

#include "base/array.h"

#include <stdint.h>
#include <string.h>

/* Each pair sounds or looks alike. */
static const char *const alike[] = {
	"cs", "ck", "sz", "gj", "iy", "mn", "dt", "kq", "vw", "ft", "fv", "bp", "xs", "oy"};
static const char *const keyboard[] = {"qwertyuiop", "asdfghjkl", "zxcvbnm"};

/* Sets of small letters, as bits. */
#define LETTER(c) (UINT32_C(1) << ((c) - 'a'))

static bool is_in(char c, uint32_t set)
{
	return c >= 'a' && c <= 'z' && (set & LETTER(c));
}

static bool is_vowel(char c)
{
	return is_in(c, LETTER('a') | LETTER('e') | LETTER('i') | LETTER('o') | LETTER('u') | LETTER('y'));
}

/* Often not heard, or swallowed. */
static bool is_weak(char c)
{
	return is_in(c, LETTER('c') | LETTER('h') | LETTER('g') | LETTER('d') | LETTER('n') | LETTER('t') |
				LETTER('r') | LETTER('l') | LETTER('p'));
}

static bool are_alike(char a, char b)
{
	for (size_t i = 0; i < ARRAY_COUNT(alike); i++)
		if ((alike[i][0] == a && alike[i][1] == b) || (alike[i][0] == b && alike[i][1] == a))
			return true;
	return false;
}

static bool are_neighbours(char a, char b)
{
	for (size_t i = 0; a && b && i < ARRAY_COUNT(keyboard); i++) {
		const char *left = strchr(keyboard[i], a);
		if (left && (left[1] == b || (left > keyboard[i] && left[-1] == b)))
			return true;
	}
	return false;
}

static bool is_capital(char c)
{
	return c >= 'A' && c <= 'Z';
}

int slip_missing(char before, char letter)
{
	if (letter == '\'' || letter == '-')
		return 4;
	if (letter == before)
		return 4;
	if (is_capital(letter))
		return 12;
	return is_vowel(letter) ? 7 : is_weak(letter) ? 8 : 9;
}

int slip_extra(char before, char letter)
{
	if (letter == '\'' || letter == '-')
		return 4;
	return letter == before ? 4 : is_vowel(letter) ? 7 : 8;
}

int slip_instead(char written, char meant, bool first)
{
	if (written == meant)
		return 0;
	if (is_capital(meant) && written == meant + 32)
		return 3;
	int more = first ? SLIP_FIRST : 0;
	if (meant < 'a' || meant > 'z')
		return 10 + more;
	if (is_vowel(written) && is_vowel(meant))
		return 6 + more;
	if (are_alike(written, meant))
		return 7 + more;
	return (are_neighbours(written, meant) ? 9 : 10) + more;
}

static const struct slip_sound sounds[] = {{"f", "ph", 7}, {"ph", "f", 7}, {"f", "gh", 7},
	{"shun", "tion", 6}, {"shun", "sion", 6}, {"cion", "tion", 6}, {"sion", "tion", 6},
	{"tion", "sion", 6}, {"tion", "ssion", 6}, {"k", "ch", 8}, {"sh", "ch", 8}, {"ch", "tch", 7},
	{"tch", "ch", 7}, {"c", "sc", 7}, {"s", "sc", 7}, {"j", "dg", 7}, {"ght", "t", 8}, {"t", "ght", 8},
	{"te", "ght", 8}, {"ite", "ight", 7}, {"ait", "eight", 7}, {"w", "wh", 6}, {"r", "wr", 8},
	{"n", "kn", 8}, {"n", "gn", 8}, {"o", "ough", 9}, {"u", "ough", 9}, {"uff", "ough", 7},
	{"off", "ough", 7}, {"oo", "ough", 8}, {"oo", "ou", 7}, {"oo", "u", 7}, {"u", "oo", 8},
	{"u", "ou", 7}, {"o", "au", 8}, {"or", "our", 7}, {"er", "or", 5}, {"or", "er", 5}, {"ar", "er", 6},
	{"er", "ar", 6}, {"er", "re", 6}, {"el", "le", 6}, {"al", "le", 6}, {"le", "al", 6}, {"le", "el", 6},
	{"k", "que", 7}, {"ck", "que", 7}, {"ck", "k", 6}, {"k", "ck", 6}, {"c", "ck", 7}, {"x", "cc", 7},
	{"ks", "x", 7}, {"x", "xc", 6}, {"cks", "x", 7}, {"ance", "ence", 5}, {"ence", "ance", 5},
	{"ant", "ent", 5}, {"ent", "ant", 5}, {"able", "ible", 5}, {"ible", "able", 5}, {"cally", "cly", 7},
	{"icly", "ically", 5}, {"aly", "ally", 4}, {"ly", "ally", 7}, {"full", "ful", 4}, {"cede", "ceed", 6},
	{"sede", "cede", 6}, {"ceed", "cede", 6}, {"seed", "cede", 6}, {"ege", "edge", 6}, {"age", "ege", 6},
	{"aqu", "acqu", 4}, {"ei", "ie", 4}, {"ie", "ei", 4}, {"eing", "ing", 5}, {"ise", "ize", 6},
	{"ys", "ies", 6}, {"yed", "ied", 6}, {"yly", "ily", 6}, {"iness", "yness", 8}, {"great", "grate", 4},
	{"ment", "ement", 6}, {"ement", "ment", 6}, {"erate", "arate", 5}, {"para", "pera", 6},
	{"definat", "definit", 3}, {"uous", "ious", 6}, {"eous", "ious", 6}, {"ious", "eous", 6},
	{"ous", "ious", 6}, {"us", "ous", 6}, {"ous", "us", 7}, {"ue", "eu", 5}, {"sch", "sh", 7},
	{"skd", "sched", 7}, {"sk", "sch", 8}, {"ng", "gn", 7}, {"rr", "rrh", 7}, {"nn", "n", 4},
	{"wierd", "weird", 2}, {"intrest", "interest", 3}, {"z", "s", 6}, {"cs", "x", 7},
	{"oppert", "opport", 3}, {"enterpr", "entrepr", 3}};

const struct slip_sound *slip_sound(size_t index)
{
	return index < ARRAY_COUNT(sounds) ? &sounds[index] : NULL;
}

static const struct {
	const char *written, *meant;
} knowns[] = {{"alot", "a lot"}, {"their's", "theirs"}, {"your's", "yours"}, {"her's", "hers"},
	{"our's", "ours"}, {"abit", "a bit"}, {"alittle", "a little"}, {"aswell", "as well"},
	{"infact", "in fact"}, {"incase", "in case"}, {"atleast", "at least"}, {"eachother", "each other"},
	{"eventhough", "even though"}, {"thankyou", "thank you"}, {"inspite", "in spite"},
	{"noone", "no one"}, {"ofcourse", "of course"}, {"upto", "up to"}, {"everytime", "every time"},
	{"infront", "in front"}, {"inorder", "in order"}, {"alright", "all right"}, {"greatfull", "grateful"},
	{"greatfully", "gratefully"}, {"wierd", "weird"}, {"teh", "the"}, {"adn", "and"}, {"hte", "the"},
	{"thats", "that's"}, {"theres", "there's"}, {"heres", "here's"}, {"whats", "what's"},
	{"dont", "don't"}, {"doesnt", "doesn't"}, {"didnt", "didn't"}, {"havent", "haven't"},
	{"hasnt", "hasn't"}, {"isnt", "isn't"}, {"wasnt", "wasn't"}, {"couldnt", "couldn't"},
	{"wouldnt", "wouldn't"}, {"arent", "aren't"}, {"youre", "you're"}, {"theyre", "they're"},
	{"ive", "I've"}, {"childrens", "children's"}, {"peoples'", "people's"}, {"excitment", "excitement"},
	{"buisness", "business"}, {"choosed", "chose"}, {"readed", "read"}, {"payed", "paid"},
	{"thier", "their"}, {"insite", "insight"}, {"insites", "insights"}, {"maintainance", "maintenance"},
	{"pronounciation", "pronunciation"}, {"persue", "pursue"}, {"wether", "whether"},
	{"definately", "definitely"}, {"definatly", "definitely"}, {"defiantely", "definitely"},
	{"definetly", "definitely"}};

const char *slip_known(struct span word)
{
	for (size_t i = 0; i < ARRAY_COUNT(knowns); i++)
		if (span_is(word, knowns[i].written))
			return knowns[i].meant;
	return NULL;
}
