-- Mails that mattered. What came with one never changes; only the person's decision is added.

-- name: incoming_insert
INSERT INTO incoming (workspace, number, account, message_id, digest, process, person, sender_name, sender_address, subject, at, taken,
	outcome, what, doubt, evidence, event, draft)
SELECT $1, coalesce(max(number), 0) + 1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17 FROM incoming WHERE workspace = $1

-- name: incoming_last
SELECT max(number) FROM incoming WHERE workspace = $1

-- name: incoming_digest
SELECT number FROM incoming WHERE workspace = $1 AND digest = $2

-- name: incoming_load
SELECT number, account, message_id, digest, process, person, sender_name, sender_address, subject, at, taken, outcome, what, doubt, evidence,
	event, draft, decided, decision
FROM incoming WHERE workspace = $1 AND number = $2

-- name: incoming_decide
UPDATE incoming SET decided = $3, decision = $4, event = coalesce($5, event)
WHERE workspace = $1 AND number = $2 AND doubt IS NOT NULL AND decided IS NULL

-- name: incoming_list
SELECT number, account, message_id, digest, process, person, sender_name, sender_address, subject, at, taken, outcome, what, doubt, evidence,
	event, draft, decided, decision
FROM incoming WHERE workspace = $1 AND number < $2 ORDER BY number DESC LIMIT $3

-- name: incoming_asking
SELECT number, account, message_id, digest, process, person, sender_name, sender_address, subject, at, taken, outcome, what, doubt, evidence,
	event, draft, decided, decision
FROM incoming WHERE workspace = $1 AND number < $2 AND doubt IS NOT NULL AND decided IS NULL ORDER BY number DESC LIMIT $3

-- name: incoming_asking_count
SELECT count(*) FROM incoming WHERE workspace = $1 AND doubt IS NOT NULL AND decided IS NULL

-- name: incoming_thread
SELECT process, draft FROM incoming WHERE workspace = $1 AND message_id = $2 AND +process IS NOT NULL AND (doubt IS NULL OR decided IS NOT NULL)
ORDER BY draft IS NULL, number LIMIT 1

-- name: incoming_told_insert
INSERT INTO incoming_told (workspace, number, decide_by, forbids) VALUES ($1, $2, $3, $4)

-- name: incoming_told_load
SELECT decide_by, forbids FROM incoming_told WHERE workspace = $1 AND number = $2
