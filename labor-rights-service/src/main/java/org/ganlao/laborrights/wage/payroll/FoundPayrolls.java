package org.ganlao.laborrights.wage.payroll;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ganlao.laborrights.enforcement.inspection.CaseGround;

/** A case goes on for a payroll in which something was found, and for one that is to be checked again. */
@ApplicationScoped
class FoundPayrolls implements CaseGround {

    private static final String STANDING = "inspectionCase = ?1 and annulReason is null"
            + " and (checkedOn is null or shortLines > 0 or excessiveLines > 0)";

    private final ReportRepository reports;

    FoundPayrolls(ReportRepository reports) {
        this.reports = reports;
    }

    @Override
    public boolean stands(UUID inspectionCase) {
        return reports.count(STANDING, inspectionCase) > 0;
    }
}
