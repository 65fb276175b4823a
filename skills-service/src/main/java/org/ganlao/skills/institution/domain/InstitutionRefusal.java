package org.ganlao.skills.institution.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why an institution, or a change of its licence, is refused. */
public enum InstitutionRefusal implements ReasonedRefusal {
    LICENCE_PERIOD_REVERSED(rule(
            "The licence would end before it begins on {0}.",
            "许可证的截止日期早于起始日期 {0}。", InstitutionRefusal.PRIVATE_EDUCATION)),
    LICENCE_IN_USE(conflict(
            "Licence {0} belongs to another institution in region {1}.",
            "许可证 {0} 已属于 {1} 的另一机构。", InstitutionRefusal.PRIVATE_EDUCATION)),
    LICENCE_NOT_EXTENDED(rule(
            "The renewed licence must reach beyond {0}.", "换发的许可证有效期应晚于 {0}。", InstitutionRefusal.PRIVATE_EDUCATION)),
    LICENCE_NOT_IN_FORCE(rule(
            "The institution's licence is in force from {0} to {1} only.",
            "该机构的许可证仅在 {0} 至 {1} 有效。", InstitutionRefusal.PRIVATE_EDUCATION));

    private static final String PRIVATE_EDUCATION = "《民办教育促进法》（2002）第十一条、第十七条：办学许可证";

    private final Reason reason;

    InstitutionRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
