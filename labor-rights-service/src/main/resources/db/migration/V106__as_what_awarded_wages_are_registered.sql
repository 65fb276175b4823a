alter table dispute_case
    add column owed_by     text,
    add column owed_kind   text check (owed_kind in ('SOE', 'MIGRANT', 'OTHER')),
    add column owed_from   date check (extract(day from owed_from) = 1),
    add column owed_until  date check (extract(day from owed_until) = 1),
    add column owed_beside boolean,
    add check (owed_by is not null or num_nonnulls(owed_kind, owed_from, owed_until, owed_beside) = 0),
    add check ((owed_from is null) = (owed_until is null)),
    add check (owed_until >= owed_from);

comment on column dispute_case.owed_by is 'Employer as whose debt the granted wages are registered; null while they are not';
comment on column dispute_case.owed_kind is
    'As what they are registered. This, the months and whether they are owed beside are null, until it is said again, where an earlier release registered them and did not keep it';
comment on column dispute_case.owed_beside is 'Whether they are owed beside what other arrears state for the same months';

-- Earlier releases kept it in the arrears alone. What the award's own arrears say of those whom it verified is known. Where they were
-- registered as a part of others, these were not owed beside, and months that lie wholly on one side of the plan's beginning may not be
-- all. Where every line is beside and no others are named, others that nobody had verified may have been struck out for it.
update dispute_case
   set owed_by = known.employer,
       owed_kind = known.kind,
       owed_from = case when known.whole then known.first end,
       owed_until = case when known.whole then known.last end,
       owed_beside = case when known.others or not known.beside then false end
  from (select named.dispute,
               min(named.employer) as employer,
               min(named.kind) filter (where named.own) as kind,
               min(o.from_month) as first,
               max(o.until_month) as last,
               not bool_or(not named.own) or count(distinct named.historical) filter (where named.own) = 2 as whole,
               bool_or(not named.own) as others,
               bool_and(o.beside) as beside
          from (select registered.dispute, a.*, coalesce(a.cause_id = registered.dispute, false) and a.lapsed_on is null as own
                  from dispute_arrears registered
                  join wage_arrears a on a.id = registered.arrears) named
          left join owed_wages o
            on o.arrears = named.id and named.own and o.verified is not null and o.verified_by is null
         group by named.dispute
        having bool_or(named.annul_reason is null)) known
 where known.dispute = dispute_case.id;
