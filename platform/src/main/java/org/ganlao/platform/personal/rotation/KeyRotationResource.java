package org.ganlao.platform.personal.rotation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.ganlao.platform.audit.Audit;
import org.ganlao.platform.idempotency.Idempotent;
import org.ganlao.platform.job.Jobs;

/** To be called once every instance runs with the new keys in front and the old ones behind them. */
@Path("/internal/key-rotation")
public class KeyRotationResource {

    private final Jobs jobs;
    private final Audit audit;

    KeyRotationResource(Jobs jobs, Audit audit) {
        this.jobs = jobs;
        this.audit = audit;
    }

    /** The job that does it, at {@code /v1/jobs/{job}}. */
    public record Started(UUID job) {}

    @POST
    @Idempotent
    @RolesAllowed("system")
    @Operation(summary = "轮换密钥 · Writes all identity numbers anew under the current keys")
    public Response start() {
        UUID job = jobs.submit(KeyRotationJob.KIND, Map.of(), null);
        audit.record("keys.rotation-started", "job", job.toString(), Map.of());
        return Response.accepted(new Started(job))
                .location(URI.create("/v1/jobs/" + job))
                .build();
    }
}
