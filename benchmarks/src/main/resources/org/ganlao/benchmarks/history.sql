-- Fills the projection as if the gateway had read all this from the topics: versions, readings, and what it keeps of them. A
-- third of the readings are of placements, the rest is spread evenly over all other measures; a twentieth of the facts was
-- corrected once. How many of what is written in here before it runs.

set local work_mem = '256MB';
set local maintenance_work_mem = '512MB';
select setseed(0.2007);

create temp table dropped (definition text) on commit drop;

do $$
declare
    one record;
begin
    for one in
        select conrelid::regclass as place, conname as name, pg_get_constraintdef(oid) as definition from pg_constraint
         where conrelid in ('projection.fact_version'::regclass, 'projection.reading'::regclass) and contype = 'p'
    loop
        insert into dropped values (format('alter table %s add constraint %I %s', one.place, one.name, one.definition));
        execute format('alter table %s drop constraint %I', one.place, one.name);
    end loop;
    for one in
        select indexrelid::regclass as place, pg_get_indexdef(indexrelid) as definition from pg_index
         where indrelid in ('projection.fact_version'::regclass, 'projection.reading'::regclass)
    loop
        insert into dropped values (one.definition);
        execute format('drop index %s', one.place);
    end loop;
end $$;

-- Ids are in order of time, as the services draw them: version 7 of RFC 9562, of the millisecond and of chance.
create function pg_temp.id_at(at timestamptz, seed text) returns uuid language sql immutable as $$
    select (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || '7' || left(md5(seed), 3)
            || '8' || right(md5(seed), 15))::uuid
$$;

-- By their facts as Placements makes them: two in three tell of a person re-employed, a few of somebody older.
create temp table placement on commit drop as
select pg_temp.id_at(timestamptz '2007-01-01 01:00:00Z' + i * (interval '360 days' / :placements), 'placement ' || i) as fact_id,
       given.counties[1 + floor(99 * power(random(), 2))::int] as region,
       date '2007-01-01' + floor(random() * 365)::int as occurred_on,
       'p1_' || lpad(floor(random() * :persons)::text, 24, '0') as member,
       timestamptz '2007-01-01 01:00:00Z' + i * (interval '360 days' / :placements) as known_from,
       case when random() < 0.05 then 2 else 1 end as versions,
       random() < 0.765 as new_urban, random() < 0.6 as laid_off, random() < 0.25 as older
  from (select array_agg(code order by code) as counties from by_hand.county) given, generate_series(1, :placements) i;

create temp table other on commit drop as
select pg_temp.id_at(timestamptz '2007-01-01 01:00:00Z' + i * (interval '360 days' / :others), 'other ' || i) as fact_id,
       measure, domain,
       given.counties[1 + floor(99 * power(random(), 2))::int] as region,
       case when is_distinct then date '2007-01-01' + floor(random() * 365)::int
            else date '2006-07-01' + floor(random() * 549)::int end as occurred_on,
       coalesce(entry, 100 + i % 900) * case when leaves and random() < 0.2 then -1 else 1 end as value,
       case when is_distinct then 'p1_' || lpad(floor(random() * :persons)::text, 24, '0') end as member,
       timestamptz '2007-01-01 01:00:00Z' + i * (interval '360 days' / :others) as known_from,
       case when random() < 0.05 then 2 else 1 end as versions
  from (select array_agg(code order by code) as counties from by_hand.county) given,
       generate_series(1, :others) i
  join (select measure, domain, is_distinct, entry, leaves, row_number() over (order by measure) - 1 as number,
               count(*) over () as count
          from by_hand.measure where fact <> 'placement') known on known.number = i % known.count;

insert into projection.fact_version (fact_id, version, recorded_at, domain, event_id)
select fact_id, version, known_from + (version - 1) * interval '1 day', domain, md5(fact_id::text || version)::uuid
  from (select fact_id, 'employment' as domain, known_from, versions from placement
         union all
        select fact_id, domain, known_from, versions from other) fact, generate_series(1, versions) version;

insert into projection.reading (
       fact_id, version, measure, leg, ordinal, region, occurred_on, value, member, known_from, known_to)
select fact_id, version, measure, 0, 0, region, occurred_on - (versions - version), value, member,
       known_from + (version - 1) * interval '1 day',
       case when version < versions then known_from + interval '1 day' else 'infinity' end
  from (select fact_id, measure, region, occurred_on, 1 as value, member, known_from, versions
          from placement
         cross join lateral (
               values ('new-urban-employment', new_urban), ('laid-off-reemployment', laid_off),
                      ('reemployment-4050', laid_off and older)) tells (measure, applies)
         where applies
         union all
        select fact_id, measure, region, occurred_on, value, member, known_from, versions from other) told,
       generate_series(1, versions) version;

do $$
declare
    one record;
begin
    for one in select definition from dropped loop
        execute one.definition;
    end loop;
end $$;

-- What is kept of the readings, as a rebuild would find it.
delete from projection.counted_member;
delete from projection.total;

insert into projection.counted_member (measure, year, member, fact_id, occurred_on, region)
select distinct on (measure, extract(year from occurred_on), member)
       measure, extract(year from occurred_on)::smallint, member, fact_id, occurred_on, region
  from projection.reading
 where known_to = 'infinity' and member is not null
 order by measure, extract(year from occurred_on), member, occurred_on, fact_id;

insert into projection.total (measure, region, month, value, readings)
select measure, region, date_trunc('month', occurred_on)::date, sum(value), count(*)
  from (select measure, region, occurred_on, value from projection.reading where known_to = 'infinity' and member is null
         union all
        select measure, region, occurred_on, 1 from projection.counted_member) counted
 group by measure, region, date_trunc('month', occurred_on)
 order by measure, region, date_trunc('month', occurred_on);

insert into projection.total_touched (measure, region, settled_in)
select distinct measure, region, pg_current_xact_id() from projection.total
on conflict (measure, region) do update set settled_in = excluded.settled_in;

insert into projection.source (domain, last_recorded_at, versions)
select domain, max(recorded_at), count(*) from projection.fact_version group by domain
on conflict (domain) do update set last_recorded_at = excluded.last_recorded_at, versions = excluded.versions
