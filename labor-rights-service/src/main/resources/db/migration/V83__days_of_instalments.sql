-- What is due by plans that were agreed before runs among the deadlines too.
insert into deadline (id, version, subject_kind, record, time_limit, region, begun_on, due_on, recorded_at)
select gen_random_uuid(), 1, 'wage-arrears', id, 'clearing-instalment', region, plan_agreed_on, unmet_on, recorded_at
  from wage_arrears where unmet_on is not null and annul_reason is null;
