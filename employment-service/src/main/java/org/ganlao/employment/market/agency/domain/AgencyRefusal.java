package org.ganlao.employment.market.agency.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why an agency of job introduction, or a change of one, is refused. */
public enum AgencyRefusal implements ReasonedRefusal {
    NO_SUCH_AGENCY(rule("There is no such agency of job introduction.", "没有该职业介绍机构。", AgencyRefusal.MARKET)),
    AGENCY_REGISTERED(conflict(
            "{0} is in the register of agencies over this time already.", "{0} 在此期间已登记为职业介绍机构。", AgencyRefusal.MARKET)),
    AGENCY_IN_USE(conflict(
            "Records name the agency; it is closed and not annulled.",
            "已有记录引用该职业介绍机构，只能办理撤销建制。",
            AgencyRefusal.MARKET)),
    LICENCE_NEEDED(rule(
            "A private agency introduces under a licence; state one.", "民办职业介绍机构须持职业介绍许可证，请填写。", AgencyRefusal.MARKET)),
    LICENCE_ENDS_BEFORE_START(rule(
            "The licence is valid from {0}; it cannot end before.", "许可证自 {0} 起有效，截止日期不得早于该日。", AgencyRefusal.MARKET)),
    LICENCES_OVERLAP(conflict(
            "A licence valid until {0} covers the first days of another.",
            "有效期至 {0} 的许可证与另一许可证重叠。", AgencyRefusal.MARKET)),
    LICENCE_TAKEN(conflict(
            "The licence {0} is another agency's over this time.", "许可证 {0} 在此期间属于另一机构。", AgencyRefusal.MARKET)),
    AGENCY_NOT_LICENSED(rule(
            "On {0} the agency does not exist or holds no valid licence.",
            "该职业介绍机构于 {0} 不存在或没有有效的许可证。", AgencyRefusal.MARKET)),
    AGENCY_FOUND_UNLICENSED(conflict(
            "Labour inspection found on {0} that it introduced without a licence, and that is not put right.",
            "劳动保障监察于 {0} 查明该机构未经许可从事职业中介，改正前不受理其补贴申请。", "《劳动保障监察条例》（国务院令第423号）第二十八条"));

    private static final String MARKET = "《劳动力市场管理规定》（劳动和社会保障部令第10号，2000）：职业介绍实行许可制度";

    private final Reason reason;

    AgencyRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
