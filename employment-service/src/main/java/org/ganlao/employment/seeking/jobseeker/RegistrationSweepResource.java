package org.ganlao.employment.seeking.jobseeker;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.idempotency.Idempotent;
import org.ganlao.platform.job.Prefer;

@Path("/v1/registration-sweeps")
@Tag(name = "求职登记 · Job seekers")
public class RegistrationSweepResource {

    private final SweepRegistrations sweep;

    RegistrationSweepResource(SweepRegistrations sweep) {
        this.sweep = sweep;
    }

    @POST
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(
            summary = "清理求职登记 · Look through the registrations of a region",
            description =
                    "连续数月未联系或达到退休年龄的登记自动终止，达到年龄的下岗失业人员列入“4050”。"
                            + " · Ends those that are silent or of the age of retirement; the laid-off and unemployed who came of age become \"4050\" persons.")
    @APIResponse(responseCode = "202", description = "已开始，进度见任务 · Begun; the job tells how far it is")
    public Response sweep(@Valid @NotNull SweepRequest request) {
        return Prefer.accepted(sweep.start(request)).build();
    }
}
