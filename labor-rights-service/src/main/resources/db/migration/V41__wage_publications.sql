create table wage_publication (
    id              uuid        primary key,
    version         int         not null check (version > 0),
    client          text        not null,
    source_ref      text        not null,
    recorded_at     timestamptz not null,
    annul_reason    text,
    kind            text        not null check (kind in ('GUIDELINE', 'GUIDE_PRICES')),
    region          text        not null,
    year            int         not null check (year between 1990 and 2100),
    document        text        not null,
    upper_line      numeric(5,2),
    base_line       numeric(5,2),
    lower_line      numeric(5,2),
    proposed_by     text        not null,
    proposed_at     timestamptz not null,
    approved_by     text,
    approved_at     timestamptz,
    edition         int         check (edition > 0),
    published_on    date,
    ended_on        date,
    withdraw_reason text,
    unique (client, source_ref),
    check (approved_by <> proposed_by),
    check ((approved_by is null) = (approved_at is null)),
    check ((edition is null) = (published_on is null)),
    check (published_on is null or approved_by is not null),
    check (published_on is null or annul_reason is null),
    check (ended_on > published_on),
    check (withdraw_reason is null or ended_on is not null),
    check (num_nulls(upper_line, base_line, lower_line) in (0, 3)),
    check ((kind = 'GUIDELINE') = (base_line is not null)),
    check (lower_line <= base_line and base_line <= upper_line),
    exclude using gist (kind with =, region with =, year with =, daterange(published_on, ended_on) with &&)
        where (published_on is not null)
);

comment on table wage_publication is 'Wage guidelines and guide prices by occupation, edition by edition; none is ever changed once published';
comment on column wage_publication.ended_on is 'First day on which it holds no more, because it was superseded or withdrawn';

create unique index wage_publication_in_force on wage_publication (kind, region, year)
    where published_on is not null and ended_on is null;
create unique index wage_publication_edition on wage_publication (kind, region, year, edition);
create index wage_publication_list on wage_publication (region, year desc, id desc);

create table occupation_price (
    publication uuid          not null references wage_publication,
    place       int           not null,
    occupation  text          not null,
    name        text          not null,
    low         numeric(18,2) not null check (low > 0),
    median      numeric(18,2) not null,
    high        numeric(18,2) not null,
    primary key (publication, place),
    unique (publication, occupation) deferrable initially deferred,
    check (low <= median and median <= high)
);
