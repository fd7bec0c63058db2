-- Words of names. The person is -1 for the organization.

-- name: name_word_insert
INSERT INTO name_word (workspace, word, process, person) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING

-- name: name_word_delete
DELETE FROM name_word WHERE workspace = $1 AND word = $2 AND process = $3 AND person = $4

-- name: name_starting
SELECT w.process, w.person, p.name, p.id, r.organization, r.role
FROM name_word AS w
JOIN process AS r ON r.workspace = w.workspace AND r.number = w.process
LEFT JOIN person AS p ON p.workspace = w.workspace AND p.process = w.process AND p.n = w.person
WHERE w.workspace = $1 AND w.word >= $2 AND w.word < $3
ORDER BY w.word, w.process, w.person

-- name: name_holding
SELECT w.process, w.person, p.name, p.id, r.organization, r.role
FROM name_word AS w
JOIN process AS r ON r.workspace = w.workspace AND r.number = w.process
LEFT JOIN person AS p ON p.workspace = w.workspace AND p.process = w.process AND p.n = w.person
WHERE w.workspace = $1 AND w.word LIKE $2 ESCAPE '\'
ORDER BY w.word, w.process, w.person

-- name: name_holding_both
SELECT w.process, w.person, p.name, p.id, r.organization, r.role
FROM name_word AS w
JOIN process AS r ON r.workspace = w.workspace AND r.number = w.process
LEFT JOIN person AS p ON p.workspace = w.workspace AND p.process = w.process AND p.n = w.person
WHERE w.workspace = $1 AND w.word = $2 AND w.person >= 0
AND EXISTS (SELECT 1 FROM name_word AS v WHERE v.workspace = w.workspace AND v.word = $3 AND v.process = w.process AND v.person = w.person)
ORDER BY w.word, w.process, w.person
