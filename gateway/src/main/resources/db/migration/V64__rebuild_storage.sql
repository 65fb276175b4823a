-- The second set of tables stands on disk as the live one does: "like" leaves out how full its pages are to be. And it does not take the
-- place of the live one without one of its tables or columns, as it would if it was begun before an update that brought that.
create or replace function begin_projection_rebuild() returns void language plpgsql as $$
declare
    live record;
begin
    drop schema if exists projection_rebuild cascade;
    create schema projection_rebuild;
    for live in select relname, array_to_string(reloptions, ', ') as storage from pg_class
                 where relnamespace = 'projection'::regnamespace and relkind in ('r', 'p') loop
        execute format('create table projection_rebuild.%I (like projection.%I including all)',
            live.relname, live.relname);
        if live.storage is not null then
            execute format('alter table projection_rebuild.%I set (%s)', live.relname, live.storage);
        end if;
    end loop;
end $$;

create or replace function swap_projection() returns void language plpgsql as $$
declare
    lacking text;
begin
    select string_agg(relname || '.' || attname, ', ' order by relname, attname) into lacking
      from (select relname, attname from pg_class join pg_attribute on attrelid = pg_class.oid
             where relnamespace = 'projection'::regnamespace and relkind in ('r', 'p') and attnum > 0 and not attisdropped
            except
            select relname, attname from pg_class join pg_attribute on attrelid = pg_class.oid
             where relnamespace = 'projection_rebuild'::regnamespace and relkind in ('r', 'p') and attnum > 0
               and not attisdropped) live;
    if lacking is not null then
        raise exception 'what was rebuilt lacks %; it has to be begun anew', lacking;
    end if;
    drop schema if exists projection_former cascade;
    alter schema projection rename to projection_former;
    alter schema projection_rebuild rename to projection;
end $$;

-- Where a rebuild has left it out; also in the second set, where one is under way.
create table if not exists projection.total_touched (
    measure    text collate "C" not null,
    region     text collate "C" not null,
    settled_in xid8 not null,
    primary key (measure, region)
);
alter table projection.reading set (fillfactor = 90);
alter table projection.total set (fillfactor = 50);
alter table projection.total_touched set (fillfactor = 50);
alter table if exists projection_rebuild.reading set (fillfactor = 90);
alter table if exists projection_rebuild.total set (fillfactor = 50);
alter table if exists projection_rebuild.total_touched set (fillfactor = 50);
