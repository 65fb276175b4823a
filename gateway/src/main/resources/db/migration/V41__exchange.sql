-- Who sends what: systems that are registered, and what was heard of whom, day by day.

create table exchange_system (
    id              uuid        primary key,
    version         int         not null check (version > 0),
    client          text        not null check (length(client) between 1 and 100),
    region          text        collate "C" not null,
    name            text        not null check (length(name) between 1 and 200),
    facts           text[]      not null check (cardinality(facts) > 0),
    reports_every   interval    not null check (reports_every >= interval '1 hour'),
    registrar       text        not null,
    source_ref      text        not null,
    registered_by   text        not null,
    registered_at   timestamptz not null,
    ended_by        text,
    ended_at        timestamptz,
    end_reason      text        check (length(end_reason) between 1 and 500),
    check (num_nulls(ended_by, ended_at, end_reason) in (0, 3)),
    unique (registrar, source_ref)
);

comment on table exchange_system is 'A program of a region that sends facts';
comment on column exchange_system.client is 'What its tokens say (claim azp)';
comment on column exchange_system.facts is 'Which facts it sends, as <domain>.<fact>';
comment on column exchange_system.reports_every is 'How long it may be silent';

create unique index exchange_system_living on exchange_system (client, region) where ended_at is null;

create table exchange_volume (
    day              date   not null,
    domain           text   collate "C" not null,
    fact             text   collate "C" not null,
    region           text   collate "C" not null,
    client           text   collate "C" not null,
    facts            bigint not null check (facts > 0),
    last_recorded_at timestamptz not null,
    primary key (day, domain, fact, region, client)
);

comment on table exchange_volume is 'Versions of facts that were heard of, by the day on which the service recorded them (Asia/Shanghai)';
comment on column exchange_volume.client is 'Program that it came through; empty where the service did not say';

create index exchange_volume_of_region on exchange_volume (region, day);

-- What was heard last, whatever the day: small, and what freshness is read from.
create table exchange_last (
    domain           text        collate "C" not null,
    fact             text        collate "C" not null,
    region           text        collate "C" not null,
    client           text        collate "C" not null,
    facts            bigint      not null check (facts > 0),
    last_recorded_at timestamptz not null,
    primary key (domain, fact, region, client)
);

create table exchange_position (
    topic     text   not null,
    partition int    not null,
    position  bigint not null,
    primary key (topic, partition)
);

comment on table exchange_position is 'The highest feed position counted in a partition: what is sent again lies at or below it and is not counted twice';
