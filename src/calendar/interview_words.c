/* The words by which an invitation to an interview is understood: English, and plain German and French. */
#include "calendar/interview_words.h"

#include <string.h>
#include <strings.h>

const char *const words_interview[] = {"interview", "interviews", "interviewing", "job interview",
	"phone screen", "phone screening", "phone interview", "telephone interview", "tech screen",
	"technical screen", "recruiter screen", "recruiting screen", "video screen", "onsite", "on-site",
	"on site", "onsite loop", "superday", "super day", "assessment centre", "assessment center",
	"assessment day", "vorstellungsgespräch", "vorstellungsgespraech", "bewerbungsgespräch",
	"bewerbungsgespraech", "vorstellungstermin", "jobinterview", "telefoninterview", "videointerview",
	"erstgespräch", "zweitgespräch", "kennenlerngespräch", "kennenlern-gespräch", "auswahlgespräch",
	"fachgespräch", "einstellungsgespräch", "probearbeiten", "probetag", "entretien", "entretiens",
	"entretien d'embauche", "entretien d’embauche", "entretien de recrutement", "entretien téléphonique",
	"entretien technique", "entretien individuel", "entrevue", "entrevista", "entrevista de trabajo",
	"colloquio di lavoro", "sollicitatiegesprek", NULL};
const char *const words_talk[] = {"screen", "screening", "call", "phone call", "video call", "chat",
	"conversation", "discussion", "round", "stage", "session", "meeting", "meet", "meet and greet",
	"panel", "loop", "intro", "introduction", "catch up", "catch-up", "gespräch", "telefonat", "termin",
	"videocall", "échange", "rendez-vous", "appel", "exercise", "presentation", "challenge", "assessment",
	"test", "task", "sense", "design", "review", "deep dive", "fit", NULL};
const char *const words_round[] = {"phone", "telephone", "video", "virtual", "online", "remote", "in-person",
	"in person", "face-to-face", "face to face", "onsite", "on-site", "on site", "technical", "tech",
	"coding", "live coding", "pair programming", "system design", "systems design", "architecture",
	"product sense", "product design", "design challenge", "case study", "case", "take-home",
	"behavioral", "behavioural", "competency", "competency-based", "culture fit", "cultural fit",
	"culture", "cultural", "values", "hiring manager", "recruiter", "recruiting", "hr", "human resources",
	"screening", "initial", "intro", "introductory", "introduction", "exploratory", "preliminary",
	"first", "second", "third", "fourth", "fifth", "final", "last", "1st", "2nd", "3rd", "4th", "5th",
	"final-round", "first-round", "second-round", "first round", "second round", "third round",
	"final round", "1st round", "2nd round", "3rd round", "4th round", "first stage", "second stage",
	"third stage", "final stage", "1st stage", "2nd stage", "3rd stage", "panel", "group", "coffee",
	"informal", "formal", "follow-up", "follow up", "one-on-one", "1:1", "1-on-1", "zoom", "teams",
	"skype", "job", "structured", "bar raiser", "whiteboard", "erstes", "zweites", "drittes", "erste",
	"zweite", "telefonisches", "telefonische", "technisches", "fachliches", "zweiter", "erster",
	"online-", "video-", "telefon-", "premier", "deuxième", "second", "dernier", "superday", NULL};
const char *const words_round_loose[] = {"executive", "team", "peer", "leadership", "partner", "founder",
	"ceo", "cto", "director", "vp", "skip level", "skip-level", "cross-functional", "cross functional",
	"stakeholder", "presentation", "portfolio", "portfolio review", "data modeling", "sql",
	"problem solving", "algorithms", "analytical", "career", "domain", "craft", "past project", NULL};
const char *const words_after[] = {"invitation", "invite", "confirmation", "confirmed", "request",
	"requested", "schedule", "scheduled", "scheduling", "loop", "day", "process", "call", "round",
	"rounds", "session", "slot", "appointment", "meeting", "series", "block", "screen", "chat",
	"conversation", "discussion", "stage", "panel", "details", "update", "updated", "reminder",
	"availability", "event", "termin", "einladung", "invitation:", "part", "with candidate", "#1", "#2",
	"#3", "1", "2", "3", "4", "5", "one", "two", "three", "i", "ii", "iii", "exercise", "challenge",
	NULL};
const char *const words_not[] = {"practice", "practise", "mock", "webinar", "tips", "how to", "debrief",
	"debriefing", "prep", "preparation", "prepare", "preparing", "masterclass", "bootcamp", "meetup",
	"user interview", "user interviews", "customer interview", "customer interviews", "exit interview",
	"stay interview", "research interview", "skills session", "talk on", "interviewer training",
	"standup", "stand-up", "retrospective", "birthday", "geburtstag", "anniversaire", "anniversary",
	"visa interview", "übung", "bewerbungstraining", "vorbereitung", "préparation", "book club",
	"thank-you", "thank you", "follow up after", "feedback form", "scorecard", "rehearsal", NULL};
const char *const words_not_loose[] = {"club", "workshop", "seminar", "training", "trainings", "coaching",
	"coach", "course", "class", "lecture", "conference", "podcast", "press", "radio", "newspaper",
	"journalist", "film", "movie", "study", "revision", "atelier", "formation", "simulation", "sync",
	"calibration", "q&a", "doctor", "dentist", "review notes", "retro", "study participant",
	"seminar:", "user research", NULL};
const char *const words_pause[] = {"break", "lunch", "lunch break", "coffee break", "pause", "mittagspause",
	"mittagessen", "déjeuner", "pause déjeuner", "dinner", "buffer", "travel", "travel time", "tour",
	"office tour", "wrap-up", "wrap up", "welcome", "check-in", "arrival", "holiday", "vacation",
	"feiertag", "out of office", "bio break", "rest", NULL};
const char *const words_company[] = {"inc", "inc.", "llc", "l.l.c.", "ltd", "ltd.", "limited", "gmbh", "ag",
	"se", "kg", "kgaa", "ohg", "ug", "e.v.", "ev", "eg", "mbh", "s.a.", "sa", "sas", "s.a.s.", "sarl",
	"s.à r.l.", "bv", "b.v.", "nv", "n.v.", "plc", "corp", "corp.", "corporation", "co.", "company",
	"pty", "oy", "ab", "asa", "aps", "a/s", "s.p.a.", "spa", "srl", "s.r.l.", "s.l.", "kk", "k.k.", "pvt",
	"group", "gruppe", "groupe", "holding", "holdings", "& co", "& sons", "& söhne", "und söhne", NULL};
const char *const words_organization[] = {"technologies", "technology", "tech", "labs", "lab", "systems",
	"solutions", "software", "robotics", "bank", "university", "universität", "université", "hochschule",
	"college", "school", "schule", "hospital", "klinik", "klinikum", "clinic", "clinique", "hôpital",
	"council", "authority", "institute", "institut", "foundation", "stiftung", "fondation", "health",
	"healthcare", "media", "studios", "studio", "partners", "capital", "ventures", "consulting",
	"logistics", "logistik", "airlines", "airways", "energy", "energie", "foods", "bakery", "bäckerei",
	"ministry", "ministerium", "department", "trust", "nhs", "stadt", "city of", "county", "landratsamt",
	"amt", "mairie", "société", "industries", "industrie", "motors", "pharma", "pharmaceuticals",
	"biotech", "therapeutics", "insurance", "versicherung", "assurances", "networks", "analytics",
	"interactive", "games", "digital", "services", "agency", "agentur", "agence", "restaurant", "hotel",
	"hôtel", "museum", "library", "bibliothek", "verlag", "press", "publishing", "works", "werke",
	"stahlbau", "maschinenbau", "bau", "construction", "railways", "bahn", "transport", "charity",
	"associates", "collective", "cooperative", "genossenschaft", "academy", "akademie", "center",
	"centre", "zentrum", "apotheke", "praxis", "kanzlei", "law", "financial", "finance", "airport",
	"observatory", "church", "cloud", "ai", "io", "hq", "dynamics", "aerospace", "semiconductor",
	"semiconductors", "electronics", "chemicals", "brothers", "corps", "farm", "farms", "brewery",
	"brauerei", "theatre", "theater", "society", "association", "verein", "federation", "union", NULL};
const char *const words_noise[] = {"zoom", "zoom meeting", "zoom call", "zoom video", "teams", "ms teams",
	"microsoft teams", "microsoft teams meeting", "teams meeting", "google meet", "google hangouts",
	"hangout", "skype", "webex", "video", "video call", "phone", "telephone", "telefon", "téléphone",
	"call", "remote", "virtual", "online", "in person", "in-person", "onsite", "on-site", "office", "hr",
	"human resources", "personalbüro", "personalbuero", "personalabteilung", "personal", "rh",
	"ressources humaines", "recruiting", "recruitment", "talent", "talent acquisition", "candidate",
	"kandidat", "candidat", "bewerber", "bewerberin", "you", "me", "us", "our team", "the team", "team",
	"tbc", "tbd", "tba", "confirmed", "confirmation", "hold", "placeholder", "tentative", "external",
	"ext", "virtual interview", "visio", "visioconférence", "videokonferenz", "vor ort", "präsenz",
	"sur place", "our office", "new", "updated", "update", "reschedule", "rescheduled", "application",
	"your application", "bewerbung", "ihre bewerbung", "candidature", "votre candidature", "job", "role",
	"position", "the position", "opportunity", "zoom link", "calendar", "calendar event", "meeting",
	"details", "schedule", "opening", "vacancy", "stelle", "poste", "uhr", "link", NULL};
const char *const words_qualifier[] = {"m/w/d", "w/m/d", "m/f/d", "f/m/d", "m/f/x", "f/m/x", "m/w/x", "w/m/x",
	"d/m/w", "d/w/m", "m/d/w", "w/d/m", "m/w", "w/m", "h/f", "f/h", "h/f/x", "h/f/nb", "m/f", "f/m", "gn",
	"all genders", "all gender", "a", "remote", "hybrid", "full-time", "full time", "part-time",
	"part time", "vollzeit", "teilzeit", "contract", "permanent", "temporary", "cdi", "cdd", "fixed-term",
	"senior", "junior", "entry level", "mid-level", NULL};
const char *const words_ats[] = {"greenhouse", "lever", "ashby", "ashbyhq", "workday", "myworkday",
	"myworkdayjobs", "goodtime", "calendly", "smartrecruiters", "icims", "jobvite", "bamboohr",
	"workable", "workablemail", "recruitee", "teamtailor", "personio", "breezy", "jazzhr", "taleo",
	"successfactors", "eightfold", "prelude", "modernloop", "hirevue", "hackerrank", "codesignal",
	"karat", "coderpad", "doodle", "savvycal", "youcanbook", "acuityscheduling", "chilipiper", "paradox",
	"avature", "bullhorn", "pinpointhq", "zohorecruit", "indeedemail", "recruiterbox", "freshteam",
	"comeet", "jobadder", "softgarden", "rexx-systems", "concludis", "onlyfy", "welcometothejungle",
	NULL};
const char *const words_public_mail[] = {"gmail.com", "googlemail.com", "outlook.com", "outlook.de",
	"outlook.fr", "hotmail.com", "hotmail.co.uk", "hotmail.fr", "hotmail.de", "live.com", "live.co.uk",
	"msn.com", "yahoo.com", "yahoo.co.uk", "yahoo.de", "yahoo.fr", "yahoo.co.in", "yahoo.ca", "ymail.com",
	"icloud.com", "me.com", "mac.com", "aol.com", "proton.me", "protonmail.com", "pm.me", "gmx.de",
	"gmx.net", "gmx.com", "gmx.at", "gmx.ch", "web.de", "t-online.de", "freenet.de", "posteo.de",
	"mailbox.org", "tutanota.com", "tuta.io", "orange.fr", "free.fr", "laposte.net", "sfr.fr",
	"wanadoo.fr", "fastmail.com", "fastmail.fm", "hey.com", "zoho.com", "mail.com", "btinternet.com",
	"sky.com", "rediffmail.com", "qq.com", "163.com", "126.com", "naver.com", "yandex.ru", "yandex.com",
	"mail.ru", "comcast.net", "verizon.net", "att.net", "sbcglobal.net", "rogers.com", "bell.net",
	"shaw.ca", "bluewin.ch", "group.calendar.google.com", "resource.calendar.google.com", NULL};
const char *const words_mailbox[] = {"no-reply", "noreply", "no_reply", "donotreply", "do-not-reply",
	"do_not_reply", "notifications", "notification", "notify", "mailer", "mailer-daemon", "calendar",
	"calendar-notification", "calendar-invite", "invites", "invitations", "scheduling", "scheduler",
	"schedule", "interviews", "interview", "interviewing", "jobs", "job", "careers", "career", "karriere",
	"recruiting", "recruitment", "recruiters", "talent", "talentacquisition", "talent-acquisition",
	"hiring", "hr", "rh", "personal", "personalabteilung", "bewerbung", "bewerbungen", "people",
	"peopleops", "people-ops", "ta", "info", "office", "hello", "kontakt", "contact", "team", "support",
	"reception", "admin", "room", "events", "club", "unknown", "invalid", "nomail", NULL};
const char *const words_recruiting[] = {"recruiting", "recruitment", "recruiting team", "talent acquisition",
	"talent team", "talent", "talents", "careers", "career", "karriere", "hiring team", "hiring", "hr",
	"hr team", "human resources", "people team", "people ops", "people operations", "people", "jobs",
	"interviews", "interview team", "interview scheduling", "scheduling", "scheduler", "coordination",
	"coordinator", "personalabteilung", "personal", "bewerbermanagement", "recrutement",
	"ressources humaines", "rh", "no-reply", "noreply", "notifications", "calendar", "bot", "team",
	"bewerbungen", "staffing", NULL};
const char *const words_meeting_host[] = {"meet.google.com", "zoom.us", "zoom.com", "zoomgov.com",
	"teams.microsoft.com", "teams.live.com", "webex.com", "whereby.com", "gotomeeting.com", "gotomeet.me",
	"goto.com", "bluejeans.com", "chime.aws", "meet.jit.si", "join.skype.com", "hirevue.com", "around.co",
	"livestorm.co", "ringcentral.com", "v.ringcentral.com", "dialpad.com", "slack.com", "coderpad.io",
	"karat.com", "discord.gg", "facetime.apple.com", "jitsi.org", "bigbluebutton.org", "codesignal.com",
	"hackerrank.com", NULL};

bool words_char(char c)
{
	unsigned char byte = (unsigned char)c;
	return (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z') ||
	       byte >= 0x80;
}

bool words_have(const char *const *words, struct span text)
{
	for (; *words; words++)
		if (span_is_nocase(text, *words))
			return true;
	return false;
}

size_t words_begin(const char *const *words, struct span text)
{
	size_t longest = 0;
	for (; *words; words++) {
		size_t length = strlen(*words);
		if (length <= longest || length > text.length || strncasecmp(text.start, *words, length) != 0)
			continue;
		if (length == text.length || !words_char(text.start[length]) ||
			!words_char(text.start[length - 1]))
			longest = length;
	}
	return longest;
}

size_t words_find(struct span text, const char *needle)
{
	size_t length = strlen(needle);
	for (size_t i = 0; length && i + length <= text.length; i++) {
		if ((text.start[i] | 0x20) != (needle[0] | 0x20) ||
			strncasecmp(text.start + i, needle, length) != 0)
			continue;
		bool starts = !i || !words_char(text.start[i - 1]) || !words_char(needle[0]);
		bool ends = i + length == text.length || !words_char(text.start[i + length]) ||
			    !words_char(needle[length - 1]);
		if (starts && ends)
			return i;
	}
	return text.length;
}

bool words_within(const char *const *words, struct span text)
{
	for (; *words; words++)
		if (words_find(text, *words) < text.length)
			return true;
	return false;
}

bool words_host(const char *const *words, struct span host)
{
	for (; *words; words++) {
		size_t length = strlen(*words);
		if (length > host.length ||
			strncasecmp(host.start + host.length - length, *words, length) != 0)
			continue;
		if (length == host.length || host.start[host.length - length - 1] == '.')
			return true;
	}
	return false;
}

size_t words_end(const char *const *words, struct span text)
{
	size_t longest = 0;
	for (; *words; words++) {
		size_t length = strlen(*words), before = text.length - length;
		if (length <= longest || length > text.length ||
			strncasecmp(text.start + before, *words, length) != 0)
			continue;
		if (!before || !words_char(text.start[before - 1]) || !words_char(text.start[before]))
			longest = length;
	}
	return longest;
}

bool words_host_part(const char *const *words, struct span host)
{
	struct span part;
	while (span_cut(&host, '.', &part)) {
		const char *dash = part.length ? memchr(part.start, '-', part.length) : NULL;
		struct span before = {part.start, dash ? (size_t)(dash - part.start) : part.length};
		if (words_have(words, part) || words_have(words, before))
			return true;
	}
	return false;
}
