create table insurance_agency (
    id           uuid        primary key,
    version      int         not null check (version > 0),
    client       text        not null,
    source_ref   text        not null,
    recorded_at  timestamptz not null,
    annul_reason text,
    name         text        not null,
    kind         text        not null check (kind in ('BUREAU', 'TOWNSHIP_OFFICE', 'COMMUNITY_STATION')),
    region       text        not null,
    address      text        not null,
    opened_on    date        not null,
    closed_on    date,
    unique (client, source_ref),
    check (closed_on > opened_on)
);

comment on table insurance_agency is 'An agency, office or station where insured persons are served';
comment on column insurance_agency.closed_on is 'First day on which it serves nobody; null while it is open';

create unique index insurance_agency_name on insurance_agency (region, name) where annul_reason is null;
create index insurance_agency_list on insurance_agency (region, name, id);

create table agency_service (
    agency       uuid not null references insurance_agency,
    service      text not null check (service in ('ENROLMENT', 'CONTRIBUTION', 'TRANSFER', 'PENSION', 'MEDICAL', 'INJURY',
                                                  'UNEMPLOYMENT', 'MATERNITY', 'LIFE_CERTIFICATION', 'RETIREE_CARE')),
    working_days int  not null check (working_days >= 0),
    primary key (agency, service)
);

comment on column agency_service.working_days is 'Within how many working days the agency promises to have it done';

create table retiree_care (
    id             uuid        primary key,
    version        int         not null check (version > 0),
    client         text        not null,
    source_ref     text        not null,
    recorded_at    timestamptz not null,
    annul_reason   text,
    person         text        not null,
    agency         uuid        not null references insurance_agency,
    region         text        not null,
    since          date        not null,
    until          date,
    ended_by_death boolean     not null,
    unique (client, source_ref),
    check (until > since),
    check (until is not null or not ended_by_death),
    exclude using gist (person with =, daterange(since, until) with &&) where (annul_reason is null)
);

comment on table retiree_care is 'Which community cares for a retiree (社会化管理服务)';
comment on column retiree_care.until is 'First day on which it cares no longer; null while it does';

create index retiree_care_person on retiree_care (person);
create index retiree_care_agency on retiree_care (agency);
create index retiree_care_list on retiree_care (region, since desc, id desc);

create table work_rule_finding (
    id           uuid        primary key,
    version      int         not null check (version > 0),
    client       text        not null,
    source_ref   text        not null,
    recorded_at  timestamptz not null,
    annul_reason text,
    region       text        not null,
    rule         text        not null check (rule in ('TARGET_RESPONSIBILITY', 'JOINT_ACTION', 'MONTHLY_REPORT', 'AUDIT',
                                                      'INCENTIVE')),
    found_on     date        not null,
    kept         boolean     not null,
    evidence     text        not null,
    unique (client, source_ref)
);

comment on table work_rule_finding is 'Whether a region keeps one of the five work rules of enrolment and collection, by a day; a later day replaces';

create unique index work_rule_finding_once on work_rule_finding (region, rule, found_on) where annul_reason is null;
create index work_rule_finding_list on work_rule_finding (region, found_on desc, id desc);
