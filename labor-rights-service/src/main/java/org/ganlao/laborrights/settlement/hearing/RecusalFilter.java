package org.ganlao.laborrights.settlement.hearing;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** Which requests to list; what is not given does not narrow the list. */
public class RecusalFilter {

    @QueryParam("region")
    @Size(max = 12)
    String region;

    @QueryParam("dispute")
    UUID dispute;

    @QueryParam("arbitrator")
    UUID arbitrator;
}
