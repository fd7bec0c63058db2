/* generate N [SEED]: prints N made-up cases as JSON Lines, each a hiring process of about 12 events; the same
 * N and SEED, the same lines. */
#include "base/array.h"
#include "base/instant.h"

#include <errno.h>

struct story {
	uint64_t random;
	int64_t at; /* the clock of the story */
	int32_t offset_seconds;
	int events, interview, people;
	bool has_via, has_reference, calls_banned;
};

static const char *const first_names[] = {"Dana", "Bo", "Aisha", "Lukas", "Mei", "Jordan", "Priya", "Tomás",
	"Ines", "Oleg", "Grace", "Noor", "Hannah", "Yusuf", "Elena", "Marc", "Sofia", "Ben", "Chloé", "Ravi",
	"Anna", "Peter", "Zoë", "Kwame"};
static const char *const last_names[] = {"Lee", "Park", "Schröder", "Okafor", "Garcia", "Novak", "Müller",
	"Rossi", "Kim", "Singh", "Dubois", "Larsen", "Cohen", "Silva", "Ferrari", "Brown", "Ivanova",
	"Nguyen", "Haddad", "Jones", "Weber", "Sato"};
static const char *const places[] = {"Acme", "Northwind", "Blue Harbor", "Lindgren", "Vela", "Quarry",
	"Orchard", "Tessera", "Kite", "Summit", "Larkspur", "Copper", "Juniper", "Atlas", "Meridian",
	"Hollow Oak", "Pelican", "Granite"};
static const char *const trades[] = {"Analytics", "Logistics", "Labs", "Health", "Foods", "Energy", "Press",
	"Bank", "Systems", "Works", "Insurance", "Robotics", "Media", "Partners"};
static const char *const roles[] = {"Data analyst", "Nurse", "Backend engineer", "Office manager", "Teacher",
	"Accountant", "Product designer", "Sales lead", "Technician", "Editor", "Project manager",
	"Researcher"};
static const struct {
	const char *timezone, *holidays;
	int32_t offset_hours;
} regions[] = {{"America/New_York", "US", -5}, {"America/Chicago", "US", -6},
	{"America/Los_Angeles", "US", -8}, {"Europe/London", "GB", 0}, {"Europe/Berlin", "DE", 1},
	{"Europe/Paris", "FR", 1}, {"America/Toronto", "CA", -5}};
static const char *const playbooks[] = {"tactful", "tactful", "tactful", "recruiter-first", "light-touch",
	"direct-ask", "wait-then-email", "one-call"};

static uint64_t next_random(struct story *story)
{
	uint64_t z = story->random += UINT64_C(0x9e3779b97f4a7c15);

	z = (z ^ (z >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
	z = (z ^ (z >> 27)) * UINT64_C(0x94d049bb133111eb);
	return z ^ (z >> 31);
}

static int below(struct story *story, int count)
{
	return (int)(next_random(story) % (uint64_t)count);
}

static bool chance(struct story *story, int percent)
{
	return below(story, 100) < percent;
}

#define PICK(story, list) (list)[below((story), ARRAY_COUNT(list))]

static void print_instant(const struct story *story, const char *name, int64_t at)
{
	char text[INSTANT_TEXT_SIZE];

	instant_print((struct instant){at}, story->offset_seconds, 0, text);
	printf(", \"%s\": \"%s\"", name, text);
}

static void print_date(const struct story *story, const char *name, int days)
{
	char text[DAY_TEXT_SIZE];

	day_print((struct day){(int32_t)((story->at + story->offset_seconds) / DAY_SECONDS) + days}, text);
	printf(", \"%s\": \"%s\"", name, text);
}

/* Moves the clock on by some days to a time of the working day. */
static void pass_days(struct story *story, int days)
{
	const int64_t local = story->at + story->offset_seconds;

	story->at = (local / DAY_SECONDS + days) * DAY_SECONDS + (9 + below(story, 8)) * HOUR_SECONDS +
		    below(story, 4) * 900 - story->offset_seconds;
}

static void begin_event(struct story *story, const char *type)
{
	printf("%s{\"id\": \"e%d\", \"type\": \"%s\"", story->events > 0 ? ", " : "", story->events + 1,
		type);
	print_instant(story, "at", story->at);
	story->events++;
}

static void tell_interview(struct story *story)
{
	static const char *const stages[] = {"phone-screen", "video", "onsite", "panel", "video", "onsite"};
	const int64_t length = (2 + below(story, 5)) * 900;

	begin_event(story, "interview");
	story->interview = story->events;
	print_instant(story, "until", story->at + length);
	printf(", \"with\": [\"p1\"%s], \"stage\": \"%s\"%s}",
		story->people > 1 && chance(story, 60) ? ", \"p2\"" : "", PICK(story, stages),
		chance(story, 5) ? ", \"travelling\": true" : "");
	story->at += length;
}

static void tell_did(struct story *story, const char *action, const char *channel, const char *to)
{
	begin_event(story, "did");
	printf(", \"action\": \"%s\", \"channel\": \"%s\"%s%s%s}", action, channel, to ? ", \"to\": \"" : "",
		to ? to : "", to ? "\"" : "");
}

static void tell_heard(struct story *story, const char *what, const char *from)
{
	begin_event(story, "heard");
	printf(", \"what\": \"%s\", \"from\": \"%s\"", what, from);
	if (what[0] == 'a' && chance(story, 70))
		print_date(story, "back", 2 + below(story, 6));
	printf("}");
}

static void tell_notes(struct story *story)
{
	static const char *const notes[] = {"They move to a new building in spring",
		"The team of four ships every second week", "She asked twice about night shifts",
		"He studied in Lyon, like me", "They want somebody who writes well"};
	static const char *const abouts[] = {"detail", "detail", "skill", "concern", "forgot"};

	for (int i = 1 + below(story, 2); i > 0; i--) {
		story->at += 300;
		begin_event(story, "noted");
		printf(", \"about\": \"%s\", \"text\": \"%s\"%s}", PICK(story, abouts), PICK(story, notes),
			chance(story, 40) ? ", \"person\": \"p1\"" : "");
	}
}

static void tell_timeline(struct story *story)
{
	begin_event(story, "timeline");
	print_date(story, "decide-by", 3 + below(story, 12));
	printf("%s}", chance(story, 60) ? ", \"from\": \"p1\"" : "");
}

/* What follows an interview on the same day and the next. */
static void tell_afterwards(struct story *story)
{
	if (chance(story, 40))
		tell_did(story, "ask-timeline", "in-person", "p1");
	if (chance(story, 60))
		tell_timeline(story);
	if (chance(story, 55))
		tell_notes(story);
	story->at += below(story, 3) * HOUR_SECONDS + 600;
	if (story->has_via && chance(story, 80))
		tell_did(story, "debrief", chance(story, 50) ? "phone" : "email", "via");
	if (chance(story, 90))
		tell_did(story, "thank", "email", "p1");
	if (story->people > 1 && chance(story, 70))
		tell_did(story, "thank", "email", "p2");
	if (story->has_reference && chance(story, 60))
		tell_did(story, "tell-references", "email", "ref");
	if (chance(story, 8)) {
		begin_event(story, "no-calls");
		printf(", \"from\": \"p1\"}");
		story->calls_banned = true;
	}
	if (chance(story, 10)) {
		begin_event(story, "connect-allowed");
		printf(", \"person\": \"p1\"}");
		tell_did(story, "connect", "linkedin", "p1");
	}
}

static void tell_promise(struct story *story)
{
	begin_event(story, "promise");
	printf(", \"text\": \"Send the work samples\"");
	print_date(story, "due", 1 + below(story, 4));
	printf(", \"to\": \"p1\"%s}", chance(story, 50) ? ", \"channel\": \"email\"" : "");
	if (!chance(story, 60))
		return;
	pass_days(story, 1);
	tell_did(story, "keep-promise", "email", "p1");
}

static void tell_waiting(struct story *story)
{
	static const char *const words[] = {"reply", "undecided", "undecided", "auto-reply", "reply"};
	const char *to = story->has_via && chance(story, 60) ? "via" : "p1";

	if (chance(story, 15))
		tell_promise(story);
	if (chance(story, 6)) {
		begin_event(story, "skipped");
		printf(", \"action\": \"status\", \"why\": \"No longer keen\"}");
		return;
	}
	for (int i = below(story, 3); i > 0; i--) {
		pass_days(story, 7 + below(story, 4));
		tell_did(story, "status", !story->calls_banned && chance(story, 20) ? "phone" : "email", to);
		if (!chance(story, 55))
			continue;
		pass_days(story, 1 + below(story, 2));
		tell_heard(story, PICK(story, words), to);
	}
}

static void tell_end(struct story *story)
{
	static const char *const ends[] = {
		"rejection", "rejection", "rejection", "not-interested", "offer", "next-step"};
	const int end = below(story, 16);

	if (end >= (int)ARRAY_COUNT(ends))
		return;
	pass_days(story, 2 + below(story, 6));
	tell_heard(story, ends[end], "p1");
	if (end < 4 && chance(story, 50)) {
		story->at += HOUR_SECONDS;
		tell_did(story, "answer-rejection", "email", "p1");
	}
	if (end == 4 && chance(story, 60)) {
		pass_days(story, 2);
		begin_event(story, "closed");
		printf(", \"why\": \"%s\"}", chance(story, 70) ? "accepted" : "declined");
	}
}

static void tell_events(struct story *story)
{
	for (int round = 1 + chance(story, 45) + chance(story, 20); round > 0; round--) {
		tell_interview(story);
		tell_afterwards(story);
		tell_waiting(story);
		if (round > 1) {
			pass_days(story, 2 + below(story, 5));
			tell_heard(story, "next-step", "p1");
			pass_days(story, 3 + below(story, 8));
		}
	}
	tell_end(story);
}

static void print_person(struct story *story, const char *id, const char *relations)
{
	const char *first = PICK(story, first_names);

	printf("{\"id\": \"%s\", \"name\": \"%s %s\", \"relations\": [%s]", id, first,
		PICK(story, last_names), relations);
	if (chance(story, 80))
		printf(", \"email\": \"%s.%d@mail%d.example\"", id, below(story, 100000), below(story, 50));
	if (chance(story, 30))
		printf(", \"phone\": \"+1 555 %07d\"", below(story, 10000000));
	printf("}");
}

static void print_people(struct story *story)
{
	print_person(story, "p1", chance(story, 50) ? "\"interviewer\", \"manager\"" : "\"interviewer\"");
	if (story->people > 1) {
		printf(", ");
		print_person(story, "p2", "\"interviewer\"");
	}
	if (story->has_via) {
		printf(", ");
		print_person(story, "via", "\"recruiter\"");
	}
	if (story->has_reference) {
		printf(", ");
		print_person(story, "ref", "\"reference\"");
	}
}

static void print_case(uint64_t seed)
{
	struct story story = {.random = seed};
	const int region = below(&story, ARRAY_COUNT(regions));

	story.offset_seconds = regions[region].offset_hours * HOUR_SECONDS;
	story.at = 1780272000 +
		   (int64_t)below(&story, 200) *
			   DAY_SECONDS; /* from June 2026 on, some of it still to come in November */
	story.people = 1 + chance(&story, 60);
	story.has_via = chance(&story, 35);
	story.has_reference = chance(&story, 35);
	pass_days(&story, 0);
	printf("{\"tact\": 1, \"process\": {\"role\": \"%s\"", PICK(&story, roles));
	printf(", \"organization\": \"%s ", PICK(&story, places));
	printf("%s\", \"timezone\": \"%s\"", PICK(&story, trades), regions[region].timezone);
	printf(", \"playbook\": \"%s\"", PICK(&story, playbooks));
	if (story.has_via)
		printf(", \"via\": \"via\"%s", chance(&story, 25) ? ", \"represented\": true" : "");
	if (chance(&story, 70))
		printf(", \"holidays\": \"%s\"", regions[region].holidays);
	printf("}, \"people\": [");
	print_people(&story);
	printf("], \"events\": [");
	tell_events(&story);
	printf("]}\n");
}

static bool read_number(const char *text, long long *ret_number)
{
	char *end;

	errno = 0;
	*ret_number = strtoll(text, &end, 10);
	return errno == 0 && *text != '\0' && *end == '\0' && *ret_number >= 0;
}

int main(int argc, char **argv)
{
	long long count, seed = 1;

	if (argc < 2 || argc > 3 || !read_number(argv[1], &count) ||
		(argc == 3 && !read_number(argv[2], &seed))) {
		fprintf(stderr, "usage: generate N [SEED]\n");
		return 2;
	}
	setvbuf(stdout, NULL, _IOFBF, 1 << 20);
	for (long long i = 0; i < count; i++)
		print_case((uint64_t)seed * UINT64_C(0x2545f4914f6cdd1d) + (uint64_t)i * 1000003);
	return fflush(stdout) == 0 && !ferror(stdout) ? 0 : 1;
}
