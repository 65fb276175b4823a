package org.ganlao.skills.rating;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platform.database.Row;
import org.ganlao.platform.database.Sql;
import org.ganlao.skills.rating.domain.RatedFact;
import org.ganlao.skills.rating.domain.RatingScheme;

/** Counts what the records say of an institution. */
@ApplicationScoped
class CreditFacts {

    private static final String COUNTED = """
            with day as (select ?::uuid as institution, ?::date as since, ?::date as today)
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
        return counts;
    }
}
