create table land_pension (
    id           uuid           primary key,
    version      int            not null check (version > 0),
    client       text           not null,
    source_ref   text           not null,
    recorded_at  timestamptz    not null,
    annul_reason text,
    coverage     uuid           not null references land_coverage,
    person       text           not null,
    region       text           not null,
    since        date           not null check (extract(day from since) = 1),
    balance      numeric(18, 2) not null check (balance >= 0),
    divisor      int            not null check (divisor > 0),
    account_part numeric(18, 2) not null check (account_part >= 0),
    basic_part   numeric(18, 2) not null check (basic_part >= 0),
    monthly      numeric(18, 2) not null check (monthly > 0),
    trace        text           not null,
    ended_on     date           check (ended_on >= since),
    proposed_by  text           not null,
    proposed_at  timestamptz    not null,
    approved_by  text,
    approved_at  timestamptz,
    unique (client, source_ref),
    check (monthly = account_part + basic_part),
    check (approved_by <> proposed_by),
    check ((approved_by is null) = (approved_at is null))
);

comment on table land_pension is 'The monthly pension of a land-expropriated farmer';
comment on column land_pension.since is 'First month, by its first day';
comment on column land_pension.ended_on is 'First month no longer due, by its first day; null while the person lives';
create unique index land_pension_once on land_pension (coverage) where annul_reason is null;
create index land_pension_person on land_pension (person);
create index land_pension_list on land_pension (region, since desc, id desc);

create table land_inheritance (
    id           uuid           primary key,
    version      int            not null check (version > 0),
    client       text           not null,
    source_ref   text           not null,
    recorded_at  timestamptz    not null,
    annul_reason text,
    coverage     uuid           not null references land_coverage,
    person       text           not null,
    heir         text           not null,
    region       text           not null,
    died_on      date           not null,
    balance      numeric(18, 2) not null,
    drawn        numeric(18, 2) not null check (drawn >= 0),
    inherited    numeric(18, 2) not null check (inherited > 0),
    unique (client, source_ref),
    check (balance = drawn + inherited)
);

comment on table land_inheritance is 'What is left in the account of a land-expropriated farmer who died, for an heir';
comment on column land_inheritance.drawn is 'What pensions paid took out of the account';
create unique index land_inheritance_once on land_inheritance (coverage) where annul_reason is null;
create index land_inheritance_person on land_inheritance (person);
create index land_inheritance_heir on land_inheritance (heir);
create index land_inheritance_list on land_inheritance (region, died_on desc, id desc);

create table land_conversion (
    id             uuid           primary key,
    version        int            not null check (version > 0),
    client         text           not null,
    source_ref     text           not null,
    recorded_at    timestamptz    not null,
    annul_reason   text,
    coverage       uuid           not null references land_coverage,
    person         text           not null,
    region         text           not null,
    on_day         date           not null,
    total          numeric(18, 2) not null check (total > 0),
    account        numeric(18, 2) not null check (account between 0 and total),
    base           numeric(18, 2) not null check (base > 0),
    of_month       numeric(18, 2) not null check (of_month > 0),
    months         int            not null check (months > 0),
    trace          text           not null,
    proposed_by    text           not null,
    proposed_at    timestamptz    not null,
    approved_by    text,
    approved_at    timestamptz,
    unique (client, source_ref),
    check (total >= months * of_month),
    check (approved_by <> proposed_by),
    check ((approved_by is null) = (approved_at is null))
);

comment on table land_conversion is 'A coverage that goes over into the urban pension scheme: the money, and the months that it buys';
comment on column land_conversion.on_day is 'First day in the urban scheme';
comment on column land_conversion.of_month is 'What a month costs in the urban scheme';
create unique index land_conversion_once on land_conversion (coverage) where annul_reason is null;
create index land_conversion_person on land_conversion (person);
create index land_conversion_list on land_conversion (region, on_day desc, id desc);
