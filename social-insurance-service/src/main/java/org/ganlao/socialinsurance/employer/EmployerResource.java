package org.ganlao.socialinsurance.employer;

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

@Path("/v1/employers")
@Tag(name = "参保单位 · Employers")
public class EmployerResource {

    private final KeepEmployers keeping;
    private final EmployerRepository employers;

    EmployerResource(KeepEmployers keeping, EmployerRepository employers) {
        this.keeping = keeping;
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
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "撤销单位登记 · Annul a registration that should never have been recorded")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(keeping.annul(id, ifMatch, annulment));
    }
}
