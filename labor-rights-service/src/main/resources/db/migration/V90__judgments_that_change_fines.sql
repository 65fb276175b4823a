alter table court_stage
    add column changed_fine numeric(18, 2) check (changed_fine >= 0),
    add check (changed_fine is null or result = 'CHANGED');

comment on column court_stage.changed_fine is 'Yuan to which the court changed the penalty of the inspectorate that is disputed';
