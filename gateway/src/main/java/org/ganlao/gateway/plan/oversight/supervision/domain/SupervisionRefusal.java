package org.ganlao.gateway.plan.oversight.supervision.domain;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why a task is not set, a report not taken, a milestone not reached. */
public enum SupervisionRefusal implements ReasonedRefusal {
    NO_SUCH_ITEM(422, "The plan has no item {0}.", "计划没有第 {0} 项。"),
    NO_TARGET_OF_ITEM(422, "Item {0} has no target of {1}; it has {2}.", "第 {0} 项没有 {1} 目标；该项目标：{2}。"),
    NO_MILESTONE_OF_ITEM(422, "Item {0} has no milestone {1}; it has {2}.", "第 {0} 项没有节点 {1}；该项节点：{2}。"),
    NOT_IN_PLAN(422, "{0} does not lie inside the plan's region {1}.", "{0} 不在计划所在地区 {1} 内。"),
    NOT_YOUR_UNIT(
            403,
            "{0} answers for this item, {1} supervises all; your unit is neither.",
            "该事项由 {0} 负责、{1} 统一督查，贵单位不是其一。"),
    NOT_THE_ANSWERING_UNIT(403, "Only {0}, which answers for this item, judges reports.", "只有负责该事项的 {0} 可以审核进展报告。"),
    ANSWERING_UNIT_REPORTS(403, "{0} judges the reports of {1} and does not write them.", "{0} 负责审核 {1} 的报告，不能代为报告。"),
    DUE_BEFORE_SET(422, "{0} lies before {1}, the day on which the task is set.", "期限 {0} 早于下达日 {1}。"),
    NOT_LATER(422, "{0} is not later than {1}.", "{0} 不晚于现有期限 {1}。"),
    TASK_DONE(409, "The task is done.", "该任务已办结。"),
    TASK_CANCELLED(409, "The task was cancelled.", "该任务已撤销。"),
    TASK_NOT_DONE(409, "The task is not done.", "该任务尚未办结。"),
    REPORT_WAITING(409, "A report waits for the unit; one at a time.", "已有报告待审，一次只审一份。"),
    NO_REPORT_WAITING(409, "No report waits for the unit.", "没有待审的报告。"),
    NOT_THE_REPORT_WAITING(409, "This report was judged.", "该报告已审核。"),
    FILE_EMPTY(422, "The file is empty.", "文件为空。"),
    FILE_TYPE_UNKNOWN(
            415, "What was sent is none of {0}: its content says, not its name.", "文件内容不是 {0} 之一；以内容为准，不看文件名。"),
    FILE_TYPE_DIFFERS(415, "It was announced as {0}, and its content is {1}.", "声明的类型为 {0}，内容却是 {1}。"),
    FILE_TYPE_NOT_IN_NAME(422, "The name of a {0} file ends with {1}.", "{0} 文件名应以 {1} 结尾。"),
    FILE_HAS_MACROS(422, "Files with macros are not taken.", "不接收含宏的文件。"),
    FILES_ENOUGH(409, "{0} files wait for a report that cites them.", "已有 {0} 个文件尚未被报告引用。"),
    NO_SUCH_FILE(422, "{0} is no file of this task.", "{0} 不是本任务的附件。"),
    NO_SUCH_MILESTONE(404, "The plan has no milestone {0}.", "计划没有节点 {0}。"),
    MILESTONE_OF_OTHER_REGIONS(422, "{0} is reached by {1}, not in {2}.", "节点 {0} 由 {1} 完成，不在 {2}。"),
    MILESTONE_BY_FIGURE(422, "{0} is reached by the figure {1} and by no statement.", "节点 {0} 以指标 {1} 认定，不另申报。"),
    MILESTONE_STATED(409, "That it was reached in {0} has been said, as {1}.", "{0} 已申报，编号 {1}。"),
    STATEMENT_WITHDRAWN(409, "The statement was withdrawn.", "该申报已撤回。");

    private static final String SUPERVISION = "赣劳社办[2007]6号第二、二十七项：加强督查、监督检查与评估";

    private final Reason reason;

    SupervisionRefusal(int status, String en, String zh) {
        this.reason = new Reason(status, en, zh, SUPERVISION);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
