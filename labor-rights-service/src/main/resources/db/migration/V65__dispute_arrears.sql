alter table dispute_case add column arrears uuid;

comment on column dispute_case.arrears is 'The wage arrears that the granted wages are registered as';
