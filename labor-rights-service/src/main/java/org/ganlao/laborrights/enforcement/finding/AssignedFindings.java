package org.ganlao.laborrights.enforcement.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ganlao.laborrights.enforcement.inspection.CaseGround;
import org.ganlao.platform.database.Sql;

/** A case goes on for a finding that is assigned to it and was neither closed nor dismissed. */
@ApplicationScoped
class AssignedFindings implements CaseGround {

    private static final String STANDING =
            "select id from finding where inspection_case = ? and ended_on is null and annul_reason is null limit 1";

    private final Sql sql;

    AssignedFindings(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean stands(UUID inspectionCase) {
        return sql.one(STANDING, row -> row.uuid("id"), inspectionCase).isPresent();
    }
}
