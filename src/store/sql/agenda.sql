-- What was planned last, and until when it holds.

-- name: agenda_save
INSERT INTO agenda (workspace, process, valid_from, valid_until, urgency, due_count, state)
VALUES ($1, $2, $3, $4, $5, $6, $7)
ON CONFLICT (workspace, process) DO UPDATE SET valid_from = excluded.valid_from, valid_until = excluded.valid_until,
	urgency = excluded.urgency, due_count = excluded.due_count, state = excluded.state

-- name: agenda_range
SELECT process, valid_from, valid_until, urgency, due_count, state
FROM agenda WHERE workspace = $1 AND process >= $2 AND process <= $3 ORDER BY process

-- name: agenda_over
SELECT process FROM agenda WHERE workspace = $1 AND valid_until <= $2 ORDER BY valid_until LIMIT $3

-- name: agenda_not_begun
SELECT process FROM agenda WHERE workspace = $1 AND valid_from > $2 AND valid_until > $2 ORDER BY valid_from LIMIT $3

-- name: agenda_page
SELECT process, valid_from, valid_until, urgency, due_count, state
FROM agenda WHERE workspace = $1 AND urgency IS NOT NULL AND (urgency, process) > ($2, $3)
ORDER BY urgency, process LIMIT $4

-- name: agenda_total
SELECT count(*), count(urgency), coalesce(sum(due_count), 0) FROM agenda WHERE workspace = $1

-- name: agenda_missing
SELECT p.number FROM process AS p LEFT JOIN agenda AS a ON a.workspace = p.workspace AND a.process = p.number
WHERE p.workspace = $1 AND a.process IS NULL ORDER BY p.number LIMIT 1
