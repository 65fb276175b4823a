package org.ganlao.laborrights.settlement.greenchannel;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** Which green channels to list; what is not given does not narrow the list. */
public class GreenChannelFilter {

    @QueryParam("region")
    @Size(max = 12)
    String region;

    @QueryParam("dispute")
    UUID dispute;

    @QueryParam("group")
    @Size(max = 60)
    String group;
}
