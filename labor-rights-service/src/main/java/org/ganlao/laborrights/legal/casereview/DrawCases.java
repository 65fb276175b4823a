package org.ganlao.laborrights.legal.casereview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.laborrights.legal.casereview.domain.CaseReview;
import org.ganlao.laborrights.legal.casereview.domain.ReviewedOfficer;
import org.ganlao.laborrights.legal.casereview.domain.SampledCase;
import org.ganlao.platform.database.Sql;

/**
 * Draws from what an officer decided. The cases are put in the order of SHA-256(seed:id), and the first are taken: who has the seed
 * draws the same sample again.
 */
@ApplicationScoped
class DrawCases {

    private static final String IN_RANDOM_ORDER = """
            select id from unnest(?) as decided (id)
             order by sha256(convert_to(? || ':' || id, 'UTF8')) limit ?""";

    private final Instance<OfficerCases> kinds;
    private final Sql sql;

    DrawCases(Instance<OfficerCases> kinds, Sql sql) {
        this.kinds = kinds;
        this.sql = sql;
    }

    CaseReview.Drawn of(ReviewedOfficer officer, int size) {
        Map<String, String> kindOf = new HashMap<>();
        for (OfficerCases cases : kinds) {
            cases.of(officer.officer(), officer.region(), officer.from(), officer.until())
                    .forEach(id -> kindOf.put(id.toString(), cases.kind()));
        }
        String seed = UUID.randomUUID().toString();
        List<SampledCase> sample = sql.list(
                IN_RANDOM_ORDER,
                row -> new SampledCase(kindOf.get(row.text("id")), UUID.fromString(row.text("id")), null),
                kindOf.keySet(),
                seed,
                size);
        return new CaseReview.Drawn(seed, kindOf.size(), sample);
    }
}
