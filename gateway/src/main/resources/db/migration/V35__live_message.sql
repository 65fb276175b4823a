-- What is told to those who listen: first where the teller's transaction leaves it, then numbered in the order in which it
-- can be seen. Only who holds the advisory lock numbers, until its commit: a reader that has seen an id has seen all below.

create table live_message_waiting (
    seq     bigint      generated always as identity primary key,
    kind    text        not null check (kind ~ '^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$'),
    subject text        not null check (length(subject) between 1 and 200),
    region  text        collate "C",
    data    jsonb       not null,
    told_at timestamptz not null
);

create table live_message (
    id      bigint      primary key,
    kind    text        not null,
    subject text        not null,
    region  text        collate "C",
    data    jsonb       not null,
    told_at timestamptz not null
);

comment on column live_message.region is 'Whom it concerns: those in whose scope the region lies; null: all who may listen';

create index live_message_age on live_message (told_at);

-- A hint is worth as much as the latest of its kind: a new one takes its predecessor's place.
create unique index live_message_latest_hint on live_message (kind) where kind = 'progress.moved';

create table live_message_state (
    single       boolean     primary key default true check (single),
    last_id      bigint      not null default 0,
    gone_through bigint      not null default 0 check (gone_through <= last_id),
    sheet        text        not null default '',
    sheet_at     timestamptz not null default '-infinity'
);

comment on column live_message_state.gone_through is 'The highest id that is no longer kept; hints do not count';
comment on column live_message_state.sheet is 'The state of all totals that was last hinted at';

insert into live_message_state default values;
