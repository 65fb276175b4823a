package org.ganlao.laborrights.relation.tripartite;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.laborrights.relation.tripartite.domain.TripartiteMeeting;
import org.ganlao.platform.event.Fact;

/** A meeting on the wire, without its words; contracts/events/labor-rights/tripartite-meeting.*.v1 describe it. */
record MeetingFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        UUID body,
        boolean complete,
        String annulReason)
        implements Fact {

    static MeetingFact of(TripartiteMeeting meeting) {
        return new MeetingFact(
                meeting.id(),
                meeting.version(),
                meeting.occurredOn(),
                meeting.recordedAt(),
                meeting.region(),
                meeting.body(),
                meeting.attendance().complete(),
                meeting.annulReason());
    }
}
