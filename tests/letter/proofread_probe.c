/* For writers of rules: proof-reads a text and prints what was found. Not installed.
 * usage: proofread_probe [-a] [-t] [-r ROLE] [-c COMPANY] [-p PERSON] [-k TYPE] [FILE]
 * "Subject: …" in the first line is the subject. -a: families that are off, too; -t: sentences and tokens. */
#include "base/text.h"
#include "letter/proofread.h"
#include "letter/spelling.h"

#include <fcntl.h>
#include <getopt.h>

struct probe {
	struct letter_context context;
	struct letter_person person;
	bool all, tokens;
	struct text text;
	struct letter letter;
};

static bool read_all(struct text *text, const char *file)
{
	FILE *in = file ? fopen(file, "r") : stdin;
	char buffer[4096];
	size_t length;
	if (!in)
		return false;
	while ((length = fread(buffer, 1, sizeof buffer, in)) > 0)
		text_add(text, buffer, length);
	return fclose(in) == 0;
}

static void cut_subject(struct probe *probe)
{
	struct span rest = {probe->text.start, probe->text.length}, line;
	probe->letter.body = rest;
	if (!span_starts(rest, "Subject: ") || !span_cut(&rest, '\n', &line))
		return;
	probe->letter.subject = (struct span){line.start + 9, line.length - 9};
	while (rest.length > 0 && rest.start[0] == '\n')
		rest = (struct span){rest.start + 1, rest.length - 1};
	probe->letter.body = rest;
}

static bool parse_options(struct probe *probe, int argc, char **argv)
{
	for (int option; (option = getopt(argc, argv, "atr:c:p:k:")) >= 0;) {
		if (option == 'a')
			probe->all = true;
		else if (option == 't')
			probe->tokens = true;
		else if (option == 'r')
			probe->context.role = optarg;
		else if (option == 'c')
			probe->context.company = optarg;
		else if (option == 'k')
			probe->context.kind = letter_kind_of_type(span_of(optarg));
		else if (option == 'p')
			probe->person =
				(struct letter_person){.name = optarg, .addressed = true, .was_there = true};
		else
			return false;
	}
	return true;
}

static void print_tokens(const struct reading *reading)
{
	static const char *const regions[] = {
		"subject", "greeting", "text", "closing", "signature", "quoted", "heading"};
	for (uint32_t i = 0; i < reading->sentence_count; i++) {
		const struct sentence *sentence = &reading->sentences[i];
		printf("%s%s, paragraph %u:\n", regions[sentence->region],
			sentence->ended ? "" : " (not ended)", sentence->paragraph);
		for (uint32_t j = sentence->first; j < sentence->first + sentence->count; j++) {
			printf("\t%s", reading->tokens[j].lower);
			for (unsigned bit = 0; bit < WORD_CLASS_COUNT; bit++)
				if (reading->tokens[j].classes >> bit & 1)
					printf(" %s", word_class_names[bit]);
			printf("\n");
		}
	}
}

static void print_finding(const struct letter *letter, const struct finding *finding)
{
	struct span text = finding->in_subject ? letter->subject : letter->body;
	printf("%s\t%s\t%s\t%s%u-%u\t\"%.*s\"\t%s\t", severity_names[finding->severity],
		finding_kind_names[finding->kind], finding->family ? finding->family : "-",
		finding->in_subject ? "subject " : "", finding->start, finding->end,
		(int)(finding->end - finding->start), finding->end ? text.start + finding->start : "",
		finding->message);
	for (unsigned i = 0; i < finding->suggestion_count; i++)
		printf("%s%s", i ? " / " : "-> ", finding->suggestions[i]);
	printf("\n");
}

static int run(struct probe *probe, const struct spelling *spelling)
{
	static const char *const said[] = {"no", "yes", "wrong"};
	struct arena arena;
	struct error err;
	struct proofread_result result;
	arena_init(&arena);
	struct proofreader *proofreader = proofreader_new(spelling, probe->all, &arena);
	if (probe->tokens) {
		struct reading reading;
		reading_make(probe->letter.body, false, lexicon_new(spelling, &arena), &arena, &reading);
		print_tokens(&reading);
	}
	bool ok = proofread(proofreader, &probe->letter, &probe->context, &arena, &result, &err);
	if (!ok)
		printf("%s\n%s\n", err.message, err.hint);
	for (size_t i = 0; ok && i < result.count; i++)
		print_finding(&probe->letter, &result.findings[i]);
	if (ok)
		printf("content\tthanks %s\trole %s\tcompany %s\tdetail %s\tinterest %s\n",
			said[result.content.has_thanks], said[result.content.names_role],
			said[result.content.names_company], said[result.content.personal_detail],
			said[result.content.restates_interest]);
	arena_clear(&arena);
	return ok ? 0 : 2;
}

int main(int argc, char **argv)
{
	struct probe probe = {
		.context = {.kind = LETTER_OTHER, .action = ACTION_ANY, .channel = CHANNEL_ANY}};
	struct spelling *spelling = NULL;
	struct error err;
	text_init(&probe.text);
	probe.context.today = DAY_NONE;
	probe.context.interview = probe.context.decision = DAY_NONE;
	probe.context.attachment_count = 0;
	if (!parse_options(&probe, argc, argv) || !read_all(&probe.text, argv[optind]))
		return 2;
	if (probe.person.name) {
		probe.context.people = &probe.person;
		probe.context.people_count = 1;
	}
	cut_subject(&probe);
	if (!spelling_open("en_US,en_GB", NULL, &spelling, &err))
		fprintf(stderr, "no dictionary: %s\n", err.message);
	int status = run(&probe, spelling);
	spelling_close(spelling);
	text_clear(&probe.text);
	return status;
}
