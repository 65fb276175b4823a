alter table inspection_case add column cause_gone_on date check (cause_gone_on >= opened_on);

comment on column inspection_case.cause_gone_on is
    'Since when nothing stands of what other parts of the service handed to the case, until somebody decides whether it goes on';

create index inspection_case_gone on inspection_case (region, cause_gone_on) where cause_gone_on is not null;
