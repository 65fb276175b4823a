alter table dispute_case
    add column owed_by     text,
    add column owed_kind   text check (owed_kind in ('SOE', 'MIGRANT', 'OTHER')),
    add column owed_from   date check (extract(day from owed_from) = 1),
    add column owed_until  date check (extract(day from owed_until) = 1),
    add column owed_beside boolean,
    add check (num_nulls(owed_by, owed_kind, owed_from, owed_until, owed_beside) in (0, 5)),
    add check (owed_until >= owed_from);

comment on column dispute_case.owed_by is
    'Employer as whose debt the granted wages are registered, of this kind and for these months; null while they are not';
comment on column dispute_case.owed_beside is 'Whether they are owed beside what other arrears state for the same months';

-- Earlier releases kept it in the arrears alone
update dispute_case
   set owed_by = known.employer, owed_kind = known.kind, owed_from = known.first, owed_until = known.last, owed_beside = known.beside
  from (select registered.dispute,
               min(a.employer) as employer,
               coalesce(min(a.kind) filter (where a.cause_id = registered.dispute), min(a.kind)) as kind,
               coalesce(min(o.from_month), date_trunc('month', min(a.since))::date) as first,
               coalesce(max(o.until_month), date_trunc('month', max(a.since))::date) as last,
               coalesce(bool_and(o.beside) filter (where a.cause_id = registered.dispute), false) as beside
          from dispute_arrears registered
          join wage_arrears a on a.id = registered.arrears
          left join owed_wages o
            on o.arrears = a.id
           and (a.cause_id = registered.dispute
                or o.person in (select person from dispute_worker where dispute = registered.dispute))
         group by registered.dispute) known
 where known.dispute = dispute_case.id;
