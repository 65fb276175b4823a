-- Shares sum to their target whichever of both is written.
create or replace function require_shares_to_sum() returns trigger language plpgsql as $$
declare
    whole decomposed_target;
    shared numeric;
    planned numeric;
    reached numeric;
begin
    if tg_op = 'DELETE' then
        select * into whole from decomposed_target where decomposition = old.decomposition and indicator = old.indicator;
    else
        select * into whole from decomposed_target where decomposition = new.decomposition and indicator = new.indicator;
    end if;
    if not found then
        return null;
    end if;
    select sum(target), sum(planned_denominator), sum(target * planned_denominator)
      into shared, planned, reached
      from target_share where decomposition = whole.decomposition and indicator = whole.indicator;
    if whole.planned_denominator is null then
        if shared is distinct from whole.target then
            raise exception 'the shares of % sum to %, not to %', whole.indicator, shared, whole.target
                using errcode = 'check_violation';
        end if;
    elsif planned is distinct from whole.planned_denominator or reached < whole.target * planned then
        raise exception 'the shares of % do not reach % of %', whole.indicator, whole.target, whole.planned_denominator
            using errcode = 'check_violation';
    end if;
    return null;
end $$;

create constraint trigger share_sums after insert or update or delete on target_share
    deferrable initially deferred for each row execute function require_shares_to_sum();
