create table insured_person (
    id            uuid        primary key,
    version       int         not null check (version > 0),
    client        text        not null,
    source_ref    text        not null,
    recorded_at   timestamptz not null,
    annul_reason  text,
    id_kind       text        not null,
    id_cipher     bytea       not null,
    id_key        text        not null,
    id_index      bytea       not null,
    person        text        not null,
    registered_on date        not null,
    region        text        not null,
    name          text,
    household     text        check (household in ('URBAN', 'RURAL')),
    post          text        check (post in ('WORKER', 'CADRE')),
    special_work  boolean     not null,
    work_began_on date,
    born_on       date,
    sex           text        check (sex in ('MALE', 'FEMALE')),
    died_on       date,
    unique (client, source_ref),
    check (num_nulls(name, household) in (0, 2)),
    check (work_began_on > born_on),
    check (died_on >= born_on)
);

comment on table insured_person is 'Somebody whom the agencies know, once in the whole province';
comment on column insured_person.registered_on is 'Business day on which the person became known';
comment on column insured_person.name is 'Null where an enrolment made the person known and nobody registered it since';
comment on column insured_person.special_work is 'Whether years of special kinds of work bring the retirement forward';
comment on column insured_person.born_on is 'As the document says; stated where it says none, null where nobody did';

create unique index insured_person_once on insured_person (id_index) where annul_reason is null;
create index insured_person_token on insured_person (person);
create index insured_person_list on insured_person (region, registered_on desc, id desc);
create index insured_person_newest on insured_person (registered_on desc, id desc);
create index insured_person_name on insured_person (name, registered_on desc, id desc, region) where name is not null;
create index insured_person_unread on insured_person (id) where born_on is null and id_kind = 'RESIDENT_ID';

-- What the document says of birth and sex is sealed: the service reads it when it starts.
insert into insured_person (id, version, client, source_ref, recorded_at, id_kind, id_cipher, id_key, id_index, person,
                            registered_on, region, special_work)
select gen_random_uuid(), 1, client, 'enrolment ' || source_ref, recorded_at, id_kind, id_cipher, id_key, id_index, person,
       lower(days), region, false
  from (select distinct on (id_index) * from enrolment where annul_reason is null order by id_index, lower(days), id) earliest;

alter table enrolment
    add column days_before_death   text,
    add column reason_before_death text check (reason_before_death in
        ('LEFT_WORK', 'RETIRED', 'TRANSFERRED_OUT', 'DIED', 'OTHER')),
    add constraint enrolment_ended_by_death check (days_before_death is null or end_reason = 'DIED'),
    add constraint enrolment_before_death check (days_before_death is not null or reason_before_death is null);

comment on column enrolment.days_before_death is 'What the insured days were until a death was noted; null where none ended it';
