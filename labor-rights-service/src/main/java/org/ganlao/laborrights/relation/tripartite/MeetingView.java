package org.ganlao.laborrights.relation.tripartite;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.relation.tripartite.domain.TripartiteMeeting;
import org.ganlao.platform.http.Versioned;

@Schema(name = "TripartiteMeetingView")
record MeetingView(
        UUID id,
        int version,
        UUID body,
        String region,
        LocalDate heldOn,
        String agenda,
        StatedAttendance attendance,

        @Schema(description = "三方是否到齐 · Whether all three sides attended")
        boolean complete,

        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static MeetingView from(TripartiteMeeting meeting) {
        return new MeetingView(
                meeting.id(),
                meeting.version(),
                meeting.body(),
                meeting.region(),
                meeting.occurredOn(),
                meeting.agenda(),
                StatedAttendance.from(meeting.attendance()),
                meeting.attendance().complete(),
                meeting.annulReason(),
                meeting.origin().sourceRef(),
                meeting.recordedAt());
    }
}
