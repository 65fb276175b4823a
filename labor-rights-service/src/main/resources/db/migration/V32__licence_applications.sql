create table licence_application (
    id               uuid        primary key,
    version          int         not null check (version > 0),
    client           text        not null,
    source_ref       text        not null,
    recorded_at      timestamptz not null,
    annul_reason     text,
    last_step_on     date        not null,
    state            text        not null
        check (state in ('RECEIVED', 'SUPPLEMENT_ASKED', 'ACCEPTED', 'NOT_ACCEPTED', 'GRANTED', 'DENIED', 'WITHDRAWN', 'ANNULLED')),
    region           text        not null,
    kind             text        not null,
    applicant        text        not null,
    employer         text,
    received_on      date        not null,
    asked_on         date,
    accepted_on      date,
    extension_ground text,
    decided_on       date,
    granted          boolean,
    decision_number  text,
    valid_until      date,
    grounds          text,
    served_on        date,
    outcome          text,
    proposed_by      text        not null,
    proposed_at      timestamptz not null,
    approved_by      text,
    approved_at      timestamptz,
    unique (client, source_ref),
    check ((state = 'ANNULLED') = (annul_reason is not null)),
    check (asked_on >= received_on),
    check (accepted_on >= received_on),
    check (num_nulls(decided_on, granted, decision_number, grounds, approved_by, approved_at) in (0, 6)),
    check (state not in ('GRANTED', 'DENIED') or decided_on is not null),
    check (state <> 'GRANTED' or granted),
    check (granted or valid_until is null),
    check (decided_on >= accepted_on),
    check (valid_until > decided_on),
    check (served_on >= decided_on),
    check (approved_by <> proposed_by)
);

comment on table licence_application is 'Applications for administrative licences (行政许可) and what became of them';
comment on column licence_application.accepted_on is 'Day from which it counts as accepted; its receipt where what is missing was not asked for in time';

create index licence_application_list on licence_application (region, received_on desc, id desc);
create index licence_application_employer on licence_application (employer) where employer is not null;
