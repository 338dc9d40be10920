-- Incidents with their append-only events, reports and contacts; alerts and the outbox of mails.
CREATE TABLE incident (
    no          TEXT PRIMARY KEY,
    site_id     TEXT REFERENCES site (id),
    dedup_key   TEXT NOT NULL,
    category    TEXT NOT NULL,
    severity    TEXT NOT NULL CHECK (severity IN ('minor', 'moderate', 'major')),
    state       TEXT NOT NULL CHECK (state IN ('received', 'investigating', 'provisional', 'restored', 'permanent',
                                               'prevention', 'closed')),
    detected_at TEXT NOT NULL,
    closed_at   TEXT,
    facts       TEXT NOT NULL -- JSON object: every member of the record, instants in UTC
)
-- next
CREATE INDEX incident_by_detection ON incident (detected_at)
-- next
CREATE INDEX incident_by_key ON incident (dedup_key, state)
-- next
CREATE TRIGGER incident_stays BEFORE DELETE ON incident
BEGIN
    SELECT RAISE(ABORT, 'incidents are never removed');
END
-- next
CREATE TABLE incident_event (
    no         TEXT NOT NULL REFERENCES incident (no),
    place      INTEGER NOT NULL,
    at         TEXT NOT NULL,
    entered_at TEXT NOT NULL,
    who        TEXT NOT NULL,
    role       TEXT NOT NULL,
    kind       TEXT NOT NULL,
    text       TEXT NOT NULL,
    detail     TEXT NOT NULL, -- JSON object
    PRIMARY KEY (no, place)
)
-- next
CREATE TRIGGER incident_event_is_final BEFORE UPDATE ON incident_event
BEGIN
    SELECT RAISE(ABORT, 'events are append-only');
END
-- next
CREATE TRIGGER incident_event_stays BEFORE DELETE ON incident_event
BEGIN
    SELECT RAISE(ABORT, 'events are append-only');
END
-- next
CREATE TABLE incident_report (
    no          TEXT NOT NULL REFERENCES incident (no),
    edition     INTEGER NOT NULL,
    kind        TEXT NOT NULL CHECK (kind IN ('first', 'followUp', 'final')),
    sent_at     TEXT NOT NULL,
    sent_by     TEXT NOT NULL,
    sent_to     TEXT NOT NULL,
    means       TEXT NOT NULL,
    document_no TEXT NOT NULL,
    note        TEXT NOT NULL,
    PRIMARY KEY (no, edition)
)
-- next
CREATE TRIGGER incident_report_is_final BEFORE UPDATE ON incident_report
BEGIN
    SELECT RAISE(ABORT, 'reports that were sent are never changed');
END
-- next
CREATE TRIGGER incident_report_stays BEFORE DELETE ON incident_report
BEGIN
    SELECT RAISE(ABORT, 'reports that were sent are never removed');
END
-- next
CREATE TABLE city_contact (
    id          INTEGER PRIMARY KEY,
    subject     TEXT NOT NULL, -- number of an incident, an advisory case, a log request …
    at          TEXT NOT NULL,
    entered_at  TEXT NOT NULL,
    entered_by  TEXT NOT NULL,
    direction   TEXT NOT NULL CHECK (direction IN ('out', 'in')),
    means       TEXT NOT NULL,
    reached     INTEGER NOT NULL CHECK (reached IN (0, 1)),
    our_person  TEXT NOT NULL,
    city_person TEXT NOT NULL,
    words       TEXT NOT NULL,
    answer      TEXT NOT NULL,
    next_at     TEXT
)
-- next
CREATE INDEX city_contact_by_subject ON city_contact (subject, id)
-- next
CREATE TRIGGER city_contact_is_final BEFORE UPDATE ON city_contact
BEGIN
    SELECT RAISE(ABORT, 'contacts are append-only');
END
-- next
CREATE TRIGGER city_contact_stays BEFORE DELETE ON city_contact
BEGIN
    SELECT RAISE(ABORT, 'contacts are append-only');
END
-- next
CREATE TABLE alert (
    id              INTEGER PRIMARY KEY,
    key             TEXT NOT NULL,
    site_name       TEXT NOT NULL,
    subject         TEXT NOT NULL,
    title           TEXT NOT NULL,
    body            TEXT NOT NULL,
    audiences       TEXT NOT NULL, -- JSON array
    urgent          INTEGER NOT NULL CHECK (urgent IN (0, 1)),
    momentary       INTEGER NOT NULL CHECK (momentary IN (0, 1)),
    since           TEXT NOT NULL,
    acknowledged_at TEXT,
    acknowledged_by TEXT NOT NULL,
    ended_at        TEXT,
    last_mailed_at  TEXT,
    mails           INTEGER NOT NULL
)
-- next
CREATE UNIQUE INDEX one_open_alert_per_key ON alert (key) WHERE ended_at IS NULL
-- next
CREATE TABLE outbox_mail (
    id              INTEGER PRIMARY KEY,
    alert_id        INTEGER NOT NULL, -- 0 = test message
    recipient       TEXT NOT NULL,
    subject         TEXT NOT NULL,
    body            TEXT NOT NULL,
    message_id      TEXT NOT NULL UNIQUE,
    created_at      TEXT NOT NULL,
    state           TEXT NOT NULL CHECK (state IN ('waiting', 'sent', 'givenUp', 'dismissed')),
    attempts        INTEGER NOT NULL,
    last_attempt_at TEXT,
    next_attempt_at TEXT,
    sent_at         TEXT,
    failure         TEXT NOT NULL
)
-- next
CREATE INDEX outbox_mail_by_state ON outbox_mail (state, next_attempt_at)
