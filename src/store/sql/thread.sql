-- The mails between us and one person of a process.

-- name: thread_list
SELECT message_id, at FROM (
SELECT message_id, at FROM incoming
WHERE workspace = $1 AND process = $2 AND person = $3 AND message_id IS NOT NULL AND what NOT IN ($6, $7)
UNION ALL SELECT message_id, permitted FROM outbox
WHERE workspace = $1 AND process = $2 AND recipient = $4 AND state = 4 AND permitted IS NOT NULL)
ORDER BY at DESC, message_id LIMIT $5
