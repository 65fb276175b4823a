-- Adds the readings of the new versions; those of a version that is already superseded are history from the start.

with added as (
    insert into reading (fact_id, version, measure, leg, ordinal, region, occurred_on, value, member, known_from, known_to)
    select fact_id, version, measure, leg, ordinal, region, occurred_on, value, member, known_from, known_to
      from staged_reading join fresh using (fact_id, version)
    returning measure, region, occurred_on, value, member, fact_id, known_to)
insert into change
select measure, region, occurred_on, value, 1, member, fact_id from added where known_to = 'infinity';

-- The distinct members whose attribution may move: their earliest new reading, and whether one of theirs has ended.
insert into affected (measure, year, member, fact_id, occurred_on, region, recount)
select distinct on (measure, year, member)
       measure, year, member, fact_id, occurred_on, region,
       bool_or(readings < 0) over (partition by measure, year, member)
  from (select measure, extract(year from occurred_on)::smallint as year,
               coalesce(canonical, change.member) as member, fact_id, occurred_on, region, readings
          from change left join canonical_member using (member)
         where change.member is not null) changed
 order by measure, year, member, readings desc, occurred_on, fact_id;
