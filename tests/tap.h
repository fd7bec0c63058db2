/* What every test of ours includes before it tests: cmocka and what it needs. */
#ifndef TACT_TESTS_TAP_H
#define TACT_TESTS_TAP_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#endif
