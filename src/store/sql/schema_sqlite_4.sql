-- Step 4: letters on their way out. The states are numbered in core/outbox.h, whose table stands here once more, for every other program.
CREATE TABLE outbox (
	workspace INTEGER NOT NULL,
	draft INTEGER NOT NULL,
	process INTEGER NOT NULL,
	state INTEGER NOT NULL CHECK (state BETWEEN 1 AND 13),
-- round: which approval of the letter: the first, and one for each "send again"
	round INTEGER NOT NULL,
-- epoch: how often it was claimed
	epoch INTEGER NOT NULL,
-- attempts: claims in this round
	attempts INTEGER NOT NULL,
	holder TEXT,
	lease_end INTEGER,
	at INTEGER NOT NULL,
	not_before INTEGER NOT NULL,
	expires INTEGER NOT NULL,
-- answered: when an answer was seen before it was sent
	answered INTEGER,
-- permitted: when the latest permit was given
	permitted INTEGER,
-- contact: the event of the log that the latest permit appended, or -1
	contact INTEGER NOT NULL,
	copy INTEGER NOT NULL CHECK (copy BETWEEN 0 AND 4),
	account TEXT NOT NULL,
	message_id TEXT NOT NULL CHECK (length(message_id) > 2),
	recipient TEXT NOT NULL CHECK (length(recipient) > 0),
-- reply: what the server said last, or why it is not sent
	reply TEXT,
	message BLOB NOT NULL CHECK (length(message) > 0),
	PRIMARY KEY (workspace, draft),
	UNIQUE (workspace, message_id),
	FOREIGN KEY (workspace, draft) REFERENCES draft (workspace, number),
	FOREIGN KEY (workspace, process) REFERENCES process (workspace, number),
	CHECK ((state IN (2, 3)) = (holder IS NOT NULL AND lease_end IS NOT NULL)),
	CHECK (state <> 3 OR (permitted IS NOT NULL AND contact >= 0)),
	CHECK (copy = 0 OR state IN (4, 12))
) STRICT;
CREATE INDEX outbox_state ON outbox (workspace, state, not_before);
CREATE INDEX outbox_process ON outbox (workspace, process);
CREATE INDEX outbox_copy ON outbox (workspace, copy) WHERE copy IN (1, 4);
CREATE TRIGGER outbox_begins BEFORE INSERT ON outbox
WHEN NEW.state <> 1 OR NEW.round <> 1 OR NEW.epoch <> 0 OR NEW.contact <> -1 OR NEW.copy <> 0 OR NEW.permitted > 0 OR NEW.answered > 0
OR NOT EXISTS (SELECT 1 FROM draft AS d
WHERE d.workspace = NEW.workspace AND d.number = NEW.draft AND d.process = NEW.process AND d.state = 1)
BEGIN SELECT RAISE(ABORT, 'only an approved draft is sent'); END;
CREATE TRIGGER outbox_is_frozen
BEFORE UPDATE OF workspace, draft, process, at, account, message_id, recipient, message ON outbox
BEGIN SELECT RAISE(ABORT, 'what was approved is never changed'); END;
CREATE TRIGGER outbox_is_never_removed BEFORE DELETE ON outbox
BEGIN SELECT RAISE(ABORT, 'a letter on its way out is never removed'); END;
-- To "sent" (4) and "bounced" (12) evidence leads from everywhere; after an answer nothing is approved again.
CREATE TRIGGER outbox_leads BEFORE UPDATE OF state ON outbox
WHEN OLD.state <> NEW.state AND (OLD.state = 12 OR NEW.state = 1 AND OLD.answered IS NOT NULL OR NEW.state NOT IN (4, 12) AND (OLD.state, NEW.state) NOT IN (VALUES
(1, 2), (1, 7), (1, 8), (1, 9), (1, 10), (1, 11),
(2, 1), (2, 3), (2, 5), (2, 7), (2, 8), (2, 9), (2, 10), (2, 11),
(3, 5), (3, 6), (5, 1), (5, 7), (5, 10), (6, 1), (6, 13),
(8, 1), (8, 7), (8, 9), (8, 10), (8, 11), (9, 1), (9, 7), (9, 10), (11, 1), (11, 7), (11, 9), (11, 10)))
BEGIN SELECT RAISE(ABORT, 'a letter does not go out this way'); END;
CREATE TRIGGER outbox_counts BEFORE UPDATE ON outbox
WHEN NEW.round <> OLD.round + (OLD.state IN (5, 6, 9) AND NEW.state = 1)
OR NEW.epoch <> OLD.epoch + (OLD.state = 1 AND NEW.state = 2)
OR (OLD.state = 2 AND NEW.state = 3 AND NEW.holder <> OLD.holder)
BEGIN SELECT RAISE(ABORT, 'each approval and each claim is counted'); END;
CREATE TRIGGER outbox_permit BEFORE UPDATE ON outbox
WHEN OLD.state = 2 AND NEW.state = 3 AND (NEW.answered IS NOT NULL OR NEW.permitted >= OLD.lease_end OR NEW.permitted >= NEW.expires
OR NEW.contact <= OLD.contact OR NOT EXISTS (SELECT 1 FROM event AS e
WHERE e.workspace = NEW.workspace AND e.process = NEW.process AND e.n = NEW.contact))
BEGIN SELECT RAISE(ABORT, 'an answer came, the time is over, or the contact is not in the log'); END;
CREATE TRIGGER outbox_stays BEFORE UPDATE OF permitted, contact, answered ON outbox
WHEN (OLD.answered IS NOT NULL AND NEW.answered IS NOT OLD.answered) OR NEW.contact < OLD.contact
OR (NEW.permitted IS NOT OLD.permitted AND (OLD.state <> 2 OR NEW.state <> 3))
BEGIN SELECT RAISE(ABORT, 'permits, contacts and answers are not taken back'); END;
CREATE TRIGGER outbox_copy_leads BEFORE UPDATE OF copy ON outbox
WHEN OLD.copy <> NEW.copy AND (OLD.copy, NEW.copy) NOT IN (VALUES (0, 1), (0, 3), (1, 2), (1, 3), (1, 4), (4, 1))
BEGIN SELECT RAISE(ABORT, 'a copy is not filed this way'); END;
