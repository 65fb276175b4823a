-- An award from before the plan's beginning and since is two records of arrears.
drop index wage_arrears_cause;
create unique index wage_arrears_cause on wage_arrears (cause_kind, cause_id, historical) where annul_reason is null;

create table dispute_arrears (
    dispute uuid not null references dispute_case,
    place   int  not null,
    arrears uuid not null references wage_arrears,
    primary key (dispute, place),
    unique (dispute, arrears) deferrable initially deferred
);

comment on table dispute_arrears is 'The wage arrears that the granted wages are registered as, or are a part of';

insert into dispute_arrears (dispute, place, arrears)
select id, 0, arrears from dispute_case where arrears is not null;

alter table dispute_case drop column arrears;
