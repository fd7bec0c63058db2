/* Functions that do not compile here; included on every compiler command line. A room that may use one says
 * so in its own file. */
#ifndef TACT_BASE_BANNED_H
#define TACT_BASE_BANNED_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <wchar.h>

#pragma GCC poison gmtime localtime gmtime_r localtime_r mktime
#pragma GCC poison strcpy strcat sprintf vsprintf strtok strncpy strncat gets atoi atol atof

#endif
