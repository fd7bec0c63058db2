/* Which forms of a role and of a company name it, and which do not. */
#include "../tap.h"
#include "base/array.h"
#include "letter/proofread.h"

struct fixture {
	struct arena arena;
	struct proofreader *proofreader;
};

static int set_up(void **state)
{
	static struct fixture fixture;
	arena_init(&fixture.arena);
	fixture.proofreader = proofreader_new(NULL, false, &fixture.arena);
	*state = &fixture;
	return 0;
}

static int tear_down(void **state)
{
	struct fixture *fixture = *state;
	arena_clear(&fixture->arena);
	return 0;
}

static const struct row {
	const char *role, *company, *subject, *text;
	enum said names_role, names_company;
} rows[] = {
	{"QA Engineer", "Corvid", "Hello", "I would love to work at Corvid as a Quality Assurance Engineer.",
		SAID_YES, SAID_YES},
	{"Quality Assurance Engineer", "Corvid", "Hello",
		"Your QA engineer vacancy appeals to me, and so does Corvid.", SAID_YES, SAID_YES},
	{"Quality Assurance Tester", "Corvid", "Hello", "I would enjoy the QA Tester job at Corvid.",
		SAID_YES, SAID_YES},
	{"Sr. Accountant", "Marlow & Byrne", "Hello", "I hope to be your next Senior Accountant at Marlow.",
		SAID_YES, SAID_YES},
	{"Senior Accountant", "Marlow & Byrne Ltd", "Hello",
		"The accountant role at Marlow and Byrne is what I want.", SAID_YES, SAID_YES},
	{"Senior Accountant", "Marlow & Byrne", "Hello", "The Sr. Accountant post at M&B is what I want.",
		SAID_YES, SAID_YES},
	{"Volunteer Co-ordinator", "Food for All", "Hello",
		"I hope to be your volunteer coordinator; Food For All does good work.", SAID_YES, SAID_YES},
	{"Volunteer Coordinator", "Food for All", "Hello", "I hope to be your volunteer co-ordinator.",
		SAID_YES, SAID_NO},
	{"Registered Nurse", "St. Mary's Hospital", "Hello", "I would be glad to work as an RN at St Mary's.",
		SAID_YES, SAID_YES},
	{"Registered Nurse", "St. Mary's Hospital", "RN position",
		"I liked the ward at Saint Mary's Hospital.", SAID_YES, SAID_YES},
	{"Community Midwife (Band 6)", "Ribble Valley NHS Trust", "Hello",
		"I should like to be a community midwife for the Ribble Valley Trust.", SAID_YES, SAID_YES},
	{"Community Midwife (Band 6)", "Ribble Valley NHS Trust", "Community Midwife", "I liked the ward.",
		SAID_YES, SAID_NO},
	{"Data Analyst", "Halcyon Media Group", "Hello", "The analyst role at Halcyon is the one I want.",
		SAID_YES, SAID_YES},
	{"Data Analyst", "Halcyon Media Group", "Hello",
		"Halcyon's data analysts are lucky and I want to be one of them.", SAID_YES, SAID_YES},
	{"Data Analyst", "The Brightwell Trust", "Hello", "I want to be a data analyst at Brightwell.",
		SAID_YES, SAID_YES},
	{"Data Analyst", "Brightwell GmbH", "Data Analyst at Brightwell", "It was fun.", SAID_YES, SAID_YES},
	{"Data Analyst", "Brightwell Inc.", "Thank you from Brightwell's visitor",
		"The post of data analyst is what I want.", SAID_YES, SAID_YES},
	{"Groundskeeper", "Elm Park Cemetery", "Groundskeeper", "I would take good care of Elm Park.",
		SAID_YES, SAID_YES},
	{"Beekeeper", "Honeywell Farm", "Hello", "I would make a careful beekeeper.", SAID_YES, SAID_NO},
	{"Beekeeper", "Honeywell Farm", "Hello", "I would like to be the next beekeeper at the farm.",
		SAID_YES, SAID_NO},
	{"Beekeeper", "Honeywell Farm", "Beekeeper position", "I would like to come back.", SAID_YES,
		SAID_NO},
	{"Pastry Chef", "Café Émile", "Hello", "I'd love to be a pastry chef at Cafe Emile.", SAID_YES,
		SAID_YES},
	{"Pastry Chef", "O'Malley & Sons", "Hello",
		"O’Malley and Sons would be a fine place to be a pastry chef.", SAID_YES, SAID_YES},
	{"Pastry Chef", "O'Malley & Sons", "Hello", "O'Malley's would be a fine place to bake.", SAID_NO,
		SAID_YES},
	{"Graduate Trainee", "Deutsche Bahn AG", "Hello",
		"The graduate trainee programme at Deutsche Bahn is what I want.", SAID_YES, SAID_YES},
	{"Management Trainee", "Deutsche Bahn", "Hello",
		"The management training programme at DB is what I want.", SAID_YES, SAID_YES},
	{"Head of Marketing", "Loom plc", "Hello", "I should be proud to be head of marketing at Loom.",
		SAID_YES, SAID_YES},
	{"Head of Marketing", "Loom plc", "Hello", "The Marketing Head position at Loom plc is what I want.",
		SAID_YES, SAID_YES},
	{"Head of Marketing", "Loom", "Hello", "Heading your marketing would be a joy.", SAID_NO, SAID_NO},
	{"Assistant Store Manager", "Verdant Foods", "Hello",
		"The assistant manager job at Verdant would suit me.", SAID_YES, SAID_YES},
	{"Store Manager", "Verdant Foods", "Hello",
		"I have been a manager for eleven years at another chain.", SAID_NO, SAID_NO},
	{"Nurse", "Verdant Care", "Hello", "The nurse vacancy at Verdant interests me.", SAID_YES, SAID_YES},
	{"Nurse", "Verdant Care", "Hello", "The nursing post at Verdant interests me.", SAID_YES, SAID_YES},
	{"Teacher of Mathematics", "Kingsmead School", "Hello",
		"I want to teach at Kingsmead; the maths teacher post is my dream.", SAID_YES, SAID_YES},
	{"Front-End Developer", "Pixel & Co", "Hello", "The frontend developer role at Pixel is what I want.",
		SAID_YES, SAID_YES},
	{"Frontend Developer", "Pixel & Co", "Hello",
		"The front end developer role at Pixel and Co is what I want.", SAID_YES, SAID_YES},
	{"Full Stack Developer", "Pixel & Co.", "Hello",
		"The full-stack developer role is what I want at Pixel & Co.", SAID_YES, SAID_YES},
	{"Human Resources Manager", "Acme", "Hello", "The HR Manager position at ACME is what I want.",
		SAID_YES, SAID_YES},
	{"Vice President of Sales", "Acme", "Hello", "The VP of Sales position at Acme is what I want.",
		SAID_YES, SAID_YES},
	{"VP Sales", "Acme", "Hello", "The Vice President, Sales position at Acme is what I want.", SAID_YES,
		SAID_YES},
	{"CTO", "Acme", "Hello", "The Chief Technology Officer position is what I want.", SAID_YES, SAID_NO},
	{"Information Technology Officer", "Acme", "Hello", "The IT officer role is what I want.", SAID_YES,
		SAID_NO},
	{"Personal Assistant", "Acme", "Hello", "I would like to be your PA.", SAID_YES, SAID_NO},
	{"Labor Organizer", "Acme", "Hello", "The labour organiser vacancy is what I want.", SAID_YES,
		SAID_NO},
	{"Flight Attendants", "Acme", "Hello", "I'd love to fly as a flight attendant.", SAID_YES, SAID_NO},
	{"Flight Attendant", "Acme", "Hello", "You need four flight attendants and I would be one.", SAID_YES,
		SAID_NO},
	{"Postdoctoral Researcher", "University of Tromsø", "Hello",
		"The postdoc position in Tromsø is what I want.", SAID_YES, SAID_YES},
	{"Curator", "Museum of London", "Hello", "The Museum of London Curator opportunity is what I want.",
		SAID_YES, SAID_YES},
	{"Barista", "Blue Bottle Coffee", "Hello", "The barista position at Blue Bottle is what I want.",
		SAID_YES, SAID_YES},
	{"Barista", "Jones & Sons Ltd.", "Hello", "The barista position at Jones is what I want.", SAID_YES,
		SAID_YES},
	{"Barista", "British Broadcasting Corporation", "Hello",
		"The barista position at the BBC is what I want.", SAID_YES, SAID_YES},
	{"Barista", "Royal National Lifeboat Institution", "Hello",
		"The barista position at the RNLI is what I want.", SAID_YES, SAID_YES},
	{"Barista", "National Health Service", "Hello", "The barista position at the N.H.S. is what I want.",
		SAID_YES, SAID_YES},
	{"Barista", "Hewlett-Packard", "Hello", "The barista position at Hewlett Packard is what I want.",
		SAID_YES, SAID_YES},
	{"Barista", "easyJet", "Hello", "The barista job at easyJet is what I want.", SAID_YES, SAID_YES},
	{"Barista", "iRobot", "Hello", "The barista job at irobot is what I want.", SAID_YES, SAID_YES},
	{"Barista", "Sánchez y Ruiz", "Hello", "The barista job at Sanchez y Ruiz is what I want.", SAID_YES,
		SAID_YES},
	{"Barista", "Nestlé S.A.", "Hello", "The barista job at Nestle is what I want.", SAID_YES, SAID_YES},
	{"Barista", "JPMorgan Chase & Co.", "Hello", "The barista job at JPMorgan is what I want.", SAID_YES,
		SAID_YES},
	{"Barista", "The Gilded Heron", "Hello", "The barista job at the Gilded Heron is what I want.",
		SAID_YES, SAID_YES},
	{"Barista", "The Gilded Heron", "Hello", "The barista job at the Heron is what I want.", SAID_YES,
		SAID_YES},
	{"Barista", "Werkstatt Rombach", "Hello", "The barista job at Rombach is what I want.", SAID_YES,
		SAID_YES},
	{"Barista", "Stanton Primary School", "Hello", "The barista job at Stanton is what I want.", SAID_YES,
		SAID_YES},
	{"Barista", "Bright Futures Foundation", "Hello", "The barista job at Bright Futures is what I want.",
		SAID_YES, SAID_YES},
	{"Barista", "Oak & Iron, Inc.", "Hello", "The barista job at Oak and Iron is what I want.", SAID_YES,
		SAID_YES},
	{"Site Reliability Engineer", "Acme", "SRE interview", "It was fun.", SAID_YES, SAID_NO},
	{"Store Manager", "Verdant Foods", "Hello", "I would be proud to manage the store at Verdant.",
		SAID_NO, SAID_YES},
	{"Social Worker", "Leeds City Council", "Hello",
		"I'd be proud to work for the Council as a social worker.", SAID_YES, SAID_YES},
	{"Sales Assistant", "Marks & Spencer", "Hello", "The sales assistant vacancy at M&S is what I want.",
		SAID_YES, SAID_YES},
	{"Sales Assistant", "Marks and Spencer", "Hello",
		"The sales assistant vacancy at Marks & Spencer is what I want.", SAID_YES, SAID_YES},
	{"Carpenter's Apprentice", "Oakley", "Hello",
		"The carpenters apprentice place at Oakley's is what I want.", SAID_YES, SAID_YES},
	{"Apprentice Carpenter", "Oakley", "Hello", "The apprenticeship at Oakley is what I want.", SAID_YES,
		SAID_YES},
	{"Marketing Intern", "Oakley", "Hello", "The marketing internship at Oakley is what I want.",
		SAID_YES, SAID_YES},
	{"PhD Student", "Oakley", "Hello", "The PhD position at Oakley is what I want.", SAID_YES, SAID_YES},
	{"Lifeguard", "Oakley", "Hello", "I'd like to be one of your lifeguards at Oakley.", SAID_YES,
		SAID_YES},
};

static struct proofread_result read_row(struct fixture *fixture, const struct row *row)
{
	static const struct letter_person person = {.name = "Dana Lee", .addressed = true, .was_there = true};
	const struct letter_context context = {.kind = LETTER_THANK,
		.action = ACTION_ANY,
		.channel = CHANNEL_ANY,
		.role = row->role,
		.company = row->company,
		.people = &person,
		.people_count = 1,
		.today = DAY_NONE,
		.interview = DAY_NONE,
		.decision = DAY_NONE};
	const struct letter letter = {.subject = span_of(row->subject),
		.body = span_of(arena_format(&fixture->arena,
			"Dear Dana,\n\nThank you for your time. %s\n\nKind regards,\nSam Poe\n", row->text))};
	struct proofread_result result;
	struct error err;
	assert_true(proofread(fixture->proofreader, &letter, &context, &fixture->arena, &result, &err));
	return result;
}

static void knows_a_name_in_any_fair_form(void **state)
{
	for (size_t i = 0; i < ARRAY_COUNT(rows); i++) {
		const struct proofread_result result = read_row(*state, &rows[i]);
		if (result.content.names_role != rows[i].names_role ||
			result.content.names_company != rows[i].names_company)
			print_message("# %s at %s: %s\n", rows[i].role, rows[i].company, rows[i].text);
		assert_int_equal(result.content.names_role, rows[i].names_role);
		assert_int_equal(result.content.names_company, rows[i].names_company);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {cmocka_unit_test(knows_a_name_in_any_fair_form)};
	return cmocka_run_group_tests(tests, set_up, tear_down);
}
