-- Readings that analysts took away whole: what was asked for, and the files until they expire.
create table reading_extract (
    id           uuid        primary key,
    plan         text        not null,
    measures     text[]      not null check (cardinality(measures) > 0),
    regions      text[]      not null check (cardinality(regions) > 0),
    months       date[]      not null check (cardinality(months) between 1 and 12),
    format       text        not null check (format in ('CSV', 'PARQUET')),
    known_at     timestamptz not null,
    requested_by text        not null,
    requested_at timestamptz not null,
    expires_at   timestamptz not null check (expires_at > requested_at),
    provisional  boolean     not null default true
);

comment on table reading_extract is 'Its job has the same id; known_at is the one instant whose knowledge all its files hold, once it is not provisional';
comment on column reading_extract.provisional is 'Whether sources had not told all until known_at when the files were begun: what they told later may be in some of them';

create index reading_extract_mine on reading_extract (requested_by, expires_at);
create index reading_extract_expiry on reading_extract (expires_at);

create table reading_extract_file (
    extract uuid   not null references reading_extract on delete cascade,
    month   date   not null check (extract(day from month) = 1),
    rows    bigint not null check (rows >= 0),
    bytes   bigint not null check (bytes >= 0),
    sha256  bytea  not null check (length(sha256) = 32),
    primary key (extract, month)
);

create table reading_extract_piece (
    extract uuid  not null,
    month   date  not null,
    number  int   not null check (number >= 0),
    content bytea not null,
    primary key (extract, month, number),
    foreign key (extract, month) references reading_extract_file on delete cascade
);

comment on table reading_extract_piece is 'A file in pieces, so that neither writing nor reading it holds more than one in memory';
