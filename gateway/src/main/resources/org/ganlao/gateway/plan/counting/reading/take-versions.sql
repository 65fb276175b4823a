-- Takes the staged versions into the projection; those seen before have no effect a second time. Order of arrival
-- does not matter: what a version supersedes, and what supersedes it, follows from the version numbers alone.

with inserted as (
    insert into fact_version (fact_id, version, recorded_at, domain, event_id)
    select fact_id, version, recorded_at, domain, event_id from staged_version order by fact_id, version
    on conflict do nothing
    returning fact_id, version, recorded_at, domain)
insert into told select fact_id, version, recorded_at, domain from inserted;

insert into heard (domain, last_recorded_at, versions)
select domain, max(recorded_at), count(*) from told group by domain;

insert into fresh (fact_id, version, known_from, known_to, predecessor)
select told.fact_id, told.version, told.recorded_at, coalesce(higher.recorded_at, 'infinity'), lower.version
  from told
  left join lateral (
       select recorded_at from fact_version other
        where other.fact_id = told.fact_id and other.version > told.version
        order by other.version limit 1) higher on true
  left join lateral (
       select version from fact_version other
        where other.fact_id = told.fact_id and other.version < told.version
        order by other.version desc limit 1) lower on true;
