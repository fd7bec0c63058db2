-- Step 2: letters. What is approved is never changed, nothing of it is removed.
CREATE TABLE draft (
	workspace INTEGER NOT NULL,
	number INTEGER NOT NULL CHECK (number > 0),
	process INTEGER NOT NULL,
	action INTEGER NOT NULL,
	channel INTEGER NOT NULL,
	person INTEGER NOT NULL,
	through INTEGER NOT NULL,
	trigger_event INTEGER NOT NULL,
	state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 3),
	revises INTEGER NOT NULL, -- number of the draft it takes the place of, or 0
	variant INTEGER NOT NULL,
	generic INTEGER NOT NULL,
	edited INTEGER NOT NULL,
	facts INTEGER NOT NULL, -- digest of the words as they were made
	at INTEGER NOT NULL,
	template TEXT NOT NULL,
	subject TEXT NOT NULL,
	body TEXT NOT NULL,
	missing TEXT NOT NULL,
	frozen_at INTEGER,
	name TEXT,
	address TEXT,
	digest TEXT,
	PRIMARY KEY (workspace, number),
	FOREIGN KEY (workspace, process) REFERENCES process (workspace, number),
	CHECK (state NOT IN (1, 2) OR (frozen_at IS NOT NULL AND address IS NOT NULL AND digest IS NOT NULL))
) STRICT;
CREATE INDEX draft_process ON draft (workspace, process, number);
CREATE TRIGGER draft_is_frozen BEFORE UPDATE OF workspace, number, process, action, channel, person, through,
	trigger_event, revises, variant, generic, edited, facts, at, template, subject, body, missing, frozen_at, name,
	address, digest ON draft WHEN OLD.state <> 0
BEGIN SELECT RAISE(ABORT, 'a draft that was approved is never changed'); END;
CREATE TRIGGER draft_goes_forward BEFORE UPDATE OF state ON draft WHEN OLD.state >= 2 OR NEW.state < OLD.state
BEGIN SELECT RAISE(ABORT, 'a draft that was approved stays so'); END;
CREATE TRIGGER draft_is_never_removed BEFORE DELETE ON draft
BEGIN SELECT RAISE(ABORT, 'a draft is never removed'); END;
-- What the person called right in one letter.
CREATE TABLE draft_mark (
	workspace INTEGER NOT NULL,
	draft INTEGER NOT NULL,
	kind INTEGER NOT NULL,
	text TEXT NOT NULL,
	at INTEGER NOT NULL,
	PRIMARY KEY (workspace, draft, kind, text),
	FOREIGN KEY (workspace, draft) REFERENCES draft (workspace, number)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER draft_mark_is_never_changed BEFORE UPDATE ON draft_mark
BEGIN SELECT RAISE(ABORT, 'marks are only ever added'); END;
CREATE TRIGGER draft_mark_is_never_removed BEFORE DELETE ON draft_mark
BEGIN SELECT RAISE(ABORT, 'marks are only ever added'); END;
-- Words that are right for the person, for ever; draft is the letter they were marked in, or 0.
CREATE TABLE word (
	workspace INTEGER NOT NULL,
	word TEXT NOT NULL,
	at INTEGER NOT NULL,
	draft INTEGER NOT NULL,
	PRIMARY KEY (workspace, word)
) STRICT, WITHOUT ROWID;
