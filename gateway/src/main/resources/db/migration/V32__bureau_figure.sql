-- What the statistics bureau publishes of the same matters, beside our figures. A later figure replaces an earlier one.
create table bureau_figure (
    id          uuid          primary key,
    plan        text          not null,
    indicator   text collate "C" not null,
    region      text collate "C" not null,
    month       date          not null check (extract(day from month) = 1),
    value       numeric(20,6) not null,
    publication text          not null check (length(publication) between 1 and 200),
    note        text          check (length(note) between 1 and 500),
    client      text          not null,
    source_ref  text          not null,
    recorded_by text          not null,
    known_from  timestamptz   not null,
    known_to    timestamptz   not null default 'infinity',
    check (known_from < known_to),
    unique (client, source_ref)
);

comment on column bureau_figure.value is 'As our figure of the month: of a flow cumulated from the year''s begin, a rate as a ratio';
comment on column bureau_figure.publication is 'Where the bureau printed it';

create unique index bureau_figure_in_force on bureau_figure (plan, indicator, region, month) where known_to = 'infinity';

-- Why the two differ, said by our unit of statistics; the latest stands.
create table bureau_figure_explanation (
    id            uuid        primary key,
    bureau_figure uuid        not null references bureau_figure,
    explanation   text        not null check (length(explanation) between 1 and 1000),
    stated_by     text        not null,
    stated_at     timestamptz not null,
    client        text        not null,
    source_ref    text        not null,
    unique (client, source_ref)
);

create index bureau_figure_explanation_latest on bureau_figure_explanation (bureau_figure, stated_at desc, id desc);
