-- What a technician writes again and again: offered where a case is refused or its customer asked, kept by supervisors.
create table canned_answer (
    id bigint generated always as identity primary key,
    use text not null, -- REFUSAL or QUESTION
    reason text, -- of a refusal; null for any
    items text, -- of a question: names, comma-separated; null for any
    title text not null,
    text text not null
);

insert into canned_answer (use, reason, items, title, text) values
('REFUSAL', 'PHOTO_UNREADABLE', null, 'Photo too blurred', 'We could not read the label on your photo of {serial}. Wipe it, fill the frame with the label and hold still. In the dark, light it from the side.'),
('REFUSAL', 'SERIAL_LABEL_MISMATCH', null, 'Another serial number on the label', 'You typed {serial}, but the label on the photo shows another serial number. Check which device you stand at, and send its number and its own label.'),
('REFUSAL', 'SERIAL_TRUNCATED', null, 'Serial number cut off', 'Of the serial number we got {serial}, which is only a part. Widen the column in SADP, or copy the whole number from the label.'),
('REFUSAL', 'WRONG_QR', null, 'QR code of the label', 'The QR code that you sent is the one on the label. On the device choose Forgot Password, and photograph the code that its screen shows then.'),
('REFUSAL', 'STRING_INVALID', null, 'Reset string not whole', 'The reset string of case {reference} is not whole. Copy it anew from beginning to end, or send a photo of the QR code.'),
('REFUSAL', 'ARTEFACT_EXPIRED', null, 'Export too old', 'An export holds for a short time only. Export again, send it the same day, and leave the device switched on until you have the answer.'),
('REFUSAL', 'DEVICE_REBOOTED', null, 'Restarted after the export', '{serial} was restarted after you exported, so no answer to that export works. Leave it switched on and export once more.'),
('REFUSAL', 'SUPERSEDED_BY_REEXPORT', null, 'Exported again meanwhile', 'You exported {serial} again, and with that the older export became void. Send the newest one, and do not export again until the answer is there.'),
('REFUSAL', 'START_TIME_MISSING', null, 'Start time missing', 'To make a security code we need the start time of {serial}. SADP shows it in its list; write it just as it stands there, even if it says 1970.'),
('REFUSAL', 'REGION_NOT_SUPPORTED', null, 'Made for another market', '{serial} was made for another market, and only the desk of that market can reset it. The seller knows which one that is.'),
('REFUSAL', 'ACCOUNT_NOT_AUTHENTICATED', null, 'Company not confirmed', '{company} is not confirmed as an installer yet. Your distributor can confirm it. After that, send the case again.'),
('REFUSAL', 'NOT_AUTHORISED_CHANNEL', null, 'Not from an authorised seller', '{serial} was not sold through an authorised seller, so we may not reset it. Whoever sold it has to help here.'),
('REFUSAL', 'PROOF_OF_PURCHASE_REQUIRED', null, 'Invoice needed', 'For {serial} we need the invoice, with the serial number and your company on it. Prices may be covered.'),
('REFUSAL', 'OTHER_VENDOR', null, 'Another maker''s device', 'The device on the photo is not one of {maker}. Look for the maker''s name on the label and ask there.'),
('REFUSAL', 'SELF_SERVICE_AVAILABLE', null, 'You can do it yourself', 'You need no case for {serial}: the steps on the page of case {reference} reset it on the spot. If they do not work, tell us there what you saw.'),
('REFUSAL', 'DUPLICATE_OPEN_CASE', null, 'There is an open case already', 'There is an open case for {serial} already. We answer there, so that you do not get two answers of which one is void.'),
('QUESTION', null, 'LABEL_PHOTO', 'Photo of the label', 'We could not read {serial} on the photo. Please fill the frame with the label, hold still, and keep fingers and glare off the number.'),
('QUESTION', null, 'INVOICE', 'Invoice', 'Please send the invoice for {serial}, with the serial number and {company} on it. Prices may be covered.'),
('QUESTION', null, 'SERIAL', 'Serial number once more', 'The serial number {serial} does not fit the label. Please read it from the label of the device that you want to reset and type it again.'),
('QUESTION', null, 'START_TIME', 'Start time', 'Please write the start time of {serial} just as SADP shows it, even if it says 1970. Do not restart the device after that.'),
('QUESTION', null, 'EXPORT', 'New export', 'Please export once more in SADP and send the new file. Leave the device switched on from then on, or the answer will not fit.'),
('QUESTION', null, 'RESET_STRING', 'QR code or string', 'Please choose Forgot Password on the device and send a photo of the QR code that it shows, or the whole string from SADP.'),
('QUESTION', null, 'EXPLANATION', 'Whose device it is', 'Please tell us in a few words for whom you reset {serial} and where it hangs.');

-- For the desk's own people alone. Only ever added.
create table internal_note (
    id bigint generated always as identity primary key,
    case_id bigint not null references support_case,
    author_id bigint not null references account,
    at timestamptz not null,
    text text not null
);
create index internal_note_case on internal_note (case_id, id);

-- A filter of the queue under a name.
create table saved_view (
    id bigint generated always as identity primary key,
    owner_id bigint not null references account,
    name text not null,
    query text not null, -- without what page of it
    shared boolean not null,
    created_at timestamptz not null
);
create unique index saved_view_name on saved_view (owner_id, lower(name));

-- What the lead's figures count: each decision and first answer of a case, a row, in the transaction that makes it.
create table case_step (
    id bigint generated always as identity primary key,
    case_id bigint not null references support_case,
    at timestamptz not null,
    step text not null, -- APPROVED, REFUSED, ASKED or ISSUED
    by_id bigint references account, -- null where no technician decided
    reason text, -- of a refusal
    first boolean not null, -- the case's first decision, or its first answer
    millis bigint not null -- since the case was submitted
);
create index case_step_at on case_step (at);
create index case_step_case on case_step (case_id);
create index support_case_created on support_case (created_at);

-- What was decided before there were figures, from the history's words.
insert into case_step (case_id, at, step, by_id, reason, first, millis)
select s.case_id, s.at, s.step,
    (select min(a.id) from account a where a.name = s.who and a.company_id is null having count(*) = 1),
    case when s.step = 'REFUSED' then c.rejection_reason end,
    row_number() over (partition by s.case_id, s.step = 'ISSUED' order by s.at) = 1,
    extract(epoch from s.at - c.created_at) * 1000
from (
    select case_id, at, who, case
        when what = 'Approved' or what like 'Approved against the evidence:%' or what = 'Allowed by the site''s contact' then 'APPROVED'
        when what like 'Refused%' then 'REFUSED'
        when what like 'Asked for: %' then 'ASKED' end as step
    from history_line
    union all
    select case_id, min(issued_at), '', 'ISSUED' from issuance group by case_id
) s join support_case c on c.id = s.case_id
where s.step is not null
order by s.at;

-- Part of a serial number or reference is found without a look at every case.
create extension if not exists pg_trgm;
create index support_case_reference_part on support_case using gin (reference gin_trgm_ops);
create index support_case_serial_part on support_case using gin (upper(serial) gin_trgm_ops);

-- How many cases stand where: exact, and read without a look at each. A move adds a row for what it changed, so that no two moves
-- wait for one another; a task sums them up.
create table case_count (
    status text not null,
    change bigint not null
);
insert into case_count select status, count(*) from support_case group by status;

create function count_cases() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        insert into case_count select status, count(*) from newer group by status;
    elsif tg_op = 'DELETE' then
        insert into case_count select status, -count(*) from older group by status;
    else
        insert into case_count
        select status, sum(change) from (
            select status, 1 as change from newer union all select status, -1 from older
        ) changed group by status having sum(change) <> 0;
    end if;
    return null;
end $$;

create trigger count_new after insert on support_case
    referencing new table as newer for each statement execute function count_cases();
create trigger count_moved after update on support_case
    referencing old table as older new table as newer for each statement execute function count_cases();
create trigger count_deleted after delete on support_case
    referencing old table as older for each statement execute function count_cases();
