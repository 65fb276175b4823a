package org.ganlao.gateway.plan.figure.progress;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How a plan stands. */
@Path("/v1/plans/{plan}/progress")
@Tag(name = "计划 · Plan")
public class ProgressResource {

    private final ReadProgress progress;

    ProgressResource(ReadProgress progress) {
        this.progress = progress;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({"analyst", "supervisor", "system"})
    @Operation(
            summary = "计划完成进度 · Progress against every target",
            description = "按地区、月份和已知时刻；level=all 一次给出全部 111 个地区。"
                    + " · By region, month and instant of knowledge; level=all gives all 111 regions at once.")
    @APIResponseSchema(value = ProgressView.class, responseDescription = "OK")
    public byte[] progress(@PathParam("plan") String plan, @BeanParam ProgressQuery query) {
        return progress.answer(plan, query);
    }
}
