package org.ganlao.skills.appraisal.appraiser;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import org.ganlao.platform.record.StatedPerson;
import org.ganlao.skills.appraisal.appraiser.domain.LicenceStep;

@Path("/v1/examiners")
@Tag(name = "考评员 · Examiners")
public class ExaminerResource {

    private final LicenseExaminers examiners;

    ExaminerResource(LicenseExaminers examiners) {
        this.examiners = examiners;
    }

    @POST
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "许可考评员 · License an examiner")
    public Response license(@Valid @NotNull ExaminerRequest request, @Context UriInfo uri) {
        ExaminerView licensed = examiners.license(request);
        return Created.at(uri, licensed.id(), licensed);
    }

    @GET
    @RolesAllowed({"clerk", "inspector", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询考评员 · Find examiners")
    public Page<ExaminerView> find(
            @HeaderParam(StatedPerson.HEADER) @Size(max = 60) String document,
            @Valid @BeanParam AppraiserFilter filter,
            @BeanParam Paging paging) {
        return examiners.page(filter, document, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "inspector", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "导出考评员 · Export examiners, all that the list would show")
    public Response export(
            @HeaderParam(StatedPerson.HEADER) @Size(max = 60) String document,
            @Valid @BeanParam AppraiserFilter filter,
            @BeanParam Paging paging) {
        return Rows.of(ExaminerView.class, paging, page -> examiners.page(filter, document, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "inspector", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看考评员 · Read an examiner")
    public ExaminerView read(UUID id) {
        return examiners.one(id);
    }

    @POST
    @Path("/{id}/renewal")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "换发考评员许可 · Renew the licence of an examiner")
    public Response renew(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedAppraisalLicence next) {
        return Changed.to(examiners.renew(id, ifMatch, next));
    }

    @POST
    @Path("/{id}/suspension")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "暂停考评员许可 · Suspend the licence of an examiner")
    public Response suspend(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull LicenceChange change) {
        return Changed.to(examiners.take(LicenceStep.SUSPEND, id, ifMatch, change));
    }

    @POST
    @Path("/{id}/reinstatement")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "恢复考评员许可 · Reinstate the licence of an examiner")
    public Response reinstate(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull LicenceChange change) {
        return Changed.to(examiners.take(LicenceStep.REINSTATE, id, ifMatch, change));
    }

    @POST
    @Path("/{id}/revocation")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "撤销考评员许可 · Revoke the licence of an examiner")
    public Response revoke(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull LicenceChange change) {
        return Changed.to(examiners.take(LicenceStep.REVOKE, id, ifMatch, change));
    }
}
