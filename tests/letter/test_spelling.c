/* Which words are right, held against hunspell itself; suggestions; the compiled file and what may befall it.
 */
#include "../tap.h"
#include "base/array.h"
#include "letter/lexicon_words.h"
#include "letter/spelling.h"

#include <fcntl.h>
#include <glob.h>
#include <hunspell/hunspell.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { SHOWN = 20 };

static struct spelling *spelling;
static Hunhandle *hunspell[2];
static char folder[] = "/tmp/tact-spelling-XXXXXX";

static bool dictionaries_installed(void)
{
	return access("/usr/share/hunspell/en_US.dic", R_OK) == 0 &&
	       access("/usr/share/hunspell/en_GB.dic", R_OK) == 0;
}

static int open_all(void **state)
{
	struct error err;
	(void)state;
	if (!mkdtemp(folder))
		return -1;
	if (!dictionaries_installed())
		return 0;
	hunspell[0] = Hunspell_create("/usr/share/hunspell/en_US.aff", "/usr/share/hunspell/en_US.dic");
	hunspell[1] = Hunspell_create("/usr/share/hunspell/en_GB.aff", "/usr/share/hunspell/en_GB.dic");
	return spelling_open("en_US,en_GB", NULL, &spelling, &err) ? 0 : -1;
}

static int close_all(void **state)
{
	char command[PATH_MAX];
	(void)state;
	spelling_close(spelling);
	for (size_t i = 0; i < ARRAY_COUNT(hunspell); i++)
		if (hunspell[i])
			Hunspell_destroy(hunspell[i]);
	snprintf(command, sizeof(command), "%s/own.aff", folder);
	unlink(command);
	snprintf(command, sizeof(command), "%s/own.dic", folder);
	unlink(command);
	rmdir(folder);
	return 0;
}

static void need_dictionaries(void)
{
	if (spelling)
		return;
	print_message("the dictionaries en_US and en_GB are not installed\n");
	skip();
}

static bool knows(const char *word)
{
	return spelling_knows(spelling, span_of(word));
}

static bool is_term(const char *word)
{
	size_t length = strlen(word);
	for (size_t row = 0; row < term_list.count; row++)
		for (const char *at = term_list.rows[row].words; (at = strcasestr(at, word)) != NULL;
			at += length)
			if ((at == term_list.rows[row].words || at[-1] == ' ') && strchr(" ", at[length]))
				return true;
	return false;
}

/* What is right here and not there on purpose: 's on any word, parts from two dictionaries, words of trades.
 */
static bool is_ours(const char *word)
{
	size_t length = strlen(word);
	if (word[length - 1] == '\'' || strchr(word, '-'))
		return true;
	if (length > 2 && word[length - 2] == '\'')
		return true;
	if (is_term(word))
		return true;
	/* Forms of terms, by what stands before the ending. */
	static const struct {
		const char *ending, *instead;
	} forms[] = {{"s", ""}, {"es", ""}, {"ies", "y"}, {"d", ""}, {"ed", ""}, {"ied", "y"}, {"ing", ""},
		{"ing", "e"}};
	for (size_t i = 0; i < ARRAY_COUNT(forms); i++) {
		char stem[SPELLING_MAX_WORD * 2];
		size_t cut = strlen(forms[i].ending);
		if (length <= cut || strcmp(word + length - cut, forms[i].ending) != 0)
			continue;
		snprintf(stem, sizeof(stem), "%.*s%s", (int)(length - cut), word, forms[i].instead);
		if (is_term(stem))
			return true;
	}
	return false;
}

static size_t compare(const char *word)
{
	if (!*word || strlen(word) > SPELLING_MAX_WORD)
		return 0;
	bool theirs = Hunspell_spell(hunspell[0], word) || Hunspell_spell(hunspell[1], word),
	     ours = knows(word);
	if (ours == theirs || (ours && is_ours(word)))
		return 0;
	/* Hunspell takes its own hidden "3des" (of 3DES, for "3DES'S") for a word. */
	if (theirs && word[0] >= '0' && word[0] <= '9')
		return 0;
	print_message("%s: hunspell %d, here %d\n", word, theirs, ours);
	return 1;
}

/* A stem with endings, other cases, and letters changed by turns. */
static size_t compare_changed(const char *word, size_t turn)
{
	static const char *const endings[] = {
		"s", "ed", "ing", "ly", "'s", "er", "ness", "d", "r", "able", "ment", "es", "ion", "ive"};
	static const char *const beginnings[] = {"un", "re", "dis", "in", "non-", "de", "pre"};
	static const char letters[] = "etaoinsrhldcumfpgwybvkxjqz'1";
	char changed[2048];
	size_t different = 0, length = strlen(word), at = turn % (length + 1);
	snprintf(changed, sizeof(changed), "%s%s", word, endings[turn % ARRAY_COUNT(endings)]);
	different += compare(changed);
	snprintf(changed, sizeof(changed), "%s%s", beginnings[turn % ARRAY_COUNT(beginnings)], word);
	different += compare(changed);
	snprintf(changed, sizeof(changed), "%.*s%c%s", (int)at, word, letters[turn % (sizeof(letters) - 1)],
		word + at);
	different += compare(changed);
	if (at < length && (word[at] & 0x80) == 0 && (word[at + 1] & 0x80) == 0) {
		snprintf(changed, sizeof(changed), "%.*s%s", (int)at, word, word + at + 1);
		different += compare(changed);
	}
	for (size_t i = 0; i <= length; i++)
		changed[i] =
			(char)(word[i] >= 'a' && word[i] <= 'z' && (turn % 2 == 0 || i == 0) ? word[i] - 32
											     : word[i]);
	return different + (strchr(word, '-') ? 0 : compare(changed));
}

static void stems_as_hunspell_has_them(void **state)
{
	static const char *const files[] = {"/usr/share/hunspell/en_US.dic", "/usr/share/hunspell/en_GB.dic"};
	char line[512];
	size_t different = 0, compared = 0;
	(void)state;
	need_dictionaries();
	size_t step = getenv("TACT_TESTS_SHORT") ? 97 : 3;
	for (size_t i = 0; i < ARRAY_COUNT(files); i++) {
		FILE *file = fopen(files[i], "re");
		assert_non_null(file);
		for (size_t turn = 0; fgets(line, sizeof(line), file) && different < SHOWN; turn++) {
			line[strcspn(line, "/\t\n")] = '\0';
			if (turn == 0 || turn % step)
				continue;
			different += compare(line) + compare_changed(line, turn / step);
			compared++;
		}
		fclose(file);
	}
	assert_int_equal(different, 0);
	assert_true(compared > 1000);
}

static void misspellings_as_hunspell_has_them(void **state)
{
	const char *corpus = getenv("TACT_CORPUS");
	char path[PATH_MAX], line[4096];
	size_t different = 0;
	(void)state;
	need_dictionaries();
	snprintf(path, sizeof(path), "%s/grammar/misspellings.tsv", corpus ? corpus : "../shared/corpus");
	FILE *file = fopen(path, "re");
	if (!file) {
		print_message("%s is not there\n", path);
		skip();
	}
	while (fgets(line, sizeof(line), file) && different < SHOWN) {
		struct span rest = span_of(line), source, word;
		span_cut(&rest, '\t', &source);
		span_cut(&rest, '\t', &word);
		char copy[1024];
		snprintf(copy, sizeof(copy), "%.*s", (int)word.length, word.start);
		different += compare(copy);
	}
	fclose(file);
	assert_int_equal(different, 0);
}

static void cases_and_marks(void **state)
{
	static const char *const right[] = {"role", "Role", "ROLE", "Monday", "MONDAY", "don't",
		"don\xE2\x80\x99t", "DON'T", "colour", "color", "organise", "organize", "follow-up",
		"well-organised", "21st", "112th", "2nd", "11th", "NASA", "NASA's", "Dana", "James's",
		"colleagues'", "company\xE2\x80\x99s", "O'Brien", "O'BRIEN", "résumé", "i.e.", "10,000",
		"9.30", "onboarding", "Kubernetes", "backend", "e-learning"};
	static const char *const wrong[] = {"monday", "rOle", "nasa", "recieve", "your's", "their's", "21th",
		"12nd", "11st", "recieve-and-send", "mutexs", "modules's", "colleagues''", "dana", "i'am",
		"1th", "''", "-"};
	(void)state;
	need_dictionaries();
	for (size_t i = 0; i < ARRAY_COUNT(right); i++)
		if (!knows(right[i]))
			fail_msg("%s is not known", right[i]);
	for (size_t i = 0; i < ARRAY_COUNT(wrong); i++)
		if (knows(wrong[i]))
			fail_msg("%s is known", wrong[i]);
}

static void the_likeliest_word_first(void **state)
{
	static const char *const meant[][2] = {{"definately", "definitely"}, {"recieve", "receive"},
		{"Recieve", "Receive"}, {"RECIEVE", "RECEIVE"}, {"seperate", "separate"}, {"wich", "which"},
		{"experiance", "experience"}, {"oppurtunity", "opportunity"}, {"acknowlege", "acknowledge"},
		{"accomodate", "accommodate"}, {"interveiw", "interview"}, {"enterprenuer", "entrepreneur"},
		{"tommorow", "tomorrow"}, {"greatful", "grateful"}, {"Wendesday", "Wednesday"},
		{"Febuary", "February"}, {"thankyou", "thank you"}, {"alot", "a lot"}, {"enjoied", "enjoyed"},
		{"collegues", "colleagues"}, {"compnay's", "company's"}, {"beleive", "believe"},
		{"proffesional", "professional"}, {"knowlege", "knowledge"}, {"thats", "that's"},
		{"managment", "management"}, {"liason", "liaison"}};
	(void)state;
	need_dictionaries();
	struct arena arena;
	arena_init(&arena);
	for (size_t i = 0; i < ARRAY_COUNT(meant); i++) {
		const char *words[5];
		size_t count = spelling_suggest(spelling, span_of(meant[i][0]), &arena, words, 5);
		assert_true(count > 0);
		assert_string_equal(words[0], meant[i][1]);
	}
	arena_clear(&arena);
}

static void suggestions_are_words(void **state)
{
	static const char *const typed[] = {"aplication", "intrview", "shitt", "xqzzt", "forwad", "nesesary"};
	(void)state;
	need_dictionaries();
	struct arena arena;
	arena_init(&arena);
	for (size_t i = 0; i < ARRAY_COUNT(typed); i++) {
		const char *words[5];
		size_t count = spelling_suggest(spelling, span_of(typed[i]), &arena, words, 5);
		assert_true(count <= 5);
		for (size_t j = 0; j < count; j++) {
			struct span rest = span_of(words[j]), part;
			while (span_cut(&rest, ' ', &part))
				assert_true(spelling_knows(spelling, part));
			assert_null(strstr(words[j], "shit"));
		}
	}
	arena_clear(&arena);
}

static void hostile_words_are_no_words(void **state)
{
	(void)state;
	need_dictionaries();
	enum { LONG = 1 << 20 };
	char *word = malloc(LONG);
	assert_non_null(word);
	struct arena arena;
	arena_init(&arena);
	static const char fills[] = {'a', '-', '\'', '.', '\xCC', '\xFF', '9', '\0'};
	const size_t lengths[] = {0, 1, 2, 99, 100, 101, LONG};
	for (size_t i = 0; i < sizeof(fills); i++)
		for (size_t j = 0; j < ARRAY_COUNT(lengths); j++) {
			const char *words[5];
			memset(word, fills[i], LONG);
			struct span span = {word, lengths[j]};
			if (lengths[j] > SPELLING_MAX_WORD)
				assert_false(spelling_knows(spelling, span));
			assert_true(spelling_suggest(spelling, span, &arena, words, 5) <= 5);
		}
	assert_false(spelling_knows(spelling, span_of("Zo\xCC\x88\xCC\x81\xCC\x82r")));
	arena_clear(&arena);
	free(word);
}

static void write_file(const char *name, const char *text)
{
	char path[PATH_MAX];
	snprintf(path, sizeof(path), "%s/%s", folder, name);
	FILE *file = fopen(path, "we");
	assert_non_null(file);
	fputs(text, file);
	fclose(file);
}

static bool own_knows(const char *cache, const char *word)
{
	struct spelling *own;
	struct error err;
	assert_true(spelling_open("own", cache, &own, &err));
	bool known = spelling_knows(own, span_of(word));
	spelling_close(own);
	return known;
}

static void damage_file(const char *path, off_t at)
{
	int fd = open(path, O_WRONLY | O_CLOEXEC);
	assert_true(fd >= 0);
	assert_int_equal(pwrite(fd, "\x7E", 1, at), 1);
	close(fd);
}

static void find_cached(const char *cache, char ret_path[PATH_MAX])
{
	char command[PATH_MAX];
	snprintf(command, sizeof(command), "%s/words-*", cache);
	glob_t found;
	assert_int_equal(glob(command, 0, NULL, &found), 0);
	assert_int_equal(found.gl_pathc, 1);
	snprintf(ret_path, PATH_MAX, "%s", found.gl_pathv[0]);
	globfree(&found);
}

static void compiled_form_follows_its_sources(void **state)
{
	char cache[PATH_MAX - 64], path[PATH_MAX];
	(void)state;
	snprintf(cache, sizeof(cache), "%s/cache", folder);
	setenv("DICPATH", folder, 1);
	write_file("own.aff", "SET UTF-8\nSFX S Y 1\nSFX S 0 s .\n");
	write_file("own.dic", "2\nkanbun/S\nhaiku\n");
	assert_true(own_knows(cache, "kanbuns"));
	assert_false(own_knows(cache, "haikus"));
	find_cached(cache, path);
	/* Changed bytes anywhere, and a file cut short, are noticed. */
	static const off_t places[] = {0, 9, 100, 700, 720};
	for (size_t i = 0; i < ARRAY_COUNT(places); i++) {
		damage_file(path, places[i]);
		assert_true(own_knows(cache, "kanbuns"));
		assert_false(own_knows(cache, "haikus"));
	}
	assert_int_equal(truncate(path, 50), 0);
	assert_true(own_knows(cache, "kanbuns"));
	write_file("own.dic", "2\nkanbun\nhaiku/S\n9\n");
	assert_false(own_knows(cache, "kanbuns"));
	assert_true(own_knows(cache, "haikus"));
	assert_true(own_knows("/dev/null/nowhere", "haikus"));
	unlink(path);
	rmdir(cache);
	unsetenv("DICPATH");
}

static void missing_dictionary_is_named(void **state)
{
	struct spelling *none = NULL;
	struct error err = {0};
	(void)state;
	assert_false(spelling_open("xx_YY", NULL, &none, &err));
	assert_int_equal(err.kind, ERROR_NOT_FOUND);
	assert_non_null(strstr(err.message, "xx_YY"));
	assert_non_null(strstr(err.hint, "hunspell-xx-yy"));
	assert_false(spelling_open("../../etc/passwd", NULL, &none, &err));
	assert_int_equal(err.kind, ERROR_NOT_FOUND);
	assert_false(spelling_open("", NULL, &none, &err));
	assert_null(none);
}

static void compounds_are_hunspells(void **state)
{
	struct spelling *german;
	struct error err;
	(void)state;
	if (access("/usr/share/hunspell/de_DE.dic", R_OK) != 0) {
		print_message("the dictionary de_DE is not installed\n");
		skip();
	}
	assert_true(spelling_open("de_DE", NULL, &german, &err));
	assert_true(spelling_knows(german, span_of("Vorstellungsgespräch")));
	assert_true(spelling_knows(german, span_of("Gesprächstermine")));
	assert_false(spelling_knows(german, span_of("Vorstelungsgespräch")));
	spelling_close(german);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(stems_as_hunspell_has_them),
		cmocka_unit_test(misspellings_as_hunspell_has_them),
		cmocka_unit_test(cases_and_marks),
		cmocka_unit_test(the_likeliest_word_first),
		cmocka_unit_test(suggestions_are_words),
		cmocka_unit_test(hostile_words_are_no_words),
		cmocka_unit_test(compiled_form_follows_its_sources),
		cmocka_unit_test(missing_dictionary_is_named),
		cmocka_unit_test(compounds_are_hunspells),
	};
	return cmocka_run_group_tests(tests, open_all, close_all);
}
