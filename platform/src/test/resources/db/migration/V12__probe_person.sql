create table probe_person (
    id        uuid primary key,
    id_kind   varchar(16) not null,
    id_cipher bytea       not null,
    id_key    varchar(16) not null,
    id_index  bytea       not null unique,
    person    varchar(32) not null
);

create table probe_visit (
    id      bigint generated always as identity primary key,
    visitor varchar(32) not null,
    place   varchar(20) not null,
    unique (visitor, place)
);
