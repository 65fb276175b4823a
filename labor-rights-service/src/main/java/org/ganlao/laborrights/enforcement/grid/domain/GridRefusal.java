package org.ganlao.laborrights.enforcement.grid.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why bodies, inspectors and cells are refused. */
public enum GridRefusal implements ReasonedRefusal {
    BODY_UNKNOWN(rule("There is no such inspection body.", "没有该劳动保障监察机构。", GridRefusal.REGULATION)),
    BODY_HAS_INSPECTORS(conflict(
            "{0} inspectors belong to it; it cannot be struck out before they are.",
            "该机构尚有监察员 {0} 名，不能撤销登记。", GridRefusal.REGULATION)),
    CREDENTIAL_USED(conflict("Credential {0} is registered already.", "监察员证号 {0} 已登记。", GridRefusal.INSPECTORS)),
    CREDENTIAL_BACKWARDS(rule("The credential begins on {0} only.", "监察员证有效期止于其开始日期 {0} 之前。", GridRefusal.INSPECTORS)),
    CREDENTIAL_REVOKED(conflict("The credential was revoked on {0}.", "监察员证已于 {0} 收回。", GridRefusal.INSPECTORS)),
    INSPECTOR_UNKNOWN(rule("There is no such inspector.", "没有该劳动保障监察员。", GridRefusal.INSPECTORS)),
    INSPECTOR_WITHOUT_CREDENTIAL(rule(
            "{0} holds no credential that was valid on {1}.",
            "{0} 在 {1} 没有有效的劳动保障监察员证，不得参与办案。", GridRefusal.INSPECTORS)),
    INSPECTOR_OF_ANOTHER_REGION(
            rule("{0} belongs to a body of {1}.", "{0} 所属监察机构在 {1}，不管辖该地区。", GridRefusal.REGULATION)),
    CELL_CODE_USED(conflict("Cell {0} is drawn already.", "网格 {0} 已划定。", GridRefusal.GRID)),
    COMMUNITY_OUTSIDE(rule("{0} lies outside of {1}.", "社区（村）{0} 不在 {1} 辖区内。", GridRefusal.GRID)),
    COMMUNITY_IN_ANOTHER_CELL(conflict("{0} belongs to cell {1}.", "社区（村）{0} 已属于网格 {1}。", GridRefusal.GRID)),
    FACILITY_UNKNOWN(rule("{0} is no item of the checklist.", "装备清单中没有 {0}。", GridRefusal.REGULATION)),
    FACILITY_STATED_LATER(conflict("It was stated anew on {0}.", "该项已于 {0} 重新填报。", GridRefusal.REGULATION));

    private static final String REGULATION = "《劳动保障监察条例》（国务院令第423号）第四条、第八条、第十三条";
    private static final String INSPECTORS = "《劳动保障监察条例》第十六条；《劳动监察员管理办法》（劳部发〔1994〕448号）";
    private static final String GRID = "江西省劳动和社会保障厅2007年工作要点第二十项：网格化劳动保障监察";

    private final Reason reason;

    GridRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
