create table programme_goal (
    id           uuid          primary key,
    version      int           not null check (version > 0),
    client       text          not null,
    source_ref   text          not null,
    recorded_at  timestamptz   not null,
    annul_reason text,
    programme    text          not null,
    region       text          not null,
    year         int           not null check (year between 2000 and 2100),
    persons      int           not null check (persons >= 0),
    money        numeric(18,2) not null check (money >= 0),
    proposed_by  text          not null,
    proposed_at  timestamptz   not null,
    approved_by  text,
    approved_at  timestamptz,
    unique (client, source_ref),
    check (persons > 0 or money > 0),
    check (approved_by <> proposed_by),
    check ((approved_by is null) = (approved_at is null))
);

comment on table programme_goal is 'What a region is to reach in a coded programme of the plan in a year';

create unique index programme_goal_once on programme_goal (programme, region, year) where annul_reason is null;
create index programme_goal_list on programme_goal (region, (make_date(year, 1, 1)) desc, id desc);

create table programme_item (
    id           uuid          primary key,
    version      int           not null check (version > 0),
    client       text          not null,
    source_ref   text          not null,
    recorded_at  timestamptz   not null,
    annul_reason text,
    programme    text          not null,
    region       text          not null,
    kind         text          not null check (kind in ('COURSE', 'INCUBATOR', 'EXPENSE', 'EVIDENCE')),
    record       uuid,
    amount       numeric(18,2) check (amount > 0),
    carried_on   date          not null,
    title        text          not null,
    unique (client, source_ref),
    check ((kind in ('COURSE', 'INCUBATOR')) = (record is not null)),
    check ((kind = 'EXPENSE') = (amount is not null))
);

comment on table programme_item is 'What a coded programme carries: courses, incubators of employment, expenses, evidence';

create unique index programme_item_once on programme_item (programme, record) where record is not null and annul_reason is null;
create index programme_item_list on programme_item (region, carried_on desc, id desc);
create index programme_item_record on programme_item (record) where record is not null;
