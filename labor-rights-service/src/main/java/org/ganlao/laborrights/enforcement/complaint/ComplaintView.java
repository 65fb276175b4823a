package org.ganlao.laborrights.enforcement.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.enforcement.complaint.domain.ComplaintState;
import org.ganlao.laborrights.enforcement.complaint.domain.ReceivedComplaint;
import org.ganlao.laborrights.enforcement.complaint.domain.RefusalGround;
import org.ganlao.laborrights.enforcement.inspection.domain.Channel;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.record.ShownPerson;

/** A complaint as it came in. */
@Schema(name = "ReceivedComplaint")
record ComplaintView(
        UUID id,
        int version,
        ComplaintState state,
        StatedMatter matter,

        @Schema(description = "举报投诉人，匿名的为空 · Who complained; none where it was not said")
        ShownPerson person,

        Channel channel,
        LocalDate receivedOn,

        @Schema(description = "查询码 · Under which the complainant reads how far it is")
        String queryCode,

        @Schema(description = "受理期限 · Last day to accept or refuse it")
        LocalDate decisionDue,

        LocalDate decidedOn,

        @Schema(description = "逾期受理或者不予受理 · Whether it was accepted or refused after that day; none before it was")
        Boolean decidedLate,

        RefusalGround ground,

        @Schema(description = "移送的机关 · Authority in charge to which it was passed on")
        String forwardedTo,

        @Schema(description = "办理案件 · The case that deals with it")
        UUID inspectionCase,

        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static ComplaintView from(ReceivedComplaint found, ShownPerson person, LocalDate due) {
        return new ComplaintView(
                found.id(),
                found.version(),
                found.state(),
                StatedMatter.from(found.matter()),
                person,
                found.channel(),
                found.occurredOn(),
                found.queryCode(),
                due,
                found.decidedOn(),
                found.decided() ? found.decidedOn().isAfter(due) : null,
                found.ground(),
                found.forwardedTo(),
                found.inspectionCase(),
                found.annulReason(),
                found.origin().sourceRef(),
                found.recordedAt());
    }
}
