-- What the gateway holds of its own, beside the projection: no rebuild touches it.

create table plan_catalogue (
    version          text        primary key,
    measures_version text        not null,
    content          jsonb       not null,
    loaded_at        timestamptz not null
);

comment on table plan_catalogue is 'Every catalogue that ever served, by the hash of its files';

create table opening_statement (
    id          uuid          primary key,
    measure     text collate "C" not null,
    region      text collate "C" not null,
    cut_off     date          not null check (cut_off = (date_trunc('month', cut_off) + interval '1 month - 1 day')::date),
    value       numeric(18,2) not null check (value >= 0),
    basis       text          not null check (length(basis) between 1 and 500),
    recorded_by text          not null,
    known_from  timestamptz   not null,
    known_to    timestamptz   not null default 'infinity',
    check (known_from < known_to)
);

comment on table opening_statement is 'What stood in a region at the end of a month, stated once and replaced, never summed';

create unique index opening_statement_in_force on opening_statement (measure, region, cut_off) where known_to = 'infinity';

create table watermark (
    domain           text        not null,
    position         bigint      not null,
    recorded_through timestamptz not null,
    offsets          jsonb       not null,
    primary key (domain, position)
);

comment on table watermark is 'How far a service has told everything; reached once the stored offsets have passed its offsets';

create table reconciliation (
    id           uuid        primary key,
    domain       text        not null,
    state        text        not null check (state in ('waiting', 'equal', 'different', 'failed')),
    position     bigint,
    requested_at timestamptz not null,
    requested_by text        not null,
    compared_at  timestamptz,
    cells        int         not null default 0,
    reason       text
);

create index reconciliation_latest on reconciliation (requested_at desc, id desc);

create table reconciliation_difference (
    reconciliation uuid not null references reconciliation,
    measure        text collate "C" not null,
    region         text collate "C" not null,
    month          date not null,
    counted        numeric(20,2) not null,
    told           numeric(20,2) not null,
    primary key (reconciliation, measure, region, month)
);

comment on column reconciliation_difference.counted is 'By the service, from its domain tables';
comment on column reconciliation_difference.told is 'By the gateway, from the service''s events';
