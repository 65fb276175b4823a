package org.ganlao.laborrights.legal.reconsideration;

import jakarta.inject.Singleton;
import org.ganlao.laborrights.legal.casereview.OfficerCases;
import org.ganlao.platform.database.Sql;

/** Which reconsiderations an officer decided. */
@Singleton
class DecidedReconsiderations extends OfficerCases {

    private static final String DECIDED = """
            select id from reconsideration
             where approved_by = ? and region = ? and decided_on between ? and ? and annul_reason is null""";

    DecidedReconsiderations(Sql sql) {
        super(Reconsider.KIND, DECIDED, sql);
    }
}
