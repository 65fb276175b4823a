package org.ganlao.laborrights.licensing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.laborrights.casereview.OfficerCases;
import org.ganlao.platform.database.Sql;

/** Which applications an officer decided. */
@ApplicationScoped
class DecidedApplications implements OfficerCases {

    private static final String DECIDED = """
            select id from licence_application
             where approved_by = ? and region = ? and decided_on between ? and ? and annul_reason is null""";

    private final Sql sql;

    DecidedApplications(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String kind() {
        return DealWithApplications.KIND;
    }

    @Override
    public List<UUID> decidedBy(String officer, String region, LocalDate from, LocalDate until) {
        return sql.list(DECIDED, row -> row.uuid("id"), officer, region, from, until);
    }
}
