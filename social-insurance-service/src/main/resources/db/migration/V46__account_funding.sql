create table account_funding (
    id           uuid          primary key,
    version      int           not null check (version > 0),
    client       text          not null,
    source_ref   text          not null,
    recorded_at  timestamptz   not null,
    annul_reason text,
    region       text          not null,
    year         int           not null check (year between 2006 and 2100),
    points       numeric(6,2)  not null check (points > 0),
    all_points   numeric(6,2)  not null check (all_points >= points),
    subsidy      numeric(18,2) not null check (subsidy >= 0),
    received_on  date          not null,
    document     text          not null,
    proposed_by  text          not null,
    proposed_at  timestamptz   not null,
    approved_by  text,
    approved_at  timestamptz,
    entry        uuid,
    unique (client, source_ref),
    check (approved_by <> proposed_by),
    check ((approved_by is null) = (approved_at is null)),
    check (entry is null or approved_by is not null and subsidy > 0)
);

comment on table account_funding is 'How far the pension accounts of a region were made real in a year, and the subsidy received for it';
comment on column account_funding.points is 'Points of base that are backed by money, of all_points that go to an account';

create unique index account_funding_once on account_funding (region, year) where annul_reason is null;
create index account_funding_list on account_funding (region, id);

create index contribution_month_time on contribution_month using brin (month);
