create table probe_step (
    job  uuid not null,
    item int  not null,
    done_by text not null,
    primary key (job, item)
);

create table probe_item (
    source_ref text primary key,
    name       text not null unique,
    quantity   int  not null,
    region     text not null,
    city       text,
    tags       text[] not null,
    done_by    text not null
);
