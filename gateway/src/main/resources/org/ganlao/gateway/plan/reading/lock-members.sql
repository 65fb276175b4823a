-- Locks the attribution of the affected members, in key order, and finds which reading counts where none has ended:
-- the earlier one of what counted so far and what was added.

with locked as (
    insert into counted_member as counted (measure, year, member, fact_id, occurred_on, region)
    select measure, year, member, fact_id, occurred_on, region from affected order by measure, year, member
    on conflict (measure, year, member) do update set member = counted.member
    returning counted.measure, counted.year, counted.member, counted.fact_id, counted.occurred_on, counted.region,
              counted.xmax = 0 as is_new)
insert into held select measure, year, member, fact_id, occurred_on, region, is_new from locked;

insert into winner (measure, year, member, fact_id, occurred_on, region, moved)
select measure, year, member,
       case when earlier then affected.fact_id else held.fact_id end,
       case when earlier then affected.occurred_on else held.occurred_on end,
       case when earlier then affected.region else held.region end,
       earlier and not is_new
  from affected join held using (measure, year, member)
  cross join lateral (
       select is_new or (affected.occurred_on, affected.fact_id) < (held.occurred_on, held.fact_id) as earlier) compared
 where not recount;
