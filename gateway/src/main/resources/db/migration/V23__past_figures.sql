-- Figures of a year that no plan of this platform measured, so that the same period of last year can be told.
create table past_statement (
    id         uuid        primary key,
    plan       text collate "C" not null,
    source     text        not null check (length(source) between 1 and 500),
    client     text        not null,
    source_ref text        not null,
    stated_by  text        not null,
    stated_at  timestamptz not null,
    unique (client, source_ref)
);

create table past_figure (
    statement uuid          not null references past_statement,
    indicator text collate "C" not null,
    region    text collate "C" not null,
    month     date          not null check (month = date_trunc('month', month)::date),
    value     numeric(20,6) not null,
    known_to  timestamptz   not null default 'infinity',
    primary key (statement, indicator, region, month)
);

comment on table past_figure is 'Cumulated from the year''s begin to the end of the month (flows), as it stood at its end (stocks, ratios)';
comment on column past_figure.known_to is 'When another statement of the same indicator, region and month took its place';

create unique index past_figure_in_force on past_figure (indicator, region, month) where known_to = 'infinity';
create index past_figure_of_month on past_figure (month);
