create table welfare_post (
    id           uuid        primary key,
    version      int         not null check (version > 0),
    client       text        not null,
    source_ref   text        not null,
    recorded_at  timestamptz not null,
    annul_reason text,
    employer     text        not null,
    region       text        not null,
    name         text        not null,
    opened_on    date        not null,
    closed_on    date,
    occupation   text,
    places       int         not null check (places > 0),
    unique (client, source_ref),
    check (closed_on > opened_on)
);

comment on table welfare_post is 'A public-welfare post of a unit with a number of places';
comment on column welfare_post.closed_on is 'First day on which nobody new begins any more';

create index welfare_post_list on welfare_post (region, opened_on desc, id desc);
create index welfare_post_employer on welfare_post (employer);

create table welfare_post_holder (
    id           uuid        primary key,
    version      int         not null check (version > 0),
    client       text        not null,
    source_ref   text        not null,
    recorded_at  timestamptz not null,
    annul_reason text,
    post         uuid        not null references welfare_post,
    placement    uuid        not null references placement,
    region       text        not null,
    person       text        not null,
    started_on   date        not null,
    ended_on     date,
    unique (client, source_ref),
    check (ended_on >= started_on)
);

comment on table welfare_post_holder is 'A place of a public-welfare post that a placement takes';
comment on column welfare_post_holder.started_on is 'First day of the placement, as ended_on is its last';
comment on column welfare_post_holder.person is 'Token of the placed person';

create unique index welfare_post_holder_once on welfare_post_holder (placement) where annul_reason is null;
create index welfare_post_holder_post on welfare_post_holder (post);
create index welfare_post_holder_person on welfare_post_holder (person);
create index welfare_post_holder_list on welfare_post_holder (region, started_on desc, id desc);

-- The most are there on a day on which somebody begins. Looked at when the transaction ends: the service says no before.
create function welfare_post_has_places(which uuid) returns boolean language plpgsql as $$
declare
    room int;
begin
    select places into room from welfare_post where id = which for update;
    return not exists (
        select 1
          from welfare_post_holder h
         where h.post = which and h.annul_reason is null
           and (select count(*)
                  from welfare_post_holder o
                 where o.post = which and o.annul_reason is null
                   and daterange(o.started_on, o.ended_on, '[]') @> h.started_on) > room);
end
$$;

create function welfare_post_keeps_places() returns trigger language plpgsql as $$
declare
    changed uuid := (to_jsonb(new) ->> tg_argv[0])::uuid;
begin
    if not welfare_post_has_places(changed) then
        raise exception 'more holders than places' using errcode = 'check_violation', constraint = 'welfare_post_places';
    end if;
    return null;
end
$$;

create constraint trigger welfare_post_places after insert or update on welfare_post_holder
    deferrable initially deferred for each row execute function welfare_post_keeps_places('post');
create constraint trigger welfare_post_places after update of places on welfare_post
    deferrable initially deferred for each row execute function welfare_post_keeps_places('id');
