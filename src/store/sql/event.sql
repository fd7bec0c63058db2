-- The log: counted, appended, read; nothing else.

-- name: event_count
UPDATE process SET events_count = $3 + $4 WHERE workspace = $1 AND number = $2 AND events_count = $3

-- name: event_insert
INSERT INTO event (workspace, process, n, facts, text) VALUES ($1, $2, $3, $4, $5)

-- name: event_range
SELECT process, facts, text
FROM event WHERE workspace = $1 AND process >= $2 AND process <= $3 ORDER BY process, n

-- name: event_newest_texts
SELECT process, n, text
FROM event WHERE workspace = $1 AND process > $2 AND text IS NOT NULL ORDER BY process DESC, n DESC LIMIT $3
