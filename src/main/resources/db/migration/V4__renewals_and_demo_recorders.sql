-- A case can be answered anew while its evidence is young, and the newest export of a device voids what came before.
alter table support_case
    add column evidence_at timestamptz,
    add column challenge_at timestamptz,
    add column renewals integer not null default 0;
update support_case set evidence_at = created_at, challenge_at = created_at;
alter table support_case
    alter column evidence_at set not null,
    alter column challenge_at set not null;

-- The case that brought a newer export; its own case where that was renewed. Such an answer is live no more.
alter table issuance add column superseded_by bigint references support_case;
create index issuance_case on issuance (case_id, issued_at);

-- The demo's recorders, each as it is on somebody's shelf. What a clock shows has no zone.
create table demo_recorder (
    id bigint generated always as identity primary key,
    firmware text not null,
    serial text not null,
    tail text not null unique,
    verification_code text not null,
    device_key bytea not null,
    clock_ahead bigint not null, -- seconds before or behind the right time
    start_time timestamp not null,
    asked boolean not null, -- Forgot Password was chosen
    cameras boolean not null,
    exported text,
    exported_at timestamp,
    voided text, -- the export before that
    voided_cameras boolean not null,
    wrong_tries integer not null,
    locked_until timestamptz,
    has_new_password boolean not null
);
