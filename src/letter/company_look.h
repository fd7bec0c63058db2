/* A letter while the companies in it are looked for. */
#ifndef TACT_LETTER_COMPANY_LOOK_H
#define TACT_LETTER_COMPANY_LOOK_H

#include "letter/employer_read.h"
#include "letter/name_book.h"

struct company_look {
	struct proof *proof;
	struct employer_reading *result;
	struct employer_words right, all; /* without and with "Ltd" */
	struct name_book book;
	const struct reading *reading;
	const struct sentence *sentence;
	uint32_t end; /* of the sentence */
	uint32_t candidates;
	bool right_here, intends, tells_of_others; /* of the sentence, found out when first asked */
	bool known_sentence;
};

/* Parts of a company, tools and the like: joined, but no employers; and what they are called. */
extern const char company_no_employers[], company_part_words[];
/* "inc|ltd": no part of a name that counts. */
extern const char company_legal_words[];

struct folded company_fold(const struct company_look *look, uint32_t token);
/* How many tokens from `token` on are the words in their order; *ret_words: how many words. */
uint32_t company_match(const struct company_look *look, const struct employer_words *words, uint32_t token,
	uint8_t *ret_words);
/* How many tokens from here on name the company of the context, in any fair form; 0: none. */
uint32_t company_names_right(const struct company_look *look, uint32_t token);
/* The same of its short forms: "M&B", "JP Morgan", "the Heron". */
uint32_t company_names_short(const struct company_look *look, uint32_t token);
bool company_is_general(struct folded word); /* "Regional", "Studio": alone it stands for nobody */
bool company_is_person(const struct company_look *look, struct folded word);
/* Reports the company of the context where it is misspelt here. */
bool company_check_misspelt(struct company_look *look, uint32_t token);

#endif
