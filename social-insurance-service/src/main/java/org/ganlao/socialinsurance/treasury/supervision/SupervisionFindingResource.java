package org.ganlao.socialinsurance.treasury.supervision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.http.Changed;
import org.ganlao.platform.http.Created;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;
import org.ganlao.platform.record.Annulment;

@Path("/v1/supervision-findings")
@Tag(name = "基金监督 · Supervision of the funds")
public class SupervisionFindingResource {

    private final KeepFindings findings;

    SupervisionFindingResource(KeepFindings findings) {
        this.findings = findings;
    }

    @POST
    @Idempotent
    @RolesAllowed({"inspector", "supervisor", "auditor"})
    @Operation(summary = "登记问题 · Record what a case found; it is due within so many working days")
    public Response record(@Valid @NotNull FindingRequest request, @Context UriInfo uri) {
        SupervisionFindingView view = findings.record(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"reviewer", "cashier", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查询问题 · Find findings, or those overdue")
    public Page<SupervisionFindingView> find(@Valid @BeanParam SupervisionFilter filter, @BeanParam Paging paging) {
        return findings.page(filter, paging);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"reviewer", "cashier", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查看问题 · Read a finding")
    public SupervisionFindingView read(UUID id) {
        return findings.one(id);
    }

    @POST
    @Path("/{id}/rectification")
    @Idempotent
    @RolesAllowed({"inspector", "supervisor"})
    @Operation(summary = "登记整改 · Note that a finding was put right")
    public Response rectify(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Rectification done) {
        return Changed.to(findings.rectify(id, ifMatch, done));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "撤销问题 · Strike a finding out")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(findings.annul(id, ifMatch, annulment));
    }
}
