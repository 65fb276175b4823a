-- One round trip for what every POST begins with: take the key, or learn that another request holds it, and see the
-- answer that is stored under it. Each statement in here has a snapshot of its own, hence the second sees what the
-- last holder of the key committed.

create function idempotent_answer_claim(caller_client text, caller_subject text, caller_key text)
returns table (claimed boolean, fingerprint bytea, key_id text, answer bytea) language plpgsql volatile as $$
begin
    if not pg_try_advisory_xact_lock(hashtextextended(
            concat_ws(E'\n', 'idempotency', caller_client, caller_subject, caller_key), 7)) then
        return query select false, null::bytea, null::text, null::bytea;
        return;
    end if;
    return query
        select true, a.fingerprint, a.key_id, a.answer
        from idempotent_answer a
        where a.day >= idempotent_answer_day(now() - interval '72 hours')
          and a.answered_at > now() - interval '72 hours'
          and a.client = caller_client and a.subject = caller_subject and a.key = caller_key;
    if not found then
        return query select true, null::bytea, null::text, null::bytea;
    end if;
end $$;
