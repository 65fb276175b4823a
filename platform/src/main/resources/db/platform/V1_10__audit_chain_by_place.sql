-- That no two links follow the same one is said by their places: a link follows the one at the place before it. An index
-- over hashes, which are as random as can be, cost more than all else that is written of a link.
alter table audit_chain drop constraint audit_chain_prev_hash_key;
