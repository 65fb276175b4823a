create table probe_effect (
    text  text primary key,
    times int  not null check (times < 1000)
);

create table probe_note (
    fact_id uuid primary key,
    region  text not null
);
