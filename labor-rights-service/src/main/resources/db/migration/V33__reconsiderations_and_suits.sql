create table reconsideration (
    id               uuid        primary key,
    version          int         not null check (version > 0),
    client           text        not null,
    source_ref       text        not null,
    recorded_at      timestamptz not null,
    annul_reason     text,
    last_step_on     date        not null,
    state            text        not null
        check (state in ('RECEIVED', 'NOT_ACCEPTED', 'ACCEPTED', 'SUSPENDED', 'WITHDRAWN', 'DECIDED', 'ANNULLED')),
    region           text        not null,
    respondent       text        not null,
    disputed_act     text        not null,
    applicant_kind   text        not null check (applicant_kind in ('CITIZEN', 'EMPLOYER', 'ORGANISATION')),
    employer         text,
    known_on         date        not null,
    received_on      date        not null,
    excuse           text,
    accepted_on      date,
    extension_ground text,
    outcome          text,
    decided_on       date,
    result           text
        check (result in ('UPHELD', 'PERFORMANCE_ORDERED', 'REVOKED', 'CHANGED', 'FOUND_UNLAWFUL', 'DISMISSED')),
    decision_number  text,
    grounds          text,
    proposed_by      text        not null,
    proposed_at      timestamptz not null,
    approved_by      text,
    approved_at      timestamptz,
    unique (client, source_ref),
    check ((state = 'ANNULLED') = (annul_reason is not null)),
    check (received_on >= known_on),
    check (accepted_on = received_on),
    check (num_nulls(decided_on, result, decision_number, grounds, approved_by, approved_at) in (0, 6)),
    check (state <> 'DECIDED' or decided_on is not null),
    check (decided_on >= accepted_on),
    check (approved_by <> proposed_by)
);

comment on table reconsideration is 'Applications to reconsider acts of departments (行政复议), without the names of who applied';

create index reconsideration_list on reconsideration (region, received_on desc, id desc);

create table administrative_suit (
    id              uuid        primary key,
    version         int         not null check (version > 0),
    client          text        not null,
    source_ref      text        not null,
    recorded_at     timestamptz not null,
    annul_reason    text,
    last_step_on    date        not null,
    state           text        not null check (state in ('PENDING', 'JUDGED', 'FINAL', 'ANNULLED')),
    region          text        not null,
    defendant       text        not null,
    disputed_act    text        not null,
    reconsideration uuid        references reconsideration,
    unique (client, source_ref),
    check ((state = 'ANNULLED') = (annul_reason is not null))
);

comment on table administrative_suit is 'Lawsuits against departments (行政应诉), without the names of who sued';

create index administrative_suit_list on administrative_suit (region, id desc);

create table court_stage (
    administrative_suit uuid    not null references administrative_suit,
    place               int     not null,
    instance            text    not null check (instance in ('FIRST', 'SECOND', 'RETRIAL')),
    court               text    not null,
    filed_on            date    not null,
    answered_on         date,
    head_appeared       boolean,
    judged_on           date,
    appeal_by           date,
    result              text
        check (result in ('UPHELD', 'REVOKED', 'PERFORMANCE_ORDERED', 'CHANGED', 'FOUND_UNLAWFUL', 'DISMISSED', 'WITHDRAWN')),
    primary key (administrative_suit, place),
    check (num_nulls(head_appeared, judged_on, result) in (0, 3)),
    check (judged_on >= filed_on),
    check (answered_on >= filed_on),
    check (judged_on >= answered_on),
    check (appeal_by > judged_on)
);
