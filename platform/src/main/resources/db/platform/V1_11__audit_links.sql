-- A link of the chain holds the entries that were chained together and, behind each of them, the hash up to there: what was
-- a row for each entry is one for some hundreds. The links of single entries that stand in audit_chain stay as they are,
-- and the chain goes on behind them.
create table audit_link (
    first_seq bigint   not null check (first_seq > 0),
    last_seq  bigint   primary key,
    entries   bigint[] not null check (cardinality(entries) > 0),
    prev_hash bytea    not null check (length(prev_hash) = 32),
    hashes    bytea    not null,
    check (last_seq - first_seq + 1 = cardinality(entries)),
    check (length(hashes) = 32 * cardinality(entries)),
    exclude using gist (int8range(first_seq, last_seq, '[]') with &&)
);
alter table audit_link alter column hashes set storage external;

comment on table audit_link is 'Entries chained together; places overlap nowhere, so that the chain cannot fork';
comment on column audit_link.prev_hash is 'Hash of the chain before the first of the entries';
comment on column audit_link.hashes is 'SHA-256(previous hash, canonical JSON of the entry) of each entry in its place, 32 bytes each';

create trigger audit_link_append_only before update or delete or truncate on audit_link
    for each statement execute function refuse_change_of_audit();

create view audit_chained (seq, entry_id, prev_hash, hash) as
    select seq, entry_id, prev_hash, hash from audit_chain
    union all
    select l.first_seq + e.place - 1, e.entry_id,
           case e.place when 1 then l.prev_hash else substring(l.hashes from 32 * cast(e.place as int) - 63 for 32) end,
           substring(l.hashes from 32 * cast(e.place as int) - 31 for 32)
    from audit_link l cross join lateral unnest(l.entries) with ordinality as e (entry_id, place);

comment on view audit_chained is 'The chain entry by entry';
