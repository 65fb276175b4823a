package org.ganlao.laborrights.legal.licensing;

import jakarta.inject.Singleton;
import org.ganlao.laborrights.legal.casereview.OfficerCases;
import org.ganlao.platform.database.Sql;

/** Which applications an officer decided. */
@Singleton
class DecidedApplications extends OfficerCases {

    private static final String DECIDED = """
            select id from licence_application
             where approved_by = ? and region = ? and decided_on between ? and ? and annul_reason is null""";

    DecidedApplications(Sql sql) {
        super(DealWithApplications.KIND, DECIDED, sql);
    }
}
