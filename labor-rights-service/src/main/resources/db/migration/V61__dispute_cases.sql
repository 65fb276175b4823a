create table dispute_case (
    id                    uuid          primary key,
    version               int           not null check (version > 0),
    client                text          not null,
    source_ref            text          not null,
    recorded_at           timestamptz   not null,
    annul_reason          text,
    region                text          not null,
    applied_by            text          not null check (applied_by in ('WORKERS', 'EMPLOYERS')),
    applied_on            date          not null,
    arose_on              date          not null,
    employment_ended_on   date,
    law                   text          not null check (law in ('REGULATION_1993', 'LAW_2008')),
    state                 text          not null check (state in (
        'RECEIVED', 'NOT_ACCEPTED', 'ACCEPTED', 'IN_TRIAL', 'SUSPENDED', 'WITHDRAWN', 'CONCLUDED', 'SERVED', 'SUED', 'JUDGED',
        'ENFORCING', 'PERFORMED')),
    workers               int           not null check (workers > 0),
    claimed               numeric(18,2) not null check (claimed >= 0),
    apply_by              date,
    decide_by             date          not null,
    form_by               date,
    answer_by             date,
    conclude_by           date,
    decided_on            date,
    refusal_ground        text          check (refusal_ground in (
        'NO_LABOUR_DISPUTE', 'OTHER_COMMISSION', 'OUT_OF_TIME', 'INCOMPLETE', 'WITHDRAWN')),
    answered_on           date,
    tribunal_kind         text          check (tribunal_kind in ('SOLE', 'COLLEGIAL', 'TRIPARTITE')),
    tribunal_formed_on    date,
    extended              boolean       not null,
    closed_on             date,
    outcome               text          check (outcome in ('AWARD', 'MEDIATION', 'WITHDRAWN', 'DEEMED_WITHDRAWN')),
    document_number       text,
    granted               numeric(18,2) check (granted >= 0),
    final_for_employer    boolean,
    workers_served_on     date,
    employers_served_on   date,
    sued_by               text          check (sued_by in ('WORKERS', 'EMPLOYERS')),
    sued_on               date,
    judged_on             date,
    court_result          text          check (court_result in ('UPHELD', 'CHANGED', 'SETTLED', 'WITHDRAWN')),
    enforcement_asked_on  date,
    performed_on          date,
    hearing_waiver        text,
    granted_by            text,
    unique (client, source_ref),
    check (arose_on <= applied_on),
    check (decided_on >= applied_on),
    check (refusal_ground is null or decided_on is not null),
    check ((state = 'RECEIVED') = (decided_on is null)),
    check ((state = 'NOT_ACCEPTED') = (refusal_ground is not null)),
    check ((tribunal_kind is null) = (tribunal_formed_on is null)),
    check (tribunal_formed_on >= decided_on),
    check ((closed_on is null) = (outcome is null)),
    check (closed_on >= decided_on),
    check (closed_on is null or refusal_ground is null),
    check ((outcome in ('AWARD', 'MEDIATION')) = (document_number is not null)),
    check ((workers_served_on is null) = (employers_served_on is null)),
    check (workers_served_on >= closed_on and employers_served_on >= closed_on),
    check ((sued_by is null) = (sued_on is null)),
    check ((judged_on is null) = (court_result is null)),
    check (performed_on >= closed_on),
    check (granted_by is not null or granted is null)
);

comment on table dispute_case is 'A labour dispute before an arbitration commission (劳动争议仲裁案件)';
comment on column dispute_case.law is 'By which the case is handled; the day of the application decides';
comment on column dispute_case.apply_by is 'Last day of the time to apply; null where no time runs';
comment on column dispute_case.granted_by is 'Who recorded what is due; another person registers it as arrears';
comment on column dispute_case.decided_on is 'Accepted, or not accepted on a ground, on this day';

create unique index dispute_case_document on dispute_case (document_number) where annul_reason is null;
create index dispute_case_list on dispute_case (region, applied_on desc, id desc);
create index dispute_case_open on dispute_case (region, conclude_by) where closed_on is null and annul_reason is null;

create table dispute_employer (
    dispute  uuid not null references dispute_case,
    place    int  not null,
    employer text not null,
    primary key (dispute, place),
    unique (dispute, employer) deferrable initially deferred
);

create index dispute_employer_employer on dispute_employer (employer);

create table dispute_limit_event (
    dispute   uuid not null references dispute_case,
    place     int  not null,
    kind      text not null check (kind in ('INTERRUPTION', 'STANDSTILL')),
    from_day  date not null,
    until_day date not null,
    primary key (dispute, place),
    check (until_day >= from_day)
);

create table dispute_tribunal_member (
    dispute    uuid    not null references dispute_case,
    place      int     not null,
    arbitrator uuid    not null references arbitrator,
    presides   boolean not null,
    primary key (dispute, place),
    unique (dispute, arbitrator)
);

create unique index dispute_tribunal_presiding on dispute_tribunal_member (dispute) where presides;
create index dispute_tribunal_arbitrator on dispute_tribunal_member (arbitrator);

create table dispute_standstill (
    dispute   uuid not null references dispute_case,
    place     int  not null,
    from_day  date not null,
    until_day date,
    reason    text not null,
    primary key (dispute, place),
    check (until_day >= from_day)
);

create table dispute_worker (
    id             uuid        primary key,
    version        int         not null check (version > 0),
    client         text        not null,
    source_ref     text        not null,
    recorded_at    timestamptz not null,
    annul_reason   text,
    dispute        uuid        not null references dispute_case,
    id_kind        text        not null,
    id_cipher      bytea       not null,
    id_key         text        not null,
    id_index       bytea       not null,
    person         text        not null,
    representative boolean     not null,
    unique (client, source_ref)
);

comment on table dispute_worker is 'A worker who is a party of a case';

create unique index dispute_worker_once on dispute_worker (dispute, id_index) where annul_reason is null;
create index dispute_worker_document on dispute_worker (id_index);
create index dispute_worker_person on dispute_worker (person);
create index dispute_worker_list on dispute_worker (dispute, id);

create table dispute_claim (
    id       uuid          primary key,
    dispute  uuid          not null references dispute_case,
    place    int           not null,
    worker   uuid          not null references dispute_worker deferrable initially deferred,
    kind     text          not null check (kind in (
        'WAGES', 'OVERTIME', 'INJURY_MEDICAL', 'INJURY_BENEFITS', 'SEVERANCE', 'DAMAGES', 'HOURS_AND_LEAVE', 'INSURANCE',
        'WELFARE', 'CONTRACT', 'DISMISSAL', 'OTHER')),
    amount   numeric(18,2) check (amount > 0),
    decision text          check (decision in ('GRANTED', 'PARTLY', 'DISMISSED')),
    granted  numeric(18,2) check (granted >= 0),
    adjudged numeric(18,2) check (adjudged >= 0),
    unique (dispute, place),
    check ((decision is null) = (granted is null)),
    check (decision <> 'DISMISSED' or granted = 0),
    check (amount is null or granted <= amount),
    check (adjudged is null or granted is not null)
);

comment on table dispute_claim is 'One claim of a worker, or against one, and what was decided of it';
comment on column dispute_claim.adjudged is 'Yuan that a court put in the place of what was granted';
comment on column dispute_claim.amount is 'Yuan; null where no money is demanded';

create index dispute_claim_worker on dispute_claim (worker);
