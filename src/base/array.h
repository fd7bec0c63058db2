/* The number of elements of an array whose size the compiler knows. */
#ifndef TACT_BASE_ARRAY_H
#define TACT_BASE_ARRAY_H

#define ARRAY_COUNT(array) (sizeof(array) / sizeof((array)[0]))

#endif
