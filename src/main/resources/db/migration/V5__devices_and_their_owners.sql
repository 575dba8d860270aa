-- Which device is whose, whom to ask about it, and where its codes go.

create table device (
    id bigint generated always as identity primary key,
    version integer not null,
    serial text not null, -- in the longest form that is known
    serial_tail text not null,
    serial_model text not null, -- as the full serial names it; empty where only the short one is known
    model text,
    company_id bigint references company, -- null while it is nobody's
    site text not null,
    contact_name text not null,
    contact_email text not null,
    reserved_mailbox text not null,
    account_mailbox text not null,
    created_at timestamptz not null
);
create unique index device_serial on device (serial_tail, serial_model);
create index device_company on device (company_id, id);

create table device_line (
    id bigint generated always as identity primary key,
    device_id bigint not null references device,
    at timestamptz not null,
    who text not null,
    what text not null
);
create index device_line_device on device_line (device_id, id);

-- A case binds its device at most once, however often its outcome is reported.
create table resolved_case (
    case_id bigint primary key references support_case
);

alter table support_case add route text not null default 'DESK';
alter table support_case add approved_by_contact text; -- the name of a site's contact; approved_by_id is null then

-- What the contact of a site was asked; the link's token is kept as its SHA-256.
create table owner_request (
    token_hash bytea primary key,
    case_id bigint not null references support_case,
    device_id bigint not null references device,
    contact_name text not null,
    contact_email text not null,
    asked_at timestamptz not null,
    expires_at timestamptz not null,
    decision text, -- null until they decide, and where they never do
    decided_at timestamptz
);
create index owner_request_case on owner_request (case_id);

-- An answer that was sent to the mailbox on record instead of being shown.
alter table issuance add sent_to text; -- masked
alter table issuance add void_because text;
