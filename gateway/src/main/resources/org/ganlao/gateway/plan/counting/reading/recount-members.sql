-- Where something ended: the earliest of all living readings of the member, under any of its tokens.

insert into winner
select affected.measure, affected.year, affected.member, earliest.fact_id, earliest.occurred_on, earliest.region,
       (earliest.fact_id, earliest.occurred_on, earliest.region)
       is distinct from (held.fact_id, held.occurred_on, held.region)
  from affected join held using (measure, year, member)
  cross join lateral (
       select reading.fact_id, reading.occurred_on, reading.region
         from (select affected.member as token
                where not exists (select from canonical_member where member = affected.member)
                union all
               select member from canonical_member where canonical = affected.member) tokens
         join reading on reading.member = tokens.token and reading.measure = affected.measure
        where reading.known_to = 'infinity'
          and reading.occurred_on >= make_date(affected.year, 1, 1)
          and reading.occurred_on < make_date(affected.year + 1, 1, 1)
        order by reading.occurred_on, reading.fact_id limit 1) earliest
 where affected.recount;

delete from counted_member counted
 using (select measure, year, member from affected where recount
        except
        select measure, year, member from winner) gone
 where counted.measure = gone.measure and counted.year = gone.year and counted.member = gone.member;
