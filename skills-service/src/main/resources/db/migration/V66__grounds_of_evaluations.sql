-- Of an evaluation that was proposed before, nothing is known of years of work or a course: where it rests on them it is proposed anew.
alter table evaluation
    add column years_of_work int check (years_of_work >= 0),
    add column trainee       uuid references trainee;
