package org.ganlao.laborrights;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.stream.Collectors;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.event.SqlCounts;

/**
 * Counts employees on rolls, those covered by a contract, complaint cases and disputes. Coverage is worked out here with the
 * database's own ranges, independently of what the events said.
 */
@Singleton
class RightsCounts extends SqlCounts {

    private static final String ACCEPTED_DISPUTE =
            "decided_on is not null and refusal_ground is null and annul_reason is null";

    /** Each gives region, day and a value of +1 or -1. */
    private static final Map<String, String> MOVEMENTS = Map.of(
            "on-roll",
            """
            select region, joined_on as day, 1 as value from roll_entry where annul_reason is null
            union all
            select region, left_on + 1, -1 from roll_entry where annul_reason is null and left_on is not null""",
            "covered-by-contract",
            """
            select region, movement.day, movement.value
              from (select e.region, unnest(
                           range_agg(daterange(c.starts_on, coalesce(c.ended_on, c.ends_on) + 1))
                           * datemultirange(daterange(e.joined_on, e.left_on + 1))) as days
                      from roll_entry e join labour_contract c on c.roll_entry = e.id and c.annul_reason is null
                     where e.annul_reason is null
                     group by e.id) covered,
                   lateral (values (lower(days), 1), (upper(days), -1)) movement (day, value)
             where movement.day is not null""",
            "complaints-accepted",
            "select region, accepted_on as day, 1 as value from complaint_case where annul_reason is null",
            "complaints-closed",
            """
            select region, closed_on as day, 1 as value from complaint_case
             where annul_reason is null and closed_on is not null""",
            "complaints-open",
            """
            select region, accepted_on as day, 1 as value from complaint_case where annul_reason is null
            union all
            select region, closed_on, -1 from complaint_case where annul_reason is null and closed_on is not null""",
            "disputes-accepted",
            "select region, decided_on as day, 1 as value from dispute_case where " + ACCEPTED_DISPUTE,
            "disputes-closed",
            "select region, closed_on as day, 1 as value from dispute_case where closed_on is not null and "
                    + ACCEPTED_DISPUTE,
            "disputes-open",
            """
            select region, movement.day, movement.value
              from dispute_case, lateral (values (decided_on, 1), (closed_on, -1)) movement (day, value)
             where movement.day is not null and %s""".formatted(ACCEPTED_DISPUTE));

    private static final String BY_REGION_AND_MONTH =
            "select region, to_char(day, 'YYYY-MM') as month, sum(value) as value from (%s) movements group by 1, 2";

    RightsCounts(Sql sql) {
        super(
                sql,
                MOVEMENTS.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, movements -> BY_REGION_AND_MONTH.formatted(movements.getValue()))));
    }
}
