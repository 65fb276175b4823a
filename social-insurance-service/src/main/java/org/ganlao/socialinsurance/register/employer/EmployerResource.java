package org.ganlao.socialinsurance.register.employer;

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

@Path("/v1/employers")
@Tag(name = "参保单位 · Employers")
public class EmployerResource {

    private final KeepEmployers keeping;
    private final CloseEmployers closing;
    private final EmployerRepository employers;

    EmployerResource(KeepEmployers keeping, CloseEmployers closing, EmployerRepository employers) {
        this.keeping = keeping;
        this.closing = closing;
        this.employers = employers;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "单位参保登记 · Register an employer")
    public Response register(@Valid @NotNull EmployerRequest request, @Context UriInfo uri) {
        EmployerView view = keeping.register(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "cashier", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查询单位 · Find employers")
    public Page<EmployerView> find(@Valid @BeanParam EmployerFilter filter, @BeanParam Paging paging) {
        return employers.page(filter, paging).map(EmployerView::from);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "cashier", "inspector", "supervisor", "auditor"})
    @Operation(summary = "导出单位 · Export employers, all that the list would show")
    public Response export(@Valid @BeanParam EmployerFilter filter, @BeanParam Paging paging) {
        return Rows.of(
                        EmployerView.class,
                        paging,
                        page -> employers.page(filter, page).map(EmployerView::from))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "cashier", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查看单位 · Read an employer")
    public EmployerView read(UUID id) {
        return EmployerView.from(employers.visible(id));
    }

    @POST
    @Path("/{id}/corrections")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "更正单位 · Correct an employer's profile")
    public Response correct(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull ProfileCorrection correction) {
        return Changed.to(keeping.correct(id, ifMatch, correction));
    }

    @POST
    @Path("/{id}/closure")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "注销单位登记 · Close an employer that insures nobody any more")
    public Response close(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedClosure closure) {
        return Changed.to(closing.close(id, ifMatch, closure));
    }

    @POST
    @Path("/{id}/reopening")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "恢复单位登记 · Let a closed employer go on")
    public Response reopen(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Reopening reopening) {
        return Changed.to(closing.reopen(id, ifMatch, reopening));
    }

    @POST
    @Path("/{id}/transfer")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "单位迁移 · Hand an employer to another agency, of this region or another one")
    public Response transfer(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull EmployerTransfer transfer) {
        return Changed.to(closing.transfer(id, ifMatch, transfer));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "撤销单位登记 · Annul a registration that should never have been recorded")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(keeping.annul(id, ifMatch, annulment));
    }
}
