package org.ganlao.socialinsurance.oldage.landfarmer;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.http.Versioned;
import org.ganlao.socialinsurance.oldage.landfarmer.domain.Expropriation;
import org.ganlao.socialinsurance.oldage.landfarmer.domain.LandProject;

record LandProjectView(
        UUID id,
        int version,
        String region,
        String name,
        String villageGroup,
        String document,
        LocalDate expropriatedOn,
        BigDecimal areaMu,
        int persons,

        @Schema(description = "已参保人数 · How many are covered")
        long covered,

        String registeredBy,
        String approvedBy,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static LandProjectView from(LandProject project, long covered) {
        Expropriation of = project.expropriation();
        return new LandProjectView(
                project.id(),
                project.version(),
                of.region(),
                of.name(),
                of.villageGroup(),
                of.document(),
                of.on(),
                of.areaMu(),
                of.persons(),
                covered,
                project.approval().proposedBy(),
                project.approval().approvedBy(),
                project.annulReason(),
                project.origin().sourceRef(),
                project.recordedAt());
    }
}
