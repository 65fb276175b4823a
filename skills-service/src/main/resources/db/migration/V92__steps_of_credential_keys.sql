create table credential_key_step (
    id             bigint      generated always as identity primary key,
    credential_key text        not null references credential_key,
    step           text        not null
        check (step in ('MADE', 'PROPOSED', 'PUBLISHED', 'SIGNS', 'PRIVATE_HALF_DESTROYED', 'RETIREMENT_PROPOSED', 'RETIRED', 'REVOKED')),
    taken_at       timestamptz not null,
    taken_by       text,
    why            text
);

comment on table credential_key_step is 'What happened to the keys of credentials: rotations, destructions of private halves, withdrawals';
comment on column credential_key_step.taken_by is 'Subject; null for what comes with the time, or with the step of another key';

-- Of keys from before, what their rows still tell: who retired one, not who revoked it, and when a private half was gone at the latest.
insert into credential_key_step (credential_key, step, taken_at, taken_by, why)
select id, step, taken_at, taken_by, why
  from (select id, case when proposed_by is null then 'MADE' else 'PROPOSED' end as step, made_at as taken_at,
               proposed_by as taken_by, reason as why
          from credential_key
        union all
        select id, 'PUBLISHED', approved_at, approved_by, reason from credential_key where approved_at is not null
        union all
        select id, state, changed_at, case when state = 'RETIRED' then retirement_approved_by end, withdrawn_for
          from credential_key where state in ('RETIRED', 'REVOKED')
        union all
        select id, 'PRIVATE_HALF_DESTROYED', changed_at, null, null from credential_key where private_key is null) told
 order by taken_at, id, step = 'PRIVATE_HALF_DESTROYED';
