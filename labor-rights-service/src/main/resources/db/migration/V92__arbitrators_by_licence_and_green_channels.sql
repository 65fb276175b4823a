-- An arbitrator whom two commissions have engaged is one person: taken by the licence. What was taken twice before stays so.
alter table hearing_slot add column licence text;

update hearing_slot s
   set licence = a.licence || case when exists (
           select from hearing_slot o join arbitrator b on b.id = o.arbitrator
            where b.licence = a.licence and o.arbitrator <> s.arbitrator and o.during && s.during)
       then ' ' || a.id else '' end
  from arbitrator a
 where a.id = s.arbitrator;

alter table hearing_slot drop constraint hearing_slot_check;
alter table hearing_slot drop column arbitrator;
alter table hearing_slot add constraint hearing_slot_of_one check (num_nonnulls(room, licence, employer, person) = 1);
alter table hearing_slot add constraint hearing_arbitrator_taken_once exclude using gist (licence with =, during with &&);

comment on column hearing_slot.licence is 'Of an arbitrator, by whichever commission engaged';

update green_channel set ended_on = opened_on where ended_on < opened_on;
alter table green_channel add check (ended_on >= opened_on);
