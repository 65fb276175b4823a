package org.ganlao.laborrights.enforcement.inspection;

import jakarta.inject.Singleton;
import org.ganlao.laborrights.legal.casereview.OfficerCases;
import org.ganlao.platform.database.Sql;

/** In which cases an officer decided on a penalty. */
@Singleton
class DecidedPenalties extends OfficerCases {

    private static final String DECIDED = """
            select id from inspection_case
             where decided_by = ? and region = ? and decided_on between ? and ? and annul_reason is null""";

    DecidedPenalties(Sql sql) {
        super("inspection-case", DECIDED, sql);
    }
}
