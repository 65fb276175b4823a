-- What the gateway has read from the services' facts. All of it can be rebuilt from the topics; a rebuild fills a
-- second schema of the same shape and swaps the two.
create schema projection;

create table projection.fact_version (
    fact_id     uuid        not null,
    version     int         not null,
    recorded_at timestamptz not null,
    domain      text        not null,
    event_id    uuid        not null,
    primary key (fact_id, version)
);

comment on table projection.fact_version is 'Every version of every fact ever seen, in whatever order; never changed';

create table projection.reading (
    fact_id     uuid          not null,
    version     int           not null,
    measure     text collate "C" not null,
    leg         smallint      not null,
    ordinal     smallint      not null,
    region      text collate "C" not null,
    occurred_on date          not null,
    value       numeric(18,2) not null,
    member      text collate "C",
    known_from  timestamptz   not null,
    known_to    timestamptz   not null,
    primary key (fact_id, version, measure, leg, ordinal)
) with (fillfactor = 90);

comment on table projection.reading is 'Dated contributions of a fact to a measure; known_to is when the next version was recorded, infinity for the living ones';
comment on column projection.reading.member is 'As reported; set only where a measure counts distinct members';

create index reading_place on projection.reading (measure, region, occurred_on);
create index reading_member on projection.reading (member, measure) where member is not null;

create table projection.counted_member (
    measure     text collate "C" not null,
    year        smallint not null,
    member      text collate "C" not null,
    fact_id     uuid     not null,
    occurred_on date     not null,
    region      text collate "C" not null,
    primary key (measure, year, member)
);

comment on table projection.counted_member is 'Where and when a distinct member counts in a year: at its earliest living reading (occurred_on, then fact_id)';

create table projection.total (
    measure  text collate "C" not null,
    region   text collate "C" not null,
    month    date          not null,
    value    numeric(20,2) not null,
    readings bigint        not null,
    primary key (measure, region, month)
) with (fillfactor = 50);

comment on table projection.total is 'Sums of the living readings at the reporting region; ancestors are summed on read';

create table projection.member_alias (
    old_member  text collate "C" not null,
    new_member  text collate "C" not null,
    recorded_at timestamptz not null,
    primary key (old_member, recorded_at, new_member)
);

comment on table projection.member_alias is 'Tokens that were replaced by others: rotated keys, corrected identity numbers, merged duplicates';

create index member_alias_new on projection.member_alias (new_member);

create table projection.canonical_member (
    member    text collate "C" primary key,
    canonical text collate "C" not null,
    check (member <> canonical)
);

create index canonical_member_canonical on projection.canonical_member (canonical);

create table projection.source (
    domain           text        primary key,
    last_recorded_at timestamptz not null,
    versions         bigint      not null
);

comment on table projection.source is 'Latest fact seen of each domain';

create table projection.built_with (
    measures_version text primary key,
    built_at         timestamptz not null
);

comment on table projection.built_with is 'By which measures the readings were derived; other ones than the catalogue now has call for a rebuild';
