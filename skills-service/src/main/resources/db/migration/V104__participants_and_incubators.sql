create table heard_incubator (
    incubator uuid    primary key,
    version   int     not null check (version > 0),
    region    text    not null,
    opened_on date    not null,
    closed_on date,
    standing  boolean not null
);

comment on table heard_incubator is 'What employment told of incubators';
comment on column heard_incubator.standing is 'Whether it was not struck out';

alter table programme_item drop constraint programme_item_kind_check;
alter table programme_item drop constraint programme_item_check;
alter table programme_item
    add constraint programme_item_kind_check
        check (kind in ('COURSE', 'INCUBATOR', 'APPRENTICESHIP', 'COMMENDATION', 'EXPENSE', 'EVIDENCE')),
    add constraint programme_item_check
        check ((kind in ('COURSE', 'INCUBATOR', 'APPRENTICESHIP', 'COMMENDATION')) = (record is not null));

comment on table programme_item is
    'What a coded programme carries: courses, people without a course, incubators of employment, expenses, evidence';
