-- Two hashes that differ in at most two of 64 bits are the same in at least two of these four quarters: what looks like a
-- picture is found by them, without a look at every picture there is.
create index finding_picture_1 on finding ((picture_hash & 65535));
create index finding_picture_2 on finding ((picture_hash >> 16 & 65535));
create index finding_picture_3 on finding ((picture_hash >> 32 & 65535));
create index finding_picture_4 on finding ((picture_hash >> 48 & 65535));
drop index finding_picture;

create index support_case_queue on support_case (status, waiting_since, id);
drop index support_case_waiting;
create index support_case_requester on support_case (requester_id);
