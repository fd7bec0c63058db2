/* Ids for what is made here and now. */
#ifndef TACT_APP_NEW_UUID_H
#define TACT_APP_NEW_UUID_H

#include "base/digest.h"

struct uuid new_uuid(void);

#endif
