package org.ganlao.laborrights.legal.licensing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.legal.licensing.domain.CancelGround;
import org.ganlao.laborrights.legal.licensing.domain.LicenceApplication;
import org.ganlao.laborrights.legal.licensing.domain.LicenceMatter;
import org.ganlao.laborrights.legal.licensing.domain.LicensingState;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.personal.EmployerToken;
import org.ganlao.platform.record.Approval;

record LicenceApplicationView(
        UUID id,
        int version,
        LicensingState state,
        String region,
        String kind,
        String applicant,
        EmployerToken employer,
        LocalDate receivedOn,

        @Schema(description = "一次告知补正的日期 · Day on which what is missing was asked for")
        LocalDate askedOn,

        @Schema(description = "受理日期；逾期未告知补正的为收到之日 · Day from which it counts as accepted")
        LocalDate acceptedOn,

        @Schema(description = "延期理由 · Why the time for the decision was extended")
        String extensionGround,

        StatedLicenceDecision decision,
        LocalDate servedOn,

        @Schema(description = "申请延续日期 · When a renewal was asked for last")
        LocalDate renewalAskedOn,

        @Schema(description = "延续决定日期 · When that was decided")
        LocalDate renewedOn,

        @Schema(description = "注销日期 · When the licence was struck off")
        LocalDate cancelledOn,

        CancelGround cancelGround,

        @Schema(description = "补正内容、不予受理或撤回的理由 · What was missing, or why it was not accepted or was withdrawn")
        String outcome,

        Approval approval,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static LicenceApplicationView from(LicenceApplication application) {
        LicenceMatter matter = application.matter();
        return new LicenceApplicationView(
                application.id(),
                application.version(),
                application.state(),
                matter.region(),
                matter.kind(),
                matter.applicant(),
                matter.employer() == null ? null : EmployerToken.of(matter.employer()),
                matter.receivedOn(),
                application.askedOn(),
                application.acceptedOn(),
                application.extensionGround(),
                StatedLicenceDecision.from(application),
                application.servedOn(),
                application.renewalAskedOn(),
                application.renewedOn(),
                application.cancelledOn(),
                application.cancelGround(),
                application.outcome(),
                application.approval(),
                application.annulReason(),
                application.origin().sourceRef(),
                application.recordedAt());
    }
}
