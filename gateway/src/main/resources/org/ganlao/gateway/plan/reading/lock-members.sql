-- Locks the attribution of the affected members, in key order. Held is what may move: new members, those whose new
-- reading is earlier than the one that counts, and those to be recounted. A lock is all that the others need.

with locked as (
    insert into counted_member as counted (measure, year, member, fact_id, occurred_on, region)
    select measure, year, member, fact_id, occurred_on, region from affected order by measure, year, member
    on conflict (measure, year, member) do update set member = counted.member
     where (excluded.occurred_on, excluded.fact_id) < (counted.occurred_on, counted.fact_id)
    returning counted.measure, counted.year, counted.member, counted.fact_id, counted.occurred_on, counted.region,
              counted.xmax = 0 as is_new)
insert into held select measure, year, member, fact_id, occurred_on, region, is_new from locked;

-- Where none has ended, the earlier reading counts from now on. A new member counts already.
insert into winner (measure, year, member, fact_id, occurred_on, region, moved)
select measure, year, member, affected.fact_id, affected.occurred_on, affected.region, true
  from held join affected using (measure, year, member)
 where not is_new and not recount;
