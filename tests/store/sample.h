/* Processes made from a seed: valid ones in which any field may be anything, to be stored and compared. */
#ifndef TACT_TESTS_STORE_SAMPLE_H
#define TACT_TESTS_STORE_SAMPLE_H

#include "base/arena.h"
#include "base/digest.h"
#include "store/process_rows.h"

/* The same seed gives the same process. It is linked. */
void sample_process(struct arena *arena, uint64_t seed, struct process *ret_process);
struct uuid sample_uuid(uint64_t seed);
/* Fails the test where one field of any kind differs. */
void sample_assert_equal(const struct process *a, const struct process *b);
/* A path in a new folder of its own, removed by sample_remove(). */
const char *sample_path(void);
void sample_remove(void);
/* Opens, and fails the test where that fails. */
struct store *sample_open(const char *path, enum store_mode mode);
/* Changes the file behind the store's back. */
void sample_sql(const char *file, const char *sql);
/* Stores the processes of the seeds first to last, each with an agenda row, in one transaction. */
void sample_store(struct store *store, uint64_t first, uint64_t last);

#endif
