package org.ganlao.socialinsurance.register.continuity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;

@Path("/v1/continuity")
@Tag(name = "社会保险关系接续 · Continuity of insurance")
public class ContinuityResource {

    private final ReadContinuity reading;

    ContinuityResource(ReadContinuity reading) {
        this.reading = reading;
    }

    @GET
    @Path("/{person}/{insurance}")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(
            summary = "查看参保缴费连续情况 · Months that count and gaps of a person in an insurance, over all years and regions")
    public ContinuityView of(String person, Insurance insurance) {
        return reading.of(person, insurance);
    }
}
