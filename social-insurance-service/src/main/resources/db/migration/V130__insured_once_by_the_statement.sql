-- That a person is in an insurance once over the same days was held by a GiST index: two thirds of the time in which enrolments
-- were written in bulk. Now the statement that writes holds the persons whom it writes of, and looks at their other enrolments by
-- the index of documents. What it refuses is the same, under the same name and code.
alter table enrolment drop constraint enrolment_insured_once;

-- Each statement within it sees what others have committed, once it has the locks. Locks: the persons, in one order.
-- The planner may believe that the table is empty, and remembers plans for a few rows: what it chooses then is barred, and what
-- else is asked of a person's enrolments stands outside, where no index but that of documents leads.
create function enrolment_insured_once() returns trigger language plpgsql
    set enable_seqscan = off set enable_nestloop = off set jit = off as $$
declare
    twice record;
begin
    if tg_op = 'UPDATE' then
        if not exists (
                select from written w join former f on f.id = w.id
                 where w.annul_reason is null
                   and (w.id_index, w.insurance, w.days, w.annul_reason)
                       is distinct from (f.id_index, f.insurance, f.days, f.annul_reason)) then
            return null;
        end if;
    end if;
    perform pg_advisory_xact_lock(lock)
       from (select distinct hashtextextended('insured ' || encode(id_index, 'hex'), 0) as lock from written
              where annul_reason is null order by lock offset 0) persons;
    select w.insurance, w.days, other.days as other_days into twice
      from written w
     cross join lateral (
        select id, insurance, days, annul_reason from enrolment where id_index = w.id_index offset 0) other
     where w.annul_reason is null and other.annul_reason is null
       and other.insurance = w.insurance and other.id <> w.id and other.days && w.days
     limit 1;
    if found then
        raise exception 'a person is insured twice over the same days'
            using errcode = 'exclusion_violation', table = tg_table_name, constraint = 'enrolment_insured_once',
                  detail = format('%s: %s and %s', twice.insurance, twice.days, twice.other_days);
    end if;
    return null;
end $$;

create trigger enrolment_insured_once after insert on enrolment
    referencing new table as written for each statement execute function enrolment_insured_once();
create trigger enrolment_insured_once_changed after update on enrolment
    referencing old table as former new table as written for each statement execute function enrolment_insured_once();
