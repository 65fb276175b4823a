package org.ganlao.skills.instruction.apprenticeship;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.record.ShownPerson;
import org.ganlao.skills.instruction.apprenticeship.domain.Apprenticeship;
import org.ganlao.skills.instruction.apprenticeship.domain.ApprenticeshipState;

record ApprenticeshipView(
        UUID id,
        int version,
        ApprenticeshipState state,

        @Schema(description = "徒弟 · The apprentice") ShownPerson person,

        @Schema(description = "师傅的人员令牌 · Token of the master")
        String master,

        UUID masterCertificate,
        StatedPairing pairing,

        @Schema(description = "是否属新技师培养带动计划 · Whether it trains a new technician")
        boolean newTechnician,

        LocalDate resultOn,
        String result,

        @Schema(description = "列为岗位成才示范之日 · Day from which it is shown to others")
        LocalDate demonstratedOn,

        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static ApprenticeshipView from(Apprenticeship pair, ShownPerson apprentice) {
        return new ApprenticeshipView(
                pair.id(),
                pair.version(),
                pair.state(),
                apprentice,
                pair.master(),
                pair.masterCertificate(),
                StatedPairing.from(pair.pairing()),
                pair.pairing().newTechnician(),
                pair.resultOn(),
                pair.result(),
                pair.demonstratedOn(),
                pair.annulReason(),
                pair.origin().sourceRef(),
                pair.recordedAt());
    }
}
