package org.ganlao.skills.instruction.order;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which shortages to list. */
class ShortageFilter {

    @QueryParam("region")
    @Size(max = 12)
    String region;

    @QueryParam("park")
    @Size(max = 60)
    String park;

    @QueryParam("occupation")
    @Size(max = 40)
    String occupation;

    @QueryParam("gap")
    @Parameter(description = "是否有缺口 · With a gap, or without")
    Boolean gap;

    boolean shows(ShortageView shortage) {
        return (region == null || region.equals(shortage.region()))
                && (park == null || park.equals(shortage.park()))
                && (occupation == null || occupation.equals(shortage.occupation()))
                && (gap == null || gap == shortage.balance().gap() > 0);
    }
}
