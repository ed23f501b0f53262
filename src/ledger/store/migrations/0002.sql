-- Version 2. What an update of a line sets has no index: PostgreSQL writes the line anew beside the old one, and no index learns of it.

-- Those that the clock alone can change, and those that it could have changed: whoever asks knows up to when it has.
DROP INDEX lines_by_deadline;

CREATE INDEX lines_by_deadline ON lines (deadline) WHERE deadline IS NOT NULL;

-- PostgreSQL: ALTER TABLE lines SET (fillfactor = 75);

-- The status that was derived from what was said, where none was reported or it told less.
ALTER TABLE lines ADD COLUMN derived TEXT;

ALTER TABLE events ADD COLUMN derived TEXT;

ALTER TABLE unmatched ADD COLUMN derived TEXT;

-- When an alert was last told of a mailing.
CREATE TABLE alerts (
    delivery BIGINT NOT NULL,
    criterion TEXT NOT NULL,
    told_at BIGINT NOT NULL,
    PRIMARY KEY (delivery, criterion)
) WITHOUT ROWID;
