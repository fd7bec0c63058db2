/* Where the dictionaries of the system lie. */
#include "base/array.h"
#include "letter/word_file.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const char folders[] = "/usr/share/hunspell:/usr/share/myspell/dicts:/usr/share/myspell";

static bool name_is_plain(struct span name)
{
	for (size_t i = 0; i < name.length; i++)
		if (!isalnum((unsigned char)name.start[i]) && name.start[i] != '_' && name.start[i] != '-')
			return false;
	return name.length > 0 && name.length <= 40;
}

static bool find_in(struct span list, struct span name, struct word_source *ret_source)
{
	struct span folder;
	while (span_cut(&list, ':', &folder)) {
		if (folder.length == 0 || folder.length > PATH_MAX - 64)
			continue;
		int length = snprintf(ret_source->affixes, PATH_MAX, "%.*s/%.*s.aff", (int)folder.length,
			folder.start, (int)name.length, name.start);
		snprintf(ret_source->words, PATH_MAX, "%.*s.dic", length - 4, ret_source->affixes);
		if (access(ret_source->affixes, R_OK) == 0 && access(ret_source->words, R_OK) == 0)
			return true;
	}
	return false;
}

/* Debian's packages: hunspell-en-us, but hunspell-fr for fr_FR. */
static void package_of(struct span name, char ret_package[64])
{
	static const char *const short_names[] = {
		"fr_FR", "nl_NL", "it_IT", "es_ES", "pl_PL", "ru_RU", "sv_SE"};
	for (size_t i = 0; i < ARRAY_COUNT(short_names); i++)
		if (span_is(name, short_names[i]))
			name.length = 2;
	int at = snprintf(ret_package, 64, "hunspell-");
	for (size_t i = 0; i < name.length && at < 62; i++)
		ret_package[at++] = name.start[i] == '_' ? '-' : (char)tolower((unsigned char)name.start[i]);
	ret_package[at] = '\0';
}

static bool not_found(struct span name, struct error *err)
{
	char package[64];
	error_set(err, ERROR_NOT_FOUND, "there is no dictionary \"%.*s\"",
		(int)(name.length < 60 ? name.length : 60), name.start);
	if (!name_is_plain(name))
		return error_hint(
			err, "Names of dictionaries look like en_US; several are separated by commas.");
	package_of(name, package);
	return error_hint(err, "Install the package %s, or choose a dictionary that is installed.", package);
}

bool word_source_find(const char *dictionaries, struct word_source ret_sources[SPELLING_MAX_DICTIONARIES],
	size_t *ret_count, struct error *err)
{
	struct span rest = span_of(dictionaries), name;
	size_t count = 0;
	while (span_cut(&rest, ',', &name)) {
		name = span_trim(name);
		if (name.length == 0)
			continue;
		if (count == SPELLING_MAX_DICTIONARIES)
			return error_set(
				err, ERROR_INVALID, "more than %d dictionaries", SPELLING_MAX_DICTIONARIES);
		struct span own = span_of(getenv("DICPATH"));
		if (!name_is_plain(name) || !(find_in(own, name, &ret_sources[count]) ||
						    find_in(span_of(folders), name, &ret_sources[count])))
			return not_found(name, err);
		count++;
	}
	if (count == 0)
		return not_found(span_of(""), err);
	*ret_count = count;
	return true;
}
