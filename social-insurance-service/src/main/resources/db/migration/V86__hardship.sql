create table living_subsidy (
    id             uuid           primary key,
    version        int            not null check (version > 0),
    client         text           not null,
    source_ref     text           not null,
    recorded_at    timestamptz    not null,
    annul_reason   text,
    person         text           not null,
    unit           text           not null,
    unit_kind      text           not null check (unit_kind in
        ('FARM', 'RECLAMATION_FARM', 'FOREST_FARM', 'WATER_WORKS', 'LARGE_COLLECTIVE')),
    region         text           not null,
    since          date           not null check (extract(day from since) = 1),
    until          date           check (extract(day from until) = 1),
    amount         numeric(18, 2) not null check (amount > 0),
    ended_by_death boolean        not null,
    until_before_death date       check (until_before_death > until),
    proposed_by    text           not null,
    proposed_at    timestamptz    not null,
    approved_by    text,
    approved_at    timestamptz,
    unique (client, source_ref),
    check (until >= since),
    check (until is not null or not ended_by_death),
    check (until_before_death is null or ended_by_death),
    check ((approved_by is null) = (approved_at is null)),
    check (approved_by <> proposed_by),
    exclude using gist (person with =, daterange(since, until) with &&) where (annul_reason is null)
);

comment on table living_subsidy is 'A monthly subsidy for the living of a retiree of a hard-up unit';
comment on column living_subsidy.unit is 'The unit that the person retired from';
comment on column living_subsidy.since is 'First month, by its first day';
comment on column living_subsidy.until is 'First month no longer due, by its first day; null while it lasts';
comment on column living_subsidy.until_before_death is 'What was stated before a death ended it earlier';
comment on column living_subsidy.amount is 'Of a month, in yuan, by the figure in force when it was stated';

create index living_subsidy_person on living_subsidy (person);
create index living_subsidy_list on living_subsidy (region, since desc, id desc);

create table lump_sum_funding (
    id           uuid           primary key,
    version      int            not null check (version > 0),
    client       text           not null,
    source_ref   text           not null,
    recorded_at  timestamptz    not null,
    annul_reason text,
    employer     text           not null,
    region       text           not null,
    agreed_on    date           not null,
    retirees     int            not null check (retirees > 0),
    of_each      numeric(18, 2) not null check (of_each > 0),
    amount       numeric(18, 2) not null,
    received_on  date           check (received_on >= agreed_on),
    document     text,
    proposed_by  text           not null,
    proposed_at  timestamptz    not null,
    approved_by  text,
    approved_at  timestamptz,
    unique (client, source_ref),
    check (amount = retirees * of_each),
    check (num_nulls(received_on, document, approved_by, approved_at) in (0, 4)),
    check (approved_by <> proposed_by)
);

comment on table lump_sum_funding is 'What a bankrupt or restructured firm pays at once so that its retirees stay in medical insurance';
comment on column lump_sum_funding.of_each is 'For one retiree, in yuan, by the figures of the day of the agreement';

create unique index lump_sum_funding_once on lump_sum_funding (employer) where annul_reason is null;
create index lump_sum_funding_list on lump_sum_funding (region, agreed_on desc, id desc);
