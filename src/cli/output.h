/* Where an export goes: standard output, or a file that appears only once it is whole. */
#ifndef TACT_CLI_OUTPUT_H
#define TACT_CLI_OUTPUT_H

#include "base/error.h"
#include "base/span.h"
#include "base/text.h"

struct output {
	int file;
	const char *path; /* NULL: standard output */
	char *temporary;
};

bool output_open(struct output *output, const char *path, struct error *err);
/* Writes the text and empties it. */
bool output_write(struct output *output, struct text *text, struct error *err);
/* Ends the output, also where it fails. */
bool output_commit(struct output *output, struct error *err);
void output_discard(struct output *output);
/* All at once; "-" is standard output. */
bool output_save(const char *path, struct span bytes, struct error *err);

#endif
