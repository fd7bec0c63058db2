-- Step 5: mail accounts, what was taken in from their mailboxes, and the runner. No password stands here.
CREATE TABLE account (
	workspace INTEGER NOT NULL,
	number INTEGER NOT NULL,
	address TEXT NOT NULL CHECK (instr(address, '@') > 1),
	name TEXT,
	login TEXT NOT NULL,
	imap_host TEXT NOT NULL,
	imap_port INTEGER NOT NULL CHECK (imap_port BETWEEN 1 AND 65535),
	imap_security INTEGER NOT NULL CHECK (imap_security IN (0, 1)),
	smtp_host TEXT NOT NULL,
	smtp_port INTEGER NOT NULL CHECK (smtp_port BETWEEN 1 AND 65535),
	smtp_security INTEGER NOT NULL CHECK (smtp_security IN (0, 1)),
-- secret: where the password is kept; command: what prints it
	secret INTEGER NOT NULL CHECK (secret BETWEEN 0 AND 3),
	command TEXT,
	ca_file TEXT,
	sent_folder TEXT,
-- files_sent: whether the provider puts what it sends into Sent by itself: not known, yes, no
	files_sent INTEGER NOT NULL CHECK (files_sent BETWEEN 0 AND 2),
	at INTEGER NOT NULL,
	PRIMARY KEY (workspace, number),
	UNIQUE (workspace, address)
) STRICT;
-- first: from this UID on everything is taken in; cursor: up to here everything was
CREATE TABLE mailbox (
	workspace INTEGER NOT NULL,
	account INTEGER NOT NULL,
	name TEXT NOT NULL,
	role INTEGER NOT NULL,
	validity INTEGER NOT NULL,
	first INTEGER NOT NULL,
	cursor INTEGER NOT NULL,
-- looked: when all that there was had been taken in; audited: when it was last compared; hole: a UID that was not taken in
	looked INTEGER,
	audited INTEGER,
	hole INTEGER,
	trouble TEXT,
	PRIMARY KEY (workspace, account, name),
	FOREIGN KEY (workspace, account) REFERENCES account (workspace, number)
) STRICT;
CREATE TRIGGER mailbox_cursor BEFORE UPDATE ON mailbox
WHEN NEW.validity = OLD.validity AND (NEW.cursor < OLD.cursor OR NEW.first <> OLD.first)
BEGIN SELECT RAISE(ABORT, 'a mailbox is read forwards'); END;
CREATE TABLE taken (
	workspace INTEGER NOT NULL,
	account INTEGER NOT NULL,
	name TEXT NOT NULL,
	validity INTEGER NOT NULL,
	uid INTEGER NOT NULL,
	outcome INTEGER NOT NULL,
	PRIMARY KEY (workspace, account, name, validity, uid)
) STRICT, WITHOUT ROWID;
-- Mails that mattered: what they were taken for, and what the person is asked about them.
CREATE TABLE incoming (
	workspace INTEGER NOT NULL,
	number INTEGER NOT NULL,
-- account: 0 where it was imported
	account INTEGER NOT NULL,
	message_id TEXT,
-- digest: of what tells it from every other mail
	digest TEXT NOT NULL,
	process INTEGER,
	person TEXT,
	sender_name TEXT,
	sender_address TEXT,
	subject TEXT NOT NULL,
	at INTEGER NOT NULL,
	taken INTEGER NOT NULL,
	outcome INTEGER NOT NULL,
	what INTEGER NOT NULL,
	doubt TEXT,
	evidence TEXT,
	event TEXT,
	draft INTEGER,
-- decided: when the person said what it is, and what they said
	decided INTEGER,
	decision TEXT,
	PRIMARY KEY (workspace, number),
	UNIQUE (workspace, digest)
) STRICT;
CREATE INDEX incoming_asks ON incoming (workspace, number) WHERE doubt IS NOT NULL AND decided IS NULL;
CREATE INDEX incoming_process ON incoming (workspace, process, at);
CREATE INDEX incoming_message_id ON incoming (workspace, message_id);
-- A person's own mail, and what comes from one, is compared with the letters to that person.
CREATE INDEX outbox_recipient ON outbox (workspace, recipient COLLATE NOCASE);
-- One runner at a time, and what its clock and its database looked like when it last looked; boot is empty where nobody did.
CREATE TABLE runner (
	workspace INTEGER PRIMARY KEY,
	holder TEXT,
	lease_end INTEGER,
	epoch INTEGER NOT NULL,
	now INTEGER NOT NULL,
	steady INTEGER NOT NULL,
	awake INTEGER NOT NULL,
	boot TEXT NOT NULL,
	place TEXT NOT NULL,
	count INTEGER NOT NULL
) STRICT;
-- count: how often a letter moved. Who remembers a greater one has a restored database before them.
CREATE TRIGGER outbox_moves AFTER UPDATE OF state ON outbox WHEN OLD.state <> NEW.state
BEGIN
INSERT INTO runner (workspace, epoch, now, steady, awake, boot, place, count) VALUES (NEW.workspace, 0, 0, 0, 0, '', '', 1)
ON CONFLICT (workspace) DO UPDATE SET count = count + 1;
END;
