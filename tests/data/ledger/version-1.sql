BEGIN TRANSACTION;
CREATE TABLE address_events (
    key BYTEA NOT NULL PRIMARY KEY,
    hash BYTEA NOT NULL,
    at BIGINT NOT NULL,
    kind TEXT NOT NULL,
    failure_type TEXT,
    reason TEXT
) WITHOUT ROWID;
INSERT INTO "address_events" VALUES(X'217949962C1365209E3E7605A9B427F8',X'D32B13AC33F5AEE0DD8BA1CAA1975FAB',1605153600,'reset',NULL,NULL);
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
INSERT INTO "addresses" VALUES(X'D32B13AC33F5AEE0DD8BA1CAA1975FAB',0,NULL,NULL,NULL,NULL,1605153600,'reset',X'217949962C1365209E3E7605A9B427F8');
INSERT INTO "addresses" VALUES(X'D88AE41EAB1DB1908A72EE5C3851B056',1,1605150060,'not-defined',NULL,NULL,1605150060,'soft-bounce',X'A51F6E862C8D6B2B274EFF839D612EFE');
CREATE TABLE counts (
    delivery BIGINT NOT NULL,
    counter TEXT NOT NULL,
    key TEXT NOT NULL,
    phase TEXT NOT NULL,
    n BIGINT NOT NULL,
    PRIMARY KEY (delivery, counter, key, phase)
) WITHOUT ROWID;
INSERT INTO "counts" VALUES(1,'cause','mailbox-unknown','failed',1);
INSERT INTO "counts" VALUES(1,'domain','example.com','delivered',1);
INSERT INTO "counts" VALUES(1,'domain','example.com','excluded',1);
INSERT INTO "counts" VALUES(1,'domain','example.com','failed',1);
INSERT INTO "counts" VALUES(1,'domain','example.com','relayed',3);
INSERT INTO "counts" VALUES(1,'domain','example.com','retrying',1);
INSERT INTO "counts" VALUES(1,'excluded','duplicate','',1);
INSERT INTO "counts" VALUES(1,'failure','hard user-unknown','failed',1);
INSERT INTO "counts" VALUES(1,'failure','soft not-defined','retrying',1);
INSERT INTO "counts" VALUES(1,'hour','445875','delivered',1);
INSERT INTO "counts" VALUES(1,'hour','445875','excluded',1);
INSERT INTO "counts" VALUES(1,'hour','445875','failed',1);
INSERT INTO "counts" VALUES(1,'hour','445875','relayed',3);
INSERT INTO "counts" VALUES(1,'hour','445875','retrying',1);
INSERT INTO "counts" VALUES(1,'phase','','delivered',1);
INSERT INTO "counts" VALUES(1,'phase','','excluded',1);
INSERT INTO "counts" VALUES(1,'phase','','failed',1);
INSERT INTO "counts" VALUES(1,'phase','','relayed',3);
INSERT INTO "counts" VALUES(1,'phase','','retrying',1);
INSERT INTO "counts" VALUES(1,'soft-bounces','','',1);
CREATE TABLE deliveries (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    language TEXT,
    validity_seconds BIGINT NOT NULL,
    policy TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    n_lines BIGINT NOT NULL
);
INSERT INTO "deliveries" VALUES(1,'july','nb',302400,'optimistic',1605150000,7);
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
INSERT INTO "events" VALUES(2,X'0BE9770F73DC2CC38471779A618152D4',1099511627777,1605150060,'delivered',NULL,NULL,NULL,NULL,'d0',NULL,1,NULL,1605150060);
INSERT INTO "events" VALUES(3,X'217B95085E67A02FD355579A773B2178',1099511627781,1605150000,'relayed',NULL,NULL,NULL,NULL,'r4',NULL,1,NULL,1605150060);
INSERT INTO "events" VALUES(4,X'631387A65DD6749BB187F7C427ABC726',1099511627778,1605150000,'relayed',NULL,NULL,NULL,NULL,'r1',NULL,1,NULL,1605150060);
INSERT INTO "events" VALUES(5,X'665DEBA1B17D9633B6815E150BAF9CDE',1099511627782,1605150000,'relayed',NULL,NULL,NULL,NULL,'r5',NULL,1,NULL,1605150060);
INSERT INTO "events" VALUES(6,X'66EF821FC00644FECCFC5261347A69AE',1099511627783,1605150000,'excluded duplicate',NULL,NULL,NULL,NULL,'x',NULL,1,NULL,1605150060);
INSERT INTO "events" VALUES(7,X'A51F6E862C8D6B2B274EFF839D612EFE',1099511627779,1605150060,'soft-bounce',NULL,NULL,NULL,NULL,'s2',NULL,1,NULL,1605150060);
INSERT INTO "events" VALUES(8,X'B2FEB0BAFDC98871F50A6931E083C23E',1099511627779,1605150000,'relayed',NULL,NULL,NULL,NULL,'r2',NULL,1,NULL,1605150060);
INSERT INTO "events" VALUES(9,X'B84E6A4E1372AD7A632495ED0AC3BDCA',1099511627778,1605150060,'hard-bounce','hard','user-unknown','mailbox-unknown','5.1.1','h1','550 5.1.1 User unknown',1,NULL,1605150060);
INSERT INTO "events" VALUES(10,X'F61612D9CA412FC830F6AF2975365181',1099511627777,1605150000,'relayed',NULL,NULL,NULL,NULL,'r0',NULL,1,NULL,1605150060);
INSERT INTO "events" VALUES(11,X'F8E0FE60503EC7CC7E38D1DA934DFBE7',1099511627780,1605150060,'hard-bounce',NULL,NULL,NULL,NULL,'f3',NULL,0,'delivery-and-address',1605150060);
INSERT INTO "events" VALUES(12,X'FF28C5EA2A3D993B5AE9D837B57B3742',1099511627780,1605150000,'relayed',NULL,NULL,NULL,NULL,'r3',NULL,1,NULL,1605150060);
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
INSERT INTO "ledger" VALUES(1,1605153600,2,13,X'DE35ACC098824EFE3456E99B19549F64',5,86400,864000,2592000);
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
INSERT INTO "lines" VALUES(1099511627777,X'ED2C1C556EF6F1B7A28FB620916FDF1A00000001','reader0@example.com','example.com','0@example.org','delivered',1605452400,0,0,NULL,NULL,NULL,NULL,NULL,1605150060,'delivered',X'0BE9770F73DC2CC38471779A618152D4',0,0,0,0,0,0);
INSERT INTO "lines" VALUES(1099511627778,X'D32B13AC33F5AEE0DD8BA1CAA1975FAB00000001','reader1@example.com','example.com','1@example.org','failed',1605452400,0,1,'hard','user-unknown','mailbox-unknown','5.1.1',NULL,1605150060,'hard-bounce',X'B84E6A4E1372AD7A632495ED0AC3BDCA',0,0,0,0,0,0);
INSERT INTO "lines" VALUES(1099511627779,X'D88AE41EAB1DB1908A72EE5C3851B05600000001','reader2@example.com','example.com','2@example.org','retrying',1605452400,0,0,'soft','not-defined',NULL,NULL,NULL,1605150060,'soft-bounce',X'A51F6E862C8D6B2B274EFF839D612EFE',0,0,0,1,0,0);
INSERT INTO "lines" VALUES(1099511627780,X'5BAE190D7D2962B2703973786878A3A800000001','reader3@example.com','example.com','3@example.org','relayed',1605452400,0,0,NULL,NULL,NULL,NULL,NULL,1605150000,'relayed',X'FF28C5EA2A3D993B5AE9D837B57B3742',0,0,0,0,0,0);
INSERT INTO "lines" VALUES(1099511627781,X'2EF6C319F2CDAE22E5DB56592B05925C00000001','reader4@example.com','example.com','4@example.org','relayed',1605452400,0,0,NULL,NULL,NULL,NULL,NULL,1605150000,'relayed',X'217B95085E67A02FD355579A773B2178',0,0,0,0,0,0);
INSERT INTO "lines" VALUES(1099511627782,X'C992D0EDF1202F796501EE6EF667204400000001',NULL,'example.com',NULL,'relayed',1605452400,0,0,NULL,NULL,NULL,NULL,NULL,1605150000,'relayed',X'665DEBA1B17D9633B6815E150BAF9CDE',0,0,0,0,0,0);
INSERT INTO "lines" VALUES(1099511627783,X'61EF054BBB96908323B515EC0B687FC600000001','reader9@example.com','example.com',NULL,'excluded',NULL,0,0,NULL,NULL,NULL,NULL,'duplicate',1605150000,'excluded duplicate',X'66EF821FC00644FECCFC5261347A69AE',0,0,0,0,0,0);
CREATE TABLE schema (version BIGINT NOT NULL);
INSERT INTO "schema" VALUES(1);
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
INSERT INTO "unmatched" VALUES(1,X'D4CCE075BA75C4C0EAFBFFC30C57E021',1605150060,'opened',NULL,NULL,NULL,NULL,'u',NULL,1,1605150060,'june',X'754399D5328D82DEF001608578338340','nobody@example.net','example.net',NULL);
CREATE INDEX lines_by_message_id ON lines (message_id) WHERE message_id IS NOT NULL;
CREATE INDEX lines_by_deadline ON lines (deadline) WHERE phase IN ('relayed', 'retrying');
CREATE INDEX events_by_line ON events (line);
CREATE INDEX events_that_wait ON events (id) WHERE trust = 0;
CREATE INDEX unmatched_by_delivery ON unmatched (delivery) WHERE delivery IS NOT NULL;
CREATE INDEX unmatched_by_address ON unmatched (address_hash) WHERE address_hash IS NOT NULL;
CREATE INDEX unmatched_by_message_id ON unmatched (message_id) WHERE message_id IS NOT NULL;
CREATE INDEX address_events_by_address ON address_events (hash);
COMMIT;
