package org.ganlao.laborrights.petition;

import jakarta.inject.Singleton;
import java.util.Map;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.event.SqlCounts;

/** Petitions by the day on which they came, and group incidents by the day on which they began. */
@Singleton
class PetitionCounts extends SqlCounts {

    private static final String EACH = """
            select region, to_char(%s, 'YYYY-MM') as month, count(*) as value
              from %s where annul_reason is null group by 1, 2""";

    PetitionCounts(Sql sql) {
        super(
                sql,
                Map.of(
                        "petitions-received", EACH.formatted("received_on", "petition"),
                        "group-incidents", EACH.formatted("began_on", "group_incident")));
    }
}
