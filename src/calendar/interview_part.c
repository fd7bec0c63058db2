/* One part of a title: whether it names the talk itself, and which parts are the role and the company. */
#include "calendar/interview_part.h"

#include "calendar/interview_list.h"
#include "calendar/interview_words.h"

#include <string.h>

static size_t skip_spaces(struct span text, size_t at)
{
	while (at < text.length && (text.start[at] == ' ' || text.start[at] == '-'))
		at++;
	return at;
}

/* Where a word of the list begins; the longest at the first place. */
static bool find_head(struct span text, const char *const *words, size_t *ret_start, size_t *ret_end)
{
	for (size_t i = 0; i < text.length; i++) {
		if (i && words_char(text.start[i - 1]))
			continue;
		size_t length = words_begin(words, (struct span){text.start + i, text.length - i});
		if (!length)
			continue;
		*ret_start = i;
		*ret_end = i + length;
		return true;
	}
	return false;
}

/* The words before the head that belong to it; words that may be parts of a role only where nothing else
 * stands before. */
static size_t extend_left(struct span text, size_t start)
{
	size_t hard = start, at = start;
	bool loose = false;
	for (;;) {
		size_t end = at;
		while (end && (text.start[end - 1] == ' ' || text.start[end - 1] == '-' ||
				      text.start[end - 1] == '/'))
			end--;
		struct span before = {text.start, end};
		size_t length = words_end(words_round, before);
		if (!length) {
			length = words_end(words_round_loose, before);
			loose = loose || length;
		}
		if (!length)
			break;
		at = end - length;
		if (!loose)
			hard = at;
	}
	return at == 0 ? 0 : hard;
}

static size_t extend_right(struct span text, size_t end)
{
	for (;;) {
		size_t at = skip_spaces(text, end);
		if (at < text.length && text.start[at] == '#')
			at++;
		size_t length = words_begin(words_after, (struct span){text.start + at, text.length - at});
		if (!length)
			return end;
		end = at + length;
	}
}

/* The text that is made of words for rounds alone, as far as it goes from the start. */
static size_t all_rounds(struct span text)
{
	size_t at = 0;
	while (at < text.length) {
		struct span rest = {text.start + at, text.length - at};
		size_t length = words_begin(words_round, rest), after = words_begin(words_after, rest);
		size_t talk = words_begin(words_talk, rest);
		length = length > talk ? length : talk;
		length = length > after && at ? length : after && at ? after : length;
		if (!length)
			break;
		at = skip_spaces(text, at + length);
	}
	return at;
}

static struct span round_of(struct span text, size_t start, size_t head, size_t head_end, bool interview)
{
	static const char *const plain[] = {"interview", "interviews", "job interview", "entretien",
		"entretien d'embauche", "vorstellungsgespräch", "bewerbungsgespräch", "vorstellungsgespraech",
		"bewerbungsgespraech", "entretien de recrutement", "interviewing", "entrevue", "entrevista",
		"jobinterview", "vorstellungstermin", NULL};
	struct span modifiers = span_trim((struct span){text.start + start, head - start});
	struct span whole = {text.start + start, head_end - start};
	if (interview &&
		(!modifiers.length || span_is_nocase(modifiers, "job") || span_is_nocase(modifiers, "zoom") ||
			span_is_nocase(modifiers, "teams") || span_is_nocase(modifiers, "skype")))
		return words_have(plain, (struct span){text.start + head, head_end - head}) ? (struct span){0}
											    : whole;
	/* "final round interview" is the final round */
	if (words_find(modifiers, "round") < modifiers.length ||
		words_find(modifiers, "stage") < modifiers.length)
		return modifiers;
	return whole;
}

bool part_find_talk(struct span text, struct part_talk *ret)
{
	size_t head, end;
	*ret = (struct part_talk){0};
	if (find_head(text, words_interview, &head, &end)) {
		ret->interview = true;
		ret->start = extend_left(text, head);
		ret->end = extend_right(text, end);
		size_t round_end = head + words_begin(words_interview,
						  (struct span){text.start + head, text.length - head});
		ret->round = round_of(text, ret->start, head, round_end, true);
		return true;
	}
	if (text.length && all_rounds(text) == text.length) {
		ret->end = text.length;
		ret->round = text;
		return true;
	}
	/* "Executive chat", "Backend Engineer phone call": a head with a word for a round before it */
	for (size_t from = 0; from < text.length; from = end) {
		struct span rest = {text.start + from, text.length - from};
		if (!find_head(rest, words_talk, &head, &end))
			return false;
		head += from;
		end += from;
		ret->start = extend_left(text, head);
		if (ret->start == head)
			continue;
		ret->end = extend_right(text, end);
		ret->round = (struct span){text.start + ret->start, end - ret->start};
		return true;
	}
	return false;
}

bool part_is_talk(struct span text)
{
	struct part_talk talk;
	return part_find_talk(text, &talk) && !talk.start && talk.end == text.length;
}

bool part_is_time(struct span text)
{
	static const char *const units[] = {"min", "minute", "mins", "minutes", "minuten", "hour", "hours",
		"hr", "hrs", "h", "std", "stunde", "stunden", "uhr", "am", "pm", "utc", "gmt", "cet", "cest",
		"est", "edt", "pst", "pdt", "bst", "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug",
		"sep", "oct", "nov", "dec", "mon", "tue", "wed", "thu", "fri", "monday", "tuesday",
		"wednesday", "thursday", "friday", "heure", "heures", "th", "st", "nd", "rd", "part", "#",
		"january", "february", "march", "april", "june", "july", "august", "september", "october",
		"november", "december", NULL};
	size_t digits = 0;
	for (size_t i = 0; i < text.length;) {
		char c = text.start[i];
		if (c >= '0' && c <= '9')
			digits++;
		if (!words_char(c) || (c >= '0' && c <= '9')) {
			i++;
			continue;
		}
		size_t length = 0;
		while (i + length < text.length && words_char(text.start[i + length]) &&
			!(text.start[i + length] >= '0' && text.start[i + length] <= '9'))
			length++;
		if (!words_have(units, (struct span){text.start + i, length}))
			return false;
		i += length;
	}
	return digits > 0;
}

static bool unknown(const struct title_part *part)
{
	return part->text.length && !part->noise && !part->person && !part->round && part->role < 3 &&
	       part->company < 2 && part->text.length > 1;
}

static struct title_part *best(struct interview_title *title, bool role, const struct title_part *except)
{
	struct title_part *found = NULL;
	for (size_t i = 0; i < title->part_count; i++) {
		struct title_part *part = &title->parts[i];
		int score = role ? part->role : part->company, other = role ? part->company : part->role;
		if (part == except || !part->text.length || part->noise || part->person ||
			score < (role ? 3 : 2) || other > score)
			continue;
		if (!found || score > (role ? found->role : found->company))
			found = part;
	}
	return found;
}

/* Of the parts that nothing is known of, the likeliest for what is still missing. */
static struct title_part *leftover(struct interview_title *title, bool role, const struct title_part *except)
{
	struct title_part *found = NULL;
	for (size_t i = 0; i < title->part_count; i++) {
		struct title_part *part = &title->parts[i];
		if (part == except || !unknown(part) || part->lead == LEAD_PAREN)
			continue;
		if (!role || !found || part->lead == LEAD_FOR)
			found = part;
	}
	return found;
}

/* "Sales Manager - EMEA": what nothing is known of and follows the role belongs to it, once the company is
 * sure. */
static struct span with_neighbours(
	const struct interview_title *title, const struct title_part *role, bool company_sure)
{
	struct span text = title_bare_role(role->text);
	if (text.start + text.length != role->text.start + role->text.length)
		return text;
	for (size_t i = 0; i < title->part_count; i++) {
		const struct title_part *part = &title->parts[i];
		const char *end = text.start + text.length;
		bool near = part->text.start > end && part->text.start - end <= 5 &&
			    (part->lead == LEAD_DASH || part->lead == LEAD_SLASH || part->lead == LEAD_FOR ||
				    part->lead == LEAD_COLON);
		bool also_role = part->lead == LEAD_SLASH && part->role >= 3; /* "Koch / Köchin" */
		if (part != role && near && (also_role || (company_sure && unknown(part))))
			text.length = (size_t)(part->text.start + part->text.length - text.start);
	}
	return text;
}

static void note_people(struct interview_title *title)
{
	for (size_t i = 0; i < title->part_count && title->people_count < TITLE_PEOPLE_MAX; i++) {
		const struct title_part *part = &title->parts[i];
		if (!part->person)
			continue;
		title->people_with[title->people_count] = part->lead == LEAD_WITH;
		struct span name = part->text;
		const char *comma = memchr(name.start, ',', name.length);
		if (comma)
			name.length = (size_t)(comma - name.start);
		title->people[title->people_count++] = list_bare_name(name);
	}
}

void part_assign(struct interview_title *title, const struct interview_names *names)
{
	struct title_part *role = best(title, true, NULL), *company = best(title, false, role);
	bool company_sure = company != NULL;
	note_people(title);
	if (!title->interview && !title->talk && !role)
		return;
	if (!company)
		company = leftover(title, false, role);
	if (!role && (title->interview || title->talk))
		role = leftover(title, true, company);
	if (role) {
		title->role = with_neighbours(title, role, company_sure);
		title->role_score = role->role;
	}
	if (company) {
		title->company = company->text;
		title->company_score = company->company;
	}
}
