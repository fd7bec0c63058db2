/* Prints letters, to be read by people: compose_probe ACTION CHANNEL PERSON NOW PLAYBOOK poor|rich
 * [VARIANTS]. */
#include "../tap.h"
#include "story.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(int count, char **words)
{
	struct story story;
	struct compose_request request;
	int variants = count > 7 ? (int)strtol(words[7], NULL, 10) : 1;

	if (count < 7)
		return 2;
	story_open(&story, strcmp(words[6], "rich") ? words[6][0] == ',' ? words[6] : "" : story_rich);
	for (int i = 0; i < STORY_PLAYBOOKS; i++)
		if (!strcmp(words[5], story_playbook_names[i]))
			story.matter.playbook = &story.playbooks[i];
	request = story_request(&story, (enum action)word_find(action_names, ACTION_COUNT, span_of(words[1])),
		(enum channel)word_find(channel_names, CHANNEL_COUNT, span_of(words[2])),
		(int16_t)strtol(words[3], NULL, 10), words[4]);
	for (int i = 0; i < variants; i++) {
		struct composed composed;
		request.variant = (unsigned)i;
		composed = story_compose(&story, &request);
		printf("=== %s%s\n%s\n\n%s", composed.template_name, composed.generic ? " (generic)" : "",
			composed.subject, composed.body);
		for (size_t j = 0; j < composed.missing_count; j++)
			printf("! %s: %s\n", composed.missing[j].what, composed.missing[j].command);
	}
	story_close(&story);
	return 0;
}
