-- Moves the attribution and the totals by what has changed; totals are locked last, in key order, for a short time.

update counted_member counted
   set fact_id = winner.fact_id, occurred_on = winner.occurred_on, region = winner.region
  from winner
 where winner.moved
   and counted.measure = winner.measure and counted.year = winner.year and counted.member = winner.member;

with sums as (
    select measure, region, month, value, readings from moved
     union all
    select measure, region, date_trunc('month', occurred_on)::date, value, readings from change where member is null
     union all
    select measure, region, date_trunc('month', occurred_on)::date, -1, -1 from held where not is_new
     union all
    select measure, region, date_trunc('month', occurred_on)::date, 1, 1 from winner),
settled as (
    insert into total as known (measure, region, month, value, readings)
    select measure, region, month, sum(value), sum(readings) from sums
     group by measure, region, month
    having sum(value) <> 0 or sum(readings) <> 0
     order by measure, region, month
    on conflict (measure, region, month) do update
       set value = known.value + excluded.value, readings = known.readings + excluded.readings
    returning measure, region)
insert into total_touched (measure, region, settled_in)
select distinct measure, region, pg_current_xact_id() from settled order by measure, region
on conflict (measure, region) do update set settled_in = excluded.settled_in;

delete from total
 using (select measure, region, date_trunc('month', occurred_on)::date as month from change where readings < 0
         union
        select measure, region, date_trunc('month', occurred_on)::date from held where not is_new) emptied
 where total.measure = emptied.measure and total.region = emptied.region and total.month = emptied.month
   and total.readings = 0;

insert into source as known (domain, last_recorded_at, versions)
select domain, max(last_recorded_at), sum(versions) from heard group by domain order by domain
on conflict (domain) do update
   set last_recorded_at = greatest(known.last_recorded_at, excluded.last_recorded_at),
       versions = known.versions + excluded.versions;
