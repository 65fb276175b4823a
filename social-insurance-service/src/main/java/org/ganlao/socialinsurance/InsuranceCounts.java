package org.ganlao.socialinsurance;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.event.SqlCounts;

/**
 * Counts insured persons and the income of the funds. A person is counted from the first insured day of each period to the
 * last, except that a person inside the opening statement adds nothing at first.
 */
@Singleton
class InsuranceCounts extends SqlCounts {

    private static final String INSURED = """
            select region, to_char(movement.day, 'YYYY-MM') as month, sum(movement.value) as value
              from (select region, in_opening, unnest(days) as period, lower(days) as first_day
                      from enrolment where annul_reason is null and %s) periods,
                   lateral (values (lower(period), case when in_opening and lower(period) = first_day then 0 else 1 end),
                                   (upper(period), -1)) movement (day, value)
             where movement.day is not null and movement.value <> 0
             group by 1, 2""";

    private static final String NEWLY_INSURED = """
            select region, to_char(first_day, 'YYYY-MM') as month, count(*) as value
              from (select distinct on (person, extract(year from lower(days))) region, lower(days) as first_day
                      from enrolment
                     where annul_reason is null and not in_opening and %s
                     order by person, extract(year from lower(days)), lower(days), id) earliest
             group by 1, 2""";

    private static final String INCOME = """
            select region, to_char(received_on, 'YYYY-MM') as month, sum(amount) as value
              from contribution_receipt join receipt_line on receipt = id
             where annul_reason is null and insurance = '%s'
             group by 1, 2""";

    private static final String RECIPIENTS = """
            select region, to_char(movement.day, 'YYYY-MM') as month, sum(movement.value) as value
              from unemployment_claim,
                   lateral (values (due_from, 1), (due_until, -1)) movement (day, value)
             where annul_reason is null and due_until is not null
             group by 1, 2
            having sum(movement.value) <> 0""";

    InsuranceCounts(Sql sql) {
        super(sql, queries());
    }

    private static Map<String, String> queries() {
        Map<String, String> queries = new HashMap<>();
        for (String insurance : List.of("PENSION", "MEDICAL", "UNEMPLOYMENT", "INJURY", "MATERNITY")) {
            String name = insurance.toLowerCase(Locale.ROOT);
            queries.put(name + "-insured", INSURED.formatted("insurance = '" + insurance + "'"));
            queries.put(name + "-fund-income", INCOME.formatted(insurance));
        }
        queries.put("resident-medical-insured", INSURED.formatted("insurance = 'RESIDENT_MEDICAL'"));
        queries.put("migrant-medical-insured", INSURED.formatted("insurance = 'MEDICAL' and kind = 'MIGRANT'"));
        queries.put("migrant-injury-insured", INSURED.formatted("insurance = 'INJURY' and kind = 'MIGRANT'"));
        queries.put("park-pension-insured", NEWLY_INSURED.formatted("insurance = 'PENSION' and in_park"));
        queries.put(
                "land-expropriated-covered",
                NEWLY_INSURED.formatted("insurance = 'PENSION' and kind = 'LAND_EXPROPRIATED'"));
        queries.put("unemployment-benefit-recipients", RECIPIENTS);
        return queries;
    }
}
