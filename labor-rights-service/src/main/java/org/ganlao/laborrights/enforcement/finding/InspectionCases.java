package org.ganlao.laborrights.enforcement.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.laborrights.enforcement.finding.domain.Finding;
import org.ganlao.laborrights.enforcement.finding.domain.FindingKind;
import org.ganlao.laborrights.enforcement.finding.domain.FindingRefusal;
import org.ganlao.laborrights.enforcement.inspection.CaseCauses;
import org.ganlao.laborrights.enforcement.inspection.OpenCases;
import org.ganlao.laborrights.enforcement.inspection.domain.CaseCause;
import org.ganlao.laborrights.enforcement.inspection.domain.Subject;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.database.Row;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.problem.Rejection;

/** The cases of the inspectorate that findings are assigned to: one that is open already, or one opened for the finding. */
@ApplicationScoped
class InspectionCases {

    /** Open, by its own id or that of the complaint that it is about; it stays open until the finding is assigned. */
    private static final String OPEN = """
            select c.id, c.region from inspection_case c
             where (c.id = ? or c.complaint_case = ?) and c.annul_reason is null and c.ended_on is null
               and (not exists (select 1 from case_employer e where e.inspection_case = c.id)
                    or exists (select 1 from case_employer e where e.inspection_case = c.id and e.employer = ?))
               for no key update of c""";

    /** Accepted before complaints became cases of their own. */
    private static final String COMPLAINT = """
            select c.id, c.region from complaint_case c
             where c.id = ? and c.annul_reason is null and c.closed_on is null and (c.employer is null or c.employer = ?)
               and not exists (select 1 from inspection_case i where i.complaint_case = c.id)
               for share of c""";

    private static final String OVER = """
            select id from inspection_case where id = ? and (ended_on is not null or annul_reason is not null)
            union all
            select id from complaint_case where id = ? and (closed_on is not null or annul_reason is not null)""";

    private final OpenCases cases;
    private final CaseCauses causes;
    private final RegionScope scope;
    private final Sql sql;

    InspectionCases(OpenCases cases, CaseCauses causes, RegionScope scope, Sql sql) {
        this.cases = cases;
        this.causes = causes;
        this.scope = scope;
        this.sql = sql;
    }

    private record Found(UUID id, String region) {

        static Found from(Row row) {
            return new Found(row.uuid("id"), row.text("region"));
        }
    }

    /** Whether the case that the finding is assigned to has ended; one that is assigned to none has none that ended. */
    boolean over(Finding finding) {
        UUID assigned = finding.inspectionCase();
        return assigned != null
                && sql.one(OVER, row -> row.uuid("id"), assigned, assigned).isPresent();
    }

    /**
     * @param stated open case, or accepted complaint, about the same, of a region that the caller may write; null opens a case
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
        return sql.one(OPEN, Found::from, stated, stated, finding.employer())
                .or(() -> sql.one(COMPLAINT, Found::from, stated, finding.employer()))
                .filter(found -> scope.covers(found.region()))
                .map(Found::id)
                .orElseThrow(() -> new Rejection(FindingRefusal.NO_CASE_FOR_IT, stated).at(pointer));
    }

    /** Tells the case, if there is one, what became of a finding that is assigned to it; the finding's row is written already. */
    void told(String verb, Finding finding, LocalDate on) {
        UUID assigned = finding.inspectionCase();
        if (assigned == null) {
            return;
        }
        switch (verb) {
            case "assigned", "reinstated" -> causes.handed(assigned, note("交办比对线索 · Assigned: finding", finding), on);
            case "dismissed" -> gone(assigned, "比对线索已排除 · Dismissed: finding", finding, on);
            case "annulled" -> gone(assigned, "比对线索已并入他人 · Annulled: finding", finding, on);
            case "closed" -> {
                if (finding.dismissedBy() == null) {
                    gone(assigned, "比对线索已消除 · Holds no more: finding", finding, on);
                }
            }
            default -> {}
        }
    }

    private void gone(UUID assigned, String how, Finding finding, LocalDate on) {
        causes.gone(assigned, note(how, finding), on);
    }

    private static String note(String how, Finding finding) {
        return how + " " + finding.id();
    }

    private static Subject subject(FindingKind kind) {
        return switch (kind) {
            case CONTRACT_WITHOUT_INSURANCE, BENEFIT_WHILE_CONTRACTED, BENEFIT_WHILE_PLACED -> Subject.INSURANCE;
            case INSURANCE_WITHOUT_CONTRACT -> Subject.CONTRACT;
            case WAGES_AND_CONTRIBUTIONS_OWED, BASE_BELOW_MINIMUM_WAGE -> Subject.WAGES;
            case EXCESSIVE_HOURS -> Subject.WORKING_HOURS;
            case UNCERTIFIED_IN_RESTRICTED_OCCUPATION -> Subject.OTHER;
        };
    }
}
