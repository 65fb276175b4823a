package org.ganlao.employment.aid.welfarepost.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why a public-welfare post, a place in it or a subsidy for it is refused. */
public enum WelfarePostRefusal implements ReasonedRefusal {
    NO_SUCH_WELFARE_POST(rule("There is no such public-welfare post.", "没有该公益性岗位。", WelfarePostRefusal.COUNCIL)),
    WELFARE_POST_NOT_OPEN(rule(
            "The post is not open to a person who begins on {0}.", "该公益性岗位于 {0} 未开放安置。", WelfarePostRefusal.COUNCIL)),
    WELFARE_POST_FULL(conflict(
            "All {0} places of the post are taken on {1}.", "该公益性岗位 {0} 个名额于 {1} 已满。", WelfarePostRefusal.COUNCIL)),
    WELFARE_POST_IN_USE(conflict(
            "Persons were placed in the post; it is closed and not annulled.",
            "该岗位已安置人员，只能关闭，不能撤销。",
            WelfarePostRefusal.COUNCIL)),
    WELFARE_POST_REGION_STAYS(conflict(
            "Persons hold places of the post; its region stays.", "该岗位已有在岗人员，所属地区不得变更。", WelfarePostRefusal.COUNCIL)),
    WELFARE_POST_OF_ANOTHER_UNIT(rule(
            "The unit of a post stays; another unit opens another post.",
            "岗位所属单位不得变更，应另行开发岗位。",
            WelfarePostRefusal.COUNCIL)),
    NO_WELFARE_WORK(rule(
            "The placement is not standing public-welfare work with the unit of the post.",
            "该就业记录不是该单位有效的公益性岗位就业。",
            WelfarePostRefusal.COUNCIL)),
    HOLDER_ALREADY(conflict("The placement takes place {0} already.", "该就业记录已占用名额 {0}。", WelfarePostRefusal.COUNCIL)),
    NOT_IN_POST(rule("The place was not taken on {0}.", "该名额于 {0} 无人在岗。", WelfarePostRefusal.COUNCIL));

    private static final String COUNCIL = "《国务院关于进一步加强就业再就业工作的通知》（国发〔2005〕36号）：公益性岗位安排就业困难对象";

    private final Reason reason;

    WelfarePostRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
