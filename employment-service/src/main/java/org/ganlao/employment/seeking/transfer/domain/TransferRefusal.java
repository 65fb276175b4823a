package org.ganlao.employment.seeking.transfer.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why a transfer, or a change of one, is refused. */
public enum TransferRefusal implements ReasonedRefusal {
    DESTINATION_REGION_MISSING(
            rule("A destination inside the province names its county.", "省内转移须注明去向的县（市、区）。", TransferRefusal.PLAN)),
    PARK_NAME_MISSING(rule("A transfer into a park names the park.", "转移到工业园区须注明园区名称。", TransferRefusal.PLAN)),
    DESTINATION_IN_OWN_PROVINCE(
            rule("{0} lies in the person's own province.", "{0} 为本省区划，不属于跨省劳务输出。", TransferRefusal.PLAN)),
    AWAY_ALREADY(conflict(
            "The person is away over this time already, recorded in region {0}.",
            "该人员在此期间已登记外出就业，登记地区为 {0}。", TransferRefusal.REAL_NAMES)),
    RETURNED_ALREADY(conflict("The person came back on {0} already.", "该人员已于 {0} 返乡。", TransferRefusal.REAL_NAMES)),
    RETURNS_BEFORE_DEPARTURE(rule(
            "The person left on {0}; the first day back is a later one.",
            "该人员于 {0} 外出，返乡日期必须晚于该日。", TransferRefusal.REAL_NAMES)),
    RETURN_OF_ONE(rule(
            "A return names either your reference of the transfer or the person.",
            "返乡记录须注明外出登记的参考号或人员，二者取一。",
            TransferRefusal.REAL_NAMES)),
    NOBODY_AWAY(conflict(
            "There is no transfer of this reference or person that a return could end.",
            "没有可以登记返乡的外出就业记录。",
            TransferRefusal.REAL_NAMES)),
    OFFICE_WITHOUT_PROVINCE(rule(
            "A service office outside the province names the province where it stands.",
            "省外劳务服务机构须注明所在省份。",
            TransferRefusal.PLAN)),
    PROVINCE_OF_A_BASE(
            rule("Only a service office stands in another province.", "只有省外劳务服务机构填写所在省份。", TransferRefusal.PLAN));

    private static final String PLAN = "《2007年全省劳动和社会保障工作要点》（赣劳社办〔2007〕6号）第三项";
    private static final String REAL_NAMES = "《国务院关于解决农民工问题的若干意见》（国发〔2006〕5号）；赣劳社办〔2007〕6号第三项：实名统计";

    private final Reason reason;

    TransferRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
