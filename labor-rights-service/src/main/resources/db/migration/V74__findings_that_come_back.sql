-- A finding that was closed may open again, and one that was dismissed may be reinstated: on which days it stood is kept
alter table finding add column openings text;
alter table finding add column standing text;

update finding f
   set openings = coalesce((select string_agg(s.on_day::text, ' ' order by s.version) from finding_step s
                             where s.finding = f.id and s.step in ('opened', 'reopened')), f.opened_on::text),
       standing = coalesce((
           select range_agg(daterange(s.on_day, case when ending.on_day is not null then greatest(s.on_day, ending.on_day) end))::text
             from finding_step s
             left join lateral (select e.on_day from finding_step e
                                 where e.finding = s.finding and e.version > s.version and e.step in ('closed', 'dismissed')
                                 order by e.version limit 1) ending on true
            where s.finding = f.id and s.step in ('opened', 'reopened')), daterange(f.opened_on, f.ended_on)::datemultirange::text);

alter table finding alter column openings set not null;
alter table finding alter column standing set not null;

comment on column finding.openings is 'Days on which it was opened, the first one and each time that it held again';
comment on column finding.standing is 'Days on which it was neither closed nor dismissed, as a multirange';

alter table finding add column reinstatement_reason text;
alter table finding add column reinstatement_proposed_by text;

alter table finding drop constraint finding_state_check;
alter table finding add constraint finding_state_check check (state in
    ('OPEN', 'ASSIGNED', 'DISMISSAL_PROPOSED', 'DISMISSED', 'REINSTATEMENT_PROPOSED', 'CLOSED'));
alter table finding drop constraint finding_check2;
alter table finding add constraint finding_ended
    check ((state in ('DISMISSED', 'REINSTATEMENT_PROPOSED', 'CLOSED')) = (ended_on is not null));
alter table finding add constraint finding_reinstatement
    check ((state = 'REINSTATEMENT_PROPOSED') = (num_nonnulls(reinstatement_reason, reinstatement_proposed_by) = 2));

create table reckoned_figures (
    single boolean primary key default true check (single),
    print  text    not null
);

comment on table reckoned_figures is 'By which figures of law all findings were last begun to be reckoned anew, as a print of them';
