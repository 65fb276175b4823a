-- The totals as they were known at one instant: from the readings known then, with the members' tokens resolved as
-- they were then.
with recursive
asked as (select ?::timestamptz as at),
chain as (
    select distinct old_member as member, old_member as canonical, timestamptz '-infinity' as at, '' collate "C" as via_old, '' collate "C" as via_new
      from projection.member_alias, asked where recorded_at <= asked.at
    union all
    select chain.member, step.new_member, step.recorded_at, step.old_member, step.new_member
      from chain, asked,
           lateral (
           select old_member, new_member, recorded_at from projection.member_alias alias
            where alias.old_member = chain.canonical and alias.recorded_at <= asked.at
              and (alias.recorded_at, alias.old_member, alias.new_member) > (chain.at, chain.via_old, chain.via_new)
            order by alias.recorded_at, alias.old_member, alias.new_member limit 1) step),
canonical as (
    select distinct on (member) member, canonical from chain
     order by member, at desc, via_old desc, via_new desc),
living as (
    select measure, region, occurred_on, fact_id, value, coalesce(canonical.canonical, reading.member) as member
      from asked, projection.reading left join canonical using (member)
     where known_from <= asked.at and asked.at < known_to),
counted as (
    select measure, region, occurred_on, value from living where member is null
     union all
    select * from (
        select distinct on (measure, extract(year from occurred_on), member) measure, region, occurred_on, value
          from living where member is not null
         order by measure, extract(year from occurred_on), member, occurred_on, fact_id) earliest)
select measure, region, date_trunc('month', occurred_on)::date as month, sum(value) as value, count(*) as readings
  from counted
 group by measure, region, date_trunc('month', occurred_on)
