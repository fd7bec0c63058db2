/* Sentences that are right although they hold the words that others confuse: nothing is said about them. */
#include "../tap.h"
#include "base/array.h"
#include "letter/proofread.h"
#include "letter/spelling.h"

struct desk {
	struct arena arena;
	struct spelling *spelling;
	struct proofreader *proofreader;
};

static int open_desk(void **state)
{
	static struct desk desk;
	struct error err;
	arena_init(&desk.arena);
	if (!spelling_open("en_US,en_GB", NULL, &desk.spelling, &err)) {
		print_message("skipped: %s\n", err.message);
	} else {
		desk.proofreader = proofreader_new(desk.spelling, false, &desk.arena);
	}
	*state = &desk;
	return 0;
}

static int close_desk(void **state)
{
	struct desk *desk = *state;
	spelling_close(desk->spelling);
	arena_clear(&desk->arena);
	return 0;
}

static struct proofread_result read_letter(struct desk *desk, const char *subject, const char *body,
	const struct letter_context *more, struct arena *arena)
{
	if (!desk->proofreader)
		skip();
	struct letter letter = {span_of(subject), span_of(body)};
	struct letter_context context = *more;
	struct proofread_result result;
	struct error err;
	context.action = ACTION_ANY;
	context.channel = CHANNEL_ANY;
	context.today = context.interview = context.decision = DAY_NONE;
	assert_true(proofread(desk->proofreader, &letter, &context, arena, &result, &err));
	return result;
}

static const char *const sentences[] = {
	"Curiosity about it was at its highest that night.",
	"There are three rounds, and I am glad that there is time for a fourth.",
	"Is there time to meet the rest of the team before their offsite?",
	"They're hiring in Leeds, and their office there is new.",
	"I worked there weekends while I studied, and I was there when the office opened.",
	"Their work on the archive is what drew me there.",
	"If there have been questions about my references, please let me know.",
	"Over there, people were kind, and I still write to them.",
	"I have been there twice, and each time there was something new.",
	"Were there members of the team who could not join?",
	"Its new warehouse and its shop are two streets apart.",
	"It's clear that its customers come back because it's a friendly place.",
	"It's time to say thank you, and it's been a pleasure.",
	"It's teamwork that made the release possible.",
	"The company values its people, and it's a place where I would stay.",
	"When the project grew, it's fair to say that its budget did not.",
	"I know it's early, but I would like to ask about the next step.",
	"It's important to me that its mission comes first.",
	"Thank you for your very kind words about my work.",
	"Your right to change the date was never in doubt.",
	"You're welcome to call me, and your colleagues are too.",
	"Your warm welcome made the day easy, and your team's questions made it fun.",
	"If your team is looking for help, I am free to start in May.",
	"I hope your week is going well and that you're well too.",
	"Your being there made a difference, as did your going over the plan twice.",
	"I saw your hiring plans, and your looking glass story made me laugh.",
	"When your schedule allows, I would be happy to meet.",
	"Thank you for your welcome and for your interest.",
	"What your planning team does is close to what I do.",
	"I was asked whose idea it was and who's going to lead it.",
	"The engineer whose work I admired is the one who's moving to Oslo.",
	"More than ten people came, and then we talked for longer than planned.",
	"If Friday is better then I can come on Friday.",
	"I would rather wait than rush, and then decide.",
	"It was better then, but it is easier than ever now.",
	"Once the report is earlier then we will know more.",
	"I am too old to be shy, but not too old to learn.",
	"Two of the questions were too hard to answer at once, so I will come back to them.",
	"I look forward to many more conversations and to much of the work.",
	"It is up to you, and I would like to do it too.",
	"We were where the map said we were, and that is where we stayed.",
	"I showed her where the file was and where possible we used it.",
	"The people you know were the best guides that I could have had.",
	"The company where we met were kind enough to send the slides.",
	"I could of course start earlier, and we should of course speak first.",
	"The will of the people and the might of the river are in the same poem.",
	"In May of last year I moved to Bristol.",
	"I know that there is no rush, and for now I am happy to wait.",
	"I now know the team, and no one could have been kinder.",
	"Let me now turn to your question about the budget.",
	"I would like to get to now-or-never decisions early.",
	"Come here from the station, it takes ten minutes.",
	"I heard that here in Leeds the trams will be back.",
	"I was impressed by the plan to buy the second van by March.",
	"By the end of the week I will have read it.",
	"Our conversation or a second call would help me; both are fine.",
	"During an hour or so, our talk covered all of it.",
	"On one of the floors I saw the press that you run on your own.",
	"One on the left is newer than the one on the right.",
	"I waited for four weeks, for example, and the other four were busy.",
	"A and B are both fine with me.",
	"An earlier version of the plan was a one-page note.",
	"I know the way they work, and they were kind about it.",
	"Please let me know whether the weather will move the visit.",
	"Whether or not the weather holds, I will be there.",
	"In principle the principal risk is clear, and the principal of the school agreed.",
	"The principal reason for the principles we follow is trust.",
	"Your experience and mine complement each other, and I took it as a compliment.",
	"It was a great compliment to hear that from you.",
	"Her compliments to the chef were sincere, and the wine was complimentary.",
	"Thank you for the advice; I would advise anyone to follow it.",
	"She advised me well, and his advice on salary was useful.",
	"It is good practice to practise every day, and I run a small practice.",
	"I practice law in Ohio and enjoy the practice of writing.",
	"Personnel files are kept in the personnel office, and a personal note is welcome.",
	"The stationery order was late because the stationary traffic on the bridge did not move.",
	"Team morale is high, and the moral of the story is simple.",
	"The town council asked our legal counsel for advice.",
	"The role is new, and the drum roll before the answer made us laugh.",
	"I was on a roll, and the roll-out of the tool went well.",
	"We will roll out the plan in my new role.",
	"The talk piqued my interest, and at peak times I took a peek at the dashboard.",
	"Next week is fine; the weak point of the plan is the budget.",
	"Last week was busy, and it is a weak signal at best.",
	"The building site was in sight, and you cite the right source.",
	"On site we lost sight of the time.",
	"Discrete steps help, and a discreet word does too.",
	"My career started at a mobile carrier, and I have never looked back.",
	"The change affected the whole team, and its effect on sales was small.",
	"To effect change takes time, and the effects of it last.",
	"Her calm affects everyone, and that effect is worth a lot.",
	"We will lose time if the loose ends stay loose.",
	"I passed the exam, and the past year has been good.",
	"I have past experience with audits, and we walked past the lab.",
	"As the week passed, I thought about our talk in the past tense.",
	"The office was quiet, and I am quite sure that I would not quit.",
	"The room is quiet enough, and it was quite a journey.",
	"I accept the offer, and everyone except Tom has signed.",
	"All offers that I accept for the summer are part-time.",
	"I lead a team of five, and before that I led a team of two.",
	"She will lead the project, and its lead engineer is here.",
	"I have lead time to spare and lead responsibility for two products.",
	"He took a deep breath and said that we should all breathe.",
	"I want to ensure that you can rest assured.",
	"I assure you that the car is insured and that nothing is at risk.",
	"Please proceed with the next step; a talk preceded it.",
	"She was formerly the head of sales and formally accepted the prize.",
	"I would definitely come, although the boy stood there defiantly.",
	"Please write to me if I am right about the date.",
	"I was right to write it down, and the write-up is attached to the ticket.",
	"Please bear with me, and bear in mind that it is only the bare minimum.",
	"I am supposed to start in June, and I am used to early mornings.",
	"The tools that I use to build prototypes are free.",
	"I use it every day; for me it is an everyday tool.",
	"Every day of the trial was fun, and the everyday work was too.",
	"I would like to be a part of it, and the two sites are far apart.",
	"Apart from that, maybe it may be possible to start earlier.",
	"I look forward to it, and I looked into the plan in detail.",
	"We came in to talk and went into the details.",
	"I need some time, and sometime next week would be fine.",
	"Sometimes some time away helps.",
	"It took a while, and I stayed awhile.",
	"A lot of work went into it, and I learned a lot.",
	"The form is attached, and I heard from you on Friday.",
	"I received form W-4 and the application form your office sent.",
	"Thank you from the bottom of my heart.",
	"The manager, the public, and the customer all assess the service.",
	"He rode the pony to and fro.",
	"I thought about it, even though it was a tough choice, and went through it thoroughly.",
	"I even thought about moving, as thought leaders often do.",
	"We worked through the backlog, though the queue was long.",
	"A thorough review took us through the whole plan.",
	"I hope that the fine print is easy to find, and I feel fine.",
	"He fell ill, but I feel that we did well.",
	"They wander through the park and wonder why.",
	"I was excited when we exited the tunnel.",
	"It was great to meet you, and the cheese was grated.",
	"We learn from each other and lean on each other.",
	"The lean methods and the learning curve were both steep.",
	"The salary is higher, and they hire more people each year.",
	"Things like that make me think twice.",
	"I choose tea now, but I chose coffee then.",
	"The weight was too much, so we had to wait.",
	"Needs vary, but I am very happy to help.",
	"I really rely on the relay team.",
	"A suite of tools would suit me.",
	"Please note that I am not free on Monday.",
	"It makes sense, and since then I have read more.",
	"I have a piece of paper and peace of mind.",
	"The lunch break was short because the brake was loose.",
	"The whole thing had a hole in it.",
	"It is only fair, and the fare was low.",
	"Of course the course was coarse in parts.",
	"The lesson is to lessen the noise.",
	"As soon as my son is well, I will be back.",
	"Thanks for your patience with our patients.",
	"From my perspective the prospective client was kind.",
	"Her presence was welcome, and so were the presents.",
	"The trial ended, and the trail through the woods begins there.",
	"She gave me her card and told me my next step.",
	"Between you and me, it was fun, and my colleague and I enjoyed it.",
	"I taught myself French, and I did it by myself.",
	"I, myself, have never seen it, and you can see for yourself.",
	"You and I spoke with him and me in the room.",
	"An hour is enough, a university and an honest MBA are not the same.",
	"It is a unique chance at a European firm with an HR team and a UK office.",
	"I have an MBA, a CEO and an SQL course behind me, and a one-off project.",
	"An X-ray, an 8-week course and a 12-month plan were on the list.",
	"That that is possible surprised me, and he had had enough.",
	"It is very, very kind of you.",
	"What it is is a small change.",
	"She gave her her notes and I log in in the morning.",
	"On Monday in March we may march to the office.",
	"In may cases that may be so.",
	"I speak English, polish my shoes and live near the china shop.",
	"The role, which I would love, starts in June.",
	"Which of the two would you prefer?",
	"Because of the rain, we met inside.",
	"Because it rained, we met inside.",
	"Although it was late I stayed because I liked it.",
	"Could you tell me when the decision is due?",
	"Should you need anything, please call me.",
	"Were you to offer me the post, I should accept it gladly.",
	"What I liked most was the garden.",
	"When we spoke, you asked for references, and here they are.",
	"I look forward to hearing from you.",
	"The girls' school and the boys' club share James's hall.",
	"In two weeks' time I will have five years' experience.",
	"Last week's interview and today's call were both helpful.",
	"The two companies share a building, and the company's culture is warm.",
	"The teams work closely, and the managers meet on Mondays.",
	"On Tuesdays meetings are short.",
	"Let's talk soon, and it lets me plan.",
	"I can't come, but I won't forget; it isn't far.",
	"I'd be glad to help, and I'll be there.",
	"As is his wont, he called at nine.",
	"I felt ill, but I will be well again.",
	"The shed had a door (a green one), and \"quiet please\" hung on it.",
	"He said that 1,000 people came, i.e. more than planned.",
	"We use .NET and Node.js, and version 2.5 is out.",
	"The file report.pdf is at https://example.org/a.b,c today.",
	"I read it at 9:30 a.m. on Friday.",
	"The site, sight unseen, was sold to the council.",
	"You can see for yourself how their day begins, and they're proud of it.",
	"There customers can taste before they buy.",
	"We discussed there being two roles.",
	"I believe there ideas count more than titles.",
	"Thank you for taking the time to meet with me on Tuesday, and for showing me how the team plans its "
	"week.",
	"I am writing to confirm that I would be delighted to accept the offer.",
	"The form you asked for is attached, and the tests my team wrote are in the same folder.",
	"I found the discussion about the backlog helpful, and it confirmed that this is the kind of work I "
	"want to do.",
	"What struck me most was how your planners listen to the drivers before they change a route.",
	"How your team handles late orders was new to me.",
	"Who would have thought that a spreadsheet could make me laugh?",
	"The way you run your stand-ups is close to the one I know.",
	"As we discussed, I led the migration and now lead the support team.",
	"I have since read the paper that you recommended.",
	"I left the building with a better sense of what the first ninety days would look like.",
	"We also spoke about the on-call rota, and I am happy to take my turn.",
	"I am confident that my background in logistics would be of use to you.",
	"Please do not hesitate to contact me if you need anything further.",
	"Please pass my thanks on to Priya and the rest of the panel.",
	"My references are happy to hear from you at any time.",
	"I understand that you hope to decide by the end of the month.",
	"It was a pleasure to see the studio, and to hear about your plans for it.",
	"The tour of the plant made the job feel real.",
	"I can be reached at 555-0100 or by email at sam@example.org.",
	"I appreciated your candour about the budget and the fact that the role is still taking shape.",
	"I remain very interested and would welcome the chance to talk again.",
	"You mentioned that the new site opens in March, so I may be able to help with the move.",
	"In our call you asked what I would do first; I have thought about it since.",
	"The two of you made a hard topic easy to follow.",
	"If it would help, I can send a sample of my work.",
	"Having slept on it, I would start with the returns desk.",
	"Your point that tests are documentation has stayed with me.",
	"I hope the launch went well and that you have had some rest.",
	"I was sorry to hear that the position has been filled, but grateful that you told me.",
	"Should another role come up, I would be glad to be considered.",
	"After careful thought, I have decided to withdraw my application.",
	"I wish you and the team every success.",
	"I hope to hear from you soon, and wish you a good weekend.",
	"Thank you again for your time, your patience and the excellent coffee.",
	"The patients come first there, and I admired how the nurses speak with them.",
	"Your pupils' questions were the best part of the lesson.",
	"I have been a nurse for nine years, five of them in intensive care.",
	"I would bring eleven years of experience in payroll to the post.",
	"I start most days with the ledger, and end them there, too.",
	"He had to leave early, but she was able to stay on.",
	"The hotel that we are in is a short walk from your office.",
	"I know how much work goes into it and how little is seen.",
	"I also wanted to let you know that I have received another offer.",
	"I would prefer to work with you, and would like to know whether you could decide by Friday.",
	"It is a role in which I would learn every day and in which I could teach a little too.",
	"The bug that we chased turned out to be in the cache.",
	"Whether it rains or not, the weather station keeps its own log.",
	"I am used to working to tight deadlines, and to being the one who asks.",
	"It may be that the principal asked the council for advice.",
	"The past three years have passed quickly.",
	"The more I hear, the more I want to be part of it.",
	"It would mean a lot to me to work there, and a lot is at stake for the members as well.",
	"I have a question about the offer: does it include a pension?",
	"My manager, Tom, has been told and supports the move.",
	"Can we talk on Monday, or would Tuesday be better for you?",
	"I'm a keen cook, so your story about the canteen made my day.",
	"I've attached my portfolio; it's short, and its last page is new.",
	"That's the sort of problem I'd like to work on.",
	"We'll see each other at the fair, I hope.",
	"Who's who in the team became clear to me by the end of lunch.",
	"You're building something that lasts, and your customers know it.",
	"I liked that you're all so direct, and that you're open about what doesn't work yet.",
	"Here is the reading list I promised, and here are the two figures you asked about.",
	"The role at Acme is one of the few that I would move for.",
	"It is one thing to plan and another to deliver.",
	"I work on one project at a time and on my own schedule.",
	"Our team of four is on the third floor.",
	"We are hoping to finish by noon.",
	"I am well aware that the timetable is tight.",
	"The job seems well suited to my skills.",
	"The effect of the new law is that we affect fewer people.",
	"To lead well is to listen, and to follow the lead of others.",
	"She read the letter aloud, which is allowed.",
	"I chose to leave, and would choose it again.",
	"Everyone except for the driver accepted the plan.",
	"The break in the line was fixed without a brake.",
	"Their advice was to advise the client early.",
	"It is quite quiet here in August, and I may go away in May.",
	"Last but not least, thank you for the least stressful interview I have ever had.",
	"This is later than I had planned, but the latter half of the week is free.",
	"I am grateful to you all for being here for me.",
	"The company was founded by two sisters, one of whom still runs it.",
	"I had hoped to write sooner.",
	"No, I have not been to Oslo; yes, I would move.",
	"The first is a course in law, the second a course in French.",
	"I met your CEO, an HR manager, an IT lead, an MP, a UX designer and a user.",
	"A one-hour call, an hour's drive, a useful tip, an umbrella and an heirloom.",
	"She is an A-level teacher with an 11-year-old son and an 80-page thesis.",
	"He is a European with a eulogy to write, a ewe to feed and a unicorn to find.",
	"An honorary degree, a historic day, a hotel and a humble start.",
	"An RSVP would be kind, as would an FAQ for an LLM or an NGO.",
	"It was an \"aha\" moment, and a \"yes\" followed.",
	"In three months' time we meet, and in two weeks of time off I read.",
};

static void what_is_right_stays_silent(void **state)
{
	static const struct letter_context nothing;
	unsigned alarms = 0;
	for (size_t i = 0; i < ARRAY_COUNT(sentences); i++) {
		struct arena arena;
		arena_init(&arena);
		const char *body =
			arena_format(&arena, "Dear Dana,\n\n%s\n\nKind regards,\nSam\n", sentences[i]);
		struct proofread_result result = read_letter(*state, "", body, &nothing, &arena);
		for (size_t j = 0; j < result.count; j++) {
			const struct finding *finding = &result.findings[j];
			if (finding->severity == SEVERITY_HINT ||
				(finding->kind != FINDING_GRAMMAR && finding->kind != FINDING_SPELLING))
				continue;
			print_message("%s: %.*s: %s\n", sentences[i], (int)(finding->end - finding->start),
				body + finding->start, finding->message);
			alarms++;
		}
		arena_clear(&arena);
	}
	assert_int_equal(alarms, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_is_right_stays_silent),
	};
	return cmocka_run_group_tests(tests, open_desk, close_desk);
}
