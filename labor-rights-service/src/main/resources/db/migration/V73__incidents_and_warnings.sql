create table group_incident (
    id            uuid        primary key,
    version       int         not null check (version > 0),
    client        text        not null,
    source_ref    text        not null,
    recorded_at   timestamptz not null,
    annul_reason  text,
    region        text        not null,
    matter        text        not null check (matter in
        ('WAGES', 'CONTRACT', 'INSURANCE', 'PENSION', 'RESTRUCTURING', 'EMPLOYMENT', 'OTHER')),
    employer      text,
    began_at      timestamptz not null,
    began_on      date        not null,
    place         text        not null,
    persons       int         not null check (persons > 0),
    level         text        not null check (level in ('GENERAL', 'LARGE', 'MAJOR', 'GRAVEST')),
    report_by     timestamptz not null check (report_by > began_at),
    reported_at   timestamptz not null check (reported_at >= began_at),
    closed_on     date        check (closed_on >= began_on),
    outcome       text,
    unique (client, source_ref),
    check ((closed_on is null) = (outcome is null))
);

comment on table group_incident is '群体性事件: many gather, by the first report and those that followed';
comment on column group_incident.began_on is 'Day of began_at at the place';
comment on column group_incident.persons is 'At most, by all reports';

create index group_incident_list on group_incident (region, began_on desc, id desc);
create index group_incident_employer on group_incident (employer, began_on);

create table incident_report (
    incident    uuid      not null references group_incident,
    number      int       not null check (number > 0),
    reported_at timestamptz not null,
    persons     int       not null check (persons >= 0),
    what        text      not null,
    by          text      not null,
    primary key (incident, number)
);

create table petition_warning (
    id              uuid        primary key,
    version         int         not null check (version > 0),
    client          text        not null,
    source_ref      text        not null,
    recorded_at     timestamptz not null,
    annul_reason    text,
    region          text        not null,
    employer        text        not null,
    raised_on       date        not null,
    petitions       int         not null check (petitions >= 0),
    incidents       int         not null check (incidents >= 0),
    arrears         int         not null check (arrears >= 0),
    score           int         not null check (score >= 0),
    threshold       int         not null check (threshold > 0),
    acknowledged_on date        check (acknowledged_on >= raised_on),
    measures        text,
    cleared_on      date        check (cleared_on >= raised_on),
    unique (client, source_ref),
    check ((acknowledged_on is null) = (measures is null)),
    check (cleared_on is not null or score >= threshold)
);

comment on table petition_warning is 'Petitions, incidents and arrears of an employer came to a threshold';

create unique index petition_warning_once on petition_warning (region, employer) where cleared_on is null;
create index petition_warning_list on petition_warning (region, raised_on desc, id desc);
