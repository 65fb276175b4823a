package org.ganlao.laborrights.settlement.dispute.domain;

/** Who hears a case. */
public enum TribunalKind {
    /** 独任: simple cases. */
    SOLE(1),
    /** 合议. */
    COLLEGIAL(3),
    /** 三方办案: one arbitrator of each side. */
    TRIPARTITE(3);

    private final int members;

    TribunalKind(int members) {
        this.members = members;
    }

    int members() {
        return members;
    }
}
