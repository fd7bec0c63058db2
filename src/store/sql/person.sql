-- People.

-- name: person_count
UPDATE process SET people_count = $3 + $4 WHERE workspace = $1 AND number = $2 AND people_count = $3

-- name: person_insert
INSERT INTO person (workspace, process, n, relations, id, name, email, phone, linkedin, address)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)

-- name: person_update
UPDATE person SET relations = $4, id = $5, name = $6, email = $7, phone = $8, linkedin = $9, address = $10
WHERE workspace = $1 AND process = $2 AND n = $3

-- name: person_name
SELECT name, email FROM person WHERE workspace = $1 AND process = $2 AND n = $3

-- name: person_range
SELECT process, n, relations, id, name, email, phone, linkedin, address
FROM person WHERE workspace = $1 AND process >= $2 AND process <= $3 ORDER BY process, n
