-- The second set of tables that a rebuild fills. It has the shape of the live one, whatever that is by then.
create function begin_projection_rebuild() returns void language plpgsql as $$
declare
    live record;
begin
    drop schema if exists projection_rebuild cascade;
    create schema projection_rebuild;
    for live in select tablename from pg_tables where schemaname = 'projection' loop
        execute format('create table projection_rebuild.%I (like projection.%I including all)',
            live.tablename, live.tablename);
    end loop;
end $$;

create function swap_projection() returns void language plpgsql as $$
begin
    drop schema if exists projection_former cascade;
    alter schema projection rename to projection_former;
    alter schema projection_rebuild rename to projection;
end $$;
