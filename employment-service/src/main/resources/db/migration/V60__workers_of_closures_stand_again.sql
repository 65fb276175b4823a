-- Whom a fact did not enrol, because somebody was enrolled already, it enrols once that one is struck out.
alter table closure_worker
    add column person      text,
    add column region      text,
    add column closure     text,
    add column employer    text,
    add column occurred_on date,
    add column gave_way    int not null default 0 check (gave_way >= 0),
    add check (num_nulls(person, region, closure, employer, occurred_on) in (0, 5));

comment on table closure_worker is 'Workers of closures, as labor rights told of them; one row for each fact';
comment on column closure_worker.person is 'Token; null where the fact was told before such rows had one';
comment on column closure_worker.enrolment is 'What followed from it; null where another enrolment of the person stands in its place';
comment on column closure_worker.gave_way is 'How many of its enrolments were struck out because the person turned out to be enrolled';

create index closure_worker_waiting on closure_worker (person, closure) where enrolment is null and not struck_out;
