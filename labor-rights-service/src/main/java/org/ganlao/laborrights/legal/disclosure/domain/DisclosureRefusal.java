package org.ganlao.laborrights.legal.disclosure.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why an item is not catalogued or published. */
public enum DisclosureRefusal implements ReasonedRefusal {
    DUE_BEFORE_LISTED(rule(
            "It is due on {0}, before it was listed on {1}.", "首次公开期限 {0} 早于列入目录日期 {1}。", DisclosureRefusal.OPINION)),
    NOTHING_DUE(conflict("It was published once, and is due no more.", "该事项为一次性公开，已公开完毕。", DisclosureRefusal.OPINION));

    private static final String OPINION = "中办发〔2005〕12号《关于进一步推行政务公开的意见》";

    private final Reason reason;

    DisclosureRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
