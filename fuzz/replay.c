/* Runs a fuzz target once over each file that is named, where libFuzzer is not at hand. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

enum { INPUT_MAX = 1 << 22 };

int LLVMFuzzerTestOneInput(const uint8_t *start, size_t length);

static int run_file(const char *path)
{
	FILE *file = fopen(path, "rb");
	uint8_t *start;
	size_t length;

	if (!file) {
		perror(path);
		return 1;
	}
	start = malloc(INPUT_MAX);
	if (!start)
		abort();
	length = fread(start, 1, INPUT_MAX, file);
	fclose(file);
	LLVMFuzzerTestOneInput(start, length);
	free(start);
	return 0;
}

int main(int count, char **arguments)
{
	int failed = 0;

	for (int i = 1; i < count; i++)
		failed |= run_file(arguments[i]);
	return failed;
}
