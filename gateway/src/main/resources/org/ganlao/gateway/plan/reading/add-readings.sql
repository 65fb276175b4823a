-- Adds the readings of the new versions; those of a version that is already superseded are history from the start.

insert into reading (fact_id, version, measure, leg, ordinal, region, occurred_on, value, member, known_from, known_to)
select fact_id, version, measure, leg, ordinal, region, occurred_on, value, member, known_from, known_to
  from staged_reading join fresh using (fact_id, version);

insert into change
select measure, region, occurred_on, value, 1, member, fact_id
  from staged_reading join fresh using (fact_id, version)
 where known_to = 'infinity';

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
