package org.ganlao.laborrights.enforcement.campaign;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ganlao.laborrights.enforcement.campaign.domain.CampaignFocus;

/** What is not given does not narrow the list. */
public class CampaignFilter {

    @QueryParam("focus")
    CampaignFocus focus;

    @QueryParam("on")
    @Parameter(description = "该日正在进行 · Going on this day")
    LocalDate on;
}
