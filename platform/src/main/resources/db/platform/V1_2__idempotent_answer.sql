-- First answers to POST requests, by the caller's Idempotency-Key, for 72 hours. One partition a day (UTC), so that
-- expired answers leave by dropping a table; the default partition is the net for a day that nobody opened.

create table idempotent_answer (
    day         date        not null,
    client      text        not null,
    subject     text        not null,
    key         text        not null check (length(key) between 1 and 64),
    fingerprint bytea       not null,
    answered_at timestamptz not null,
    key_id      text        not null,
    answer      bytea       not null,
    primary key (day, client, subject, key)
) partition by range (day);

comment on column idempotent_answer.fingerprint is 'SHA-256 of path, query and canonical body of the request';
comment on column idempotent_answer.answer is 'Status, headers and body, sealed under key_id and bound to client, subject and key';

create table idempotent_answer_default partition of idempotent_answer default;

create function idempotent_answer_day(at timestamptz) returns date
    language sql immutable as $$ select (at at time zone 'UTC')::date $$;

-- Opens today and the two days after, unless the net already holds rows of such a day (they expire there),
-- and drops the days that ended more than 72 hours ago. Both need the parent table for themselves for a moment: where
-- a long transaction stands in the way, the next turn does it. Instances of a service take turns.
create function idempotent_answer_turn(at timestamptz) returns void language plpgsql set lock_timeout = '2s' as $$
declare
    opened date;
    old    record;
begin
    perform pg_advisory_xact_lock(hashtextextended('idempotent_answer_turn', 0));
    for opened in select idempotent_answer_day(at) + i from generate_series(0, 2) i loop
        if to_regclass('idempotent_answer_' || to_char(opened, 'YYYYMMDD')) is null
                and not exists (select from idempotent_answer_default where day = opened) then
            execute format('create table %I partition of idempotent_answer for values from (%L) to (%L)',
                'idempotent_answer_' || to_char(opened, 'YYYYMMDD'), opened, opened + 1);
        end if;
    end loop;
    for old in
        select c.relname
        from pg_inherits i join pg_class c on c.oid = i.inhrelid
        where i.inhparent = 'idempotent_answer'::regclass
          and c.relname ~ '^idempotent_answer_\d{8}$'
          and to_date(right(c.relname, 8), 'YYYYMMDD') + 1 <= idempotent_answer_day(at - interval '72 hours')
    loop
        execute format('drop table %I', old.relname);
    end loop;
    delete from idempotent_answer_default where answered_at < at - interval '72 hours';
exception when lock_not_available then
    raise notice 'idempotent_answer is busy, the next turn will do';
end $$;
