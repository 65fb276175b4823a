-- Long work in the background. A RUNNING job belongs to the instance that holds its lease; when the lease runs out, any
-- instance takes the job over and goes on from its mark.
create table job (
    id               uuid          primary key,
    number           bigint        generated always as identity unique,
    kind             varchar(60)   not null,
    state            varchar(20)   not null
        check (state in ('QUEUED', 'RUNNING', 'SUCCEEDED', 'PARTIALLY_SUCCEEDED', 'FAILED', 'CANCELLED')),
    input            text          not null,
    started_by       varchar(100)  not null,
    client           varchar(100)  not null,
    roles            text[]        not null,
    regions          text[]        not null,
    total            bigint        check (total >= 0),
    processed        bigint        not null default 0 check (processed >= 0),
    rejected         bigint        not null default 0 check (rejected between 0 and processed),
    underway         bigint        not null default 0,
    mark             text,
    message_zh       text,
    message_en       text,
    cancel_requested boolean       not null default false,
    submitted_at     timestamptz   not null,
    started_at       timestamptz,
    finished_at      timestamptz,
    lease_owner      uuid,
    lease_until      timestamptz,
    attempts         integer       not null default 0,
    check ((finished_at is not null) = (state not in ('QUEUED', 'RUNNING')))
);
create index job_unfinished on job (number) where state in ('QUEUED', 'RUNNING');
create index job_by_starter on job (started_by, number);

-- One uploaded file; its job has the same id. received_at is null until the last byte has arrived.
create table import (
    id           uuid         primary key,
    kind         varchar(60)  not null,
    client       varchar(100) not null,
    mode         varchar(20)  not null check (mode in ('ALL_OR_NOTHING', 'PARTIAL')),
    format       varchar(10)  not null check (format in ('CSV', 'NDJSON')),
    header       text[]       not null default '{}',
    content_hash bytea        check (length(content_hash) = 32),
    record_count   bigint       not null default 0,
    begun_at    timestamptz  not null,
    received_at  timestamptz,
    superseded   boolean      not null default false
);
-- The same file is taken once; after a failed or cancelled import it may be sent again.
create unique index import_once on import (client, kind, content_hash) where not superseded;

-- Rows that wait to be applied, and rows that were refused, encrypted. An applied row leaves. No foreign key: rows
-- arrive by COPY, and a check per row would cost more than the sweep that finds what was left behind.
create table import_row (
    import_id uuid   not null,
    line      bigint not null,
    key_id    text   not null,
    raw       bytea  not null,
    code      varchar(100),
    detail_zh text,
    detail_en text,
    primary key (import_id, line)
);

-- What was ever applied, so that a changed file with rows of an earlier one does not apply them again.
create table import_key (
    kind        varchar(60)  not null,
    client      varchar(100) not null,
    natural_key varchar(200) not null,
    row_hash    bytea        not null,
    import_id   uuid         not null,
    line        bigint       not null,
    primary key (kind, client, natural_key)
);
