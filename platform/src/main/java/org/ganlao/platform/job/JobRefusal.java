package org.ganlao.platform.job;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why a job is not dealt with as asked. */
enum JobRefusal implements ReasonedRefusal {
    JOB_ALREADY_ENDED(
            Reason.conflict("The job has ended already and cannot be cancelled.", "任务已结束，不能取消。", "RFC 9110 §15.5.10"));

    private final Reason reason;

    JobRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
