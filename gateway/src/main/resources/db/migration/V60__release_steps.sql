-- A release begins as a draft, is signed by all that have to before it counts as signed, and gives way to another of its own period.
create function release_begins_as_a_draft() returns trigger language plpgsql as $$
begin
    if new.state <> 'DRAFT' or new.version <> 1 then
        raise exception 'a release begins as a draft' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;

create trigger release_begins before insert on release
    for each row execute function release_begins_as_a_draft();

create function release_step_is_founded() returns trigger language plpgsql as $$
begin
    if old.state = 'DRAFT' and new.state = 'SIGNED' and exists (
           select from unnest(new.owners || new.statistics_unit) unit
            where not exists (select from release_signature signature
                               where signature.release = new.id and signature.unit = unit)) then
        raise exception 'not everybody has signed' using errcode = 'integrity_constraint_violation';
    end if;
    if new.superseded_by is distinct from old.superseded_by and not exists (
           select from release successor
            where successor.id = new.superseded_by and successor.plan = new.plan and successor.period = new.period
              and successor.number > new.number and successor.state in ('SIGNED', 'PUBLISHED')) then
        raise exception 'a release gives way to a later one of its period' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;

create trigger release_steps before update on release
    for each row execute function release_step_is_founded();
