alter table exam_candidate
    add column late_because           text check (late_because <> ''),
    add column withdrawn_late_because text check (withdrawn_late_because <> ''),
    add check (withdrawn_late_because is null or state = 'WITHDRAWN');

comment on column exam_candidate.late_because is 'Why the registration was entered only when the day of the exam had come';
comment on column exam_candidate.withdrawn_late_because is 'Why the withdrawal was entered only when the day of the exam had come';
