/* People: greeted wrongly, misspelt, or quite right with names from everywhere. */
#include "../tap.h"
#include "base/array.h"
#include "case_letter.h"
#include "letter/checks.h"

static void expect_all(const struct case_letter *letters, size_t count)
{
	case_letters_expect(letters, count, &case_letters_plain, name_check);
}

static void the_right_person_is_greeted_in_many_forms(void **state)
{
	static const struct case_letter letters[] = {
		{"Mark Hollis", .body = "Dear Mr. Hollis,\n\nThank you for your time.\n"},
		{"Mark Hollis", .body = "Dear Mark,\n\nThank you for your time.\n"},
		{"Mark Hollis", .body = "Hi Mark!\n\nThank you for your time.\n"},
		{"Mark Hollis", .body = "Dear Mark Hollis,\n\nThank you for your time.\n"},
		{"Ms. Ortiz", .body = "Dear Ms Ortiz,\n\nThank you for your time.\n"},
		{"Ms. Ortiz", .body = "Dear Carla,\n\nThank you for your time.\n"},
		{"Dr Park", .body = "Dear Dr. Park,\n\nThank you for your time.\n"},
		{"Femke", .body = "Hello Femke,\n\nThank you for your time.\n"},
		{"Femke", .body = "Dear Ms. de Vries,\n\nThank you for your time.\n"},
		{"Rachel, Ben and Kofi", .body = "Dear Rachel, Ben and Kofi,\n\nThank you.\n"},
		{"Rachel, Ben and Kofi", .body = "Dear all,\n\nThank you. Rachel, your point was good.\n"},
		{"Rachel, Ben and Kofi", .body = "Dear Rachel, Ben & Kofi,\n\nThank you.\n"},
		{"Thomas Arden", .body = "Dear Tom,\n\nThank you for your time.\n"},
		{"Katherine Price", .body = "Hi Kate,\n\nThank you for your time.\n"},
		{"Robert Lindqvist", .body = "Hi Bob,\n\nThank you for your time.\n"},
		{"William Osei", .body = "Dear Bill,\n\nThank you for your time.\n"},
		{"Christopher Hale", .body = "Dear Chris,\n\nThank you for your time.\n"},
		{"Steven Hale", .body = "Dear Steve,\n\nThank you for your time.\n"},
		{"Dana Lee", .body = "Dear Hiring Team,\n\nThank you for your time.\n"},
		{"Dana Lee", .body = "Good morning Dana,\n\nThank you for your time.\n"},
		{"Dana Lee", .body = "To whom it may concern:\n\nThank you for your time.\n"},
		{"Dana Lee", .body = "Dear Sir or Madam,\n\nThank you for your time.\n"},
		{"Dana Lee", .body = "Good morning,\n\nThank you for your time.\n"},
		{"Dana Lee", .body = "Thank you for your time today. It was a pleasure.\n"},
		{"Dana Lee, PhD", .body = "Dear Dr. Lee,\n\nThank you for your time.\n"},
		{"Prof. Dr. Anke Weber", .body = "Dear Professor Weber,\n\nThank you for your time.\n"},
		{"Martin Luther King Jr.", .body = "Dear Mr. King,\n\nThank you for your time.\n"},
	};

	expect_all(letters, ARRAY_COUNT(letters));
}

static void names_of_many_languages_are_right(void **state)
{
	static const struct case_letter letters[] = {
		{"Nguyễn Thị Mai", .body = "Dear Ms. Mai,\n\nThank you.\n"},
		{"Nguyễn Thị Mai", .body = "Dear Ms. Nguyễn,\n\nThank you.\n"},
		{"María José García López", .body = "Dear Ms. García López,\n\nThank you.\n"},
		{"María José García López", .body = "Dear María José,\n\nThank you.\n"},
		{"Sinéad O'Brien", .body = "Dear Ms. O’Brien,\n\nThank you.\n"},
		{"Pieter van der Berg", .body = "Dear Mr. van der Berg,\n\nThank you.\n"},
		{"Pieter van der Berg", .body = "Dear Mr. Van der Berg,\n\nThank you.\n"},
		{"Hamza al-Rashid", .body = "Dear Mr. al-Rashid,\n\nThank you.\n"},
		{"Hamza al-Rashid", .body = "Dear Mr. Rashid,\n\nThank you.\n"},
		{"Jean-Luc Moreau", .body = "Cher Jean-Luc,\n\nThank you.\n"},
		{"Jean-Luc Moreau", .body = "Dear Jean Luc,\n\nThank you.\n"},
		{"李娜", .body = "Dear 李娜,\n\nThank you.\n"},
		{"Li Na", .body = "Dear Ms. Li,\n\nThank you.\n"},
		{"Søren Kjær", .body = "Dear Søren,\n\nThank you.\n"},
		{"Žižek", .body = "Dear Žižek,\n\nThank you.\n"},
		{"Jürgen Müller", .body = "Dear Mr. Mueller,\n\nThank you.\n"},
		{"Zoë Kravets", .body = "Dear Zoe,\n\nThank you.\n"},
		{"K. R. Narayanan", .body = "Dear Mr. Narayanan,\n\nThank you.\n"},
		{"K. R. Narayanan", .body = "Dear K. R. Narayanan,\n\nThank you.\n"},
		{"Ngozi Adichie-Obi", .body = "Dear Ms. Adichie-Obi,\n\nThank you.\n"},
		{"Alessandra D'Angelo", .body = "Dear Ms. D'Angelo,\n\nThank you.\n"},
		{"Frau Moosbrugger", .body = "Dear Mrs. Moosbrugger,\n\nThank you.\n"},
		{"Kim Min-jun", .body = "Dear Mr. Kim,\n\nThank you.\n"},
		{"Björk Guðmundsdóttir", .body = "Dear Björk,\n\nThank you.\n"},
	};

	expect_all(letters, ARRAY_COUNT(letters));
}

static void another_person_is_greeted(void **state)
{
	static const struct case_letter letters[] = {
		{"Mark Hollis", .body = "Dear Mr. Hollister,\n\nThank you.\n",
			.found = "error name Mr. Hollister -> Mr. Hollis"},
		{"Mark Hollis", .body = "Dear Sarah,\n\nThank you.\n", .found = "error name Sarah -> Mark"},
		{"Mark Hollis", .body = "Dear Mark Hollister,\n\nThank you.\n",
			.found = "error name Mark Hollister -> Mark Hollis"},
		{"Ms. Ortiz", .body = "Dear Ms Horton,\n\nThank you.\n",
			.found = "error name Ms Horton -> Ms Ortiz"},
		{"Dana Lee", "Ben Ode", .body = "Dear Ben,\n\nThank you.\n",
			.found = "error name Ben -> Dana"},
		{"Dana Lee", "Ben Ode", .body = "Dear Mr. Ode,\n\nThank you.\n",
			.found = "error name Mr. Ode -> Mr. Lee"},
		{"Rachel, Ben and Kofi", .body = "Dear Rachel, Ben and Kobe,\n\nThank you.\n",
			.found = "error name Kobe -> Kofi"},
		{"Femke", .body = "Dear Anna,\n\nThank you.\n", .found = "error name Anna -> Femke"},
		{"Dana Lee", .subject = "Thank you, Hannah", .body = "Dear Dana,\n\nThank you.\n",
			.found = "warning name Hannah -> Dana"},
		{"Dana Lee", "Ben Ode", .body = "Dear Dana,\n\nIt was a good day. Thank you, Ben.\n",
			.found = "warning name Ben -> Dana"},
	};

	expect_all(letters, ARRAY_COUNT(letters));
}

static void a_name_is_misspelt(void **state)
{
	static const struct case_letter letters[] = {
		{"Dana Lee", .body = "Dear Danna,\n\nThank you.\n", .found = "error name Danna -> Dana"},
		{"Katherine Price", .body = "Dear Catherine,\n\nThank you.\n",
			.found = "error name Catherine -> Katherine"},
		{"Sarah Price", .body = "Dear Sara,\n\nThank you.\n", .found = "error name Sara -> Sarah"},
		{"Jon Price", .body = "Dear John,\n\nThank you.\n", .found = "error name John -> Jon"},
		{"Dr. Hargreaves", .body = "Dear Dr. Hargraves,\n\nThank you.\n",
			.found = "error name Dr. Hargraves -> Dr. Hargreaves"},
		{"Ms. Ortiz", .body = "Dear Ms. Ortez,\n\nThank you.\n",
			.found = "error name Ms. Ortez -> Ms. Ortiz"},
		{"Niamh Gallagher", .body = "Dear Ms. Gallager,\n\nThank you.\n",
			.found = "error name Ms. Gallager -> Ms. Gallagher"},
		{"Dana Lee", .body = "Dear dana,\n\nThank you.\n", .found = "error name dana -> Dana"},
		{"Dana Lee", "Ines Halloran",
			.body = "Dear Dana,\n\nPlease thank Ms. Haloran for the tour.\n",
			.found = "error name Haloran -> Halloran"},
		{"Dana Lee", "Zeynep Arslan", .body = "Dear Dana,\n\nPlease thank Zeinep for the tour.\n",
			.found = "error name Zeinep -> Zeynep"},
		{"Dana Lee", "Ines Halloran", .body = "Dear Dana,\n\nInes Holloran showed me the lab.\n",
			.found = "error name Holloran -> Halloran"},
		{"Dana Lee", "Siddharth Rao", .body = "Dear Dana,\n\nSidharth's demo was a delight.\n",
			.found = "error name Sidharth's -> Siddharth's"},
	};

	expect_all(letters, ARRAY_COUNT(letters));
}

static void a_title_is_wrong(void **state)
{
	static const struct case_letter letters[] = {
		{"Ms. Ortiz", .body = "Dear Mr. Ortiz,\n\nThank you.\n",
			.found = "warning name Mr. Ortiz -> Ms. Ortiz"},
		{"Ms. Ortiz", .body = "Dear Mrs. Ortiz,\n\nThank you.\n",
			.found = "warning name Mrs. Ortiz -> Ms. Ortiz"},
		{"Dr Park", .body = "Dear Mr Park,\n\nThank you.\n",
			.found = "warning name Mr Park -> Dr Park"},
		{"Mark Hollis", .body = "Dear Mr. Mark,\n\nThank you.\n",
			.found = "warning name Mr. Mark -> Mr. Hollis"},
		{"Mark Hollis", .body = "Dear Hollis Mark,\n\nThank you.\n",
			.found = "warning name Hollis Mark -> Mark Hollis"},
	};

	expect_all(letters, ARRAY_COUNT(letters));
}

static void other_capitals_are_left_alone(void **state)
{
	static const struct case_letter letters[] = {
		{"Mark Hollis", .role = "Data Engineer", .company = "Castellan",
			.body = "Dear Mark,\n\nThe Market Street office, the Marks & Spencer account and the "
				"talk with "
				"Priyanka from Zendesk were all good. Holly showed me Kubernetes and Marko "
				"the lab.\n"},
		{"Rose Thorne",
			.body = "Dear Rose,\n\nI enjoyed the drive from Rome to Thornton in March.\n"},
		{"Ben Ode",
			.body = "Dear Ben,\n\nThank you for the tour of the Den Haag site and Ode to Joy.\n"},
		{"Maria Lind",
			.body = "Dear Maria,\n\nPlease thank Marie and Mario for the lunch at Lindt.\n"},
		{"Jan Novak", .body = "Dear Jan,\n\nI can start in January or on 1 June. Jane was kind.\n"},
		{"Dana Lee", .body = "Dear Dana,\n\nThank you.\n\nBest,\nDanae Leigh\n"},
		{"Grace Kelly", .company = "Grayce", .body = "Dear Grace,\n\nI hope to join Grayce.\n"},
		{"Will Turner", .body = "Dear Will,\n\nWell, I will write again. Turning to the plan: Bill "
					"liked it.\n"},
		{"Dana Lee", .body = "Dear Dana,\n\nThank you, Acme!\n\nThanks again,\nSam\n"},
		{"Dana Lee", .body = "Dear Dana,\n\n> Danna wrote this\n\nThank you.\n"},
	};

	expect_all(letters, ARRAY_COUNT(letters));
}

static void people_of_other_applications_belong_elsewhere(void **state)
{
	static const struct letter_person people[] = {
		{.name = "Ms. Ortiz", .addressed = true, .was_there = true},
		{.name = "Carla Rossi", .on_other_process = true}};
	static const struct case_letter letters[] = {
		{.body = "Dear Ms. Rossi,\n\nThank you.\n", .found = "error name Ms. Rossi -> Ms. Ortiz"},
		{.body = "Dear Carla,\n\nThank you.\n"},
		{.body = "Dear Ms. Ortiz,\n\nPlease give my regards to Carla Rossi.\n",
			.found = "warning name Carla Rossi"},
		{.body = "Dear Ms. Ortiz,\n\nPlease give my regards to Karla, who likes Rossini.\n"},
	};
	struct letter_context context = case_letters_plain;

	context.people = people;
	context.people_count = ARRAY_COUNT(people);
	case_letters_expect(letters, ARRAY_COUNT(letters), &context, name_check);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_right_person_is_greeted_in_many_forms),
		cmocka_unit_test(names_of_many_languages_are_right),
		cmocka_unit_test(another_person_is_greeted),
		cmocka_unit_test(a_name_is_misspelt),
		cmocka_unit_test(a_title_is_wrong),
		cmocka_unit_test(other_capitals_are_left_alone),
		cmocka_unit_test(people_of_other_applications_belong_elsewhere),
	};

	return cmocka_run_group_tests(tests, case_letters_open, case_letters_close);
}
