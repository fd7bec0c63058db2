/* Findings and content as JSON; places count code points in the text as it came. */
#include "app/finding_write.h"

/* Where in the text as it came, walking on: a line break of CR and LF was read as LF alone. */
struct cursor {
	struct span text;
	size_t at, plain, points;
};

static size_t cursor_go(struct cursor *cursor, size_t plain)
{
	const struct span text = cursor->text;

	if (plain < cursor->plain)
		*cursor = (struct cursor){.text = text};
	while (cursor->at < text.length) {
		bool dropped = text.start[cursor->at] == '\r' && cursor->at + 1 < text.length &&
			       text.start[cursor->at + 1] == '\n';
		size_t before = cursor->at;
		if (cursor->plain >= plain && !dropped)
			break;
		text_next_point(text.start, text.length, &cursor->at);
		cursor->points++;
		cursor->plain += dropped ? 0 : cursor->at - before;
	}
	return cursor->points;
}

struct cursors {
	struct cursor start, end;
};

static void write_texts(const char *key, const char *const *texts, size_t count, struct json_text *json)
{
	json_text_key(json, key);
	json_text_list(json);
	for (size_t i = 0; i < count; i++)
		json_text_string(json, texts[i]);
	json_text_end_list(json);
}

static void write_finding(const struct letter_proof *proof, const struct finding *finding,
	struct cursors *cursors, struct arena *arena, struct json_text *json)
{
	const struct span part = letter_proof_part(proof, finding);
	bool somewhere = finding->end > finding->start && finding->end <= part.length;

	json_text_object(json);
	json_text_pair(json, "kind", finding_kind_names[finding->kind]);
	json_text_pair(json, "severity", severity_names[finding->severity]);
	json_text_key(json, "start");
	json_text_integer(json, somewhere ? (long long)cursor_go(&cursors->start, finding->start) : 0);
	json_text_key(json, "end");
	json_text_integer(json, somewhere ? (long long)cursor_go(&cursors->end, finding->end) : 0);
	json_text_key(json, "subject");
	json_text_bool(json, finding->in_subject);
	json_text_pair(json, "text",
		somewhere ? arena_copy(arena, part.start + finding->start, finding->end - finding->start)
			  : "");
	if (finding->family)
		json_text_pair(json, "family", finding->family);
	json_text_pair(json, "message", finding->message);
	write_texts("suggestions", finding->suggestions, finding->suggestion_count, json);
	write_texts("cites", finding->cites.ids, finding->cites.count, json);
	json_text_end_object(json);
}

static void write_said(const char *key, uint8_t said, struct json_text *json)
{
	json_text_key(json, key);
	if (said == SAID_WRONG)
		json_text_string(json, "wrong");
	else
		json_text_bool(json, said == SAID_YES);
}

static void write_content(const struct content *content, struct json_text *json)
{
	json_text_key(json, "content");
	json_text_object(json);
	write_said("has_thanks", content->has_thanks, json);
	write_said("names_role", content->names_role, json);
	write_said("names_company", content->names_company, json);
	write_said("personal_detail", content->personal_detail, json);
	write_said("restates_interest", content->restates_interest, json);
	json_text_end_object(json);
}

void finding_write_all(const struct letter_proof *proof, struct arena *arena, struct json_text *json)
{
	struct cursors subject = {{.text = proof->subject}, {.text = proof->subject}};
	struct cursors body = {{.text = proof->body}, {.text = proof->body}};

	json_text_key(json, "findings");
	json_text_list(json);
	for (size_t i = 0; i < proof->result.count; i++) {
		const struct finding *finding = &proof->result.findings[i];
		write_finding(proof, finding, finding->in_subject ? &subject : &body, arena, json);
	}
	json_text_end_list(json);
	write_content(&proof->result.content, json);
}
