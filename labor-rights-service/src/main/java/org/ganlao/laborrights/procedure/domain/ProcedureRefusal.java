package org.ganlao.laborrights.procedure.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** What every procedure refuses. */
public enum ProcedureRefusal implements ReasonedRefusal {
    STEP_OUT_OF_ORDER(conflict(
            "It stands at {0}; this step is not taken from there.", "现处于“{0}”环节，不能办理此项业务。", ProcedureRefusal.ORDER)),
    STEP_BEFORE_THE_LAST(rule(
            "{0} lies before the last step, which was taken on {1}.", "{0} 早于上一环节的日期 {1}。", ProcedureRefusal.ORDER));

    private static final String ORDER = "国务院《全面推进依法行政实施纲要》（国发〔2004〕10号）：程序正当，依照法定程序";

    private final Reason reason;

    ProcedureRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
