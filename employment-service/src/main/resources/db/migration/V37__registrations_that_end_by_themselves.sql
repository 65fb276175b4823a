-- A registration ends by itself after months of silence and at the age of retirement.
alter table job_seeker
    add column last_contact_on date,
    add column ended_by_rule   text check (ended_by_rule in ('SILENCE', 'RETIREMENT_AGE')),
    add constraint job_seeker_contact_since check (last_contact_on >= registered_on),
    add constraint job_seeker_ended_once check (ended_by_rule is null or ended_by_placement is null),
    add constraint job_seeker_rule_gives_reason check (
        ended_by_rule is null
        or ended_by_rule = 'SILENCE' and end_reason = 'OTHER'
        or ended_by_rule = 'RETIREMENT_AGE' and end_reason = 'RETIREMENT');

comment on column job_seeker.last_contact_on is 'Last day on which the person reported to the bureau; null before the first';
comment on column job_seeker.ended_by_rule is 'The rule by which it ended by itself; null where work or a clerk ended it';

create index job_seeker_open on job_seeker (region, id) where ended_on is null and annul_reason is null;
create index job_seeker_groups on job_seeker using gin (seeker_groups);

create table job_seeker_contact (
    job_seeker   uuid not null references job_seeker,
    contacted_on date not null,
    way          text not null check (way in ('VISIT', 'HOME_VISIT', 'TELEPHONE')),
    primary key (job_seeker, contacted_on)
);

comment on table job_seeker_contact is 'Days on which a job seeker reported, or was seen at home';
