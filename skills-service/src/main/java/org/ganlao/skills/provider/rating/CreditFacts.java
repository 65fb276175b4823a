package org.ganlao.skills.provider.rating;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platform.database.Row;
import org.ganlao.platform.database.Sql;
import org.ganlao.skills.provider.rating.domain.RatedFact;
import org.ganlao.skills.provider.rating.domain.RatingScheme;

/**
 * Counts what the records say of an institution. Exams and certificates are looked up from its graduates on; of revoked certificates
 * those count whose ground lies with the training, and none for a mistake of examiners or clerks.
 */
@ApplicationScoped
class CreditFacts {

    private static final String COUNTED = """
            with day as (select ?::uuid as institution, ?::date as since, ?::date as today),
                 trained as (
                     select t.person, k.occupation, k.level, k.starts_on, t.completed_on
                       from day join course k on k.institution = day.institution and k.annul_reason is null and k.level is not null
                       join trainee t on t.course = k.id and t.completed_on is not null and t.annul_reason is null),
                 examined as (
                     select distinct c.id, c.state
                       from day cross join trained t
                       join exam_candidate c on c.person = t.person and c.annul_reason is null
                        and c.decided_on between since and today and c.state in ('PASSED', 'CERTIFIED', 'FAILED')
                       join exam_session s on s.id = c.session and s.occupation = t.occupation and s.level = t.level
                        and s.held_on >= t.completed_on),
                 revoked as (
                     select distinct c.id
                       from day cross join trained t
                       join certificate c on c.person = t.person and c.occupation = t.occupation and c.level = t.level
                        and c.revoked_for = 'TRAINING' and c.annul_reason is null and c.state_on between since and today
                        and c.issued_on >= t.starts_on)
            select (select count(*) from training_complaint c
                     where c.institution = day.institution and c.upheld and c.annul_reason is null
                       and c.decided_on between since and today) as complaints,
                   (select count(*) from institution_defect d
                     where d.institution = day.institution and d.kind = 'FALSE_ADVERTISING' and d.annul_reason is null
                       and d.found_on between since and today) as advertising,
                   (select count(*) from institution_defect d
                     where d.institution = day.institution and d.kind <> 'FALSE_ADVERTISING' and d.annul_reason is null
                       and d.found_on between since and today) as quality,
                   (select count(*) from institution_defect d
                     where d.institution = day.institution and d.annul_reason is null and d.due_on < today
                       and (d.cured_on is null or d.cured_on > today)) as overdue,
                   (select count(*) from institution_inspection i
                     where i.institution = day.institution and i.annul_reason is null and i.inspected_on between since and today
                       and not exists (select 1 from institution_defect d where d.inspection = i.id and d.annul_reason is null)
                   ) as passed,
                   (select count(*) from examined) as examined,
                   (select count(*) from examined where state <> 'FAILED') as passing,
                   (select count(*) from revoked) as revoked,
                   count(t.id) as trainees, count(t.completed_on) as completed
              from day
              left join course k on k.institution = day.institution and k.annul_reason is null and k.ends_on between since and today
              left join trainee t on t.course = k.id and t.annul_reason is null
             group by day.institution, since, today""";

    private final Sql sql;

    CreditFacts(Sql sql) {
        this.sql = sql;
    }

    Map<RatedFact, Long> of(UUID institution, RatingScheme scheme, LocalDate day) {
        return sql.one(COUNTED, row -> counts(row, scheme), institution, scheme.since(day), day)
                .orElseThrow();
    }

    private static Map<RatedFact, Long> counts(Row row, RatingScheme scheme) {
        Map<RatedFact, Long> counts = new EnumMap<>(RatedFact.class);
        counts.put(RatedFact.COMPLAINT_UPHELD, row.number("complaints"));
        counts.put(RatedFact.FALSE_ADVERTISING, row.number("advertising"));
        counts.put(RatedFact.QUALITY_DEFECT, row.number("quality"));
        counts.put(RatedFact.OVERDUE_DEFECT, row.number("overdue"));
        counts.put(RatedFact.INSPECTION_PASSED, row.number("passed"));
        counts.put(RatedFact.FEW_COMPLETED, scheme.fewCompleted(row.number("trainees"), row.number("completed")));
        counts.put(RatedFact.FEW_PASSED, scheme.fewPassed(row.number("examined"), row.number("passing")));
        counts.put(RatedFact.CERTIFICATE_REVOKED, row.number("revoked"));
        return counts;
    }
}
