package org.ganlao.skills.instruction.order.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why an order for workers, or an offer of a graduate to one, is refused. */
public enum OrderRefusal implements ReasonedRefusal {
    NEEDED_BEFORE_ORDERED(
            rule("The workers would be needed before they are ordered on {0}.", "用人日期早于订单日期 {0}。", OrderRefusal.PLAN)),
    ORDER_UNKNOWN(rule("There is no such order.", "没有该用工订单。", OrderRefusal.PLAN)),
    ORDER_CLOSED(conflict("The order was closed on {0}.", "该订单已于 {0} 关闭。", OrderRefusal.PLAN)),
    ORDER_CLOSED_TOO_EARLY(
            rule("The order is of {0} and closes not before.", "订单于 {0} 提出，关闭日期不得更早。", OrderRefusal.PLAN)),
    ORDER_SERVED(conflict(
            "{0} courses or offers serve the order; it is closed and not struck out, and stays what it is.",
            "已有 {0} 个课程或推荐服务于该订单，只能关闭，且内容不得改为其他职业等级。", OrderRefusal.PLAN)),
    COURSE_OF_ANOTHER_TRADE(rule(
            "The order asks for occupation {0} of level {1}; the course leads elsewhere.",
            "订单要求职业 {0}、等级 {1}，该课程不符。", OrderRefusal.PLAN)),
    COURSE_ENDS_TOO_LATE(
            rule("The workers are needed by {0}; the course ends later.", "订单要求 {0} 前到岗，该课程结束过晚。", OrderRefusal.PLAN)),
    NO_GRADUATE(rule("The trainee has not completed a course.", "该学员尚未结业。", OrderRefusal.PLAN)),
    GRADUATE_OF_ANOTHER_TRADE(rule(
            "The order asks for occupation {0} of level {1}; the graduate has learned something else.",
            "订单要求职业 {0}、等级 {1}，该结业人员不符。", OrderRefusal.PLAN)),
    OFFERED_BEFORE_COMPLETION(rule(
            "The course was completed, and the order made, by {0}; nobody is offered before.",
            "结业日期与订单日期最晚为 {0}，推荐日期不得更早。", OrderRefusal.PLAN)),
    OFFERED_ALREADY(conflict(
            "The graduate is offered to an employer already, offer {0}.",
            "该结业人员已推荐给用人单位，推荐记录 {0}。", OrderRefusal.PLAN)),
    ORDER_FILLED(conflict(
            "All {0} places of the order have somebody offered or taken.",
            "该订单的 {0} 个名额均已有人推荐或录用。", OrderRefusal.PLAN)),
    OFFER_ANSWERED(conflict("The offer was answered before: {0}.", "该推荐已有结果：{0}。", OrderRefusal.PLAN)),
    ANSWERED_BEFORE_OFFER(rule(
            "The graduate was offered on {0} and nothing comes of it before.",
            "推荐日期为 {0}，结果日期不得更早。", OrderRefusal.PLAN)),
    REASON_OF_DECLINING(
            rule("Who is declined is told why; who is taken needs no reason.", "不录用须说明原因，录用则不填原因。", OrderRefusal.PLAN));

    private static final String PLAN = "《2007年全省劳动和社会保障工作要点》（赣劳社办〔2007〕6号）第十四项：订单培训；园区用工";

    private final Reason reason;

    OrderRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
