create table layoff_report (
    id           uuid        primary key,
    version      int         not null check (version > 0),
    client       text        not null,
    source_ref   text        not null,
    recorded_at  timestamptz not null,
    annul_reason text,
    region       text        not null,
    employer     text        not null,
    reported_on  date        not null,
    begins_on    date        not null,
    workers      int         not null check (workers > 0),
    leaving      int         not null check (leaving > 0),
    cause        text        not null,
    measures     text        not null,
    in_time      boolean     not null,
    unique (client, source_ref),
    check (leaving <= workers)
);

comment on table layoff_report is 'An employer reports that it lays off so many workers that the bureau must know before';
comment on column layoff_report.in_time is 'Whether it was reported so many days before the first worker leaves as is asked for';

create unique index layoff_report_once on layoff_report (employer, begins_on) where annul_reason is null;
create index layoff_report_list on layoff_report (region, reported_on desc, id desc);

create table merged_rail_person (
    id                uuid        primary key,
    version           int         not null check (version > 0),
    client            text        not null,
    source_ref        text        not null,
    recorded_at       timestamptz not null,
    annul_reason      text,
    id_kind           text        not null,
    id_cipher         bytea       not null,
    id_key            text        not null,
    id_index          bytea       not null,
    person            text        not null,
    region            text        not null,
    employer          text        not null,
    merged_on         date        not null,
    settled_on        date,
    settlement        text        check (settlement in ('TERMINATED', 'RENEWED', 'RETIRED')),
    insured_on        date,
    insurance_source  text,
    unique (client, source_ref),
    check (settled_on >= merged_on),
    check (insured_on >= merged_on),
    check (num_nulls(settled_on, settlement) in (0, 2)),
    check (num_nulls(insured_on, insurance_source) in (0, 2))
);

comment on table merged_rail_person is 'A laid-off person whose living allowance was merged into unemployment insurance (并轨)';
comment on column merged_rail_person.settled_on is 'When the labour contract with the former employer was settled';
comment on column merged_rail_person.insured_on is 'Since when the social insurance goes on';

create unique index merged_rail_person_once on merged_rail_person (id_index) where annul_reason is null;
create index merged_rail_person_person on merged_rail_person (person);
create index merged_rail_person_list on merged_rail_person (region, merged_on desc, id desc);

create table pilot_evidence (
    id           uuid        primary key,
    version      int         not null check (version > 0),
    client       text        not null,
    source_ref   text        not null,
    recorded_at  timestamptz not null,
    annul_reason text,
    region       text        not null,
    item         text        not null,
    assessed_on  date        not null,
    verdict      text        not null check (verdict in ('MET', 'PARTLY', 'NOT_MET')),
    evidence     text        not null,
    unique (client, source_ref)
);

comment on table pilot_evidence is 'How far a pilot area has come with one item of the checklist by a day; a later day replaces';

create unique index pilot_evidence_once on pilot_evidence (region, item, assessed_on) where annul_reason is null;
create index pilot_evidence_list on pilot_evidence (region, assessed_on desc, id desc);
