package org.ganlao.laborrights.settlement.dispute;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeCase;
import org.ganlao.laborrights.settlement.dispute.domain.TribunalKind;
import org.ganlao.laborrights.settlement.dispute.domain.TribunalMember;

/** Who hears a case. */
record DisputeTribunalView(TribunalKind kind, LocalDate formedOn, List<UUID> arbitrators, UUID presides) {

    static DisputeTribunalView from(DisputeCase found) {
        if (found.tribunalKind() == null) {
            return null;
        }
        return new DisputeTribunalView(
                found.tribunalKind(),
                found.tribunalFormedOn(),
                found.tribunal().stream().map(TribunalMember::arbitrator).toList(),
                found.tribunal().stream()
                        .filter(TribunalMember::presides)
                        .map(TribunalMember::arbitrator)
                        .findFirst()
                        .orElse(null));
    }
}
