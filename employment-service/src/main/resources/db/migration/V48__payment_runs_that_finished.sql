alter table payment_run add column finished_on date check (finished_on >= started_on);

comment on column payment_run.finished_on is 'When its job had dealt with every claim that was due; none while it is at work, and where it was cancelled';
