create table reward_round (
    id           uuid          primary key,
    version      int           not null check (version > 0),
    client       text          not null,
    source_ref   text          not null,
    recorded_at  timestamptz   not null,
    annul_reason text,
    region       text          not null,
    year         int           not null check (year between 2000 and 2100),
    pot          numeric(18,2) not null check (pot > 0),
    as_of        date          not null,
    source       text          not null check (source in ('GATEWAY', 'STATEMENT')),
    document     text          not null,
    proposed_by  text          not null,
    proposed_at  timestamptz   not null,
    approved_by  text,
    approved_at  timestamptz,
    unique (client, source_ref),
    check (approved_by <> proposed_by),
    check ((approved_by is null) = (approved_at is null)),
    check (annul_reason is null or approved_by is null)
);

comment on table reward_round is 'Reward instead of subsidy: a pot of the province shared among its cities by what they achieved';
comment on column reward_round.source is 'Whether the gateway or a statement says what was achieved';

create unique index reward_round_once on reward_round (region, year) where annul_reason is null;
create index reward_round_list on reward_round (region, year desc, id desc);

create table reward_line (
    round     uuid           not null references reward_round,
    region    text           not null,
    indicator text           not null,
    target    numeric(20,4)  not null check (target > 0),
    achieved  numeric(20,4)  not null check (achieved >= 0),
    counted   numeric(20,4)  not null check (counted between 0 and achieved),
    weight    numeric(9,4)   not null check (weight > 0),
    points    numeric(20,12) not null check (points >= 0),
    primary key (round, region, indicator)
);

comment on table reward_line is 'The working of a round: points of a city for one indicator';

create table reward_share (
    round    uuid           not null references reward_round,
    region   text           not null,
    points   numeric(20,12) not null check (points >= 0),
    amount   numeric(18,2)  not null check (amount >= 0),
    grant_id uuid           references fund_grant,
    primary key (round, region)
);

comment on table reward_share is 'What a city gets of a round; the grant that brings it, once approved';

create table reward_figure (
    round  uuid not null references reward_round,
    place  int  not null,
    key    text not null,
    figure text not null,
    unit   text not null,
    since  date,
    source text not null,
    primary key (round, place)
);

comment on table reward_figure is 'The figures of the formula that a round used';
