-- The way of a fact, first half: the permanent change log, the outbox before the relay, the numbered feed,
-- and the second half at a consumer: offsets, inbox, dead letters.

create table change_log (
    event_id    uuid        not null,
    recorded_at timestamptz not null,
    topic       text        not null,
    event_key   text        not null,
    event_type  text        not null,
    traceparent text,
    payload     text        not null,
    primary key (recorded_at, event_id)
) partition by range (recorded_at);

create table change_log_rest partition of change_log default;

comment on table change_log is 'Every event this service ever said, once, forever; partitioned by month of recorded_at';

create function change_log_prepare_months(first_month date, months int) returns void language plpgsql as $$
declare
    month_start date;
begin
    for i in 0 .. months - 1 loop
        month_start := date_trunc('month', first_month)::date + make_interval(months => i);
        execute format('create table if not exists change_log_%s partition of change_log for values from (%L) to (%L)',
            to_char(month_start, 'YYYYMM'),
            month_start::timestamp at time zone 'UTC',
            (month_start + interval '1 month')::timestamp at time zone 'UTC');
    end loop;
end $$;

create table outbox_pending (
    priority    smallint    not null,
    arrival     bigint      generated always as identity,
    event_id    uuid        not null,
    recorded_at timestamptz not null,
    primary key (priority, arrival)
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);

comment on table outbox_pending is 'Committed events that the relay has not numbered yet; interactive ones (priority 0) go first';

create table change_feed (
    position    bigint      primary key,
    event_id    uuid        not null,
    recorded_at timestamptz not null
);

comment on table change_feed is 'The order in which this service tells its events; written only under the feed lock';

create table relay_state (
    singleton    boolean primary key default true check (singleton),
    sent_through bigint  not null
);

insert into relay_state (sent_through) values (0);

create table consumer_offset (
    consumer    text   not null,
    topic       text   not null,
    topic_id    text   not null,
    partition   int    not null,
    next_offset bigint not null,
    primary key (consumer, topic, partition)
);

create table inbox (
    consumer   text        not null,
    event_id   uuid        not null,
    handled_at timestamptz not null default now(),
    primary key (consumer, event_id)
);

create table dead_letter (
    id             uuid        primary key,
    consumer       text        not null,
    topic          text        not null,
    partition      int         not null,
    record_offset  bigint      not null,
    record_key     text,
    headers        text        not null check (headers is json object),
    payload        bytea,
    reason         text        not null,
    failed_at      timestamptz not null,
    state          text        not null default 'open' check (state in ('open', 'redriven', 'discarded')),
    decided_by     text,
    decided_at     timestamptz,
    decision       text,
    unique (consumer, topic, partition, record_offset),
    check ((state = 'open') = (decided_by is null and decided_at is null)),
    check (state <> 'discarded' or decision is not null)
);

create index dead_letter_open on dead_letter (failed_at) where state = 'open';
