create table high_risk_site (
    id           uuid        primary key,
    version      int         not null check (version > 0),
    client       text        not null,
    source_ref   text        not null,
    recorded_at  timestamptz not null,
    annul_reason text,
    region       text        not null,
    employer     text        not null,
    kind         text        not null check (kind in ('CONSTRUCTION', 'MINE')),
    name         text        not null,
    began_on     date        not null,
    workers      int         not null,
    insured      int         not null check (insured between 0 and workers),
    closed_on    date        check (closed_on >= began_on),
    unique (client, source_ref)
);

comment on table high_risk_site is 'A construction project or a mine, with how many work there and how many of them are insured';

create index high_risk_site_list on high_risk_site (region, began_on desc, id desc);

create table injury_prevention (
    id           uuid          primary key,
    version      int           not null check (version > 0),
    client       text          not null,
    source_ref   text          not null,
    recorded_at  timestamptz   not null,
    annul_reason text,
    region       text          not null,
    planned_on   date          not null,
    purpose      text          not null,
    amount       numeric(18,2) not null check (amount > 0),
    proposed_by  text          not null,
    proposed_at  timestamptz   not null,
    approved_by  text,
    approved_at  timestamptz,
    entry        uuid,
    unique (client, source_ref),
    check (approved_by <> proposed_by),
    check ((approved_by is null) = (approved_at is null)),
    check ((entry is null) = (approved_by is null))
);

comment on table injury_prevention is 'Money of the injury fund for prevention, proposed by one person and approved by another';
comment on column injury_prevention.entry is 'The posting by which the fund paid';

create index injury_prevention_list on injury_prevention (region, planned_on desc, id desc);
