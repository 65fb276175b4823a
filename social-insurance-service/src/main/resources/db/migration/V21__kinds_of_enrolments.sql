alter table enrolment drop constraint enrolment_kind_check;
alter table enrolment add constraint enrolment_kind_check check (kind in
    ('EMPLOYEE', 'INSTITUTION_STAFF', 'SELF_EMPLOYED', 'FLEXIBLE', 'GRADUATE', 'MIGRANT', 'LAND_EXPROPRIATED',
     'RESIDENT_MINOR', 'RESIDENT_ADULT', 'RETIRED_CADRE', 'RETIREE'));

do $$
declare
    employed text;
begin
    select conname into strict employed from pg_constraint
     where conrelid = 'enrolment'::regclass and contype = 'c'
       and pg_get_constraintdef(oid) like '%MIGRANT%' and pg_get_constraintdef(oid) like '%employer%';
    execute format('alter table enrolment drop constraint %I', employed);
end $$;
alter table enrolment add constraint enrolment_employed check
    ((kind in ('EMPLOYEE', 'INSTITUTION_STAFF', 'MIGRANT')) = (employer is not null));

alter table enrolment add column joined_with text check (joined_with is null or employer is null);
comment on column enrolment.joined_with is 'School, community or farm with which the person was brought in; null where alone';
create index enrolment_joined_with on enrolment (joined_with, region) where joined_with is not null;
