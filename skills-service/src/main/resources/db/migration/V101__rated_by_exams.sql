alter table institution_grade_line drop constraint institution_grade_line_fact_check;
alter table institution_grade_line add constraint institution_grade_line_fact_check
    check (fact in ('COMPLAINT_UPHELD', 'FALSE_ADVERTISING', 'QUALITY_DEFECT', 'OVERDUE_DEFECT', 'INSPECTION_PASSED',
                    'FEW_COMPLETED', 'FEW_PASSED', 'CERTIFICATE_REVOKED'));

create index course_of_institution_by_level on course (institution) where annul_reason is null and level is not null;
