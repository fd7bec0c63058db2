-- Invitations seen.

-- name: invitation_save
INSERT INTO invitation (workspace, uid, recurrence, process, event, sequence, stamp, digest)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
ON CONFLICT (workspace, uid, recurrence) DO UPDATE SET process = excluded.process, event = excluded.event,
	sequence = excluded.sequence, stamp = excluded.stamp, digest = excluded.digest

-- name: invitation_load
SELECT process, event, sequence, stamp, digest FROM invitation WHERE workspace = $1 AND uid = $2 AND recurrence = $3

-- name: invitation_move
UPDATE invitation SET event = $4 WHERE workspace = $1 AND process = $2 AND event = $3
