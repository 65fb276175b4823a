package org.ganlao.laborrights.settlement.dispute;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeCourtResult;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeInstance;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeSide;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeSuit;

/** A lawsuit about an award, or the appeal against its judgment. */
record DisputeSuitView(
        @Schema(description = "审级 · First or second instance")
        DisputeInstance instance,

        DisputeSide by,
        LocalDate on,
        String court,
        String number,
        LocalDate judgedOn,
        DisputeCourtResult result,
        LocalDate workersServedOn,
        LocalDate employersServedOn) {

    static DisputeSuitView from(DisputeSuit suit) {
        return new DisputeSuitView(
                suit.instance(),
                suit.by(),
                suit.on(),
                suit.court(),
                suit.number(),
                suit.judgedOn(),
                suit.result(),
                suit.workersServedOn(),
                suit.employersServedOn());
    }
}
