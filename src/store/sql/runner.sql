-- The one runner. How often a letter moved is counted by the trigger outbox_moves.

-- name: runner_load
SELECT holder, lease_end, epoch, now, steady, awake, boot, place, count FROM runner WHERE workspace = $1

-- name: runner_take
INSERT INTO runner (workspace, holder, lease_end, epoch, now, steady, awake, boot, place, count) VALUES ($1, $2, $3, 1, $4, $5, $6, $7, $8, $9)
ON CONFLICT (workspace) DO UPDATE SET epoch = epoch + (holder IS NOT $2), holder = $2, lease_end = $3, now = $4, steady = $5, awake = $6,
	boot = $7, place = $8, count = max(count, $9)
WHERE holder IS NULL OR holder = $2 OR lease_end <= $4

-- name: runner_look
INSERT INTO runner (workspace, epoch, now, steady, awake, boot, place, count) VALUES ($1, 0, $4, $5, $6, $7, $8, $9)
ON CONFLICT (workspace) DO UPDATE SET now = $4, steady = $5, awake = $6, boot = $7, place = $8, count = max(count, $9)

-- name: runner_release
UPDATE runner SET holder = NULL, lease_end = NULL WHERE workspace = $1 AND holder = $2
