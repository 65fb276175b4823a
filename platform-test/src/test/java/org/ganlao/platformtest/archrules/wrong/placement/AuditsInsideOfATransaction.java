package org.ganlao.platformtest.archrules.wrong.placement;

import jakarta.transaction.Transactional;

class AuditsInsideOfATransaction {

    private final AuditedReads reads;

    AuditsInsideOfATransaction(AuditedReads reads) {
        this.reads = reads;
    }

    @Transactional
    void read() {
        reads.one();
    }

    interface AuditedReads {
        void one();
    }
}
