-- The last day as the count gave it, where it fell on a day of rest and gave way to due_on
alter table deadline add column reckoned_on date check (reckoned_on < due_on);

-- A cause may lead to another case when the one before was struck out or has ended
alter table inspection_case drop constraint inspection_case_cause_kind_cause_key;
create unique index inspection_case_going on inspection_case (cause_kind, cause) where annul_reason is null and ended_on is null;
create index inspection_case_cause on inspection_case (cause_kind, cause);

alter table inspection_case add column fine_paid_on date check (fine_paid_on >= served_on);
