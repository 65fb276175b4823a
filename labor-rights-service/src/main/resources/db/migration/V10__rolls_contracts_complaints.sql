create table roll_entry (
    id           uuid        primary key,
    version      int         not null check (version > 0),
    client       text        not null,
    source_ref   text        not null,
    recorded_at  timestamptz not null,
    annul_reason text,
    id_kind      text        not null,
    id_cipher    bytea       not null,
    id_key       text        not null,
    id_index     bytea       not null,
    person       text        not null,
    employer     text        not null,
    region       text        not null,
    industry     text        not null,
    joined_on    date        not null,
    left_on      date,
    unique (client, source_ref),
    check (left_on >= joined_on)
);

comment on table roll_entry is 'One person on the roll of one employer, from the first to the last day of work';
comment on column roll_entry.left_on is 'Last day on the roll; null while the person is on it';

create index roll_entry_pair on roll_entry (employer, id_index);
create index roll_entry_document on roll_entry (id_index);
create index roll_entry_person on roll_entry (person);
create index roll_entry_list on roll_entry (region, joined_on desc, id desc);

create table labour_contract (
    id                uuid        primary key,
    version           int         not null check (version > 0),
    client            text        not null,
    source_ref        text        not null,
    recorded_at       timestamptz not null,
    annul_reason      text,
    roll_entry        uuid        not null references roll_entry,
    person            text        not null,
    employer          text        not null,
    region            text        not null,
    number            text        not null,
    term_kind         text        not null check (term_kind in ('FIXED', 'OPEN', 'TASK')),
    signed_on         date        not null,
    starts_on         date        not null,
    ends_on           date,
    probation_ends_on date,
    ended_on          date,
    ground            text,
    unique (client, source_ref),
    check (ends_on >= starts_on),
    check ((term_kind = 'FIXED') <= (ends_on is not null)),
    check ((term_kind = 'OPEN') <= (ends_on is null)),
    check (probation_ends_on >= starts_on),
    check (probation_ends_on <= ends_on),
    check ((ended_on is null) = (ground is null)),
    check (ended_on >= starts_on),
    check (ended_on <= ends_on)
);

comment on column labour_contract.ends_on is 'Last day of the agreed term; null where none is agreed';
comment on column labour_contract.ended_on is 'Last day, where the contract ended before or at its term on a legal ground';

create unique index labour_contract_number on labour_contract (employer, number) where annul_reason is null;
create index labour_contract_roll_entry on labour_contract (roll_entry);
create index labour_contract_person on labour_contract (person);
create index labour_contract_list on labour_contract (region, signed_on desc, id desc);

create table complaint_case (
    id           uuid        primary key,
    version      int         not null check (version > 0),
    client       text        not null,
    source_ref   text        not null,
    recorded_at  timestamptz not null,
    annul_reason text,
    region       text        not null,
    employer     text,
    channel      text        not null check (channel in ('VISIT', 'LETTER', 'PHONE', 'ONLINE', 'TRANSFERRED')),
    subject      text        not null
        check (subject in ('WAGES', 'CONTRACT', 'INSURANCE', 'WORKING_HOURS', 'CHILD_LABOUR', 'INTERMEDIARY', 'OTHER')),
    received_on  date        not null,
    accepted_on  date        not null,
    closed_on    date,
    result       text        check (result in ('ORDERED', 'PENALISED', 'NO_VIOLATION', 'WITHDRAWN', 'TRANSFERRED')),
    unique (client, source_ref),
    check (accepted_on >= received_on),
    check ((closed_on is null) = (result is null)),
    check (closed_on >= accepted_on)
);

comment on table complaint_case is 'A complaint or report against an employer that the inspectorate accepted';

create index complaint_case_list on complaint_case (region, accepted_on desc, id desc);
create index complaint_case_employer on complaint_case (employer);
