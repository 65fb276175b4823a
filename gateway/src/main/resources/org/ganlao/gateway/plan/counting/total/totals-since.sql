-- The totals as they were known at one instant, from those that are kept: less what has changed since. Quick where that is
-- little. A reading came or went only with a version of its fact that was recorded later; a member is attributed otherwise only
-- where one of its readings or tokens did.
with recursive
changed as materialized (
    select distinct fact_id from projection.fact_version where recorded_at > ?),
moved as materialized (
    select measure, region, occurred_on, value, member, held
      from changed cross join lateral (
           select measure, region, occurred_on, value, member,
                  known_from <= ? and ? < known_to as held, known_to = 'infinity' as holds
             from projection.reading where fact_id = changed.fact_id offset 0) reading
     where held <> holds),
reattributed as (
    select distinct coalesce(known.canonical, told.member) as member
      from (select member from moved where member is not null
             union
            select old_member from projection.member_alias where recorded_at > ?
             union
            select new_member from projection.member_alias where recorded_at > ?) told
      left join projection.canonical_member known using (member)),
token as materialized (
    select member from reattributed
     where not exists (select from projection.canonical_member known where known.member = reattributed.member)
     union all
    select known.member
      from projection.canonical_member known join reattributed on known.canonical = reattributed.member),
held as materialized (
    select token.member, reading.*
      from token cross join lateral (
           select measure, region, occurred_on, fact_id, value, known_from, known_to
             from projection.reading where member = token.member offset 0) reading
     where known_from <= ? and ? < known_to),
chain as (
    select member, member as canonical, timestamptz '-infinity' as at, '' collate "C" as via_old, '' collate "C" as via_new
      from token
     union all
    select chain.member, step.new_member, step.recorded_at, step.old_member, step.new_member
      from chain cross join lateral (
           select old_member, new_member, recorded_at from projection.member_alias alias
            where alias.old_member = chain.canonical and alias.recorded_at <= ?
              and (alias.recorded_at, alias.old_member, alias.new_member) > (chain.at, chain.via_old, chain.via_new)
            order by alias.recorded_at, alias.old_member, alias.new_member limit 1) step),
canonical_then as (
    select distinct on (member) member, canonical from chain
     order by member, at desc, via_old desc, via_new desc),
counted_then as (
    select distinct on (measure, extract(year from occurred_on), canonical) measure, region, occurred_on, value
      from held join canonical_then using (member)
     order by measure, extract(year from occurred_on), canonical, occurred_on, fact_id),
counted_now as (
    select measure, region, occurred_on from projection.counted_member join reattributed using (member)),
part as (
    select measure, region, month, value, readings from projection.total
     union all
    select measure, region, date_trunc('month', occurred_on)::date, case when held then value else -value end,
           case when held then 1 else -1 end
      from moved where member is null
     union all
    select measure, region, date_trunc('month', occurred_on)::date, value, 1 from counted_then
     union all
    select measure, region, date_trunc('month', occurred_on)::date, -1, -1 from counted_now)
select measure, region, month, sum(value) as value, sum(readings)::bigint as readings
  from part
 group by measure, region, month
having sum(readings) <> 0
