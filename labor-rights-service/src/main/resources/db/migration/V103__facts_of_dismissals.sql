-- A dismissal is about the facts that were known; one that was not opens the finding again
alter table finding add column dismissed_facts text;

comment on column finding.dismissed_facts is
    'Ids of the facts on which the finding rested when it was dismissed, with blanks between them; null where it was not, or that was taken back';

-- Of earlier dismissals, as the finding names them now
update finding
   set dismissed_facts = (select string_agg(distinct split_part(fact, ' ', 3), ' ')
                            from regexp_split_to_table(evidence, E'\n') fact)
 where dismissed_by is not null;

alter table finding add constraint finding_dismissed_facts
    check (state not in ('DISMISSED', 'REINSTATEMENT_PROPOSED') or dismissed_facts is not null);
