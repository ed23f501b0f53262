-- Version 1. For PostgreSQL `INTEGER PRIMARY KEY` is written `BIGINT PRIMARY KEY`, and `WITHOUT ROWID` is left out; everything else is the same.

-- One row.
CREATE TABLE ledger (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    -- Up to when time has passed, in seconds since 1970-01-01T00:00:00Z, as all moments here.
    clock BIGINT NOT NULL,
    next_delivery BIGINT NOT NULL,
    next_event BIGINT NOT NULL,
    -- By which the key is known that it was made with.
    key_check BYTEA NOT NULL,
    n_errors BIGINT NOT NULL,
    apart_seconds BIGINT NOT NULL,
    forget_seconds BIGINT NOT NULL,
    forget_full_seconds BIGINT NOT NULL
);

CREATE TABLE deliveries (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    language TEXT,
    validity_seconds BIGINT NOT NULL,
    policy TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    n_lines BIGINT NOT NULL
);

CREATE TABLE lines (
    -- The mailing times 2^40, plus the number of the line in it: a mailing's lines stand together, and need no index of their own.
    id INTEGER PRIMARY KEY,
    -- The keyed hash of the address (16 octets) and the mailing (4): one line for each, and all lines of an address together.
    key BYTEA NOT NULL UNIQUE,
    -- Absent: forgotten or, where the domain is absent as well, never told.
    address TEXT,
    domain TEXT,
    message_id TEXT,
    phase TEXT NOT NULL,
    deadline BIGINT,
    is_late BIGINT NOT NULL,
    has_bounced BIGINT NOT NULL,
    failure_type TEXT,
    reason TEXT,
    cause TEXT,
    status TEXT,
    excluded TEXT,
    last_at BIGINT NOT NULL,
    last_kind TEXT NOT NULL,
    last_event BYTEA NOT NULL,
    n_opened BIGINT NOT NULL,
    n_clicked BIGINT NOT NULL,
    n_auto_replies BIGINT NOT NULL,
    n_soft_bounces BIGINT NOT NULL,
    has_complained BIGINT NOT NULL,
    has_unsubscribed BIGINT NOT NULL
);

CREATE INDEX lines_by_message_id ON lines (message_id) WHERE message_id IS NOT NULL;

-- Those that the clock alone can change.
CREATE INDEX lines_by_deadline ON lines (deadline) WHERE phase IN ('relayed', 'retrying');

CREATE TABLE events (
    id INTEGER PRIMARY KEY,
    -- The keyed hash of its name: the same name is the same event, even when the name had an address in it that was forgotten.
    key BYTEA NOT NULL UNIQUE,
    line BIGINT NOT NULL,
    at BIGINT NOT NULL,
    kind TEXT NOT NULL,
    failure_type TEXT,
    reason TEXT,
    cause TEXT,
    status TEXT,
    name TEXT NOT NULL,
    diagnostic TEXT,
    -- 1: it counts; 0: it waits for a person; -1: a person said that it is not true.
    trust BIGINT NOT NULL,
    -- Of one that waits, or was dismissed.
    matched_by TEXT,
    heard_at BIGINT NOT NULL
);

CREATE INDEX events_by_line ON events (line);

CREATE INDEX events_that_wait ON events (id) WHERE trust = 0;

-- Events of no known line.
CREATE TABLE unmatched (
    id INTEGER PRIMARY KEY,
    key BYTEA NOT NULL UNIQUE,
    at BIGINT NOT NULL,
    kind TEXT NOT NULL,
    failure_type TEXT,
    reason TEXT,
    cause TEXT,
    status TEXT,
    name TEXT NOT NULL,
    diagnostic TEXT,
    -- 1: the operator vouches for it.
    voucher BIGINT NOT NULL,
    heard_at BIGINT NOT NULL,
    delivery TEXT,
    address_hash BYTEA,
    address TEXT,
    domain TEXT,
    message_id TEXT
);

CREATE INDEX unmatched_by_delivery ON unmatched (delivery) WHERE delivery IS NOT NULL;

CREATE INDEX unmatched_by_address ON unmatched (address_hash) WHERE address_hash IS NOT NULL;

CREATE INDEX unmatched_by_message_id ON unmatched (message_id) WHERE message_id IS NOT NULL;

-- The sums of what the lines count: kept, and never scanned for.
CREATE TABLE counts (
    delivery BIGINT NOT NULL,
    counter TEXT NOT NULL,
    key TEXT NOT NULL,
    phase TEXT NOT NULL,
    n BIGINT NOT NULL,
    PRIMARY KEY (delivery, counter, key, phase)
) WITHOUT ROWID;

-- Addresses with something to record, or of which something was recorded once.
CREATE TABLE addresses (
    hash BYTEA NOT NULL PRIMARY KEY,
    n_errors BIGINT NOT NULL,
    last_significant_at BIGINT,
    last_reason TEXT,
    quarantined_at BIGINT,
    denylisted_at BIGINT,
    last_at BIGINT NOT NULL,
    last_kind TEXT NOT NULL,
    last_event BYTEA NOT NULL
) WITHOUT ROWID;

-- What is known of addresses beside their lines: resets, and what events of removed mailings said of them.
CREATE TABLE address_events (
    key BYTEA NOT NULL PRIMARY KEY,
    hash BYTEA NOT NULL,
    at BIGINT NOT NULL,
    kind TEXT NOT NULL,
    failure_type TEXT,
    reason TEXT
) WITHOUT ROWID;

CREATE INDEX address_events_by_address ON address_events (hash);
