-- Who did or read what, when, from where. Entries never change; their chain stands in a table of its own.
create table audit_entry (
    id             bigint generated always as identity primary key,
    recorded_at    timestamptz   not null,
    subject        varchar(100)  not null,
    client         varchar(100)  not null,
    roles          text[]        not null,
    regions        text[]        not null,
    action         varchar(100)  not null,
    object_type    varchar(100)  not null,
    object_id      varchar(200),
    detail         jsonb         not null,
    remote_address varchar(64),
    user_agent     varchar(200),
    trace_id       varchar(32)
);
create index audit_entry_by_object on audit_entry (object_type, object_id, id);
create index audit_entry_by_subject on audit_entry (subject, id);

-- Work of the chain writer: inserted with the entry, deleted when the entry is chained. A mark per entry and no
-- position, so that an entry whose transaction commits late is chained late and never missed.
create table audit_unchained (
    entry_id    bigint primary key,
    recorded_at timestamptz not null
);

-- hash = SHA-256(previous hash, canonical JSON of the entry). No two rows can follow the same one: the chain cannot fork.
create table audit_chain (
    seq       bigint primary key check (seq > 0),
    entry_id  bigint not null unique,
    prev_hash bytea  not null unique check (length(prev_hash) = 32),
    hash      bytea  not null check (length(hash) = 32)
);

create function refuse_change_of_audit() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
end
$$;

create trigger audit_entry_append_only before update or delete or truncate on audit_entry
    for each statement execute function refuse_change_of_audit();
create trigger audit_chain_append_only before update or delete or truncate on audit_chain
    for each statement execute function refuse_change_of_audit();
