/* The words of the template language: facts, filters, situations. */
#include "letter/template_words.h"

const char *const fact_names[FACT_COUNT] = {
	[FACT_PERSON] = "person",
	[FACT_PERSON_ID] = "person-id",
	[FACT_OWN] = "own-name",
	[FACT_OWN_PHONE] = "own-phone",
	[FACT_OWN_EMAIL] = "own-email",
	[FACT_ROLE] = "role",
	[FACT_ORGANIZATION] = "organization",
	[FACT_RECRUITER] = "recruiter",
	[FACT_INTERVIEW] = "interview",
	[FACT_NEXT_INTERVIEW] = "next-interview",
	[FACT_OTHERS] = "others",
	[FACT_EVERYONE] = "everyone",
	[FACT_DETAIL] = "detail",
	[FACT_FORGOT] = "forgot",
	[FACT_SKILL] = "skill",
	[FACT_CONCERN] = "concern",
	[FACT_DECISION] = "decision",
	[FACT_LAST] = "last-status",
	[FACT_CALL_DAY] = "call-day",
	[FACT_PROMISE] = "promise",
	[FACT_PROMISED] = "promised-day",
	[FACT_LOG] = "log",
	[FACT_LOG_UNSAID] = "log-no-answer",
};

const uint8_t fact_kinds[FACT_COUNT] = {
	[FACT_PERSON] = FACT_IS_PERSON,
	[FACT_RECRUITER] = FACT_IS_PERSON,
	[FACT_OTHERS] = FACT_IS_PEOPLE,
	[FACT_EVERYONE] = FACT_IS_PEOPLE,
	[FACT_INTERVIEW] = FACT_IS_DAY,
	[FACT_NEXT_INTERVIEW] = FACT_IS_DAY,
	[FACT_DECISION] = FACT_IS_DAY,
	[FACT_LAST] = FACT_IS_DAY,
	[FACT_CALL_DAY] = FACT_IS_DAY,
	[FACT_PROMISED] = FACT_IS_DAY,
	[FACT_DETAIL] = FACT_IS_NOTE,
	[FACT_FORGOT] = FACT_IS_NOTE,
	[FACT_SKILL] = FACT_IS_NOTE,
	[FACT_CONCERN] = FACT_IS_NOTE,
	[FACT_PROMISE] = FACT_IS_NOTE,
};

const char *const filter_names[FILTER_COUNT] = {
	[FILTER_FIRST] = "first",
	[FILTER_FULL] = "full",
	[FILTER_GREETING] = "greeting",
	[FILTER_DATE] = "date",
	[FILTER_WEEKDAY] = "weekday",
	[FILTER_WHEN] = "when",
	[FILTER_THING] = "thing",
	[FILTER_CLAUSE] = "clause",
	[FILTER_REMARK] = "remark",
};

#define BIT(filter) (1 << (filter))

const uint16_t fact_kind_filters[FACT_KIND_COUNT] = {
	[FACT_IS_PERSON] = BIT(FILTER_FIRST) | BIT(FILTER_FULL) | BIT(FILTER_GREETING),
	[FACT_IS_PEOPLE] = BIT(FILTER_FIRST) | BIT(FILTER_FULL),
	[FACT_IS_DAY] = BIT(FILTER_DATE) | BIT(FILTER_WEEKDAY) | BIT(FILTER_WHEN),
	[FACT_IS_NOTE] = BIT(FILTER_THING) | BIT(FILTER_CLAUSE) | BIT(FILTER_REMARK),
};

const uint8_t fact_kind_default[FACT_KIND_COUNT] = {
	[FACT_IS_TEXT] = FILTER_NONE,
	[FACT_IS_PERSON] = FILTER_FULL,
	[FACT_IS_PEOPLE] = FILTER_FULL,
	[FACT_IS_DAY] = FILTER_DATE,
	[FACT_IS_NOTE] = FILTER_COUNT,
};

const char *const situation_phrases[SITUATION_COUNT] = {
	[SITUATION_THROUGH] = "it goes through the recruiter",
	[SITUATION_TO_RECRUITER] = "it goes to the recruiter",
	[SITUATION_TO_EMPLOYER] = "it goes to the employer",
	[SITUATION_RECRUITER] = "a recruiter arranged it",
	[SITUATION_WAS_THERE] = "the person was there",
	[SITUATION_SEVERAL] = "several people were there",
	[SITUATION_BEFORE] = "the interview is still to come",
	[SITUATION_PHONE] = "it was a phone screen",
	[SITUATION_VIDEO] = "it was a video call",
	[SITUATION_ONSITE] = "it was on site",
	[SITUATION_WENT_WELL] = "it went well",
	[SITUATION_WENT_BADLY] = "it went badly",
	[SITUATION_WENT_UNSURE] = "it is unsure how it went",
	[SITUATION_FIRST_STATUS] = "it is the first question",
	[SITUATION_LAST_STATUS] = "it is the last question",
	[SITUATION_DATE_PASSED] = "the decision date has passed",
	[SITUATION_REJECTED] = "they said no",
	[SITUATION_NOT_INTERESTED] = "they were not interested",
	[SITUATION_CONNECTED] = "connecting is allowed",
	[SITUATION_ON_PAPER] = "it is on paper",
};
