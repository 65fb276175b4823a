-- In which community an employer acts: the cell in which it lies says which inspector is responsible
alter table received_complaint add column community text check (community ~ '^[0-9]{9}([0-9]{3})?$');
alter table received_complaint add column forwarded_to text check (forwarded_to is null or ground = 'OTHER_AUTHORITY');
alter table inspection_case add column community text check (community ~ '^[0-9]{9}([0-9]{3})?$');
alter table inspection_case add column responsible uuid references inspector;

comment on column received_complaint.forwarded_to is 'Authority in charge to which it was passed on; null where it was not';
comment on column inspection_case.responsible is 'Inspector to whom the case was led, by the cell of the community or by word; null where there is none';

create index inspection_case_responsible on inspection_case (responsible) where responsible is not null;
