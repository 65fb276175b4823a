package org.ganlao.employment.seeking.dossier.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why the transfer of a job seeker's file, or a decision on it, is refused. */
public enum DossierRefusal implements ReasonedRefusal {
    NOBODY_HOLDS_IT(conflict(
            "No bureau has the person registered; register the person instead of asking for a file.",
            "该人员在任何地区均无有效登记，请直接办理登记。",
            DossierRefusal.LABOUR_MARKET)),
    HELD_ALREADY(conflict("Region {0} holds the file already.", "档案已在地区 {0}。", DossierRefusal.LABOUR_MARKET)),
    TRANSFER_ASKED(conflict(
            "Region {0} has asked for this file and has no answer yet.",
            "地区 {0} 已申请转移该档案，尚未答复。", DossierRefusal.LABOUR_MARKET)),
    TRANSFER_DECIDED(conflict("The transfer was decided on {0}.", "该转移申请已于 {0} 办结。", DossierRefusal.LABOUR_MARKET)),
    REGISTRATION_NOT_IN_FORCE(conflict(
            "The registration has ended or moved since; there is nothing to release.",
            "该登记已终止或已转出，无档案可转。",
            DossierRefusal.LABOUR_MARKET)),
    ASKED_BY_YOU(conflict(
            "You asked for the file yourself; another person releases it.",
            "档案转移由您本人申请，须由他人办理转出。",
            "《会计法》（1999）第二十七条：不相容职务相互分离（参照）")),
    DECIDED_BEFORE_ASKED(rule("The file was asked for on {0} only.", "日期早于申请日期 {0}。", DossierRefusal.LABOUR_MARKET));

    private static final String LABOUR_MARKET = "《劳动力市场管理规定》（劳动和社会保障部令第10号）：失业登记一人一次，档案随登记转移";

    private final Reason reason;

    DossierRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
