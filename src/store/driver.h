/* What a database has to be able to do for tact: a dozen functions, and nothing of any database in them. */
#ifndef TACT_STORE_DRIVER_H
#define TACT_STORE_DRIVER_H

#include "base/error.h"
#include "base/span.h"
#include "store/sql.h"

#include <stdbool.h>
#include <stdint.h>

struct driver;
struct statement;

enum driver_mode { DRIVER_READ, DRIVER_WRITE };
enum { DRIVER_MAX_PARAMETERS = 20 };

bool driver_open(const char *path, enum driver_mode mode, struct driver **ret_driver, struct error *err);
void driver_close(struct driver *driver);
/* False where every write would be refused. */
bool driver_writable(const struct driver *driver);
/* Many rows are going to be written: keep more pages in memory. */
void driver_expect_bulk(struct driver *driver);

bool driver_begin(struct driver *driver, bool write, struct error *err);
/* Rolls back where it fails. */
bool driver_commit(struct driver *driver, struct error *err);
void driver_rollback(struct driver *driver);

/* Statements without parameters and rows, one after the other. */
bool driver_run(struct driver *driver, const char *sql, struct error *err);
/* The first column of the first row. */
bool driver_number(struct driver *driver, const char *sql, int64_t *ret_number, struct error *err);
/* Rows that the last statement inserted, updated or deleted. */
int64_t driver_changes(const struct driver *driver);
/* Reads all of the file; ERROR_INVALID names the first thing wrong. */
bool driver_check(struct driver *driver, struct error *err);

/* The named statement, prepared once, reset, every parameter NULL; the driver's. NULL on failure. */
struct statement *driver_statement(struct driver *driver, enum sql sql, struct error *err);
/* One of one's own, so that others may use the driver's meanwhile; NULL on failure. */
struct statement *statement_open(struct driver *driver, enum sql sql, struct error *err);
void statement_close(struct statement *statement); /* NULL is fine */
void statement_reset(struct statement *statement);

/* Parameter 1 is $1; one that the statement does not have is passed over. Texts and bytes have to live until
 * the statement is reset. */
void statement_set_number(struct statement *statement, int parameter, int64_t number);
void statement_set_text(struct statement *statement, int parameter, const char *text); /* NULL is NULL */
void statement_set_bytes(struct statement *statement, int parameter, const void *start, size_t size);

bool statement_step(struct statement *statement, bool *ret_row, struct error *err);
/* Runs one that gives no rows, and resets it. */
bool statement_run(struct statement *statement, struct error *err);

/* Columns from 0 on, of the row last stepped to; texts and bytes until the next step. */
bool statement_is_null(struct statement *statement, int column);
int64_t statement_number(struct statement *statement, int column);
struct span statement_text(struct statement *statement, int column); /* start is NULL where NULL */
struct span statement_bytes(struct statement *statement, int column);

#endif
