-- Processes. $1 is the workspace everywhere.

-- name: process_last
SELECT coalesce(max(number), 0) FROM process WHERE workspace = $1

-- name: process_insert
INSERT INTO process (workspace, number, people_count, events_count, via, represented, uuid,
	role, organization, timezone, playbook, holidays)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)

-- name: process_update
UPDATE process SET via = $3, represented = $4, role = $5, organization = $6, timezone = $7, playbook = $8, holidays = $9
WHERE workspace = $1 AND number = $2

-- name: process_range
SELECT number, people_count, events_count, via, represented, uuid, role, organization, timezone, playbook, holidays
FROM process WHERE workspace = $1 AND number >= $2 AND number <= $3 ORDER BY number

-- name: process_find
SELECT number FROM process WHERE workspace = $1 AND uuid = $2

-- name: process_counts
SELECT people_count, events_count FROM process WHERE workspace = $1 AND number = $2

-- name: process_list
SELECT p.number, p.uuid, p.role, p.organization, p.timezone, p.playbook, p.events_count,
	a.process, a.valid_from, a.valid_until, a.urgency, a.due_count, a.state
FROM process AS p LEFT JOIN agenda AS a ON a.workspace = p.workspace AND a.process = p.number
WHERE p.workspace = $1 AND p.number > $2 ORDER BY p.number LIMIT $3

-- name: process_following
SELECT count(*) FROM process WHERE workspace = $1 AND playbook = $2

-- name: process_follow
UPDATE process SET playbook = $3 WHERE workspace = $1 AND playbook = $2
