package org.ganlao.laborrights.legal.licensing.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why a step of licensing is refused. */
public enum LicensingRefusal implements ReasonedRefusal {
    NO_SUCH_LICENCE_KIND(rule(
            "{0} is no licence of the published list on that day.",
            "{0} 不在当日公布的行政许可项目之列。", LicensingRefusal.LAW + "第三十条")),
    SUPPLEMENT_ASKED_BEFORE(conflict(
            "What is missing was asked for on {0}; it is asked for once.",
            "已于 {0} 一次告知需补正的全部内容。", LicensingRefusal.LAW + "第三十二条")),
    SUPPLEMENT_ASKED_TOO_LATE(conflict(
            "What is missing could be asked for until {0}; the application counts as accepted from its receipt.",
            "告知补正的期限为 {0}，逾期不告知的，自收到申请材料之日起即为受理。", LicensingRefusal.LAW + "第三十二条")),
    APPLICATION_COUNTS_AS_ACCEPTED(conflict(
            "It could be refused until {0}; it counts as accepted from {1}.",
            "不予受理的期限为 {0}，逾期的自 {1} 起即为受理。", LicensingRefusal.LAW + "第三十二条")),
    LICENCE_EXTENDED_BEFORE(conflict(
            "The time for the decision was extended before.", "该申请的办理期限已延长过。", LicensingRefusal.LAW + "第四十二条")),
    VALIDITY_UNFIT(rule(
            "{0} is no last day of a licence: it lies after the decision, and only a licence that is granted has one.",
            "有效期至 {0} 不当：应晚于决定日期，且仅准予许可的填写。", LicensingRefusal.LAW + "第三十九条")),
    LICENCE_WITHOUT_END(conflict(
            "The licence has no last day; there is nothing to renew.",
            "该许可没有有效期限，无须延续。",
            LicensingRefusal.LAW + "第五十条")),
    RENEWAL_ASKED_TOO_LATE(conflict(
            "A renewal had to be asked for until {0}.", "延续申请应在有效期届满三十日前提出，即 {0} 前。", LicensingRefusal.LAW + "第五十条")),
    RENEWAL_COUNTS_AS_GRANTED(conflict(
            "The renewal that was asked for on {0} was not decided until {1}; it counts as granted.",
            "{0} 提出的延续申请至有效期届满之日 {1} 未作决定，视为准予延续。", LicensingRefusal.LAW + "第五十条")),
    NOT_EXPIRED_YET(conflict("The licence is valid until {0}.", "该许可有效期至 {0}，尚未届满。", LicensingRefusal.LAW + "第七十条")),
    SERVED_BEFORE(conflict("The decision was served on {0}.", "决定已于 {0} 送达。", LicensingRefusal.LAW + "第四十四条"));

    private static final String LAW = "《行政许可法》（2004）";

    private final Reason reason;

    LicensingRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
