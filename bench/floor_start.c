/* floor_start: what starting a program costs that is linked like tact and does nothing. */
#include <sqlite3.h>

int main(void)
{
	return sqlite3_libversion_number() > 0 ? 0 : 1;
}
