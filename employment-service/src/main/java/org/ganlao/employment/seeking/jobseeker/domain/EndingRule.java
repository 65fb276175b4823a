package org.ganlao.employment.seeking.jobseeker.domain;

/** By which rule a registration ended by itself. */
public enum EndingRule {
    /** 连续若干月未与公共就业服务机构联系. */
    SILENCE(EndReason.OTHER),
    /** 达到法定退休年龄. */
    RETIREMENT_AGE(EndReason.RETIREMENT),
    /** 无正当理由多次不接受介绍的适当工作. */
    REFUSALS(EndReason.OTHER);

    private final EndReason reason;

    EndingRule(EndReason reason) {
        this.reason = reason;
    }

    EndReason reason() {
        return reason;
    }
}
