/* Rows of the tables of usage, in short form; what stands behind BUT excuses (struct usage, `unless`). */
#ifndef TACT_LETTER_USAGE_ROW_H
#define TACT_LETTER_USAGE_ROW_H

#include "base/array.h"
#include "letter/pattern.h"

/* clang-format off */
#define WRONG(row, right) {(row), (right), NULL, NULL, USAGE_AS_FAMILY}
#define WRONG_BUT(row, right, but) {(row), (right), (but), NULL, USAGE_AS_FAMILY}
#define DOUBTFUL(row, right) {(row), (right), NULL, NULL, USAGE_WARNING}
#define DOUBTFUL_BUT(row, right, but) {(row), (right), (but), NULL, USAGE_WARNING}
#define PERHAPS(row, right) {(row), (right), NULL, NULL, USAGE_HINT}
#define PERHAPS_BUT(row, right, but) {(row), (right), (but), NULL, USAGE_HINT}
/* A family of rows, of sure mistakes where a row says nothing else. */
#define FAMILY(title, why, rows) {(title), (why), FINDING_GRAMMAR, SEVERITY_ERROR, false, (rows), ARRAY_COUNT(rows), NULL}
/* A family that is code. */
#define FAMILY_LOOK(title, why, code) {(title), (why), FINDING_GRAMMAR, SEVERITY_ERROR, false, NULL, 0, (code)}
/* clang-format on */

/* Words that several tables hold against each other. */
#define PERSONS "i|you|we|they|he|she"
#define OWNERS "my|your|his|her|our|their|its"
#define DETS "the|a|an|my|your|his|her|our|their|its|this|that|these|those"
#define BE_WORDS                                                                                             \
	"am|is|are|was|were|be|been|being|i'm|you're|we're|they're|he's|she's|it's|isn't|aren't|wasn't|"     \
	"weren't|that's"
/* Things that somebody or something has. */
#define OWN_SINGLE                                                                                           \
	"team|company|mission|culture|approach|office|reputation|strategy|website|brand|product|workplace|"  \
	"organisation|"                                                                                      \
	"organization|department|industry|market|process|decision|opinion|role|position|project|portfolio|"  \
	"roadmap|"                                                                                           \
	"platform|vision|philosophy|headquarters|staff|workforce|feedback|advice|experience|knowledge|"      \
	"expertise|"                                                                                         \
	"commitment|dedication|enthusiasm|kindness|hospitality|openness|honesty|generosity|willingness|"     \
	"ability|attention|"                                                                                 \
	"consideration|hiring|onboarding|customer|client|interest|success|growth|history|budget|schedule|"   \
	"timeline|"                                                                                          \
	"structure|response|reply|impact|crew|shop|store|kitchen|warehouse|clinic|hospital|school|"          \
	"classroom|library|restaurant|hotel|bakery|garage|studio|lab|laboratory|farm|fleet|branch|charity|"  \
	"garden|workshop|factory|newsroom|neighbourhood|bookshop|salon|nursery|archive|museum|theatre|"      \
	"gallery|orchard|brewery|dispatch"
#define OWN_PLURAL                                                                                           \
	"teams|products|services|customers|clients|employees|conversations|discussions|decisions|processes|" \
	"projects|values|"                                                                                   \
	"goals|plans|ideas|insights|thoughts|stories|offices|needs|skills|expectations|interviews|"          \
	"questions|answers|"                                                                                 \
	"efforts|users|members|colleagues|partners|systems|methods|tools|views|opinions|priorities|roles|"   \
	"careers|"                                                                                           \
	"deliberations|competitors|candidates|suppliers|patients|pupils|students|operations|challenges|"     \
	"strengths|results|kids|children|guests|readers|volunteers|parents|hands|shelves|records|machines|"  \
	"residents|animals|buildings|stores|branches|shops|engineers|drivers|nurses|teachers|trucks|"        \
	"tenants|visitors|donors|families|recipes|books|lessons|accounts|deadlines|donations|managers"

#endif
