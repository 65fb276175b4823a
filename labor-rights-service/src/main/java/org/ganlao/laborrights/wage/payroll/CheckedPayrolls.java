package org.ganlao.laborrights.wage.payroll;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ganlao.laborrights.wage.payroll.domain.PayrollReport;

/** Tells those who follow payrolls what changed of one that is checked, or was. */
@ApplicationScoped
class CheckedPayrolls {

    private final List<PayrollFollower> followers;

    CheckedPayrolls(@All List<PayrollFollower> followers) {
        this.followers = followers;
    }

    void changed(PayrollReport report) {
        followers.forEach(follower -> follower.changed(report.outline().employer()));
    }

    /** To be asked before a change, after which the report is to be checked again. */
    void changing(PayrollReport report) {
        if (report.checkedOn() != null) {
            changed(report);
        }
    }
}
