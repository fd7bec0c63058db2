/* Companies and roles: the right one in all its forms, a misspelt one, another in its place. */
#include "../tap.h"
#include "base/array.h"
#include "case_letter.h"
#include "letter/checks.h"

static void expect_all(const struct case_letter *letters, size_t count)
{
	case_letters_expect(letters, count, &case_letters_plain, employer_check);
}

static void the_right_company_has_many_forms(void **state)
{
	static const struct case_letter letters[] = {
		{.company = "Oak & Co", .body = "I would love to join Oak and Co as your accountant.\n"},
		{.company = "Oak & Co", .body = "I would love to join Oak & Co.\n"},
		{.company = "Acme Inc.", .body = "I would love to join Acme.\n"},
		{.company = "Acme", .body = "I would love to join Acme GmbH in Berlin.\n"},
		{.company = "Tessera", .body = "I hope to join Tessera's data team.\n"},
		{.company = "Regional Transport Authority", .body = "I would be glad to work for the RTA.\n"},
		{.company = "Regional Transport Authority", .body = "I hope to join the Authority in May.\n"},
		{.company = "Verdant Foods", .body = "I look forward to joining Verdant and its teams.\n"},
		{.company = "Signalpeak", .body = "The role at SignalPeak is what I want.\n"},
		{.company = "Kestrel Financial", .body = "I would love to join Kestrel Engineering.\n"},
		{.company = "University of Applied Sciences",
			.body = "The position at the University is a dream.\n"},
		{.company = "Deutsche Bahn AG", .body = "The role at Deutsche Bahn is what I want.\n"},
		{.company = "Société Générale", .body = "The role at Societe Generale is what I want.\n"},
		{.company = "Café Ñandú", .body = "I would love to work at Café Ñandú.\n"},
	};

	expect_all(letters, ARRAY_COUNT(letters));
}

static void another_company_stands_in_its_place(void **state)
{
	static const struct case_letter letters[] = {
		{.company = "Halcyon",
			.body = "I would love to bring my experience to Horizon as your next manager.\n",
			.found = "error company Horizon -> Halcyon"},
		{.company = "Halcyon",
			.body = "I would be thrilled to join Horizon.\n",
			.found = "error company Horizon -> Halcyon"},
		{.company = "Halcyon",
			.body = "Thank you for the interview for the Nurse position at Horizon.\n",
			.found = "error company Horizon -> Halcyon"},
		{.company = "Halcyon",
			.body = "I remain very interested in the position at Horizon Media.\n",
			.found = "error company Horizon Media -> Halcyon"},
		{.company = "Halcyon",
			.body = "I am excited about the possibility of working for Northwind.\n",
			.found = "error company Northwind -> Halcyon"},
		{.company = "Halcyon",
			.role = "Buyer",
			.body = "I hope to start as a Buyer at Northwind soon.\n",
			.found = "error company Northwind -> Halcyon"},
		{.company = "Halcyon",
			.body = "I would be proud to become part of Northwind.\n",
			.found = "error company Northwind -> Halcyon"},
		{.company = "Halcyon",
			.subject = "Interview at Northwind",
			.body = "Thank you for your time.\n",
			.found = "error company Northwind -> Halcyon"},
		{.company = "Studio Marchetti",
			.body = "I would be delighted to work at Studio Martinelli.\n",
			.found = "error company Studio Martinelli -> Studio Marchetti"},
		{.company = "Halcyon",
			.body = "I look forward to joining Northwind's team.\n",
			.found = "error company Northwind's -> Halcyon's"},
		{.company = "Halcyon",
			.body = "I am very keen to contribute my skills to Northwind.\n",
			.found = "error company Northwind -> Halcyon"},
		{.company = "Halcyon",
			.body = "Thank you for telling me about Halcyon.\n\nI would be thrilled to join "
				"Northwind.\n",
			.found = "warning company Northwind -> Halcyon"},
	};

	expect_all(letters, ARRAY_COUNT(letters));
}

static void a_company_is_misspelt(void **state)
{
	static const struct case_letter letters[] = {
		{.company = "Halcyon",
			.body = "I would love to join Halycon.\n",
			.found = "error company Halycon -> Halcyon"},
		{.company = "Halcyon",
			.body = "What Halcion's readers want is clear.\n",
			.found = "error company Halcion's -> Halcyon's"},
		{.company = "Kestrel Financial",
			.body = "I would be glad to work at Kestral Financial.\n",
			.found = "error company Kestral Financial -> Kestrel Financial"},
		{.company = "Beacon Civil",
			.body = "I would be glad to work at Beacon Civic.\n",
			.found = "error company Beacon Civic -> Beacon Civil"},
		{.company = "Lumenworks",
			.body = "The way Lumenwork prices its product is clever.\n",
			.found = "error company Lumenwork -> Lumenworks"},
	};

	expect_all(letters, ARRAY_COUNT(letters));
}

static void other_employers_are_left_alone(void **state)
{
	static const struct case_letter letters[] = {
		{.company = "Halcyon", .body = "It is like what I did at my last job at Barclay.\n"},
		{.company = "Halcyon", .body = "When I worked at Siemens we had the same problem.\n"},
		{.company = "Halcyon", .body = "My current employer, Northwind, does it the other way.\n"},
		{.company = "Halcyon", .body = "In my role at Northwind I closed the books each month.\n"},
		{.company = "Halcyon", .body = "I held a position at Northwind for six years.\n"},
		{.company = "Halcyon", .body = "I have been working for Northwind since 2019.\n"},
		{.company = "Halcyon", .body = "As a team leader at Northwind I planned the shifts.\n"},
		{.company = "Halcyon",
			.body = "I studied at Leiden University and taught at Ashgrove School.\n"},
		{.company = "Halcyon", .body = "I have another interview at Northwind on Friday.\n"},
		{.company = "Halcyon", .body = "I would love to join Payments and learn from them.\n"},
		{.company = "Halcyon", .body = "I would be happy to join the Berlin office.\n"},
		{.company = "Halcyon", .body = "I would love to join the Apollo project in spring.\n"},
		{.company = "Halcyon", .body = "I can join Zoom from home at any time.\n"},
		{.company = "Halcyon", .body = "I am interested in Kubernetes and contribute to Firefox.\n"},
		{.company = "Halcyon",
			.body = "Your plan to bring the magazine to Scotland made me smile.\n"},
		{.company = "Halcyon", .body = "I liked your story about the rollout at Heathrow.\n"},
		{.company = "Halcyon", .body = "Before joining Northwind I taught mathematics.\n"},
		{.company = "Halcyon", .body = "I joined Northwind in 2019 as a trainee.\n"},
		{.company = "Halcyon",
			.person = "Priya",
			.also = "Oluwaseun",
			.body = "I would love to join Oluwaseun and Priya for the stand-up.\n"},
		{.company = "Halcyon",
			.body = "I would be glad to bring what I learned at Northwind to Halcyon.\n"},
		{.company = "Halcyon", .body = "Our work with Unilever could help the Nestlé project.\n"},
		{.company = "Halcyon",
			.body = "I could start at Easter and would be happy to join in May.\n"},
		{.company = "Halcyon",
			.body = "My time at Northwind and my work for Contoso taught me patience.\n"},
		{.company = NULL, .body = "I would be thrilled to join Horizon.\n"},
		{.company = "Halcyon",
			.body = "The Falcon release and the Halo dashboard were worth seeing.\n"},
	};

	expect_all(letters, ARRAY_COUNT(letters));
}

static void a_company_of_another_application_is_wrong(void **state)
{
	static const char *const others[] = {"Northwind Ltd"};
	static const struct case_letter letters[] = {
		{.company = "Halcyon",
			.body = "I am very interested in Northwind and its plans.\n",
			.found = "error company Northwind -> Halcyon"},
		{.company = "Halcyon",
			.body = "I would love to join the Northwind team.\n",
			.found = "error company Northwind -> Halcyon"},
		{.company = "Halcyon", .body = "When I worked at Northwind we had that, too.\n"},
	};
	struct letter_context context = case_letters_plain;

	context.other_companies = others;
	context.other_company_count = ARRAY_COUNT(others);
	case_letters_expect(letters, ARRAY_COUNT(letters), &context, employer_check);
}

static void letters_that_decline_tell_of_others(void **state)
{
	static const struct case_letter letters[] = {
		{.company = "Halcyon",
			.role = "Buyer",
			.body = "I have accepted the position at Northwind and will be joining Contoso Group "
				"in May.\n"},
		{.company = "Halcyon",
			.role = "Buyer",
			.body = "I look forward to joining Northwind in May.\n"},
	};
	struct letter_context context = case_letters_plain;

	context.kind = LETTER_DECLINE;
	case_letters_expect(letters, ARRAY_COUNT(letters), &context, employer_check);
}

static void another_role_stands_in_its_place(void **state)
{
	static const struct case_letter letters[] = {
		{.role = "Product Owner",
			.body = "I enjoyed our talk about the Product Manager role.\n",
			.found = "error role Product Manager -> Product Owner"},
		{.role = "Compliance Manager",
			.body = "I enjoyed our talk about the Risk Manager role.\n",
			.found = "error role Risk Manager -> Compliance Manager"},
		{.role = "Data Analyst",
			.body = "I am still keen on the Business Analyst position.\n",
			.found = "error role Business Analyst -> Data Analyst"},
		{.role = "Data Analyst",
			.body = "I would love to work with you as your next Data Scientist.\n",
			.found = "error role Data Scientist -> Data Analyst"},
		{.role = "Nurse",
			.body = "Thank you for the interview for the position of Head Chef.\n",
			.found = "error role Head Chef -> Nurse"},
		{.role = "Backend Engineer",
			.body = "Thank you for the interview for the Frontend Engineer role.\n",
			.found = "error role Frontend Engineer -> Backend Engineer"},
		{.role = "Translator",
			.subject = "Interpreter interview",
			.body = "Thank you.\n",
			.found = "error role Interpreter -> Translator"},
		{.role = "Bus Driver",
			.body = "I am very interested in the truck driver position.\n",
			.found = "warning role truck driver -> Bus Driver"},
		{.role = "Head of Design",
			.body = "I would be proud to be your next Head of Sales.\n",
			.found = "error role Head of Sales -> Head of Design"},
	};

	expect_all(letters, ARRAY_COUNT(letters));
}

static void the_right_role_has_many_forms(void **state)
{
	static const struct case_letter letters[] = {
		{.role = "Data Analyst", .body = "Thank you for the interview for the analyst position.\n"},
		{.role = "Data Analyst", .body = "I remain interested in the Senior Data Analyst role.\n"},
		{.role = "Senior Data Analyst", .body = "I remain interested in the Data Analyst role.\n"},
		{.role = "Data Analyst",
			.body = "Thank you for the time you gave to data analysts like me.\n"},
		{.role = "Teacher of Mathematics", .body = "I would love the maths teacher position.\n"},
		{.role = "Teacher of Mathematics", .body = "I hope to join as Mathematics Teacher.\n"},
		{.role = "QA Engineer", .body = "The Quality Assurance Engineer position fits me.\n"},
		{.role = "Quality Assurance Engineer", .body = "The QA Engineer position fits me.\n"},
		{.role = "Policy Adviser", .body = "The Policy Advisor post fits me.\n"},
		{.role = "Software Engineer (Backend)", .body = "The Backend Engineer position fits me.\n"},
		{.role = "Full-Stack Developer", .body = "The Full Stack Developer role fits me.\n"},
		{.role = "Backend Engineer", .body = "The Backend Developer role fits me.\n"},
		{.role = "Bus Driver",
			.body = "As a team leader I drove buses, and in my role as shift planner too.\n"},
		{.role = "Bus Driver", .body = "My previous Store Manager position taught me patience.\n"},
		{.role = "Bus Driver",
			.body = "I talked with your Operations Manager about the open position.\n"},
		{.role = "Bus Driver", .body = "I know that a leadership role needs patience.\n"},
		{.role = "Bus Driver",
			.body = "A good manager position on the org chart does not make a leader.\n"},
		{.role = "Bus Driver",
			.body = "I have been a nurse, a cook and a Store Manager at Northwind.\n"},
		{.role = "Bus Driver",
			.body = "You said that the Team Lead reports to the Director of Design.\n"},
		{.role = NULL, .body = "I am keen on the Business Analyst position.\n"},
		{.role = "Bus Driver", .subject = "Bus Driver - thank you", .body = "Thank you.\n"},
		{.role = "Research Associate",
			.body = "I want to join Meridian Labs as Research Associate.\n"},
		{.role = "Controller", .body = "The Financial Controller position is what I want.\n"},
		{.role = "Graduate Analyst", .body = "I am keen on the Graduate Analyst programme.\n"},
	};

	expect_all(letters, ARRAY_COUNT(letters));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_right_company_has_many_forms),
		cmocka_unit_test(another_company_stands_in_its_place),
		cmocka_unit_test(a_company_is_misspelt),
		cmocka_unit_test(other_employers_are_left_alone),
		cmocka_unit_test(a_company_of_another_application_is_wrong),
		cmocka_unit_test(letters_that_decline_tell_of_others),
		cmocka_unit_test(another_role_stands_in_its_place),
		cmocka_unit_test(the_right_role_has_many_forms),
	};

	return cmocka_run_group_tests(tests, case_letters_open, case_letters_close);
}
