package org.ganlao.laborrights.settlement.greenchannel.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why a green channel, or what is done with one, is refused. */
public enum GreenChannelRefusal implements ReasonedRefusal {
    UNKNOWN_GREEN_CHANNEL_GROUP(
            rule("{0} is no group that has a green channel.", "{0} 不是绿色通道的适用群体。", GreenChannelRefusal.PLAN)),
    GREEN_CHANNEL_TOO_EARLY(rule("It is on {0} at the earliest.", "日期不得早于 {0}。", GreenChannelRefusal.PLAN)),
    GREEN_CHANNEL_OPEN(conflict("The case has a green channel already.", "该案已开通绿色通道。", GreenChannelRefusal.PLAN)),
    GREEN_CHANNEL_NEEDS_OPEN_CASE(conflict("The case is {0}.", "案件处于 {0} 状态，不能开通绿色通道。", GreenChannelRefusal.PLAN)),
    GREEN_CHANNEL_ENDED(conflict("It ended on {0}.", "绿色通道已于 {0} 结束。", GreenChannelRefusal.PLAN)),
    LEGAL_AID_GRANTED(conflict("Legal aid was granted on {0}.", "已于 {0} 提供法律援助。", "《法律援助条例》（国务院令第385号）第十条"));

    private static final String PLAN = "2007年全省劳动和社会保障工作计划第21项：困难群体申请仲裁的启动“绿色通道”，实施法律援助";

    private final Reason reason;

    GreenChannelRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
