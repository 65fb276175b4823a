package org.ganlao.gateway.plan.publication.release;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a release says, for those who make it; the public has it once it is published. */
@Path("/v1/plans/{plan}/releases/{id}")
@Tag(name = "数据发布 · Releases")
@RolesAllowed({"analyst", "supervisor", "system"})
public class ReportResource {

    private final ReadReleases releases;
    private final WriteReport report;

    ReportResource(ReadReleases releases, WriteReport report) {
        this.releases = releases;
        this.report = report;
    }

    @GET
    @Path("/report")
    @Operation(summary = "形势分析 · Analysis of the period, drawn from the release alone")
    public ReportView report(@PathParam("plan") String plan, @PathParam("id") UUID id) {
        return report.of(releases.find(plan, id));
    }

    @GET
    @Path("/report.html")
    @Produces(MediaType.TEXT_HTML)
    @Operation(summary = "形势分析，可打印网页 · The same as a page that prints, with charts")
    public Response page(
            @PathParam("plan") String plan,
            @PathParam("id") UUID id,
            @QueryParam("lang") @Parameter(description = "zh 或 en · zh or en") String lang,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted) {
        return ReportAnswer.page(report.of(releases.find(plan, id)), lang, accepted);
    }
}
