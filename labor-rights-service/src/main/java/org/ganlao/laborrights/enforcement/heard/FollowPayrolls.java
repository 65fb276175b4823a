package org.ganlao.laborrights.enforcement.heard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ganlao.laborrights.wage.payroll.PayrollFollower;

/** Of an employer whose payrolls are checked, or changed after that, something new is known. */
@ApplicationScoped
class FollowPayrolls implements PayrollFollower {

    private final Heard heard;

    FollowPayrolls(Heard heard) {
        this.heard = heard;
    }

    @Override
    public void changed(String employer) {
        heard.mark(List.of(employer));
    }
}
