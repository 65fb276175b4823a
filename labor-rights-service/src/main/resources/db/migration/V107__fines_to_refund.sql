alter table inspection_case
    add column fine_paid          numeric(18, 2) check (fine_paid > 0),
    add column earlier_fines_paid numeric(18, 2) default 0 check (earlier_fines_paid >= 0),
    add column fines_refunded     numeric(18, 2) not null default 0 check (fines_refunded >= 0),
    add column fines_refunded_on  date,
    add check (fine_paid is null or fine_paid_on is not null),
    add check ((fines_refunded > 0) = (fines_refunded_on is not null));

comment on column inspection_case.fine_paid is
    'Yuan that were paid of the penalty decided last; null where it was not paid, and where an earlier release kept only the day';
comment on column inspection_case.earlier_fines_paid is
    'Yuan that were paid of penalties that were set aside before another was decided; null where that is not known';

comment on column inspection_case.fines_refunded is 'Yuan of these that were paid back; the last of them on fines_refunded_on';

-- What was paid is the fine at the payment: that of now where no later step changed it, else what the case said of itself then. Where
-- neither tells it, it stays null, and what is to be refunded is not known.
create table paid_fine as
select step.inspection_case,
       step.version,
       bool_or(later.step = 'decided') is true as earlier,
       case when bool_or(later.step in ('decided', 'penalty-changed', 'penalty-revoked')) is not true then nullif(min(found.fine), 0) end
           as amount
  from case_step step
  join inspection_case found on found.id = step.inspection_case
  left join case_step later on later.inspection_case = step.inspection_case and later.version > step.version
 where step.step = 'fine-paid'
 group by step.inspection_case, step.version;

update paid_fine
   set amount = nullif((log.payload::jsonb ->> 'fine')::numeric, 0)
  from change_log log
 where paid_fine.amount is null
   and log.event_type = 'org.ganlao.labor-rights.inspection-case.advanced.v1'
   and log.event_key = paid_fine.inspection_case::text
   and (log.payload::jsonb ->> 'version')::int = paid_fine.version;

update inspection_case
   set fine_paid = paid_fine.amount
  from paid_fine
 where paid_fine.inspection_case = inspection_case.id and not paid_fine.earlier and inspection_case.fine_paid_on is not null;

update inspection_case
   set earlier_fines_paid = known.amount
  from (select inspection_case, case when bool_and(amount is not null) then sum(amount) end as amount
          from paid_fine where earlier group by inspection_case) known
 where known.inspection_case = inspection_case.id;

drop table paid_fine;
