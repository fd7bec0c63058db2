/* cmocka with the headers that it needs before itself. */
#ifndef TACT_TESTS_CALENDAR_UNIT_H
#define TACT_TESTS_CALENDAR_UNIT_H

/* clang-format off */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
/* clang-format on */

#endif
