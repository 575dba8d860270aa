-- Time is timestamptz, enums are text by name, secrets are hashes or sealed.

create table company (
    id bigint generated always as identity primary key,
    name text not null,
    created_at timestamptz not null
);
create unique index company_name on company (lower(name));

create table account (
    id bigint generated always as identity primary key,
    company_id bigint references company, -- null for the desk's own people
    email text not null,
    name text not null,
    role text not null,
    password_hash text, -- null until the invitation is accepted
    enabled boolean not null default true,
    created_at timestamptz not null,
    check ((role = 'INSTALLER') = (company_id is not null))
);
create unique index account_email on account (lower(email));

-- One row for each sign-in, API token and invitation: what is sent is random, what is kept is its SHA-256.
create table credential (
    token_hash bytea primary key,
    kind text not null,
    account_id bigint not null references account on delete cascade,
    name text,
    created_at timestamptz not null,
    last_used_at timestamptz not null,
    expires_at timestamptz not null
);
create index credential_account on credential (account_id);

create table support_case (
    id bigint generated always as identity primary key,
    version integer not null,
    reference text not null unique,
    company_id bigint not null references company,
    requester_id bigint not null references account,
    serial text not null,
    serial_tail text not null,
    model text,
    method text not null,
    start_time timestamp, -- device-local, without zone, may be 1970
    reset_string text,
    cameras boolean not null,
    note text,
    status text not null,
    created_at timestamptz not null,
    waiting_since timestamptz not null,
    check_round integer not null,
    assignee_id bigint references account,
    asked_items text, -- names, comma-separated, while AWAITING_CUSTOMER
    asked_message text,
    rejection_reason text,
    rejection_message text,
    approved_by_id bigint references account,
    override_reason text,
    worked boolean,
    outcome_error integer
);
create index support_case_waiting on support_case (status, waiting_since);
create index support_case_company on support_case (company_id, id);
create index support_case_tail on support_case (serial_tail);

create table history_line (
    id bigint generated always as identity primary key,
    case_id bigint not null references support_case,
    at timestamptz not null,
    who text not null,
    what text not null
);
create index history_line_case on history_line (case_id, id);

create table attachment (
    id bigint generated always as identity primary key,
    case_id bigint not null references support_case,
    kind text not null,
    name text not null,
    type text not null,
    size bigint not null,
    sha256 text not null,
    object_key text not null unique,
    replaced boolean not null default false
);
create index attachment_case on attachment (case_id);
create index attachment_sha256 on attachment (sha256);

create table idempotency_key (
    account_id bigint not null references account,
    key text not null,
    request_hash text not null,
    reference text not null,
    created_at timestamptz not null,
    primary key (account_id, key)
);

create table finding (
    attachment_id bigint primary key references attachment,
    case_id bigint not null references support_case,
    verdict text not null,
    claimed text not null,
    read text,
    source text,
    confidence double precision not null,
    page integer,
    box_x double precision,
    box_y double precision,
    box_w double precision,
    box_h double precision,
    advice text not null,
    millis bigint not null,
    picture_hash bigint,
    view_width integer, -- of the picture that staff see; null where there is none
    view_height integer
);
create index finding_case on finding (case_id);
create index finding_picture on finding (picture_hash);

create table issuance (
    id uuid primary key,
    case_id bigint not null references support_case,
    kind text not null,
    issued_at timestamptz not null,
    expires_at timestamptz not null,
    reveals_left integer not null check (reveals_left >= 0),
    sealed bytea, -- null once overwritten after expiry
    warned boolean not null default false,
    live boolean not null default true
);
create unique index issuance_live on issuance (case_id) where live;

create table letter (
    id bigint generated always as identity primary key,
    case_id bigint references support_case,
    kind text not null,
    message_id text not null unique,
    recipient text not null,
    subject text not null,
    text_body text not null,
    html_body text not null,
    state text not null,
    attempts integer not null,
    last_trouble text,
    created_at timestamptz not null,
    sent_at timestamptz
);
create index letter_case on letter (case_id);

-- db-scheduler's own table: its documentation's PostgreSQL script.
create table scheduled_tasks (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamp with time zone not null,
    picked boolean not null,
    picked_by text,
    last_success timestamp with time zone,
    last_failure timestamp with time zone,
    consecutive_failures int,
    last_heartbeat timestamp with time zone,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);
create index execution_time_idx on scheduled_tasks (execution_time);
create index last_heartbeat_idx on scheduled_tasks (last_heartbeat);
