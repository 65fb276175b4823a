create table guarantee_fund (
    id           uuid        primary key,
    version      int         not null check (version > 0),
    client       text        not null,
    source_ref   text        not null,
    recorded_at  timestamptz not null,
    annul_reason text,
    region       text        not null,
    name         text        not null,
    agency       text        not null,
    opened_on    date        not null,
    unique (client, source_ref)
);

comment on table guarantee_fund is 'Guarantee funds of cities and counties; their books are guarantee-fund/<id> of the ledger';

create index guarantee_fund_list on guarantee_fund (region, name, id);

create table guarantee_capital (
    id           uuid          primary key,
    version      int           not null check (version > 0),
    client       text          not null,
    source_ref   text          not null,
    recorded_at  timestamptz   not null,
    annul_reason text,
    fund         uuid          not null references guarantee_fund,
    region       text          not null,
    amount       numeric(18,2) not null check (amount > 0),
    paid_on      date          not null,
    payer        text          not null,
    proposed_by  text          not null,
    approved_by  text,
    entry        uuid          references ledger_entry,
    unique (client, source_ref),
    check (approved_by <> proposed_by),
    check ((approved_by is null) = (entry is null))
);

comment on table guarantee_capital is 'Capital paid into a guarantee fund; it counts once approved, which posts it';
comment on column guarantee_capital.region is 'That of the fund';

create index guarantee_capital_fund on guarantee_capital (fund);
create index guarantee_capital_list on guarantee_capital (region, paid_on desc, id desc);
