alter table payroll_report add column inspection_case uuid;

comment on column payroll_report.inspection_case is 'The inspection case that what was found led to';
