package org.ganlao.laborrights.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.laborrights.finding.domain.Finding;
import org.ganlao.laborrights.finding.domain.FindingKind;
import org.ganlao.laborrights.finding.domain.FindingRefusal;
import org.ganlao.laborrights.inspection.OpenCases;
import org.ganlao.laborrights.inspection.domain.CaseCause;
import org.ganlao.laborrights.inspection.domain.Subject;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.problem.Rejection;

/** The cases of the inspectorate that findings are assigned to: one that is open already, or one opened for the finding. */
@ApplicationScoped
class InspectionCases {

    private static final String OPEN = """
            select id from complaint_case
             where id = ? and annul_reason is null and closed_on is null and (employer is null or employer = ?)""";

    private final OpenCases cases;
    private final Sql sql;

    InspectionCases(OpenCases cases, Sql sql) {
        this.cases = cases;
        this.sql = sql;
    }

    /**
     * @param stated accepted complaint that goes on about the same; null opens a case, once for each finding
     * @return the case
     */
    UUID of(Finding finding, UUID stated, LocalDate on, String pointer) {
        if (stated == null) {
            return cases.open(
                    new CaseCause(FindingSteps.KIND, finding.id()),
                    finding.employer(),
                    finding.region(),
                    subject(finding.kind()),
                    on);
        }
        return sql.one(OPEN, row -> row.uuid("id"), stated, finding.employer())
                .orElseThrow(() -> new Rejection(FindingRefusal.NO_CASE_FOR_IT, stated).at(pointer));
    }

    private static Subject subject(FindingKind kind) {
        return switch (kind) {
            case CONTRACT_WITHOUT_INSURANCE, BENEFIT_WHILE_CONTRACTED, BENEFIT_WHILE_PLACED -> Subject.INSURANCE;
            case INSURANCE_WITHOUT_CONTRACT -> Subject.CONTRACT;
            case WAGES_AND_CONTRIBUTIONS_OWED, BASE_BELOW_MINIMUM_WAGE -> Subject.WAGES;
        };
    }
}
