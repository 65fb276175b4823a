create table rival_record (
    id           uuid        primary key,
    version      int         not null check (version > 0),
    client       text        not null,
    source_ref   text        not null,
    recorded_at  timestamptz not null,
    annul_reason text,
    kind         text        not null check (kind in
        ('PENSION', 'ACCOUNT_INHERITANCE', 'OWN_INHERITANCE', 'DEEMED_SERVICE', 'RETIREE_CARE', 'LIVING_SUBSIDY')),
    region       text        not null,
    person       text        not null,
    kept         uuid        not null,
    set_aside    uuid        not null,
    found_on     date        not null,
    settled_by   text,
    settled_at   timestamptz,
    settlement   text,
    unique (client, source_ref),
    check (num_nonnulls(settled_by, settled_at, settlement) in (0, 3))
);

comment on table rival_record is
    'Two tokens turned out to be of one person, who has two records of which only one can stand: one is set aside until a person settles it';
comment on column rival_record.kept is 'The one that counts on; the same as set_aside where a record contradicts itself';

create index rival_record_list on rival_record (region, found_on desc, id desc);
create index rival_record_person on rival_record (person);

alter table pension add column set_aside boolean not null default false;
alter table account_inheritance add column set_aside boolean not null default false;
alter table deemed_service add column set_aside boolean not null default false;
alter table retiree_care add column set_aside boolean not null default false;
alter table living_subsidy add column set_aside boolean not null default false;

comment on column pension.set_aside is 'Another one of the person stands, see rival_record';

drop index pension_once;
create unique index pension_once on pension (person) where state not in ('REFUSED', 'ANNULLED') and not set_aside;
drop index account_inheritance_once;
create unique index account_inheritance_once on account_inheritance (person, insurance)
    where annul_reason is null and not set_aside;
alter table account_inheritance drop constraint account_inheritance_check;
alter table deemed_service drop constraint deemed_service_once, add constraint deemed_service_once exclude using gist
    (person with =, daterange(from_day, until_day) with &&) where (annul_reason is null and not set_aside);
alter table retiree_care drop constraint retiree_care_person_daterange_excl, add constraint retiree_care_once exclude using gist
    (person with =, daterange(since, until) with &&) where (annul_reason is null and not set_aside);
alter table living_subsidy drop constraint living_subsidy_person_daterange_excl, add constraint living_subsidy_once exclude using gist
    (person with =, daterange(since, until) with &&) where (annul_reason is null and not set_aside);
