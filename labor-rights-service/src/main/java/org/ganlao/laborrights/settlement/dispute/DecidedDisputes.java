package org.ganlao.laborrights.settlement.dispute;

import jakarta.inject.Singleton;
import org.ganlao.laborrights.legal.casereview.OfficerCases;
import org.ganlao.platform.database.Sql;

/** In which cases an officer recorded the award or statement. */
@Singleton
class DecidedDisputes extends OfficerCases {

    private static final String DECIDED = """
            select id from dispute_case
             where concluded_by = ? and region = ? and closed_on between ? and ? and annul_reason is null""";

    DecidedDisputes(Sql sql) {
        super(DisputeEvents.CASE, DECIDED, sql);
    }
}
