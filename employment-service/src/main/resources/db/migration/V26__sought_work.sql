alter table job_seeker
    add column sought_occupation text check (sought_occupation ~ '^[1-8](-[0-9]{2}){0,3}$'),
    add column sought_level text
        check (sought_level in ('JUNIOR', 'INTERMEDIATE', 'SENIOR', 'TECHNICIAN', 'SENIOR_TECHNICIAN')),
    add check (sought_level is null or sought_occupation is not null);

comment on column job_seeker.sought_occupation is 'Occupation that the person looks for; null where not stated';
comment on column job_seeker.sought_level is 'Level of qualification that the person holds in it';

create index job_seeker_sought on job_seeker (left(sought_occupation, 1), region)
    where ended_on is null and annul_reason is null and sought_occupation is not null;
