/* The fields of a person, as a form asks for them and takes them. */
#include "web/person_form.h"

#include "web/sheet.h"

#include <string.h>

const struct field_row person_form_rows[] = {
	{.name = "name", .kind = FIELD_LINE},
	{.name = "relation-interviewer", .kind = FIELD_FLAG},
	{.name = "relation-manager", .kind = FIELD_FLAG},
	{.name = "relation-recruiter", .kind = FIELD_FLAG},
	{.name = "relation-reference", .kind = FIELD_FLAG},
	{.name = "relation-reception", .kind = FIELD_FLAG},
	{.name = "relation-other", .kind = FIELD_FLAG},
	{.name = "email", .kind = FIELD_LINE},
	{.name = "phone", .kind = FIELD_LINE},
	{.name = "linkedin", .kind = FIELD_LINE},
	{.name = "address", .kind = FIELD_LINE},
	{.name = NULL},
};

/* By bit of enum relation. */
static const struct {
	const char *field, *words;
} relations[RELATION_COUNT] = {
	{"relation-interviewer", "interviewer"},
	{"relation-manager", "would be my manager"},
	{"relation-recruiter", "recruiter"},
	{"relation-reference", "a reference of mine"},
	{"relation-reception", "at the reception"},
	{"relation-other", "somebody else there"},
};

void person_form_fields(struct visit *visit, const struct person *person)
{
	static const struct person nobody = {0};
	const struct person *known = person ? person : &nobody;

	sheet_line_field(visit, "name", "Name", known->name, NULL);
	html_add(&visit->html, "<fieldset><legend>Who that is</legend>\n");
	for (int i = 0; i < RELATION_COUNT; i++)
		sheet_flag_field(
			visit, relations[i].field, relations[i].words, (known->relations >> i & 1) != 0);
	html_add(&visit->html, "</fieldset>\n");
	sheet_line_field(visit, "email", "Email", known->email, NULL);
	sheet_line_field(visit, "phone", "Phone", known->phone, NULL);
	sheet_line_field(visit, "linkedin", "LinkedIn", known->linkedin, "https://www.linkedin.com/in/…");
	sheet_line_field(visit, "address", "Address", known->address, NULL);
}

bool person_form_take(struct visit *visit, struct person *person, struct error *err)
{
	const char *name = visit_field(visit, "name");

	if (!name || !span_trim(span_of(name)).length) {
		error_set(err, ERROR_INVALID, "the name is missing");
		error_hint(err, "nothing was changed; what you typed is still there");
		return visit_wrong(visit, "name");
	}
	person->name = name;
	person->relations = 0;
	for (int i = 0; i < RELATION_COUNT; i++)
		if (visit_flag(visit, relations[i].field))
			person->relations |= (uint8_t)(1 << i);
	person->email = visit_field(visit, "email");
	person->phone = visit_field(visit, "phone");
	person->linkedin = visit_field(visit, "linkedin");
	person->address = visit_field(visit, "address");
	return true;
}

void person_form_new(struct visit *visit, const struct seen_process *seen)
{
	const bool again = visit->problem.kind != ERROR_NONE && visit_field(visit, "deed") == NULL;

	html_add(&visit->html, "<details class=\"noprint\"%s><summary>Add somebody</summary>\n",
		again ? " open" : "");
	sheet_form(visit, "/process/%lld/people", (long long)seen->number);
	person_form_fields(visit, NULL);
	sheet_form_end(visit, "Add");
	html_add(&visit->html, "</details>\n");
}
