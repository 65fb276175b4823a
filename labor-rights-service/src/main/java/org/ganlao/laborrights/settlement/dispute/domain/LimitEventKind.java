package org.ganlao.laborrights.settlement.dispute.domain;

/** What can happen to a time that runs. */
public enum LimitEventKind {
    /** 中断: the right was claimed, relief was sought, or the other side promised; time begins anew. */
    INTERRUPTION,
    /** 中止: force majeure or another good reason, mediation; time stands still. */
    STANDSTILL
}
