-- What a mail that asks the person tells beside its word; they decide on it later.
CREATE TABLE incoming_told (
	workspace INTEGER NOT NULL,
	number INTEGER NOT NULL,
-- decide_by: the day of a promised decision; forbids: the type of the event that asks for silence
	decide_by INTEGER,
	forbids TEXT,
	PRIMARY KEY (workspace, number)
) STRICT;
