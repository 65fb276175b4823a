package org.ganlao.socialinsurance.treasury.supervision.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** What the supervision of the funds does not take. */
public enum SupervisionRefusal implements ReasonedRefusal {
    CASE_OF_AN_EMPLOYER(rule(
            "An inspection of bases or an on-site audit names its employer; nothing else names one.",
            "缴费基数稽核、实地稽核须注明被稽核单位，其他事项不填。",
            SupervisionRefusal.AUDIT_RULES)),
    AUDITED_PERIOD(rule(
            "A fund audit names the insurance and a period that does not end before it begins; nothing else has a period.",
            "基金审计须注明险种和起止日期（止不早于起），其他事项不填起止日期。",
            SupervisionRefusal.SUPERVISION_RULES)),
    SUPERVISION_ENDED(conflict(
            "The case was closed on {0} and takes nothing more.",
            "该监督事项已于 {0} 办结。", SupervisionRefusal.SUPERVISION_RULES)),
    FINDINGS_OPEN(conflict(
            "{0} findings of the case are not rectified.",
            "该监督事项尚有 {0} 个问题未整改。", SupervisionRefusal.SUPERVISION_RULES)),
    FOUND_BEFORE_THE_CASE(rule(
            "The case was opened on {0}; nothing is found or closed before.",
            "该监督事项于 {0} 立项，问题发现和办结日期不得早于此日。", SupervisionRefusal.SUPERVISION_RULES)),
    PUT_RIGHT_BEFORE(
            conflict("The finding was rectified on {0}.", "该问题已于 {0} 整改。", SupervisionRefusal.SUPERVISION_RULES)),
    PUT_RIGHT_TOO_EARLY(rule(
            "It was found on {0}, and put right not before.",
            "整改日期不得早于发现日期 {0}。", SupervisionRefusal.SUPERVISION_RULES)),
    BASE_NOT_CORRECTED(rule(
            "A base that was declared too low is put right by a declaration of the employer that was made after the finding, which"
                    + " billing then bills; declaration {0} is none.",
            "少报缴费基数须由被稽核单位在发现后重新申报（据以补缴），申报记录 {0} 不符合要求。", SupervisionRefusal.AUDIT_RULES)),
    NOT_A_FUND_AUDIT(rule("Only a fund audit has an extract.", "只有基金审计可以提取账簿。", SupervisionRefusal.SUPERVISION_RULES)),
    NOTHING_MISAPPROPRIATED(
            rule("{0} is no amount to misappropriate.", "{0} 不是有效的金额。", SupervisionRefusal.SUPERVISION_RULES)),
    MORE_THAN_MISAPPROPRIATED(
            rule("Only {0} is left to be recovered.", "尚待追回 {0} 元，追回金额不得超过此数。", SupervisionRefusal.SUPERVISION_RULES)),
    RECOVERED_TOO_EARLY(rule(
            "It was discovered on {0}, and is recovered not before.",
            "追回日期不得早于发现日期 {0}。", SupervisionRefusal.SUPERVISION_RULES)),
    PARTLY_RECOVERED(conflict(
            "{0} was recovered of it; what stands in the books is not struck out.",
            "已追回 {0} 元并已入账，不得撤销。", SupervisionRefusal.SUPERVISION_RULES)),
    CERTIFICATE_HELD(conflict(
            "Certificate {0} is held by supervisor {1}.",
            "监督证号 {0} 已由监督员 {1} 持有。", SupervisionRefusal.SUPERVISION_RULES)),
    LEFT_BEFORE(conflict("The supervisor left on {0}.", "该监督员已于 {0} 离任。", SupervisionRefusal.SUPERVISION_RULES));

    private static final String AUDIT_RULES = "《社会保险稽核办法》（劳动和社会保障部令第16号）第八条、第十一条";
    private static final String SUPERVISION_RULES = "《社会保险基金行政监督办法》（劳动和社会保障部令第12号）；赣劳社办〔2007〕6号第十二项";

    private final Reason reason;

    SupervisionRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
