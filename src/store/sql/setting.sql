-- Settings kept with the data.

-- name: setting_load
SELECT value FROM setting WHERE workspace = $1 AND name = $2

-- name: setting_save
INSERT INTO setting (workspace, name, value) VALUES ($1, $2, $3) ON CONFLICT (workspace, name) DO UPDATE SET value = excluded.value

-- name: setting_delete
DELETE FROM setting WHERE workspace = $1 AND name = $2
