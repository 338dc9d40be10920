-- DNS切替: the plan of a domain, its checklist, what was seen and who did what.
CREATE TABLE cutover_plan (
    id               TEXT PRIMARY KEY,
    domain           TEXT NOT NULL,
    names            TEXT NOT NULL, -- JSON array
    old_servers      TEXT NOT NULL, -- JSON array of "address port"
    new_servers      TEXT NOT NULL,
    authority_pem    TEXT NOT NULL,
    authorities      TEXT NOT NULL,
    resolvers        TEXT NOT NULL,
    trust_anchors    TEXT NOT NULL, -- JSON array
    reduced_ttl      BIGINT NOT NULL,
    pages_per_second BIGINT NOT NULL,
    publishing       TEXT NOT NULL CHECK (publishing IN ('open', 'frozen', 'both')),
    progress         TEXT NOT NULL CHECK (progress IN ('open', 'completed', 'rolledBack', 'abandoned')),
    planned_at       TEXT,
    switched_at      TEXT,
    closed_at        TEXT,
    created_at       TEXT NOT NULL,
    created_by       TEXT NOT NULL
)
-- next
CREATE TABLE cutover_step (
    plan_id   TEXT NOT NULL REFERENCES cutover_plan (id),
    id        TEXT NOT NULL,
    place     BIGINT NOT NULL, -- order of the checklist
    phase     TEXT NOT NULL,
    title     TEXT NOT NULL,
    state     TEXT NOT NULL CHECK (state IN ('ok', 'ng', 'waiting', 'manual', 'waived', 'unchecked')),
    automatic INTEGER NOT NULL CHECK (automatic IN (0, 1)),
    expected  TEXT NOT NULL,
    observed  TEXT NOT NULL,
    details   TEXT NOT NULL, -- JSON array of [subject, state, expected, observed]
    at        TEXT,
    by        TEXT NOT NULL,
    evidence  TEXT NOT NULL,
    reason    TEXT NOT NULL,
    PRIMARY KEY (plan_id, id)
)
-- next
CREATE TABLE cutover_event (
    plan_id TEXT NOT NULL REFERENCES cutover_plan (id),
    place   BIGINT NOT NULL,
    at      TEXT NOT NULL,
    who     TEXT NOT NULL,
    step_id TEXT NOT NULL,
    what    TEXT NOT NULL,
    state   TEXT NOT NULL,
    text    TEXT NOT NULL,
    PRIMARY KEY (plan_id, place)
)
-- next
CREATE TRIGGER cutover_event_is_final BEFORE UPDATE ON cutover_event
BEGIN
    SELECT RAISE (ABORT, 'events are append-only');
END
-- next
CREATE TRIGGER cutover_event_stays BEFORE DELETE ON cutover_event
BEGIN
    SELECT RAISE (ABORT, 'events are append-only');
END
-- next
CREATE TABLE cutover_snapshot (
    plan_id  TEXT NOT NULL REFERENCES cutover_plan (id),
    taken_at TEXT NOT NULL,
    server   TEXT NOT NULL,
    serial   BIGINT NOT NULL,
    sets     TEXT NOT NULL, -- JSON array of [name, type, ttl, [value …]]
    PRIMARY KEY (plan_id, taken_at)
)
-- next
CREATE TABLE cutover_sighting (
    plan_id       TEXT NOT NULL REFERENCES cutover_plan (id),
    server        TEXT NOT NULL,
    authoritative INTEGER NOT NULL CHECK (authoritative IN (0, 1)),
    name          TEXT NOT NULL,
    type          TEXT NOT NULL,
    answer        TEXT NOT NULL,
    ttl           BIGINT NOT NULL,
    first_at      TEXT NOT NULL,
    last_at       TEXT NOT NULL,
    PRIMARY KEY (plan_id, server, authoritative, name, type, first_at)
)
-- next
CREATE TABLE cutover_traffic (
    plan_id    TEXT NOT NULL REFERENCES cutover_plan (id),
    old_server INTEGER NOT NULL CHECK (old_server IN (0, 1)),
    hour       TEXT NOT NULL,
    people     BIGINT NOT NULL,
    machines   BIGINT NOT NULL,
    source     TEXT NOT NULL,
    PRIMARY KEY (plan_id, old_server, hour, source)
)
