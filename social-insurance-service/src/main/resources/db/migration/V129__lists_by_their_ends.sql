create index enrolment_stopped on enrolment (region, upper(days)) where annul_reason is null and upper(days) is not null;

create index reminder_unheeded on reminder (region, answer_by);
