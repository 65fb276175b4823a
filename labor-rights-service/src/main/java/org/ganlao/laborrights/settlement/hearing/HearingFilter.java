package org.ganlao.laborrights.settlement.hearing;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.laborrights.settlement.hearing.domain.HearingState;

/** Which hearings to list; what is not given does not narrow the list. */
public class HearingFilter {

    @QueryParam("region")
    @Size(max = 12)
    String region;

    @QueryParam("dispute")
    UUID dispute;

    @QueryParam("room")
    UUID room;

    @QueryParam("state")
    HearingState state;

    @QueryParam("from")
    LocalDate from;

    @QueryParam("until")
    LocalDate until;
}
