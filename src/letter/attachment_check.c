/* What is said to be attached, where nothing is. */
#include "base/array.h"
#include "letter/checks.h"
#include "letter/families.h"

#define PAPERS                                                                                                \
	"résumé|resume|resumé|cv|c.v.|portfolio|reference|references|copy|copies|document|documents|file|" \
	"files|sample|samples|"                                                                               \
	"pdf|certificate|certificates|list|letter|letters|notes|plan|write-up|draft|slides|deck|transcript|"  \
	"transcripts|"                                                                                        \
	"spreadsheet|proposal|report|article|summary|application|form|photo|photos|screenshot|code|"          \
	"presentation|one-pager|mock-up"

static const struct usage attached[] = {
	{"^ attached|enclosed is|are|please|you|my|a|the|find|herewith|for|with|to"},
	{"please find|see|note *? *? *? *? attached|enclosed"},
	{"find|see|review|open|read attached|enclosed"},
	{"find|see *? *? *? *? attached|enclosed", .unless = "attached to|by"},
	{"i have|'ve|had also|now|just|therefore|since? attached|enclosed"},
	{"i am|'m also|now|just? attaching|enclosing"},
	{"i've also|now|just? attached|enclosed"},
	{"i'm also|now|just? attaching|enclosing"},
	{"i also? attach|enclose|attached|enclosed *? *? *? *? " PAPERS, .unless = "attached|enclosed to"},
	{"the|my|an|a|see|this attached|enclosed *? *? " PAPERS},
	{"the|see attached|enclosed .|,|for|and|;"},
	{PAPERS " is|are|were|was also? attached|enclosed", .unless = "attached to|by|with"},
	{"see|in|to|as the|an? attachment|attachments|enclosure", .unless = "in|to an attachment"},
	{"attached|enclosed to|with|in this|my|the email|e-mail|mail|message|letter|note"},
	{"( attached|enclosed )"},
	{"enclosed|attached please"},
	{PAPERS " attached|enclosed"},
};

static const struct family families[] = {
	{
		.name = "attached",
		.message = "Nothing is attached; attach it, or say where it can be read",
		.kind = FINDING_ATTACHMENT,
		.severity = SEVERITY_WARNING,
		.usages = attached,
		.usage_count = ARRAY_COUNT(attached),
	},
};

const struct family_list attachment_families = {families, ARRAY_COUNT(families)};

/* The phrases are found like all others; where something is attached, they are right. */
void attachment_check(struct proof *proof)
{
	struct findings *findings = &proof->findings;
	size_t kept = 0;
	if (proof->context->attachment_count == 0)
		return;
	for (size_t i = 0; i < findings->count; i++)
		if (findings->list[i].kind != FINDING_ATTACHMENT)
			findings->list[kept++] = findings->list[i];
	findings->count = kept;
}
