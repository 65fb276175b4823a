create table responsibility_assessment (
    id            uuid        primary key,
    version       int         not null check (version > 0),
    client        text        not null,
    source_ref    text        not null,
    recorded_at   timestamptz not null,
    annul_reason  text,
    last_step_on  date        not null,
    region        text        not null,
    employer      text        not null,
    employer_name text        not null,
    assessed_on   date        not null,
    state         text        not null check (state in ('PROPOSED', 'APPROVED', 'RETURNED', 'ANNULLED')),
    criteria_from date        not null,
    points        int         not null check (points >= 0),
    grade         text        not null check (grade in ('A', 'B', 'C', 'D')),
    valid_until   date        not null,
    return_reason text,
    proposed_by   text        not null,
    proposed_at   timestamptz not null,
    approved_by   text,
    approved_at   timestamptz,
    unique (client, source_ref),
    check ((state = 'ANNULLED') = (annul_reason is not null)),
    check ((state = 'RETURNED') <= (return_reason is not null)),
    check ((state = 'APPROVED') <= (approved_by is not null)),
    check (criteria_from <= assessed_on),
    check (valid_until >= assessed_on),
    check ((approved_by is null) = (approved_at is null)),
    check (approved_by <> proposed_by)
);

comment on table responsibility_assessment is 'How employers answer for their workers (企业社会责任评估), by published criteria';

create index responsibility_assessment_list on responsibility_assessment (region, assessed_on desc, id desc);
create index responsibility_assessment_employer on responsibility_assessment (employer);

create table responsibility_score (
    responsibility_assessment uuid not null references responsibility_assessment,
    place                     int  not null,
    criterion                 text not null,
    points                    int  not null check (points >= 0),
    evidence                  text not null,
    primary key (responsibility_assessment, place),
    unique (responsibility_assessment, criterion) deferrable initially deferred
);
