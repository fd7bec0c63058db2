-- Step 1: everything. Each key begins with the workspace (1: the person's own). Instants are seconds since 1970; INT64_MAX is never.
CREATE TABLE workspace (
	workspace INTEGER NOT NULL PRIMARY KEY,
	planned_latest INTEGER NOT NULL -- no agenda row holds from later on
) STRICT;
INSERT INTO workspace (workspace, planned_latest) VALUES (1, 0);
CREATE TABLE setting (
	workspace INTEGER NOT NULL,
	name TEXT NOT NULL,
	value TEXT NOT NULL,
	PRIMARY KEY (workspace, name)
) STRICT, WITHOUT ROWID;
CREATE TABLE process (
	workspace INTEGER NOT NULL,
	number INTEGER NOT NULL CHECK (number > 0),
	people_count INTEGER NOT NULL,
	events_count INTEGER NOT NULL,
	via INTEGER NOT NULL,
	represented INTEGER NOT NULL,
	uuid BLOB NOT NULL CHECK (length(uuid) = 16),
	role TEXT NOT NULL,
	organization TEXT NOT NULL,
	timezone TEXT NOT NULL,
	playbook TEXT,
	holidays TEXT,
	PRIMARY KEY (workspace, number),
	UNIQUE (workspace, uuid)
) STRICT, WITHOUT ROWID;
CREATE TABLE person (
	workspace INTEGER NOT NULL,
	process INTEGER NOT NULL,
	n INTEGER NOT NULL,
	relations INTEGER NOT NULL,
	id TEXT NOT NULL,
	name TEXT NOT NULL,
	email TEXT,
	phone TEXT,
	linkedin TEXT,
	address TEXT,
	PRIMARY KEY (workspace, process, n),
	FOREIGN KEY (workspace, process) REFERENCES process (workspace, number)
) STRICT, WITHOUT ROWID;
-- The log: facts is everything but the text, packed by event_facts.c; a row of columns reads two times slower.
CREATE TABLE event (
	workspace INTEGER NOT NULL,
	process INTEGER NOT NULL,
	n INTEGER NOT NULL,
	facts BLOB NOT NULL,
	text TEXT,
	PRIMARY KEY (workspace, process, n),
	FOREIGN KEY (workspace, process) REFERENCES process (workspace, number)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event
BEGIN SELECT RAISE(ABORT, 'the log is only ever appended to'); END;
CREATE TRIGGER event_is_never_removed BEFORE DELETE ON event
BEGIN SELECT RAISE(ABORT, 'the log is only ever appended to'); END;
-- Words of the names of people and (person -1) organizations, folded.
CREATE TABLE name_word (
	workspace INTEGER NOT NULL,
	word TEXT NOT NULL,
	process INTEGER NOT NULL,
	person INTEGER NOT NULL,
	PRIMARY KEY (workspace, word, process, person)
) STRICT, WITHOUT ROWID;
-- What was planned last; urgency is NULL where nothing is to be listed.
CREATE TABLE agenda (
	workspace INTEGER NOT NULL,
	process INTEGER NOT NULL,
	valid_from INTEGER NOT NULL,
	valid_until INTEGER NOT NULL,
	urgency INTEGER,
	due_count INTEGER NOT NULL,
	state INTEGER NOT NULL,
	PRIMARY KEY (workspace, process),
	FOREIGN KEY (workspace, process) REFERENCES process (workspace, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX agenda_valid_until ON agenda (workspace, valid_until) WHERE valid_until < 9223372036854775807;
CREATE INDEX agenda_urgency ON agenda (workspace, urgency) WHERE urgency IS NOT NULL;
CREATE TABLE invitation (
	workspace INTEGER NOT NULL,
	uid TEXT NOT NULL,
	recurrence TEXT NOT NULL,
	process INTEGER NOT NULL,
	event INTEGER NOT NULL,
	sequence INTEGER NOT NULL,
	stamp INTEGER NOT NULL,
	digest INTEGER NOT NULL,
	PRIMARY KEY (workspace, uid, recurrence),
	FOREIGN KEY (workspace, process) REFERENCES process (workspace, number)
) STRICT, WITHOUT ROWID;
