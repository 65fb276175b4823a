-- A reconciliation may be about part of a domain, is also begun of itself, and names the facts that make a difference.

alter table reconciliation
    add column measures      text[],
    add column regions       text[],
    add column month         date check (month = date_trunc('month', month)),
    add column indicator     text,
    add column region        text collate "C",
    add column facts_not_read bigint,
    add column facts_not_told bigint,
    add column unnamed       text;

comment on column reconciliation.measures is 'Which measures were compared; null: all of the domain';
comment on column reconciliation.regions is 'Which regions were compared; null: all';
comment on column reconciliation.unnamed is 'Why facts could not be named';

create index reconciliation_of_domain on reconciliation (domain, requested_at desc, id desc);

create table reconciliation_due (
    domain text not null,
    day    date not null,
    reconciliation uuid references reconciliation,
    primary key (domain, day)
);

comment on table reconciliation_due is 'Days on which the domain was reconciled without anybody asking; the first instance begins it, and once more when it failed';

create table reconciliation_fact (
    reconciliation uuid   not null references reconciliation,
    side           text   not null check (side in ('not-read', 'not-told')),
    fact_id        uuid   not null,
    version        int    not null,
    event_id       uuid   not null,
    event_type     text,
    position       bigint,
    dead_letter    uuid,
    primary key (reconciliation, side, fact_id, version)
);

comment on column reconciliation_fact.side is 'not-read: the service told it and the gateway has it not; not-told: the gateway has it and the service''s change log has it not';

-- What a service has told, while it is held against what was read; emptied afterwards.
create unlogged table reconciliation_told (
    reconciliation uuid   not null,
    fact_id        uuid   not null,
    version        int    not null,
    event_id       uuid   not null,
    event_type     text   not null,
    position       bigint not null
);
