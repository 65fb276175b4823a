alter table unlimited_case
    add column failed_on date,
    add column why       text,
    add check ((failed_on is null) = (why is null));

comment on column unlimited_case.failed_on is 'Day on which the limit could not begin; it is tried again on the next one';
