-- Adds the readings of the new versions; those of a version that is already superseded are history from the start.

insert into reading (fact_id, version, measure, leg, ordinal, region, occurred_on, value, member, known_from, known_to)
select fact_id, version, measure, leg, ordinal, region, occurred_on, value, member, known_from, known_to
  from staged_reading join fresh using (fact_id, version);

insert into change
select measure, region, occurred_on, value, 1, member, fact_id
  from staged_reading join fresh using (fact_id, version)
 where known_to = 'infinity';
