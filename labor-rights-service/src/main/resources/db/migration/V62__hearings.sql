create table hearing (
    id               uuid        primary key,
    version          int         not null check (version > 0),
    client           text        not null,
    source_ref       text        not null,
    recorded_at      timestamptz not null,
    annul_reason     text,
    dispute          uuid        not null references dispute_case,
    region           text        not null,
    room             uuid        not null references hearing_room,
    held_on          date        not null,
    from_time        time        not null,
    until_time       time        not null,
    notified_on      date        not null,
    state            text        not null check (state in ('PLANNED', 'HELD', 'CANCELLED')),
    moves            int         not null check (moves >= 0),
    moved_because    text,
    workers_absent   boolean     not null,
    employers_absent boolean     not null,
    unique (client, source_ref),
    check (until_time > from_time),
    check (notified_on <= held_on),
    check ((moves = 0) = (moved_because is null))
);

comment on table hearing is 'A hearing of a dispute in a room at a time (开庭)';

create index hearing_list on hearing (region, held_on desc, id desc);
create index hearing_dispute on hearing (dispute);

create table hearing_slot (
    hearing    uuid    not null references hearing,
    during     tsrange not null,
    room       uuid    references hearing_room,
    arbitrator uuid    references arbitrator,
    employer   text,
    person     text,
    check (num_nonnulls(room, arbitrator, employer, person) = 1),
    constraint hearing_room_taken_once exclude using gist (room with =, during with &&),
    constraint hearing_arbitrator_taken_once exclude using gist (arbitrator with =, during with &&),
    constraint hearing_employer_taken_once exclude using gist (employer with =, during with &&),
    constraint hearing_person_taken_once exclude using gist (person with =, during with &&)
);

comment on table hearing_slot is 'What a hearing takes: its room, each arbitrator, each employer, each worker who appears; none twice at a time';

create index hearing_slot_hearing on hearing_slot (hearing);

create table recusal (
    id                uuid        primary key,
    version           int         not null check (version > 0),
    client            text        not null,
    source_ref        text        not null,
    recorded_at       timestamptz not null,
    annul_reason      text,
    dispute           uuid        not null references dispute_case,
    region            text        not null,
    arbitrator        uuid        not null references arbitrator,
    asked_by          text        not null check (asked_by in ('WORKERS', 'EMPLOYERS')),
    asked_on          date        not null,
    ground            text        not null check (ground in ('PARTY_OR_KIN', 'INTEREST', 'OTHER_TIE', 'MET_OR_TREATED')),
    recorded_by       text        not null,
    first_recorded_at timestamptz not null,
    decided_by        text,
    decided_at        timestamptz,
    decided_on        date,
    replacement       uuid        references arbitrator,
    unique (client, source_ref),
    check (decided_by <> recorded_by),
    check (num_nulls(decided_by, decided_at, decided_on) in (0, 3)),
    check (decided_on >= asked_on),
    check (replacement is null or decided_on is not null),
    check (replacement <> arbitrator)
);

comment on table recusal is 'A request that an arbitrator does not hear a case (回避)';

create unique index recusal_open on recusal (dispute, arbitrator) where decided_on is null and annul_reason is null;
create index recusal_list on recusal (region, asked_on desc, id desc);

create table dispute_evidence (
    id           uuid        primary key,
    version      int         not null check (version > 0),
    client       text        not null,
    source_ref   text        not null,
    recorded_at  timestamptz not null,
    annul_reason text,
    dispute      uuid        not null references dispute_case,
    region       text        not null,
    side         text        not null check (side in ('WORKERS', 'EMPLOYERS')),
    kind         text        not null check (kind in ('DOCUMENT', 'OBJECT', 'RECORDING', 'WITNESS', 'STATEMENT', 'EXPERTISE')),
    title        text        not null,
    submitted_on date        not null,
    late_because text,
    exchanged_on date,
    unique (client, source_ref),
    check (exchanged_on >= submitted_on)
);

comment on table dispute_evidence is 'A piece of evidence of a side of a dispute';

create index dispute_evidence_list on dispute_evidence (region, submitted_on desc, id desc);
create index dispute_evidence_dispute on dispute_evidence (dispute);
