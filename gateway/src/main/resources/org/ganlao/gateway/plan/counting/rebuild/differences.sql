-- Where the rebuilt projection (second) does not equal the live one (first).
with
total as (
    select 'total' as what, concat_ws(' ', measure, region, month) as place,
           concat_ws(' ', live.value, live.readings) as live, concat_ws(' ', rebuilt.value, rebuilt.readings) as rebuilt
      from projection.total live full join projection_rebuild.total rebuilt using (measure, region, month)
     where (live.value, live.readings) is distinct from (rebuilt.value, rebuilt.readings)),
member as (
    select 'counted member', concat_ws(' ', measure, year, member),
           concat_ws(' ', live.fact_id, live.occurred_on, live.region),
           concat_ws(' ', rebuilt.fact_id, rebuilt.occurred_on, rebuilt.region)
      from projection.counted_member live full join projection_rebuild.counted_member rebuilt using (measure, year, member)
     where (live.fact_id, live.occurred_on, live.region)
           is distinct from (rebuilt.fact_id, rebuilt.occurred_on, rebuilt.region)),
version as (
    select 'fact version', concat_ws(' ', fact_id, version), live.recorded_at::text, rebuilt.recorded_at::text
      from projection.fact_version live full join projection_rebuild.fact_version rebuilt using (fact_id, version)
     where live.recorded_at is distinct from rebuilt.recorded_at),
reading as (
    select 'reading', concat_ws(' ', fact_id, version, measure, leg, ordinal),
           concat_ws(' ', live.region, live.occurred_on, live.value, live.member, live.known_to),
           concat_ws(' ', rebuilt.region, rebuilt.occurred_on, rebuilt.value, rebuilt.member, rebuilt.known_to)
      from projection.reading live
      full join projection_rebuild.reading rebuilt using (fact_id, version, measure, leg, ordinal)
     where (live.region, live.occurred_on, live.value, live.member, live.known_to)
           is distinct from (rebuilt.region, rebuilt.occurred_on, rebuilt.value, rebuilt.member, rebuilt.known_to)),
difference as (
    select * from total union all select * from member union all select * from version union all select * from reading)
select what, place, live, rebuilt, count(*) over () as all_differences from difference order by what, place limit 20
