/* Where an interview takes place: the link of a video call, the number of a phone call. */
#include "calendar/interview_place.h"

#include "calendar/interview_words.h"

#include <string.h>
#include <strings.h>

static bool link_char(char c)
{
	return (unsigned char)c > 0x20 && !strchr("\"<>\\^`{}|", c);
}

struct span place_next_link(struct span text, size_t *at)
{
	for (size_t i = *at; i + 10 < text.length; i++) {
		if ((text.start[i] | 0x20) != 'h' || strncasecmp(text.start + i, "http", 4) != 0)
			continue;
		size_t scheme = strncasecmp(text.start + i, "https://", 8) == 0  ? 8
				: strncasecmp(text.start + i, "http://", 7) == 0 ? 7
										 : 0;
		size_t end = i + scheme;
		while (scheme && end < text.length && link_char(text.start[end]))
			end++;
		if (!scheme || end == i + scheme)
			continue;
		*at = end;
		while (end > i && strchr(".,;:!?)]'*_", text.start[end - 1]))
			end--;
		return (struct span){text.start + i, end - i};
	}
	*at = text.length;
	return (struct span){0};
}

struct span place_link_host(struct span link)
{
	const char *slashes = link.length ? memmem(link.start, link.length, "//", 2) : NULL;
	if (!slashes)
		return (struct span){0};
	struct span host = {slashes + 2, link.length - (size_t)(slashes + 2 - link.start)};
	for (size_t i = 0; i < host.length; i++)
		if (strchr("/?#:", host.start[i]))
			host.length = i;
	return host;
}

/* Links for changing a booking, for help or for leaving a list are no place to meet. */
static bool for_joining(struct span link)
{
	static const char *const words[] = {"cancel", "cancellation", "cancellations", "reschedule",
		"reschedulings", "unsubscribe", "preferences", "privacy", "terms", "help", "support", "faq",
		"settings", "legal", "download", "calendar", "maps", "linkedin", "aka", "glassdoor",
		"careers", "career", "jobs", "meetingoptions", "tel", "dialin", "options", "schedule",
		"booking", "bookings", "availability", NULL};
	static const char *const hosts[] = {"calendly.com", "aka.ms", "goo.gl", "google.com", "w3.org",
		"microsoft.com", "youtube.com", NULL};
	struct span host = place_link_host(link);
	return !words_within(words, link) && !words_host(hosts, host);
}

static bool of_meeting(struct span link)
{
	static const char *const others[] = {"cancel", "reschedule", "unsubscribe", "meetingoptions",
		"dialin", "support", "privacy", "download", "test", "zoomus", "u/", NULL};
	struct span host = place_link_host(link);
	const char *after = host.start ? host.start + host.length : NULL;
	struct span path = {after, after ? link.length - (size_t)(after - link.start) : 0};
	if (path.length <= 1)
		return false;
	return words_host(words_meeting_host, host) && !words_within(others, path);
}

struct span place_join_link(struct span text, bool any)
{
	struct span first = {0};
	for (size_t at = 0; at < text.length;) {
		struct span link = place_next_link(text, &at);
		if (!link.length)
			break;
		if (of_meeting(link))
			return link;
		if (!first.length && any && for_joining(link))
			first = link;
	}
	return first;
}

static bool phone_char(char c)
{
	return (c >= '0' && c <= '9') || strchr(" -()./", c);
}

static struct span phone_at(struct span text, size_t start)
{
	size_t end = start + 1, digits = text.start[start] >= '0' && text.start[start] <= '9';
	while (end < text.length && phone_char(text.start[end])) {
		digits += text.start[end] >= '0' && text.start[end] <= '9';
		end++;
	}
	while (end > start && !(text.start[end - 1] >= '0' && text.start[end - 1] <= '9'))
		end--;
	return digits >= 7 && digits <= 15 ? (struct span){text.start + start, end - start}
					   : (struct span){0};
}

struct span place_phone(struct span text, bool whole)
{
	static const char *const before[] = {"tel", "tel.", "phone", "telefon", "call", "call me at",
		"mobile", "téléphone", "phone call", "phone:", "tel:", "telephone", NULL};
	if (whole) {
		text = span_trim(text);
		if (!text.length)
			return (struct span){0};
		size_t length = words_begin(before, text);
		while (length < text.length && strchr(" :", text.start[length]))
			length++;
		text = span_trim((struct span){text.start + length, text.length - length});
		if (!text.length || !(text.start[0] == '+' || text.start[0] == '(' ||
					    (text.start[0] >= '0' && text.start[0] <= '9')))
			return (struct span){0};
		struct span phone = phone_at(text, 0);
		return phone.length + 12 >= text.length ? phone : (struct span){0};
	}
	static const char *const calls[] = {
		"call you at ", "call you on ", "ring you on ", "rufen sie an unter ", "vous appellera au "};
	for (size_t i = 0; i < sizeof(calls) / sizeof(calls[0]); i++) {
		size_t at = words_find(text, calls[i]), after = at + strlen(calls[i]);
		if (at < text.length && after < text.length)
			return phone_at(text, after);
	}
	return (struct span){0};
}
