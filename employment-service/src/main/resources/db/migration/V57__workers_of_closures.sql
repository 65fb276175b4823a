alter table new_start
    alter column id_kind drop not null,
    alter column id_cipher drop not null,
    alter column id_key drop not null,
    alter column id_index drop not null,
    add check (num_nulls(id_kind, id_cipher, id_key, id_index) in (0, 4));

comment on column new_start.id_index is 'Null where labor rights told of the worker, who is then known by the token alone';

create index new_start_told on new_start (person) where id_index is null;

create table closure_worker (
    id         uuid    primary key,
    version    int     not null check (version > 0),
    struck_out boolean not null,
    enrolment  uuid    references new_start
);

comment on table closure_worker is 'Workers of closures, as labor rights told of them; one row for each fact, and no person';
comment on column closure_worker.version is 'Of the fact; a higher one replaces, a lower one is passed by';
comment on column closure_worker.enrolment is 'What followed from it, once; null where the person was enrolled already';
