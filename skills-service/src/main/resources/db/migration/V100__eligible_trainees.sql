alter table trainee
    add column years_of_work int check (years_of_work between 0 and 60),
    add column late_because  text check (late_because <> '');

comment on column trainee.years_of_work is 'In the occupation of the course, as stated where the level below is not certified';
comment on column trainee.late_because is 'Why it was entered so late after the start of the course; null where it was not';
