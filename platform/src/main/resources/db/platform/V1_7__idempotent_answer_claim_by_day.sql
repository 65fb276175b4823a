-- The days are named one by one: a range of days made the index walk every key of these days, ever slower towards
-- the evening. Tomorrow is among them for a transaction that began before midnight and looks after it.

create or replace function idempotent_answer_claim(caller_client text, caller_subject text, caller_key text)
returns table (claimed boolean, fingerprint bytea, key_id text, answer bytea) language plpgsql volatile as $$
declare
    today date := idempotent_answer_day(now());
begin
    if not pg_try_advisory_xact_lock(hashtextextended(
            concat_ws(E'\n', 'idempotency', caller_client, caller_subject, caller_key), 7)) then
        return query select false, null::bytea, null::text, null::bytea;
        return;
    end if;
    return query
        select true, a.fingerprint, a.key_id, a.answer
        from idempotent_answer a
        where a.day in (today + 1, today, today - 1, today - 2, today - 3)
          and a.answered_at > now() - interval '72 hours'
          and a.client = caller_client and a.subject = caller_subject and a.key = caller_key;
    if not found then
        return query select true, null::bytea, null::text, null::bytea;
    end if;
end $$;
