alter table reminder add column of_day date;

update reminder set of_day = make_date(year, 3, 31) where subject = 'WAGES';

alter table reminder add constraint reminder_of_day check ((of_day is not null) = (subject = 'WAGES'));

comment on column reminder.of_day is 'Who was employed on this day should be stated; of reminders before it was kept, 31 March of the year';

create or replace function reminder_open(of uuid) returns numeric stable language sql as $$
    select case e.subject
           when 'CONTRIBUTIONS' then (
               select coalesce(sum(greatest(least(m.amount, r.employer_due - r.employer_paid + r.person_due - r.person_paid
                                                            - ordered_of(r.region, r.payer, r.insurance, r.month)), 0)), 0)
                 from reminder_month m
                 join receivable r on r.region = e.region and r.payer = e.payer and r.insurance = m.insurance and r.month = m.month
                where m.reminder = e.id)
           else without_wage(e.region, e.employer, e.year, e.of_day) end
      from reminder e where e.id = of
$$;
