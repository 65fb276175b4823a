package org.ganlao.laborrights.settlement.hearing;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeSide;

/** Which evidence to list; what is not given does not narrow the list. */
public class EvidenceFilter {

    @QueryParam("dispute")
    UUID dispute;

    @QueryParam("side")
    DisputeSide side;
}
