-- Drafts of letters, and what was called right in them.

-- name: draft_last
SELECT coalesce(max(number), 0) FROM draft WHERE workspace = $1

-- name: draft_insert
INSERT INTO draft (workspace, number, process, action, channel, person, through, trigger_event, state, revises, variant,
	generic, edited, facts, at, template, subject, body, missing)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 0, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)

-- name: draft_load
SELECT number, process, action, channel, person, through, trigger_event, state, revises, variant, generic, edited, facts,
	at, template, subject, body, missing, frozen_at, name, address, digest
FROM draft WHERE workspace = $1 AND number = $2

-- name: draft_list
SELECT number, process, action, channel, person, through, trigger_event, state, revises, variant, generic, edited, facts,
	at, template, subject, '', '', frozen_at, name, address, digest
FROM draft WHERE workspace = $1 AND number < $2 ORDER BY number DESC LIMIT $3

-- name: draft_of_process
SELECT number, process, action, channel, person, through, trigger_event, state, revises, variant, generic, edited, facts,
	at, template, subject, body, missing, frozen_at, name, address, digest
FROM draft WHERE workspace = $1 AND process = $2 AND number < $3 ORDER BY number DESC LIMIT $4

-- name: draft_newest
SELECT number, process, state, at, subject, body FROM draft WHERE workspace = $1 ORDER BY number DESC LIMIT $2

-- name: draft_edit
UPDATE draft SET subject = $5, body = $6, edited = 1
WHERE workspace = $1 AND number = $2 AND state = 0 AND subject = $3 AND body = $4

-- name: draft_drop
UPDATE draft SET state = 3 WHERE workspace = $1 AND number = $2 AND state = 0

-- name: draft_freeze
UPDATE draft SET state = 1, frozen_at = $5, name = $6, address = $7, digest = $8
WHERE workspace = $1 AND number = $2 AND state = 0 AND subject = $3 AND body = $4

-- name: draft_mark_insert
INSERT INTO draft_mark (workspace, draft, kind, text, at) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING

-- name: draft_mark_list
SELECT kind, text, at FROM draft_mark WHERE workspace = $1 AND draft = $2 ORDER BY at, kind, text
