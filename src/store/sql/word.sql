-- The person's own dictionary.

-- name: word_insert
INSERT INTO word (workspace, word, at, draft) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING

-- name: word_delete
DELETE FROM word WHERE workspace = $1 AND word = $2

-- name: word_list
SELECT word, at, draft FROM word WHERE workspace = $1 ORDER BY word LIMIT $2
