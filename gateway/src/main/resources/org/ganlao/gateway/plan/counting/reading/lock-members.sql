-- The distinct members whose attribution may move, each with its earliest new reading. Where one of theirs has ended,
-- no single reading tells: -infinity comes before all that may be held.
insert into affected (measure, year, member, fact_id, occurred_on, region, recount)
select distinct on (measure, year, member)
       measure, year, member, fact_id, case when readings < 0 then '-infinity' else occurred_on end, region, readings < 0
  from (select measure, extract(year from occurred_on)::smallint as year,
               coalesce(canonical, change.member) as member, fact_id, occurred_on, region, readings
          from change left join canonical_member using (member)
         where change.member is not null) changed
 order by measure, year, member, readings, occurred_on, fact_id;

-- Locks the attribution of the affected members, in key order. Held is what may move: new members, those whose new
-- reading is earlier than the one that counts, and those to be recounted. A lock is all that the others need.

with locked as (
    insert into counted_member as counted (measure, year, member, fact_id, occurred_on, region)
    select measure, year, member, fact_id, occurred_on, region from affected order by measure, year, member
    on conflict (measure, year, member) do update set member = counted.member
     where (excluded.occurred_on, excluded.fact_id) < (counted.occurred_on, counted.fact_id)
    returning counted.measure, counted.year, counted.member, counted.fact_id, counted.occurred_on, counted.region,
              counted.xmax = 0 as is_new),
counted as (
    insert into moved (measure, region, month, value, readings)
    select measure, region, date_trunc('month', occurred_on)::date, count(*), count(*) from locked
     where is_new and isfinite(occurred_on) group by 1, 2, 3)
insert into held select measure, year, member, fact_id, occurred_on, region, is_new from locked
 where not (is_new and isfinite(occurred_on));

-- Where none has ended, the earlier reading counts from now on. A new member counts already.
insert into winner (measure, year, member, fact_id, occurred_on, region, moved)
select measure, year, member, affected.fact_id, affected.occurred_on, affected.region, true
  from held join affected using (measure, year, member)
 where not is_new and not recount;
