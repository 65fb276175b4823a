package org.ganlao.gateway.plan.counting.rebuild;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why a rebuild is not carried out. */
enum RebuildRefusal implements ReasonedRefusal {
    REBUILD_RUNNING("A rebuild is under way already.", "重建正在进行。"),
    RECORDS_LOST(
            "{0} begins at {1}: records are gone. Republish the change logs first.", "{0} 从 {1} 开始，记录已缺失。请先从变更日志重新发布。");

    private final Reason reason;

    RebuildRefusal(String en, String zh) {
        this.reason = Reason.conflict(en, zh, "Ganlao: rebuild from the first offset");
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
