alter table petition_review
    add column reviewed_in text,
    add check (reviewed_in is null or reviewed_on is not null);

comment on column petition_review.reviewed_in is
    'Region of the body that made the review; null before, and where an earlier release did not keep it';
