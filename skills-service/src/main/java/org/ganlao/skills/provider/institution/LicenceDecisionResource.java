package org.ganlao.skills.provider.institution;

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

@Path("/v1/licence-decisions")
@Tag(name = "培训机构 · Institutions")
public class LicenceDecisionResource {

    private final DecideLicences decisions;

    LicenceDecisionResource(DecideLicences decisions) {
        this.decisions = decisions;
    }

    @POST
    @Idempotent
    @RolesAllowed({"reviewer", "inspector"})
    @Operation(summary = "提出停止招生、恢复或吊销 · Propose to suspend, resume or revoke a licence")
    public Response propose(@Valid @NotNull LicenceDecisionRequest request, @Context UriInfo uri) {
        LicenceDecisionView view = decisions.propose(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查询许可证处理决定 · Find decisions about licences")
    public Page<LicenceDecisionView> find(@Valid @BeanParam LicenceDecisionFilter filter, @BeanParam Paging paging) {
        return decisions.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(summary = "导出许可证处理决定 · Export decisions about licences, all that the list would show")
    public Response export(@Valid @BeanParam LicenceDecisionFilter filter, @BeanParam Paging paging) {
        return Rows.of(LicenceDecisionView.class, paging, page -> decisions.page(filter, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查看许可证处理决定 · Read a decision about a licence")
    public LicenceDecisionView read(UUID id) {
        return decisions.one(id);
    }

    @POST
    @Path("/{id}/approval")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "审批许可证处理决定 · Approve a decision, which carries it out; another person than who proposed it")
    public Response approve(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Changed.to(decisions.approve(id, ifMatch));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"reviewer", "inspector", "supervisor"})
    @Operation(summary = "撤回许可证处理决定 · Take a proposal back before it is approved")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(decisions.annul(id, ifMatch, annulment));
    }
}
