-- Where answers to a letter go, and what it goes on from.
alter table letter add reply_to text;
alter table letter add thread text not null default ''; -- Message-IDs with blanks between, oldest first

-- Mails that came in, each once, whatever the mailbox gives twice.
create table received_mail (
    id bigint generated always as identity primary key,
    message_id text not null unique,
    digest text not null, -- of the body: another mail may come under the same Message-ID
    state text not null,
    held_because text,
    received_at timestamptz not null,
    sender text not null,
    subject text not null,
    case_id bigint references support_case,
    account_id bigint references account, -- whom the letter went to that it answers
    words text not null,
    quoted text not null,
    files integer not null,
    object_key text, -- the whole mail, while something is still to be done with it
    decided_by text, -- the technician who added it to a case
    decided_at timestamptz
);
create index received_mail_case on received_mail (case_id, id) where case_id is not null;
create index received_mail_state on received_mail (state, received_at);
