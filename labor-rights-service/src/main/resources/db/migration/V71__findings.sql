create table finding (
    id              uuid        primary key,
    version         int         not null check (version > 0),
    client          text        not null,
    source_ref      text        not null,
    recorded_at     timestamptz not null,
    annul_reason    text,
    kind            text        not null check (kind in
        ('CONTRACT_WITHOUT_INSURANCE', 'INSURANCE_WITHOUT_CONTRACT', 'BENEFIT_WHILE_CONTRACTED', 'BENEFIT_WHILE_PLACED',
         'WAGES_AND_CONTRIBUTIONS_OWED', 'BASE_BELOW_MINIMUM_WAGE')),
    region          text        not null,
    person          text,
    employer        text,
    state           text        not null check (state in ('OPEN', 'ASSIGNED', 'DISMISSAL_PROPOSED', 'DISMISSED', 'CLOSED')),
    opened_on       date        not null,
    ended_on        date        check (ended_on >= opened_on),
    days            text        not null,
    evidence        text        not null,
    inspection_case uuid,
    assigned_on     date,
    reason          text,
    proposed_by     text,
    dismissed_by    text,
    unique (client, source_ref),
    check (num_nonnulls(person, employer) > 0),
    check ((state in ('DISMISSED', 'CLOSED')) = (ended_on is not null)),
    check ((inspection_case is null) = (assigned_on is null)),
    check (state <> 'ASSIGNED' or inspection_case is not null),
    check (state not in ('DISMISSAL_PROPOSED', 'DISMISSED') or num_nonnulls(reason, proposed_by) = 2),
    check ((state = 'DISMISSED') <= (dismissed_by is not null)),
    check (dismissed_by <> proposed_by)
);

comment on table finding is 'Facts of several services that do not go together, of one person and employer';
comment on column finding.days is 'Days on which they do not, as a multirange';
comment on column finding.evidence is 'One fact a line: service, fact, id, version, first day, first day no longer';

create unique index finding_once on finding (kind, person, employer) nulls not distinct where annul_reason is null;
create index finding_list on finding (region, opened_on desc, id desc);
create index finding_person on finding (person);
create index finding_employer on finding (employer);

create table finding_step (
    finding uuid        not null references finding,
    version int         not null,
    step    text        not null,
    on_day  date        not null,
    by      text        not null,
    why     text        not null,
    primary key (finding, version)
);

comment on table finding_step is 'What became of a finding, version by version';

create table next_reckoning (
    subject text primary key,
    due_on  date not null
);

comment on table next_reckoning is 'Persons and employers of whom another finding holds from a day on, though nobody tells anything new';

create index next_reckoning_due on next_reckoning (due_on);

create table unreckoned_subject (
    subject   text        primary key,
    failed_at timestamptz not null,
    why       text        not null
);

comment on table unreckoned_subject is
    'Persons and employers put aside because no finding could be reckoned of them, until something new is told of them';
