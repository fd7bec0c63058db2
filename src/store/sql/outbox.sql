-- Letters on their way out. Each change holds only for the state and the epoch that were read.

-- name: outbox_insert
INSERT INTO outbox (workspace, draft, process, state, round, epoch, attempts, at, not_before, expires, contact, copy, account, message_id,
	recipient, message)
VALUES ($1, $2, $3, 1, 1, 0, 0, $4, $5, $6, -1, 0, $7, $8, $9, $10)

-- name: outbox_load
SELECT draft, process, state, round, epoch, attempts, lease_end, at, not_before, expires, answered, permitted, contact, copy,
	holder, account, message_id, recipient, reply, message
FROM outbox WHERE workspace = $1 AND draft = $2

-- name: outbox_find
SELECT draft FROM outbox WHERE workspace = $1 AND message_id = $2

-- name: outbox_to
SELECT draft, process, state, round, epoch, attempts, lease_end, at, not_before, expires, answered, permitted, contact, copy,
	holder, account, message_id, recipient, reply, NULL
FROM outbox WHERE workspace = $1 AND recipient = $2 COLLATE NOCASE ORDER BY +draft DESC LIMIT $3

-- name: outbox_list
SELECT draft, process, state, round, epoch, attempts, lease_end, at, not_before, expires, answered, permitted, contact, copy,
	holder, account, message_id, recipient, reply, NULL
FROM outbox WHERE workspace = $1 AND draft < $2 ORDER BY draft DESC LIMIT $3

-- name: outbox_under_way
SELECT draft, process, state, round, epoch, attempts, lease_end, at, not_before, expires, answered, permitted, contact, copy,
	holder, account, message_id, recipient, reply, NULL
FROM outbox WHERE workspace = $1 AND draft < $2 AND state IN (1, 2, 3, 5, 6, 8, 9, 11) ORDER BY draft DESC LIMIT $3

-- name: outbox_of_process
SELECT draft, process, state, round, epoch, attempts, lease_end, at, not_before, expires, answered, permitted, contact, copy,
	holder, account, message_id, recipient, reply, NULL
FROM outbox WHERE workspace = $1 AND process = $2 AND state IN (1, 2, 3, 5, 6, 8, 9, 11) ORDER BY draft DESC LIMIT $3

-- What asks the person, and what will once a sweep has written down what time did.
-- name: outbox_asking_count
SELECT coalesce(sum(CASE WHEN state IN (1, 2, 8) THEN expires <= $2 WHEN state = 3 THEN lease_end <= $2 ELSE 1 END), 0), count(*)
FROM outbox WHERE workspace = $1 AND state IN (1, 2, 3, 5, 6, 8, 9, 11)

-- name: outbox_due
SELECT draft, process, state, round, epoch, attempts, lease_end, at, not_before, expires, answered, permitted, contact, copy,
	holder, account, message_id, recipient, reply, NULL
FROM outbox WHERE workspace = $1 AND state = 1 AND not_before <= $2 AND expires > $2 AND answered IS NULL
ORDER BY not_before, draft LIMIT $3

-- name: outbox_in
SELECT draft, process, state, round, epoch, attempts, lease_end, at, not_before, expires, answered, permitted, contact, copy,
	holder, account, message_id, recipient, reply, NULL
FROM outbox WHERE workspace = $1 AND state = $2 ORDER BY draft LIMIT $3

-- name: outbox_copies
SELECT draft, process, state, round, epoch, attempts, lease_end, at, not_before, expires, answered, permitted, contact, copy,
	holder, account, message_id, recipient, reply, NULL
FROM outbox WHERE workspace = $1 AND copy IN (1, 4) AND copy = $2 ORDER BY draft LIMIT $3

-- name: outbox_next
SELECT min(CASE WHEN state IN (1, 8) THEN min(not_before, expires) WHEN state = 11 THEN expires ELSE lease_end END)
FROM outbox WHERE workspace = $1 AND state IN (1, 2, 3, 8, 11)

-- name: outbox_claim
UPDATE outbox SET state = 2, epoch = epoch + 1, attempts = attempts + 1, holder = $5, lease_end = $6
WHERE workspace = $1 AND draft = $2 AND state = 1 AND epoch = $3 AND not_before <= $4 AND expires > $4 AND answered IS NULL

-- name: outbox_permit
UPDATE outbox SET state = 3, permitted = $4, lease_end = $6, contact = $7
WHERE workspace = $1 AND draft = $2 AND state = 2 AND epoch = $3 AND holder = $5 AND lease_end > $4 AND expires > $4 AND answered IS NULL

-- name: outbox_move
UPDATE outbox SET state = $5, holder = NULL, lease_end = NULL, round = round + $6, attempts = CASE WHEN $6 THEN 0 ELSE attempts END,
	not_before = coalesce($7, not_before), expires = coalesce($8, expires), contact = coalesce($9, contact), reply = coalesce($10, reply)
WHERE workspace = $1 AND draft = $2 AND state = $3 AND epoch = $4 AND round = $11 AND holder IS $12

-- name: outbox_copy
UPDATE outbox SET copy = $4 WHERE workspace = $1 AND draft = $2 AND state IN (4, 12) AND copy = $3

-- name: outbox_draft_sent
UPDATE draft SET state = 2 WHERE workspace = $1 AND number = $2 AND state = 1

-- name: outbox_answered
UPDATE outbox SET answered = $3 WHERE workspace = $1 AND process = $2 AND answered IS NULL AND state NOT IN (4, 7, 10, 12, 13)

-- Sweeps, from state $4 to state $3.

-- name: outbox_stop_answered
UPDATE outbox SET state = $3, holder = NULL, lease_end = NULL, reply = $5 WHERE workspace = $1 AND process = $2 AND state = $4

-- name: outbox_lease_over
UPDATE outbox SET state = $3, holder = NULL, lease_end = NULL, reply = CASE WHEN $4 = 3 THEN $5 ELSE reply END
WHERE workspace = $1 AND state = $4 AND lease_end <= $2

-- name: outbox_open
UPDATE outbox SET state = $3 WHERE workspace = $1 AND state = $4 AND not_before <= $2 AND expires > $2

-- name: outbox_expire
UPDATE outbox SET state = $3, holder = NULL, lease_end = NULL WHERE workspace = $1 AND state = $4 AND expires <= $2

-- name: outbox_freeze
UPDATE outbox SET state = $3, holder = NULL, lease_end = NULL, reply = $5 WHERE workspace = $1 AND state = $4

-- At any hour.

-- name: outbox_hour_save
INSERT INTO outbox_hour (workspace, draft, till) VALUES ($1, $2, $3) ON CONFLICT (workspace, draft) DO UPDATE SET till = $3

-- name: outbox_hour_load
SELECT till FROM outbox_hour WHERE workspace = $1 AND draft = $2
