create table received_complaint (
    id              uuid        primary key,
    version         int         not null check (version > 0),
    client          text        not null,
    source_ref      text        not null,
    recorded_at     timestamptz not null,
    annul_reason    text,
    region          text        not null,
    employer        text,
    employer_name   text        not null,
    subject         text        not null
        check (subject in ('WAGES', 'CONTRACT', 'INSURANCE', 'WORKING_HOURS', 'CHILD_LABOUR', 'INTERMEDIARY', 'OTHER')),
    account         text        not null,
    violation_from  date,
    violation_until date,
    id_kind         text,
    id_cipher       bytea,
    id_key          text,
    id_index        bytea,
    person          text,
    channel         text        not null check (channel in ('VISIT', 'LETTER', 'PHONE', 'ONLINE', 'TRANSFERRED')),
    received_on     date        not null,
    query_code      text        not null unique check (query_code ~ '^[0-9]{15}[0-9X]$'),
    state           text        not null check (state in ('RECEIVED', 'ACCEPTED', 'REFUSED', 'WITHDRAWN', 'ANNULLED')),
    decided_on      date        check (decided_on >= received_on),
    ground          text
        check (ground in ('TIME_BARRED', 'OTHER_AUTHORITY', 'DISPUTE_PROCEDURE', 'NOT_CONCRETE', 'DEALT_WITH')),
    inspection_case uuid        unique references inspection_case,
    unique (client, source_ref),
    check (violation_until >= violation_from),
    check ((id_cipher is null) = (person is null)),
    check ((id_cipher is null) = (id_index is null)),
    check ((id_cipher is null) = (id_key is null)),
    check ((id_cipher is null) = (id_kind is null)),
    check ((state = 'ACCEPTED') = (inspection_case is not null)),
    check (state <> 'REFUSED' or ground is not null),
    check (state <> 'RECEIVED' or decided_on is null),
    check ((annul_reason is not null) = (state = 'ANNULLED'))
);

comment on table received_complaint is 'A complaint as it came in; who complains only where it was said';

create index received_complaint_list on received_complaint (region, received_on desc, id desc);
create index received_complaint_person on received_complaint (person) where person is not null;
create index received_complaint_document on received_complaint (id_index) where id_index is not null;
