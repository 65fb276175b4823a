package org.ganlao.skills.certification.certificate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.export.Rows;
import org.ganlao.platform.http.Changed;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;
import org.ganlao.platform.record.Annulment;

@Path("/v1/certificates")
@Tag(name = "职业资格证书 · Certificates")
public class CertificateResource {

    private final ChangeCertificate change;
    private final ReadCertificates reading;

    CertificateResource(ChangeCertificate change, ReadCertificates reading) {
        this.change = change;
        this.reading = reading;
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询证书 · Find certificates")
    public Page<CertificateView> find(@Valid @BeanParam CertificateFilter filter, @BeanParam Paging paging) {
        return reading.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "导出证书 · Export certificates, all that the list would show")
    public Response export(@Valid @BeanParam CertificateFilter filter, @BeanParam Paging paging) {
        return Rows.of(CertificateView.class, paging, page -> reading.page(filter, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看证书 · Read a certificate")
    public CertificateView read(UUID id) {
        return reading.one(id);
    }

    @POST
    @Path("/{id}/suspension")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "暂停证书 · Suspend a certificate")
    public Response suspend(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull CertificateChange stated) {
        return Changed.to(change.suspend(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/reinstatement")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "恢复证书 · Reinstate a suspended certificate")
    public Response reinstate(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull CertificateChange stated) {
        return Changed.to(change.reinstate(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/revocation")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "注销证书 · Revoke a certificate")
    public Response revoke(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull CertificateRevocation stated) {
        return Changed.to(change.revoke(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/reissue-proposal")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "申请换发证书 · Propose to issue a certificate anew")
    public Response propose(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull ReissueRequest request) {
        return Changed.to(change.proposeReissue(id, ifMatch, request));
    }

    @POST
    @Path("/{id}/reissue")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(
            summary =
                    "审批换发，返回新证书；原证书即为已替换 · Issue it anew as another proposed; answers the new one, the old one is replaced")
    public Response reissue(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Changed.to(change.reissue(id, ifMatch));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "撤销证书记录 · Annul a certificate that should never have been recorded")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(change.annul(id, ifMatch, annulment));
    }
}
