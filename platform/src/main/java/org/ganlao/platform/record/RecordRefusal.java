package org.ganlao.platform.record;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** What every kind of record refuses. */
public enum RecordRefusal implements ReasonedRefusal {
    RECORD_ANNULLED(conflict(
            "The record was struck out and takes no further change.", "该记录已撤销，不能再变更。", RecordRefusal.HOUSE_RULE)),
    NOTHING_TO_CORRECT(
            rule("The correction says what the record says already.", "更正内容与现有记录一致，无须更正。", RecordRefusal.HOUSE_RULE)),
    SOURCE_REF_USED(conflict(
            "Your system has registered \"{0}\" before, as record {1}.",
            "贵系统已用参考号“{0}”登记过记录 {1}。", RecordRefusal.HOUSE_RULE)),
    SOURCE_REF_SHOWS_IDENTITY(rule(
            "Your reference holds an identity number; references are shown to everyone who may see the record.",
            "参考号中含有证件号码；参考号会显示给所有可查看该记录的人员。",
            RecordRefusal.HOUSE_RULE)),
    REGION_BELOW_COUNTY(rule(
            "{0} lies below the county; records belong to a county, a city or the province.",
            "{0} 为县级以下区划；记录归属县（市、区）、设区市或省。", "GB/T 2260; GB/T 10114")),
    ALREADY_APPROVED(conflict("It was approved before.", "该事项已审批。", RecordRefusal.TWO_PERSONS)),
    PROPOSED_BY_YOU(conflict(
            "Whoever proposed it does not approve it; another person must.",
            "经办人不得审批本人提出的业务，须由他人审批。",
            RecordRefusal.TWO_PERSONS)),
    DATE_IN_FUTURE(rule("{0} has not come yet; today is {1}.", "{0} 尚未到来，今日为 {1}。", "《统计法》（1996）第三条：如实提供统计资料"));

    private static final String TWO_PERSONS = "《会计法》（1999）第二十七条；会计基础工作规范：不相容岗位分离";
    private static final String HOUSE_RULE =
            "Ganlao records: nothing is deleted; ended, corrected and annulled are three things";

    private final Reason reason;

    RecordRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
