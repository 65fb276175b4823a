-- A new version ends what its predecessor said; only what was living changes the totals.

with superseded as materialized (
    select told.place, told.known_to, fresh.known_from
      from fresh
      cross join lateral (
           select ctid as place, known_to from reading
            where fact_id = fresh.fact_id and version = fresh.predecessor offset 0) told
     where fresh.predecessor is not null),
ended as (
    update reading
       set known_to = superseded.known_from
      from superseded
     where reading.ctid = superseded.place
    returning measure, region, occurred_on, value, member, fact_id, superseded.known_to as was_known_to)
insert into change
select measure, region, occurred_on, -value, -1, member, fact_id from ended where was_known_to = 'infinity';
