create table pooling_budget (
    id                    uuid          primary key,
    version               int           not null check (version > 0),
    client                text          not null,
    source_ref            text          not null,
    recorded_at           timestamptz   not null,
    annul_reason          text,
    region                text          not null,
    year                  int           not null check (year between 2005 and 2100),
    planned_contributions numeric(18,2) not null check (planned_contributions >= 0),
    planned_benefits      numeric(18,2) not null check (planned_benefits >= 0),
    province_share        numeric(9,6)  not null check (province_share >= 0),
    city_share            numeric(9,6)  not null check (city_share >= 0),
    proposed_by           text          not null,
    proposed_at           timestamptz   not null,
    approved_by           text,
    approved_at           timestamptz,
    actual_contributions  numeric(18,2) check (actual_contributions >= 0),
    actual_benefits       numeric(18,2) check (actual_benefits >= 0),
    claimed_by            text,
    settled_by            text,
    unique (client, source_ref),
    check (province_share + city_share <= 1),
    check (approved_by <> proposed_by),
    check ((approved_by is null) = (approved_at is null)),
    check (num_nulls(actual_contributions, actual_benefits, claimed_by) in (0, 3)),
    check (claimed_by is null or approved_by is not null),
    check (settled_by <> claimed_by),
    check (settled_by is null or claimed_by is not null)
);

comment on table pooling_budget is 'What a county''s pensions take in and pay in a year, as planned and by the books, and who bears the gap';

create unique index pooling_budget_once on pooling_budget (region, year) where annul_reason is null;
create index pooling_budget_list on pooling_budget (region, id);
