package org.ganlao.socialinsurance.agency.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why something about agencies and what they do is refused. */
public enum AgencyRefusal implements ReasonedRefusal {
    AGENCY_REGISTERED(
            conflict("Region {0} has an agency of this name already.", "{0} 已有同名经办机构。", AgencyRefusal.STANDARDS)),
    CLOSES_BEFORE_OPENING(rule(
            "The agency opened on {0} and cannot have closed before.",
            "该机构于 {0} 设立，撤销日期不得早于该日。", AgencyRefusal.STANDARDS)),
    SLOWER_THAN_STANDARD(rule(
            "The service {0} is done within {1} working days at the latest.",
            "{0} 的办理时限不得超过 {1} 个工作日。", AgencyRefusal.STANDARDS)),
    SERVICE_STATED_TWICE(rule("A service is stated twice.", "服务事项重复填报。", AgencyRefusal.STANDARDS)),
    AGENCY_CARES(conflict(
            "The agency still cares for retirees on {0}; hand them over first.",
            "{0} 该机构仍管理服务退休人员，须先行移交。", AgencyRefusal.CARE)),
    CARES_FOR_NOBODY(rule("{0} does not care for retirees on {1}.", "{0} 于 {1} 不承担退休人员管理服务。", AgencyRefusal.CARE)),
    NOT_RETIRED(rule("On {0} the person is not insured as a retiree.", "{0} 该人员并非已参保的退休人员。", AgencyRefusal.CARE)),
    CARED_FOR_LATER(conflict(
            "A community cares for the person since {0} or cared later than this day.",
            "{0} 起已有社区管理服务该人员，接收日期须晚于该日。", AgencyRefusal.CARE)),
    CARE_ENDED(conflict("The care ended on {0}.", "该管理服务已于 {0} 终止。", AgencyRefusal.CARE)),
    CARE_ENDS_BEFORE(rule("The care began on {0}; it ends later.", "该管理服务于 {0} 开始，终止日期须晚于该日。", AgencyRefusal.CARE)),
    RULE_FOUND_ALREADY(conflict(
            "What the region does about this rule on {0} was found already; strike that out first.",
            "该地区该项制度已于 {0} 检查登记，请先撤销。", AgencyRefusal.RULES));

    private static final String STANDARDS = "赣劳社办〔2007〕6号第28项：统一和规范业务流程和服务标准";
    private static final String CARE = "中办发〔2003〕16号：企业退休人员社会化管理服务";
    private static final String RULES = "赣劳社办〔2007〕6号第7项：切实落实好五项工作制度";

    private final Reason reason;

    AgencyRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
