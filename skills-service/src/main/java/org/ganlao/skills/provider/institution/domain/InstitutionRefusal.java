package org.ganlao.skills.provider.institution.domain;

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
            "该机构的许可证仅在 {0} 至 {1} 有效。", InstitutionRefusal.PRIVATE_EDUCATION)),
    OCCUPATION_NAMED_TWICE(
            rule("The licence names occupation {0} twice.", "许可证重复载明职业 {0}。", InstitutionRefusal.PRIVATE_EDUCATION)),
    OCCUPATION_NOT_LICENSED(rule(
            "The institution's licence does not name occupation {0}.",
            "该机构的办学许可范围不含职业 {0}。", InstitutionRefusal.PRIVATE_EDUCATION)),
    LEVEL_NOT_LICENSED(rule(
            "The institution may train up to level {0}; {1} is above it.",
            "该机构最高可办至 {0} 级，不得开办 {1} 级培训。", InstitutionRefusal.PRIVATE_EDUCATION)),
    INSTITUTION_SUSPENDED(
            rule("The institution's licence was suspended on {0}.", "该机构于 {0} 被责令停止招生。", InstitutionRefusal.PENALTIES)),
    INSTITUTION_REVOKED(conflict(
            "The institution's licence was revoked on {0}.", "该机构的办学许可证已于 {0} 吊销。", InstitutionRefusal.PENALTIES)),
    INSTITUTION_IN_ANOTHER_STATE(conflict(
            "The institution is {0}; this asks for one that is {1}.",
            "该机构处于 {0} 状态，此项须为 {1} 状态。", InstitutionRefusal.PENALTIES)),
    INSTITUTION_IN_USE(conflict(
            "{0} records name the institution; only its licence can be revoked.",
            "已有 {0} 条记录涉及该机构，不得撤销登记，只能吊销许可证。", "Ganlao records: nothing is struck out that others stand on")),
    BEFORE_REGISTRATION(rule(
            "The institution was registered on {0}; nothing becomes of it before.",
            "该机构于 {0} 登记，日期不得更早。", InstitutionRefusal.PRIVATE_EDUCATION)),
    RESUMED_BEFORE_SUSPENSION(rule(
            "The licence was suspended on {0} and is resumed not before.",
            "该机构于 {0} 被停止招生，恢复日期不得更早。", InstitutionRefusal.PENALTIES));

    private static final String PRIVATE_EDUCATION = "《民办教育促进法》（2002）第十一条、第十七条：办学许可证";
    private static final String PENALTIES = "《民办教育促进法》（2002）第六十二条：责令停止招生、吊销办学许可证";

    private final Reason reason;

    InstitutionRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
