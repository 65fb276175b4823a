alter table placement
    add column park text check (park = btrim(park) and length(park) between 1 and 100);

comment on column placement.park is 'Name of the industrial park in which the workplace lies; null where it lies in none';
