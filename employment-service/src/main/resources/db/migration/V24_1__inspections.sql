create table inspection (
    id           uuid        primary key,
    version      int         not null check (version > 0),
    client       text        not null,
    source_ref   text        not null,
    recorded_at  timestamptz not null,
    annul_reason text,
    region       text        not null,
    kind         text        not null check (kind in ('SPECIAL', 'SPOT_CHECK')),
    plan         text        not null,
    from_day     date        not null,
    to_day       date        not null,
    drawn_on     date        not null,
    seed         text        not null,
    population   int         not null check (population >= 0),
    unique (client, source_ref),
    check (to_day >= from_day)
);

comment on table inspection is 'Special inspections and random spot checks of support that was paid';
comment on column inspection.seed is 'With which the sample was drawn: the same seed on the same population draws the same sample';
comment on column inspection.population is 'Claims paid in the region from the first day to the last, of which the sample was drawn';

create index inspection_list on inspection (region, drawn_on desc, id desc);

create table inspection_sample (
    inspection uuid not null references inspection,
    place      int  not null,
    claim      uuid not null references support_claim,
    region     text not null,
    primary key (inspection, place),
    unique (inspection, claim)
);

comment on table inspection_sample is 'The claims drawn, in the order in which the seed draws them';

create table inspection_finding (
    id           uuid        primary key,
    version      int         not null check (version > 0),
    client       text        not null,
    source_ref   text        not null,
    recorded_at  timestamptz not null,
    annul_reason text,
    inspection   uuid        not null references inspection,
    region       text        not null,
    claim        uuid,
    found_on     date        not null,
    what         text        not null,
    deduction    int         not null check (deduction between 0 and 100),
    due_on       date        not null check (due_on >= found_on),
    rectified_on date        check (rectified_on >= found_on),
    rectified_by text,
    how          text,
    unique (client, source_ref),
    foreign key (inspection, claim) references inspection_sample (inspection, claim),
    check (num_nulls(rectified_on, rectified_by, how) in (0, 3))
);

comment on table inspection_finding is 'What an inspection found in a region, and how it was put right';
comment on column inspection_finding.deduction is 'Points of the region''s hundred that it costs';

create index inspection_finding_of on inspection_finding (inspection);
create index inspection_finding_list on inspection_finding (region, due_on, id);

create table leading_decision (
    id           uuid        primary key,
    version      int         not null check (version > 0),
    client       text        not null,
    source_ref   text        not null,
    recorded_at  timestamptz not null,
    annul_reason text,
    region       text        not null,
    decided_on   date        not null,
    meeting      text        not null,
    decision     text        not null,
    responsible  text        not null,
    due_on       date        not null check (due_on >= decided_on),
    done_on      date        check (done_on >= decided_on),
    result       text,
    unique (client, source_ref),
    check ((done_on is null) = (result is null))
);

comment on table leading_decision is 'What the employment leading group of a region decided, who is to do it, and by when';

create index leading_decision_list on leading_decision (region, due_on, id);
