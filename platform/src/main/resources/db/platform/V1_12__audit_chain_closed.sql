-- The chain goes on in audit_link. An instance of the release before, which still runs beside a new one, would go on here: from
-- a head that is the chain's no more, and both would stand for ever.
create trigger audit_chain_closed before insert on audit_chain
    for each statement execute function refuse_change_of_audit();

comment on table audit_chain is 'The chain''s beginning, a row for each entry; closed, it goes on in audit_link';
