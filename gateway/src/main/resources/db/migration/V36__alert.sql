-- What needs somebody's attention. One that is noticed and goes before it is due was none; one that is over stays, and the
-- same condition coming back is a new one.

create table alert (
    id              uuid        primary key,
    rule            text        not null,
    subject         text        not null check (length(subject) between 1 and 300),
    region          text        collate "C" not null,
    severity        text        not null check (severity in ('INFO', 'WARNING', 'CRITICAL')),
    detail          jsonb       not null,
    stage           text        not null check (stage in ('NOTICED', 'OPEN', 'ACKNOWLEDGED', 'CLEARED')),
    seen_since      timestamptz not null,
    gone_since      timestamptz,
    raised_at       timestamptz,
    acknowledged_at timestamptz,
    acknowledged_by text,
    note            text        check (length(note) between 1 and 500),
    cleared_at      timestamptz,
    version         int         not null default 0,
    check ((stage = 'NOTICED') = (raised_at is null)),
    check ((stage = 'CLEARED') = (cleared_at is not null)),
    check ((acknowledged_at is null) = (acknowledged_by is null)),
    check ((acknowledged_at is null) = (note is null)),
    check (stage <> 'ACKNOWLEDGED' or acknowledged_at is not null),
    check (stage <> 'OPEN' or acknowledged_at is null)
);

comment on column alert.seen_since is 'From when on the condition was seen without a break';
comment on column alert.gone_since is 'Since when it is not seen; null while it is';

create unique index alert_living on alert (rule, subject) where stage <> 'CLEARED';
create index alert_newest on alert (raised_at desc, id desc) where raised_at is not null;

create table alert_sweep (
    rule  text        primary key,
    asked timestamptz not null
);

comment on table alert_sweep is 'When a rule was last asked what holds; an older answer settles nothing';
