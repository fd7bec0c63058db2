-- How far the folders of an account were read, and which messages of them were taken in.

-- name: mailbox_list
SELECT name, role, validity, first, cursor, looked, audited, hole, trouble
FROM mailbox WHERE workspace = $1 AND account = $2 ORDER BY name

-- name: mailbox_save
INSERT INTO mailbox (workspace, account, name, role, validity, first, cursor, looked, audited, hole, trouble)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
ON CONFLICT (workspace, account, name) DO UPDATE SET role = $4, validity = $5, first = $6, cursor = $7, looked = $8, audited = $9, hole = $10,
	trouble = $11

-- name: taken_insert
INSERT INTO taken (workspace, account, name, validity, uid, outcome) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING

-- name: taken_list
SELECT uid FROM taken WHERE workspace = $1 AND account = $2 AND name = $3 AND validity = $4 AND uid >= $5 ORDER BY uid

-- name: taken_forget
DELETE FROM taken WHERE workspace = $1 AND account = $2 AND name = $3 AND validity <> $4
