alter table payment_run add column pay_on date;

comment on column payment_run.pay_on is 'Day on which the bank pays; null for the day on which the run is paid';
