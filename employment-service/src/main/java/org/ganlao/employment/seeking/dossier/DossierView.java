package org.ganlao.employment.seeking.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.seeking.dossier.domain.DossierState;
import org.ganlao.employment.seeking.dossier.domain.DossierTransfer;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.record.ShownPerson;

/** A transfer, as both counties see it; of the registration it shows nothing but where it is kept. */
record DossierView(
        UUID id,
        int version,
        DossierState state,
        ShownPerson person,

        @Schema(description = "档案所在（转出）地区 · The county that holds, or held, the file")
        String holdingRegion,

        @Schema(description = "申请转入的地区 · The county that asks")
        String region,

        LocalDate askedOn,
        String ground,
        LocalDate decidedOn,
        String decision,

        @Schema(description = "求职登记，转入后可查看 · The registration; the county that asked sees it after the release")
        UUID registration,

        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    /** Where a person is registered. Nothing else is told of a foreign registration. */
    record HolderView(
            @Schema(description = "登记所在地区 · Region whose bureau keeps the registration", examples = "360102")
            String region) {}

    static DossierView from(DossierTransfer transfer, ShownPerson person) {
        return new DossierView(
                transfer.id(),
                transfer.version(),
                transfer.state(),
                person,
                transfer.holdingRegion(),
                transfer.region(),
                transfer.occurredOn(),
                transfer.ground(),
                transfer.decidedOn(),
                transfer.decision(),
                transfer.registration(),
                transfer.origin().sourceRef(),
                transfer.recordedAt());
    }
}
