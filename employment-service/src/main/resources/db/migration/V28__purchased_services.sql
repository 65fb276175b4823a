create table service_contract (
    id            uuid        primary key,
    version       int         not null check (version > 0),
    client        text        not null,
    source_ref    text        not null,
    recorded_at   timestamptz not null,
    annul_reason  text,
    region        text        not null,
    name          text        not null,
    opened_on     date        not null,
    closed_on     date,
    provider      text        not null,
    provider_name text        not null,
    unique (client, source_ref),
    check (closed_on > opened_on)
);

comment on table service_contract is 'A contract by which a bureau buys an employment service';
comment on column service_contract.closed_on is 'First day on which it is in force no longer; null while it is';

create index service_contract_list on service_contract (region, opened_on desc, id desc);

create table service_contract_line (
    contract uuid          not null references service_contract,
    line     int           not null check (line > 0),
    result   text          not null,
    due_on   date          not null,
    price    numeric(18,2) not null check (price > 0),
    primary key (contract, line)
);

comment on table service_contract_line is 'The results that the provider owes, with their prices';

create table service_delivery (
    id            uuid          primary key,
    version       int           not null check (version > 0),
    client        text          not null,
    source_ref    text          not null,
    recorded_at   timestamptz   not null,
    annul_reason  text,
    contract      uuid          not null references service_contract,
    region        text          not null,
    line          int           not null check (line > 0),
    price         numeric(18,2) not null check (price > 0),
    delivered_on  date          not null,
    late          boolean       not null,
    evidence      text          not null,
    reject_reason text,
    proposed_by   text          not null,
    proposed_at   timestamptz   not null,
    approved_by   text,
    approved_at   timestamptz,
    unique (client, source_ref),
    check (approved_by <> proposed_by),
    check ((approved_by is null) = (approved_at is null)),
    check (reject_reason is null or approved_by is null)
);

comment on table service_delivery is 'What a provider delivered under a line of a contract';
comment on column service_delivery.approved_by is 'Who accepted it';

create unique index service_delivery_line_once on service_delivery (contract, line)
    where annul_reason is null and reject_reason is null;
create index service_delivery_list on service_delivery (region, delivered_on desc, id desc);
