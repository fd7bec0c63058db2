-- Letters that the person sends whatever the hour is where they arrive, and until when that holds.
CREATE TABLE outbox_hour (
	workspace INTEGER NOT NULL,
	draft INTEGER NOT NULL,
	till INTEGER NOT NULL,
	PRIMARY KEY (workspace, draft)
) STRICT;
