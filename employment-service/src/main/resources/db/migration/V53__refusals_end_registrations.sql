-- A registration ends when its person refused suitable work too often, without a good cause.
alter table introduction
    add column good_cause boolean,
    add constraint introduction_good_cause_of_refusal
        check (good_cause is null or outcome is not null and outcome = 'REFUSED_BY_PERSON');

comment on column introduction.good_cause is 'Whether the person who refused had a good cause; null where nobody said so';

create index introduction_job_seeker on introduction (job_seeker);

alter table job_seeker
    add column refused_enough_on date,
    drop constraint job_seeker_ended_by_rule_check,
    add constraint job_seeker_ended_by_rule_check check (ended_by_rule in ('SILENCE', 'RETIREMENT_AGE', 'REFUSALS')),
    drop constraint job_seeker_rule_gives_reason,
    add constraint job_seeker_rule_gives_reason check (
        ended_by_rule is null
        or ended_by_rule in ('SILENCE', 'REFUSALS') and end_reason = 'OTHER'
        or ended_by_rule = 'RETIREMENT_AGE' and end_reason = 'RETIREMENT'),
    add constraint job_seeker_refusals_end_it check (
        ended_by_rule is null or ended_by_rule <> 'REFUSALS' or ended_on = refused_enough_on);

comment on column job_seeker.refused_enough_on is
    'Day on which suitable work was refused as often as ends a registration; null where it was not';
