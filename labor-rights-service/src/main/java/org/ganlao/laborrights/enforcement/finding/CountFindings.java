package org.ganlao.laborrights.enforcement.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.database.Sql;

/** Findings in figures, of the caller's regions. */
@ApplicationScoped
class CountFindings {

    private static final String FIGURES = """
            select region, kind,
                   count(*) filter (where state in ('OPEN', 'DISMISSAL_PROPOSED')) as open,
                   count(*) filter (where state = 'ASSIGNED') as assigned,
                   count(*) filter (where state in ('DISMISSED', 'REINSTATEMENT_PROPOSED')) as dismissed,
                   count(*) filter (where state = 'CLOSED') as closed
              from finding where annul_reason is null and region = any (?)
             group by region, kind order by region, kind""";

    private final RegionScope scope;
    private final Sql sql;

    CountFindings(RegionScope scope, Sql sql) {
        this.scope = scope;
        this.sql = sql;
    }

    List<FindingFigures> byRegionAndKind() {
        return sql.list(FIGURES, FindingFigures::from, scope.covered());
    }
}
