alter table inspection_case add column fine_to_refund numeric(18, 2) not null default 0 check (fine_to_refund >= 0);
comment on column inspection_case.fine_to_refund is
    'Yuan that were paid of penalties which were set aside or lowered afterwards';

-- Of a penalty that was paid and set aside the step tells how much it was; of one that was paid and lowered, the lawsuit
update inspection_case
   set fine_to_refund = (select (regexp_match(step.note, '撤销罚款 ([0-9.]+) 元'))[1]::numeric
                           from case_step step
                          where step.inspection_case = inspection_case.id and step.step = 'penalty-revoked'
                          order by step.version desc limit 1)
 where fine_paid_on <= penalty_revoked_on
   and exists (select from case_step step
                where step.inspection_case = inspection_case.id and step.step = 'penalty-revoked' and step.note ~ '撤销罚款 [0-9.]+ 元');

update inspection_case
   set fine_to_refund = suit.disputed_fine - inspection_case.fine
  from administrative_suit suit
 where suit.inspection_case = inspection_case.id and suit.carried_out and suit.annul_reason is null
   and suit.disputed_fine > inspection_case.fine
   and inspection_case.fine_paid_on < (select max(step.taken_on) from case_step step
                                        where step.inspection_case = inspection_case.id and step.step = 'penalty-changed');
