package org.ganlao.employment.aid.assistance.domain;

import static org.ganlao.platform.problem.Reason.conflict;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why support is too much beside what the person receives already. */
public enum AssistanceRefusal implements ReasonedRefusal {
    DOUBLE_BENEFIT(conflict(
            "{0} is not given for a month of {1}, which record {2} of region {3} is for.",
            "{0} 与 {1} 不得同月享受；后者已由地区 {3} 的记录 {2} 享受。", AssistanceRefusal.FUND)),
    YEARLY_CAP_PASSED(conflict(
            "With {0} the {1} of the person in {2} would come to {3}, above the {4} of a year; the last claim of it is {5}.",
            "加上 {0}，该人员 {2} 年 {1} 将达 {3}，超过年度上限 {4}；最近一笔申请为 {5}。", AssistanceRefusal.FUND)),
    COMMON_CAP_PASSED(conflict(
            "With {0} of {1} all that the person receives in {2} would come to {3}, above the {4} of a year.",
            "加上 {1} {0}，该人员 {2} 年各类资金扶持合计将达 {3}，超过年度总上限 {4}。", AssistanceRefusal.FUND));

    private static final String FUND = "财社〔2006〕1号《关于进一步加强就业再就业资金管理有关问题的通知》：不得重复享受";

    private final Reason reason;

    AssistanceRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
