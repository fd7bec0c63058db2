-- What was planned last, and until when it holds.

-- name: agenda_insert
INSERT INTO agenda (workspace, process, valid_from, valid_until, urgency, due_count, state)
VALUES ($1, $2, $3, $4, $5, $6, $7)

-- What an index holds is set only where it changes: each costs as much as all the rest.

-- name: agenda_update
UPDATE agenda SET valid_from = $3, due_count = $6, state = $7 WHERE workspace = $1 AND process = $2

-- name: agenda_update_until
UPDATE agenda SET valid_from = $3, valid_until = $4, due_count = $6, state = $7 WHERE workspace = $1 AND process = $2

-- name: agenda_update_urgency
UPDATE agenda SET valid_from = $3, urgency = $5, due_count = $6, state = $7 WHERE workspace = $1 AND process = $2

-- name: agenda_update_until_urgency
UPDATE agenda SET valid_from = $3, valid_until = $4, urgency = $5, due_count = $6, state = $7
WHERE workspace = $1 AND process = $2

-- name: agenda_range
SELECT process, valid_from, valid_until, urgency, due_count, state
FROM agenda WHERE workspace = $1 AND process >= $2 AND process <= $3 ORDER BY process

-- name: agenda_over
SELECT process FROM agenda WHERE workspace = $1 AND valid_until <= $2 AND valid_until < 9223372036854775807
ORDER BY valid_until LIMIT $3

-- name: agenda_not_begun
SELECT process FROM agenda WHERE workspace = $1 AND valid_from > $2 AND valid_until > $2 ORDER BY process LIMIT $3

-- name: planned_latest
SELECT planned_latest FROM workspace WHERE workspace = $1

-- name: planned_latest_raise
UPDATE workspace SET planned_latest = $2 WHERE workspace = $1 AND planned_latest < $2

-- name: agenda_page
SELECT urgency, process
FROM agenda WHERE workspace = $1 AND urgency IS NOT NULL AND (urgency, process) > ($2, $3)
ORDER BY urgency, process LIMIT $4

-- name: agenda_total
SELECT count(*), count(urgency), coalesce(sum(due_count), 0) FROM agenda WHERE workspace = $1

-- name: agenda_missing
SELECT p.number FROM process AS p LEFT JOIN agenda AS a ON a.workspace = p.workspace AND a.process = p.number
WHERE p.workspace = $1 AND a.process IS NULL ORDER BY p.number LIMIT 1
