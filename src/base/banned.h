/* Functions that do not compile here; included on every compiler command line. A room that may use one says
 * so in its own file. */
#ifndef TACT_BASE_BANNED_H
#define TACT_BASE_BANNED_H

/* Here come the headers that mention the words below. */
#include <alloca.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>
#include <wchar.h>

/* Zones and calendars are our own tables. */
#pragma GCC poison gmtime localtime gmtime_r localtime_r mktime timegm asctime asctime_r ctime ctime_r
/* No bound, or one that truncates in silence. */
#pragma GCC poison strcpy strcat sprintf vsprintf strtok strncpy strncat stpcpy gets
/* No way to tell an error. */
#pragma GCC poison atoi atol atoll atof sscanf fscanf scanf
/* A race, a shell, or chance that cannot be repeated. */
#pragma GCC poison tmpnam tempnam mktemp popen rand srand
#pragma GCC poison bcopy bzero gettimeofday

#endif
