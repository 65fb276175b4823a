package org.ganlao.laborrights.petition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.ganlao.laborrights.petition.domain.PetitionMatter;
import org.ganlao.laborrights.petition.domain.WarnedOf;
import org.ganlao.laborrights.petition.domain.WarningCounts;
import org.ganlao.platform.database.Row;
import org.ganlao.platform.database.Sql;

/**
 * What may raise or clear a warning, by the region that it is of: petitions that are or were in hand, incidents, orders to pay
 * contributions that are not paid, and findings of wages owed as well that hold.
 */
@ApplicationScoped
class WarningFacts {

    private static final String FACTS = """
            select employer, matter, region, sum(petitions) as petitions, sum(incidents) as incidents, sum(arrears) as arrears
              from (select employer, case when employer is null then matter end as matter, region,
                           1 as petitions, 0 as incidents, 0 as arrears
                      from petition
                     where annul_reason is null and state not in ('FORWARDED', 'DECLINED', 'WITHDRAWN') and received_on > ? and %1$s
                    union all
                    select employer, case when employer is null then matter end, region, 0, 1, 0
                      from group_incident where annul_reason is null and began_on > ? and %1$s
                    union all
                    select employer, null, region, 0, 0, 1
                      from heard_order where open > 0 and issued_on > ? and %2$s
                    union all
                    select employer, null, region, 0, 0, 1
                      from finding
                     where kind = 'WAGES_AND_CONTRIBUTIONS_OWED' and ended_on is null and annul_reason is null and %2$s) fact
             group by employer, matter, region""";

    private static final String ALL = FACTS.formatted("true", "true");
    private static final String OF_EMPLOYER = FACTS.formatted("employer = ?", "employer = ?");
    private static final String OF_MATTER = FACTS.formatted("employer is null and matter = ?", "false");

    private final Sql sql;

    WarningFacts(Sql sql) {
        this.sql = sql;
    }

    private record Counted(WarnedOf of, String region, WarningCounts counts) {

        static Counted of(Row row) {
            String matter = row.text("matter");
            return new Counted(
                    new WarnedOf(row.text("employer"), matter == null ? null : PetitionMatter.valueOf(matter)),
                    row.text("region"),
                    new WarningCounts(
                            (int) row.number("petitions"), (int) row.number("incidents"), (int) row.number("arrears")));
        }
    }

    /** @param since day from which on it counts, itself left out */
    Map<WarnedOf, Map<String, WarningCounts>> all(LocalDate since) {
        Map<WarnedOf, Map<String, WarningCounts>> all = new HashMap<>();
        sql.list(ALL, Counted::of, since, since, since)
                .forEach(one ->
                        all.computeIfAbsent(one.of(), first -> new HashMap<>()).put(one.region(), one.counts()));
        return all;
    }

    Map<String, WarningCounts> of(WarnedOf subject, LocalDate since) {
        Map<String, WarningCounts> counts = new HashMap<>();
        counted(subject, since).forEach(one -> counts.put(one.region(), one.counts()));
        return counts;
    }

    private Stream<Counted> counted(WarnedOf subject, LocalDate since) {
        String employer = subject.employer();
        if (employer != null) {
            return sql
                    .list(OF_EMPLOYER, Counted::of, since, employer, since, employer, since, employer, employer)
                    .stream();
        }
        String matter = subject.matter().name();
        return sql.list(OF_MATTER, Counted::of, since, matter, since, matter, since).stream();
    }
}
