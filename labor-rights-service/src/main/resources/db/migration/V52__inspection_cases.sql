create table inspection_case (
    id                    uuid          primary key,
    version               int           not null check (version > 0),
    client                text          not null,
    source_ref            text          not null,
    recorded_at           timestamptz   not null,
    annul_reason          text,
    region                text          not null,
    kind                  text          not null
        check (kind in ('COMPLAINT', 'ROUTINE', 'YEARLY_REVIEW', 'CAMPAIGN', 'ASSIGNED')),
    subject               text          not null
        check (subject in ('WAGES', 'CONTRACT', 'INSURANCE', 'WORKING_HOURS', 'CHILD_LABOUR', 'INTERMEDIARY', 'OTHER')),
    opened_on             date          not null,
    violation_from        date,
    violation_until       date,
    campaign              uuid,
    cause_kind            text,
    cause                 uuid,
    complaint_case        uuid          references complaint_case,
    stage                 text          not null,
    stage_on              date          not null,
    filed_on              date,
    investigations        int           not null check (investigations >= 0),
    extension_proposed_by text,
    extension_approved_by text,
    concluded_on          date,
    ordered_on            date,
    order_number          text,
    obey_by               date,
    surcharge_percent     int,
    notified_on           date,
    notified_by           text,
    notified_fine         numeric(18, 2) check (notified_fine >= 0),
    heard_on              date,
    decided_on            date,
    decided_by            text,
    decision_number       text,
    fine                  numeric(18, 2) check (fine >= 0),
    served_on             date,
    ended_on              date,
    result                text          check (result in ('ORDERED', 'PENALISED', 'NO_VIOLATION', 'WITHDRAWN', 'TRANSFERRED')),
    unique (client, source_ref),
    unique (cause_kind, cause),
    check (stage in ('OPENED', 'FILED', 'CONCLUDED', 'ORDERED', 'NOTIFIED', 'HEARING', 'DECIDED', 'SERVED', 'ENFORCED',
                     'CLOSED', 'WITHDRAWN', 'TRANSFERRED', 'ANNULLED')),
    check (stage_on >= opened_on),
    check (violation_until >= violation_from),
    check ((cause_kind is null) = (cause is null)),
    check ((kind = 'COMPLAINT') = (complaint_case is not null)),
    check ((annul_reason is not null) = (stage = 'ANNULLED')),
    check ((ended_on is null) = (result is null)),
    check (extension_approved_by <> extension_proposed_by),
    check (decided_by <> notified_by),
    check (fine <= notified_fine),
    check (obey_by >= ordered_on)
);

comment on table inspection_case is 'A case of the inspectorate from its opening to its closure';

create unique index inspection_case_complaint on inspection_case (complaint_case) where annul_reason is null;
create index inspection_case_campaign on inspection_case (campaign);
create index inspection_case_list on inspection_case (region, opened_on desc, id desc);

create table case_employer (
    inspection_case uuid not null references inspection_case,
    place           int  not null,
    employer        text not null,
    name            text,
    percent         int  not null check (percent between 1 and 100),
    primary key (inspection_case, place)
);

create index case_employer_employer on case_employer (employer);

create table labour_violation (
    id              uuid           primary key,
    version         int            not null check (version > 0),
    inspection_case uuid           not null references inspection_case,
    kind            text           not null
        check (kind in ('WAGES_OWED', 'BELOW_MINIMUM_WAGE', 'OVERTIME_UNPAID', 'COMPENSATION_OWED', 'NO_CONTRACT', 'NOT_INSURED',
                        'EXCESSIVE_HOURS', 'CHILD_LABOUR', 'RESTRICTED_OCCUPATION', 'UNLICENSED_INTERMEDIARY', 'OTHER')),
    employer        text           not null,
    persons         int            not null check (persons > 0),
    amount          numeric(18, 2) not null check (amount >= 0),
    surcharge       numeric(18, 2) not null check (surcharge >= 0),
    paid            numeric(18, 2) not null check (paid >= 0),
    found_on        date           not null,
    righted_on      date           check (righted_on >= found_on),
    recorded_at     timestamptz    not null,
    check (paid <= amount + surcharge),
    check (righted_on is null or paid = amount + surcharge)
);

create index labour_violation_case on labour_violation (inspection_case);
create index labour_violation_employer on labour_violation (employer, found_on);

create table case_step (
    inspection_case uuid   not null references inspection_case deferrable initially deferred,
    version         int    not null,
    step            text   not null,
    taken_on        date   not null,
    taken_by        text   not null,
    inspectors      text[] not null,
    note            text   not null,
    primary key (inspection_case, version)
);

comment on table case_step is 'What was done in a case, by the version of the case that it made';
