package org.ganlao.laborrights.legal.licensing;

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
import org.ganlao.laborrights.procedure.StatedStep;
import org.ganlao.platform.export.Rows;
import org.ganlao.platform.http.Changed;
import org.ganlao.platform.http.Created;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;
import org.ganlao.platform.record.Annulment;

@Path("/v1/licence-applications")
@Tag(name = "行政许可 · Administrative licences")
public class LicenceApplicationResource {

    private final DealWithApplications applications;

    LicenceApplicationResource(DealWithApplications applications) {
        this.applications = applications;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "收到许可申请 · Record an application that came")
    public Response receive(@Valid @NotNull LicenceApplicationRequest request, @Context UriInfo uri) {
        LicenceApplicationView view = applications.receive(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询许可申请 · Find applications for licences")
    public Page<LicenceApplicationView> find(
            @Valid @BeanParam LicenceApplicationFilter filter, @BeanParam Paging paging) {
        return applications.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "导出许可申请 · Export applications for licences, all that the list would show")
    public Response export(@Valid @BeanParam LicenceApplicationFilter filter, @BeanParam Paging paging) {
        return Rows.of(LicenceApplicationView.class, paging, page -> applications.page(filter, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看许可申请 · Read an application for a licence")
    public LicenceApplicationView read(UUID id) {
        return applications.one(id);
    }

    @POST
    @Path("/{id}/supplement-request")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "一次告知补正 · Tell the applicant, once, all that is missing")
    public Response ask(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedStep stated) {
        return Changed.to(applications.ask(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/supplement")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记补正 · Record that all came that was missing")
    public Response supplement(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedStep stated) {
        return Changed.to(applications.supplement(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/acceptance")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "受理 · Accept an application")
    public Response accept(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull LicenceAcceptance stated) {
        return Changed.to(applications.accept(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/non-acceptance")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "不予受理 · Do not accept an application")
    public Response refuse(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedStep stated) {
        return Changed.to(applications.refuse(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/extension")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "批准延长期限 · Approve that the decision takes longer; not by who accepted it")
    public Response extend(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedStep stated) {
        return Changed.to(applications.extend(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/decision")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "作出许可决定 · Grant or deny; not by who accepted it")
    public Response decide(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedLicenceDecision stated) {
        return Changed.to(applications.decide(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/service")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记送达 · Record that the decision was served")
    public Response serve(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull LicenceService stated) {
        return Changed.to(applications.serve(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/renewal-request")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记延续申请 · Record that the holder wants the licence to go on after its last day")
    public Response askForRenewal(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedStep stated) {
        return Changed.to(applications.askForRenewal(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/renewal")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "决定是否延续 · Another person renews the licence, or does not")
    public Response renew(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedRenewal stated) {
        return Changed.to(applications.renew(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/cancellation")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "注销许可 · Strike a licence off")
    public Response cancel(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedCancellation stated) {
        return Changed.to(applications.cancel(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记撤回申请 · Record that the applicant withdrew")
    public Response withdraw(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedStep stated) {
        return Changed.to(applications.withdraw(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "撤销申请登记 · Annul what was no application")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(applications.annul(id, ifMatch, annulment));
    }
}
