/* The clauses of the five articles, each in a few words of our own. */
#include "app/clause.h"

#include <string.h>

#define DO "to do"
#define ASK "to ask there"
#define MAY "allowed"
#define NEVER "never"
#define CHANNEL "by which way"
#define WINDOW "when"
#define CONTENT "what it says"
#define LIMIT "how often"
#define NOTE "good to know"
#define GATE "before it goes out"

const struct clause clauses[] = {
	{"recruiter-first.1", DO, "Where a recruiter set the meeting up, they hear first how it was."},
	{"recruiter-first.2", DO,
		"Quickly, so that a doubt which reached the recruiter can be met in the thank-you."},
	{"recruiter-first.3", DO, "Everybody who talked with you gets a thank-you of their own."},
	{"recruiter-first.4", ASK, "Leave with a card or an address of each person."},
	{"recruiter-first.5", CHANNEL, "Best by hand; by email on a journey, or where nothing else works."},
	{"recruiter-first.6", WINDOW, "Thank-yous leave the same day."},
	{"recruiter-first.7", CONTENT,
		"Something from the talk makes it yours; but a plain one is better than none."},
	{"recruiter-first.8", DO, "Debriefed, thanked and still in the dark: ring the manager."},
	{"recruiter-first.9", NEVER, "That call does not come in the first three days."},
	{"recruiter-first.10", CONTENT, "Ask how it stands, say that you still want it, meet doubts."},
	{"recruiter-first.11", DO, "A second call after two more weeks of silence."},
	{"recruiter-first.12", NOTE, "No answer means nothing yet: people travel, and choosing takes time."},
	{"recruiter-first.13", DO, "Know who speaks for you before the first talk."},
	{"recruiter-first.14", DO, "Warn those who speak for you: whom you saw, and who might ring."},
	{"recruiter-first.15", DO, "When one of them cannot be reached, get them to ring back."},
	{"light-touch.1", DO, "Thank them, however you like, and rather at once."},
	{"light-touch.2", CHANNEL, "Paper is remembered; left at the desk, it is not late."},
	{"light-touch.3", NEVER, "No invitation on LinkedIn out of the blue: ask first."},
	{"light-touch.4", CONTENT, "The invitation brings a few lines written for them."},
	{"light-touch.5", MAY, "Staying in touch is fine, even after a no."},
	{"light-touch.6", DO, "In a long wait, a short mail now and again."},
	{"light-touch.7", LIMIT, "Two weeks apart is good, one week is the least."},
	{"light-touch.8", CONTENT, "Keen, never pushy."},
	{"light-touch.9", DO, "Reply to each no, and ask to be thought of later."},
	{"light-touch.10", ASK, "Say thanks in the room before you go."},
	{"light-touch.11", ASK, "Unsure what comes next? Ask for the next step or a day."},
	{"light-touch.12", DO, "A bad feeling is no reason to be silent."},
	{"light-touch.13", MAY, "Mail on the day; later, a call can be right."},
	{"light-touch.14", CONTENT, "A flat no may still be met with what you could add."},
	{"light-touch.15", MAY, "The one to ring is the one who talked with you."},
	{"direct-ask.1", DO, "Where a recruiter stands between, the recruiter asks."},
	{"direct-ask.2", ASK, "Find out in the room by when they choose."},
	{"direct-ask.3", ASK, "Or at least, whether and when you might ring."},
	{"direct-ask.4", DO, "Ring on the day that was settled."},
	{"direct-ask.5", DO, "What you said you would do happens on its day."},
	{"direct-ask.6", DO, "Nothing settled: after a week at most, ring or announce it by mail."},
	{"direct-ask.7", DO, "Still open? Settle the next call, a week on."},
	{"direct-ask.8", CONTENT, "Friendly, plain, to the point."},
	{"direct-ask.9", NOTE, "First of all comes the thank-you."},
	{"direct-ask.10", NOTE,
		"Being quiet is a mistake too: what was left undone is shown, not forgotten."},
	{"wait-then-email.1", DO, "Each step earns a thank-you, even a first phone talk."},
	{"wait-then-email.2", WINDOW, "Today, or tomorrow at the latest."},
	{"wait-then-email.3", CHANNEL, "A mail or a card."},
	{"wait-then-email.4", CONTENT,
		"Their name, thanks, that you want it and suit it, and a point from the talk."},
	{"wait-then-email.5", NEVER, "Until the time they asked for is over, they hear nothing from you."},
	{"wait-then-email.6", DO, "Then ask the one you met, or the recruiter."},
	{"wait-then-email.7", CHANNEL, "In writing: that disturbs nobody."},
	{"wait-then-email.8", CONTENT,
		"Thanks, that the time is over, a question for news or advice, that you want it, thanks."},
	{"wait-then-email.9", DO, "If that stays without reply, a last mail some days on."},
	{"wait-then-email.10", NOTE, "Three of four never say thanks."},
	{"one-call.1", WINDOW, "One day is what a thank-you may take."},
	{"one-call.2", CHANNEL, "By hand if it can be, brought in the next morning."},
	{"one-call.3", CONTENT, "Room for the thing that slipped your mind."},
	{"one-call.4", CONTENT, "Name the abilities that the work needs."},
	{"one-call.5", CONTENT, "Warm, but not as to a friend."},
	{"one-call.6", GATE, "Read it for slips: none may be left."},
	{"one-call.7", NEVER, "Told to wait for their call, you do not ring."},
	{"one-call.8", NEVER, "Nor before their day is over by some days."},
	{"one-call.9", NOTE, "Their day went by in silence: most likely another got it, or it is put off."},
	{"one-call.10", LIMIT, "A single call in all, even when nobody picks up."},
	{"one-call.11", NEVER, "Do not go there to ask."},
	{.id = NULL},
};

const struct clause *clause_find(const char *id)
{
	for (const struct clause *clause = clauses; clause->id; clause++)
		if (strcmp(clause->id, id) == 0)
			return clause;
	return NULL;
}

struct span clause_article(const struct clause *clause)
{
	return (struct span){clause->id, (size_t)(strchr(clause->id, '.') - clause->id)};
}
