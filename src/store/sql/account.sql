-- Mail accounts. What was taken in of a mailbox goes with its account.

-- The next number: that of an account that was removed still stands at the mails that came to it.
-- name: account_next
SELECT 1 + max(coalesce((SELECT max(number) FROM account WHERE workspace = $1), 0),
	coalesce((SELECT max(account) FROM incoming WHERE workspace = $1), 0))

-- name: account_insert
INSERT INTO account (workspace, number, address, name, login, imap_host, imap_port, imap_security, smtp_host, smtp_port, smtp_security,
	secret, command, ca_file, sent_folder, files_sent, at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)

-- name: account_update
UPDATE account SET name = $4, login = $5, imap_host = $6, imap_port = $7, imap_security = $8, smtp_host = $9, smtp_port = $10,
	smtp_security = $11, secret = $12, command = $13, ca_file = $14, sent_folder = $15, files_sent = $16
WHERE workspace = $1 AND number = $2

-- name: account_list
SELECT number, address, name, login, imap_host, imap_port, imap_security, smtp_host, smtp_port, smtp_security, secret, command, ca_file,
	sent_folder, files_sent, at
FROM account WHERE workspace = $1 ORDER BY number

-- name: account_taken_remove
DELETE FROM taken WHERE workspace = $1 AND account = $2

-- name: account_mailbox_remove
DELETE FROM mailbox WHERE workspace = $1 AND account = $2

-- name: account_remove
DELETE FROM account WHERE workspace = $1 AND number = $2
