-- An issuer outside is asked under an id that is committed first: after a crash it is asked what became of that id.
create table issuer_request (
    id uuid primary key,
    case_id bigint not null references support_case,
    requested_at timestamptz not null,
    asked_at timestamptz, -- null until somebody set out to ask
    closed_at timestamptz,
    ending text, -- ANSWERED, GIVEN_UP or DROPPED, once it is closed
    check ((closed_at is null) = (ending is null))
);
create unique index issuer_request_open on issuer_request (case_id) where closed_at is null;
create index issuer_request_case on issuer_request (case_id);

-- A session that was not used for a while shows no secret until the password is given again.
alter table credential add column rested boolean not null default false;
