-- Transactions that only read: one for each mail that is looked at.

-- name: transaction_begin
BEGIN

-- name: transaction_look
SELECT 1 FROM sqlite_schema LIMIT 1

-- name: transaction_end
ROLLBACK

-- Asked for each page: a number that another connection's commit changes.

-- name: store_version
PRAGMA data_version
