-- What is reckoned from acts is what was recorded: an act is corrected or annulled by another one.
create function contract_act_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'contract_act is append-only: an act is corrected or annulled by another one'
        using errcode = 'insufficient_privilege';
end $$;

create trigger contract_act_append_only before update or delete on contract_act
    for each statement execute function contract_act_append_only();
