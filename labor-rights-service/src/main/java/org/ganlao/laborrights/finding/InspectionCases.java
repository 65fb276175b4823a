package org.ganlao.laborrights.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ganlao.laborrights.finding.domain.FindingRefusal;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.problem.Rejection;

/** Which cases of the inspectorate findings may be assigned to. */
@ApplicationScoped
class InspectionCases {

    private static final String OPEN = """
            select id from complaint_case
             where id = ? and annul_reason is null and closed_on is null and (employer is null or employer = ?)""";

    private final Sql sql;

    InspectionCases(Sql sql) {
        this.sql = sql;
    }

    /** Refuses a case that is not open, or is another employer's. */
    void require(UUID inspectionCase, String employer, String pointer) {
        if (sql.one(OPEN, row -> row.uuid("id"), inspectionCase, employer).isEmpty()) {
            throw new Rejection(FindingRefusal.NO_CASE_FOR_IT, inspectionCase).at(pointer);
        }
    }
}
