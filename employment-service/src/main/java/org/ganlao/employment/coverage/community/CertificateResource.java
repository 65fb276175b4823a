package org.ganlao.employment.coverage.community;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.export.Rows;
import org.ganlao.platform.http.Changed;
import org.ganlao.platform.http.Created;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;
import org.ganlao.platform.record.Annulment;

@Path("/v1/community-certificates")
@Tag(name = "充分就业社区 · Full-employment communities")
public class CertificateResource {

    private final CertifyCommunity certification;

    CertificateResource(CertifyCommunity certification) {
        this.certification = certification;
    }

    @POST
    @Idempotent
    @RolesAllowed("reviewer")
    @Operation(summary = "认定充分就业社区 · Certify a community by an evaluation that holds")
    public Response certify(@Valid @NotNull CertificateRequest request, @Context UriInfo uri) {
        CertificateView view = certification.certify(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询认定 · Find certificates")
    public Page<CertificateView> find(@Valid @BeanParam CertificateFilter filter, @BeanParam Paging paging) {
        return certification.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "导出认定 · Export certificates, all that the list would show")
    public Response export(@Valid @BeanParam CertificateFilter filter, @BeanParam Paging paging) {
        return Rows.of(CertificateView.class, paging, page -> certification.page(filter, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看认定 · Read a certificate")
    public CertificateView read(UUID id) {
        return certification.one(id);
    }

    @POST
    @Path("/{id}/withdrawal")
    @Idempotent
    @RolesAllowed("reviewer")
    @Operation(summary = "撤回认定 · Withdraw a certificate without an evaluation")
    public Response withdraw(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedWithdrawal stated) {
        return Changed.to(certification.withdraw(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "撤销认定 · Annul a certificate that should never have been given")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(certification.annul(id, ifMatch, annulment));
    }
}
