/* The compiled form of dictionaries in its cache file. */
#include "letter/word_file.h"

#include "base/digest.h"
#include "letter/dictionary.h"
#include "letter/lexicon.h"
#include "letter/lexicon_words.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

enum { FILE_VERSION = 3, BYTE_ORDER_MARK = 0x01020304, SOURCE_MAX_BYTES = 64 << 20 };

struct source_stamp {
	uint64_t path;
	int64_t size, seconds, nanoseconds;
};

struct file_header {
	char magic[8];
	uint32_t version, byte_order;
	uint32_t node_count, edge_count, root, ordinals, foreign, source_count;
	struct source_stamp stamps[2 * SPELLING_MAX_DICTIONARIES];
	uint64_t lists;    /* digest of our own words */
	uint64_t checksum; /* of all that follows, and of this header with 0 here */
};

static void *must(void *block)
{
	if (!block)
		abort();
	return block;
}

static bool stamp_source(const char *path, struct source_stamp *ret_stamp, struct error *err)
{
	struct stat status;
	if (stat(path, &status) < 0)
		return error_set(err, ERROR_UNAVAILABLE, "could not read %s: %s", path, strerror(errno));
	*ret_stamp = (struct source_stamp){digest_add(DIGEST_START, path, strlen(path)), status.st_size,
		status.st_mtim.tv_sec, status.st_mtim.tv_nsec};
	return true;
}

static uint64_t digest_list(uint64_t digest, const struct word_list *list)
{
	for (size_t i = 0; i < list->count; i++)
		digest = digest_add(digest, list->rows[i].words, strlen(list->rows[i].words));
	return digest;
}

static uint64_t digest_lists(void)
{
	uint64_t digest = digest_list(DIGEST_START, &term_list);
	for (size_t i = 0; lexicon_lists[i]; i++)
		digest = digest_list(digest, lexicon_lists[i]);
	return digest;
}

static bool make_header(
	const struct word_source *sources, size_t count, struct file_header *ret_header, struct error *err)
{
	*ret_header = (struct file_header){.magic = "tactword",
		.version = FILE_VERSION,
		.byte_order = BYTE_ORDER_MARK,
		.lists = digest_lists(),
		.source_count = (uint32_t)count};
	for (size_t i = 0; i < count; i++)
		if (!stamp_source(sources[i].affixes, &ret_header->stamps[2 * i], err) ||
			!stamp_source(sources[i].words, &ret_header->stamps[2 * i + 1], err))
			return false;
	return true;
}

/* Four lanes, so that megabytes take a fraction of a millisecond. */
static uint64_t checksum(const void *image, size_t length)
{
	const uint64_t prime = UINT64_C(0x9E3779B97F4A7C15);
	uint64_t lanes[4] = {length, 1, 2, 3}, words[4];
	const char *at = image, *end = at + length;
	for (; end - at >= (ptrdiff_t)sizeof(words); at += sizeof(words)) {
		memcpy(words, at, sizeof(words));
		for (int i = 0; i < 4; i++) {
			lanes[i] = (lanes[i] ^ words[i]) * prime;
			lanes[i] ^= lanes[i] >> 29;
		}
	}
	memset(words, 0, sizeof(words));
	memcpy(words, at, (size_t)(end - at));
	for (int i = 0; i < 4; i++)
		lanes[0] = (lanes[0] ^ (words[i] + lanes[i])) * prime;
	return lanes[0] ^ lanes[0] >> 32;
}

static uint64_t image_checksum(const void *image, size_t length)
{
	struct file_header header;
	memcpy(&header, image, sizeof(header));
	header.checksum = 0;
	return checksum(&header, sizeof(header)) ^
	       checksum((const char *)image + sizeof(header), length - sizeof(header));
}

/* True where the image is whole and made of these very sources. */
static bool image_fits(const void *image, size_t length, const struct file_header *wanted)
{
	struct file_header found;
	if (length < sizeof(found))
		return false;
	memcpy(&found, image, sizeof(found));
	if (memcmp(found.magic, wanted->magic, sizeof(found.magic)) != 0 ||
		found.version != wanted->version || found.byte_order != wanted->byte_order ||
		found.source_count != wanted->source_count || found.lists != wanted->lists ||
		memcmp(found.stamps, wanted->stamps, sizeof(found.stamps)) != 0)
		return false;
	size_t size = sizeof(found) + (size_t)found.node_count * sizeof(struct word_node) +
		      (size_t)found.edge_count * sizeof(uint32_t);
	return size == length && found.checksum == image_checksum(image, length);
}

static void use_image(void *image, size_t length, bool mapped, struct word_file *ret_file)
{
	const struct file_header *header = image;
	const struct word_node *nodes = (const struct word_node *)(header + 1);
	*ret_file = (struct word_file){image, length, mapped,
		{nodes, (const uint32_t *)(nodes + header->node_count), header->node_count,
			header->edge_count, header->root},
		header->ordinals, header->foreign};
}

static bool load(const char *path, const struct file_header *wanted, struct word_file *ret_file)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
	if (fd < 0)
		return false;
	struct stat status;
	void *image = MAP_FAILED;
	/* What somebody else put there is no cache of ours. */
	if (fstat(fd, &status) == 0 && S_ISREG(status.st_mode) && status.st_uid == geteuid() &&
		status.st_size >= (off_t)sizeof(*wanted) && status.st_size <= SOURCE_MAX_BYTES)
		image = mmap(NULL, (size_t)status.st_size, PROT_READ, MAP_PRIVATE | MAP_POPULATE, fd, 0);
	close(fd);
	if (image == MAP_FAILED)
		return false;
	if (!image_fits(image, (size_t)status.st_size, wanted)) {
		munmap(image, (size_t)status.st_size);
		return false;
	}
	use_image(image, (size_t)status.st_size, true, ret_file);
	return true;
}

static bool write_all(int fd, const char *start, size_t length)
{
	while (length > 0) {
		ssize_t written = write(fd, start, length);
		if (written <= 0)
			return false;
		start += written;
		length -= (size_t)written;
	}
	return true;
}

/* A cache that cannot be written is no failure. */
static void save(const char *folder, const char *path, const void *image, size_t length)
{
	char draft[PATH_MAX];
	if (mkdir(folder, 0700) < 0 && errno != EEXIST)
		return;
	int size = snprintf(draft, sizeof(draft), "%s.XXXXXX", path);
	int fd = size > 0 && size < PATH_MAX ? mkostemp(draft, O_CLOEXEC) : -1;
	if (fd < 0)
		return;
	bool written = write_all(fd, image, length);
	if (close(fd) < 0 || !written || rename(draft, path) < 0)
		unlink(draft);
}

static bool read_source(const char *path, struct span *ret_text, struct error *err)
{
	FILE *file = fopen(path, "rbe");
	struct stat status;
	if (!file || fstat(fileno(file), &status) < 0) {
		error_set(err, ERROR_UNAVAILABLE, "could not read %s: %s", path, strerror(errno));
		if (file)
			fclose(file);
		return false;
	}
	if (!S_ISREG(status.st_mode) || status.st_size > SOURCE_MAX_BYTES) {
		fclose(file);
		return error_set(err, ERROR_INVALID, "%s is no dictionary, or too large", path);
	}
	char *text = must(malloc((size_t)status.st_size + 1));
	size_t length = fread(text, 1, (size_t)status.st_size, file);
	fclose(file);
	*ret_text = (struct span){text, length};
	return true;
}

static bool gather(const struct word_source *source, uint32_t bit, struct file_header *header,
	struct word_gathering *gathering, struct error *err)
{
	struct span affixes, words;
	if (!read_source(source->affixes, &affixes, err))
		return false;
	if (!read_source(source->words, &words, err)) {
		free((char *)affixes.start);
		return false;
	}
	struct dictionary *dictionary = dictionary_new(affixes);
	const char *name = strrchr(source->affixes, '/');
	/* Rules for compounds are those for ordinal numbers in English, and anything elsewhere. */
	if (dictionary->foreign || (dictionary->ordinals && strncmp(name, "/en", 3) != 0))
		header->foreign |= bit;
	else
		dictionary_gather(dictionary, words, bit == 1 ? VALUE_FIRST : 0, gathering);
	header->ordinals |= dictionary->ordinals && !(header->foreign & bit);
	dictionary_free(dictionary);
	free((char *)affixes.start);
	free((char *)words.start);
	return true;
}

static void add_words(struct word_gathering *gathering, const char *words, uint16_t value)
{
	for (size_t length; *words; words += length + (words[length] != '\0')) {
		length = strcspn(words, " /");
		word_gathering_add(gathering, words, length, value);
	}
}

/* The common words, as marks of those that a dictionary knows. */
static void gather_own(struct word_gathering *gathering)
{
	for (size_t i = 0; lexicon_lists[i]; i++)
		for (size_t row = 0; lexicon_lists[i] != &sound_list && row < lexicon_lists[i]->count; row++)
			add_words(gathering, lexicon_lists[i]->rows[row].words, VALUE_COMMON);
	for (size_t i = 0; i < irregular_verb_count; i++)
		add_words(gathering, irregular_verbs[i], VALUE_COMMON);
	for (size_t i = 0; i < irregular_noun_count; i++)
		add_words(gathering, irregular_nouns[i], VALUE_COMMON);
	add_words(gathering,
		"paedo paedos dick dicks dicking pussy pussies tit tits piss pissed sexy whore slut",
		VALUE_UNFIT);
}

static void add_with(
	struct word_gathering *gathering, struct span stem, size_t cut, const char *ending, uint16_t value)
{
	char word[SPELLING_MAX_WORD + 8];
	size_t kept = stem.length - cut, length = strlen(ending);
	if (stem.length > SPELLING_MAX_WORD)
		return;
	memcpy(word, stem.start, kept);
	for (size_t i = 0; i < length; i++)
		word[kept + i] = ending[i];
	word_gathering_add(gathering, word, kept + length, VALUE_WORD | value);
}

/* The regular forms; none of the terms doubles its last letter. */
static void add_inflected(struct word_gathering *gathering, struct span stem, uint32_t classes)
{
	char last = stem.start[stem.length - 1], before = stem.start[stem.length - 2];
	bool turns = last == 'y' && !strchr("aeiou", before), silent = last == 'e';
	bool hissing = strchr("sxz", last) || (last == 'h' && strchr("cs", before));
	if (classes & WORD_NOUN && last != 's')
		add_with(gathering, stem, turns, turns ? "ies" : hissing ? "es" : "s", VALUE_PLURAL);
	if (!(classes & WORD_VERB))
		return;
	add_with(gathering, stem, turns, turns ? "ies" : hissing ? "es" : "s", VALUE_VERB_S);
	add_with(gathering, stem, turns, turns ? "ied" : silent ? "d" : "ed", VALUE_VERB_ED);
	add_with(gathering, stem, silent, "ing", VALUE_VERB_ING);
}

/* Trades' words that no dictionary has, with what their kind takes. */
static void gather_terms(struct word_gathering *gathering)
{
	for (size_t row = 0; row < term_list.count; row++) {
		uint32_t classes = term_list.rows[row].classes;
		bool noun = classes & WORD_NOUN || classes == 0;
		uint16_t value = VALUE_WORD | VALUE_FIRST | (classes & WORD_NOUN ? VALUE_NOUN : 0) |
				 (noun ? VALUE_TAKES_S : 0) | (classes & WORD_VERB ? VALUE_VERB : 0) |
				 (classes & WORD_ADJECTIVE ? VALUE_ADJECTIVE : 0) |
				 (classes & WORD_ADVERB ? VALUE_ADVERB : 0) |
				 (classes & WORD_VERB_ED ? VALUE_VERB_ED : 0);
		struct span rest = span_of(term_list.rows[row].words), word;
		while (span_cut(&rest, ' ', &word)) {
			word_gathering_add(gathering, word.start, word.length, value);
			if (word.length > 2)
				add_inflected(gathering, word, classes);
		}
	}
}

static bool any_english(const struct word_source *sources, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (strncmp(strrchr(sources[i].affixes, '/'), "/en", 3) == 0)
			return true;
	return false;
}

static void make_image(struct file_header *header, const struct word_set *set, struct word_file *ret_file)
{
	size_t nodes = set->node_count * sizeof(struct word_node), edges = set->edge_count * sizeof(uint32_t);
	size_t length = sizeof(*header) + nodes + edges;
	char *image = must(malloc(length));
	header->node_count = set->node_count;
	header->edge_count = set->edge_count;
	header->root = set->root;
	header->checksum = 0;
	memcpy(image, header, sizeof(*header));
	memcpy(image + sizeof(*header), set->nodes, nodes);
	if (edges > 0)
		memcpy(image + sizeof(*header) + nodes, set->edges, edges);
	((struct file_header *)(void *)image)->checksum = image_checksum(image, length);
	use_image(image, length, false, ret_file);
}

static bool compile(const struct word_source *sources, size_t count, struct file_header *header,
	struct word_file *ret_file, struct error *err)
{
	struct word_gathering gathering = {0};
	struct word_set set;
	bool good = true;
	for (size_t i = 0; i < count && good; i++)
		good = gather(&sources[i], UINT32_C(1) << i, header, &gathering, err);
	if (good && any_english(sources, count)) {
		gather_own(&gathering);
		gather_terms(&gathering);
	}
	if (good && !word_set_build(&gathering, &set))
		good = error_set(err, ERROR_INVALID, "the dictionaries have too many words");
	word_gathering_clear(&gathering);
	if (!good)
		return false;
	make_image(header, &set, ret_file);
	free((void *)set.nodes);
	free((void *)set.edges);
	return true;
}

bool word_file_open(const struct word_source *sources, size_t count, const char *cache_folder,
	struct word_file *ret_file, struct error *err)
{
	struct file_header header;
	char path[PATH_MAX];
	if (!make_header(sources, count, &header, err))
		return false;
	uint64_t name = DIGEST_START;
	for (size_t i = 0; i < 2 * count; i++)
		name = digest_add(name, &header.stamps[i].path, sizeof(header.stamps[i].path));
	int length = cache_folder ? snprintf(path, sizeof(path), "%s/words-%016llx", cache_folder,
					    (unsigned long long)name)
				  : 0;
	bool cached = length > 0 && length < PATH_MAX - 8;
	if (cached && load(path, &header, ret_file))
		return true;
	if (!compile(sources, count, &header, ret_file, err))
		return false;
	if (cached)
		save(cache_folder, path, ret_file->image, ret_file->length);
	return true;
}

void word_file_close(struct word_file *file)
{
	if (file->mapped)
		munmap(file->image, file->length);
	else
		free(file->image);
	*file = (struct word_file){0};
}
